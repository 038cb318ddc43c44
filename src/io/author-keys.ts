import { createHash, randomBytes } from 'node:crypto'

/** The same author has the same key, which nobody can turn back: the salt is drawn anew each time, and never kept. */
export function authorKeys(): (who: string) => string {
  const salt = randomBytes(16)
  const keys = new Map<string, string>()
  return (who) => {
    const there = keys.get(who)
    if (there !== undefined) return there
    if (keys.size >= MOST_PEOPLE) keys.clear()
    const key = createHash('sha256').update(salt).update(who.toLowerCase()).digest('base64url').slice(0, 16)
    keys.set(who, key)
    return key
  }
}

/** Keys follow from who it is, so that forgetting them costs time and nothing else. */
const MOST_PEOPLE = 50_000
