import type { Measured } from '../measured.js'
import { rates } from './rates.js'
import { scopeOf, withoutRevert, wordsOf } from './words.js'

/** What the repository knew of a change's surroundings at the moment it was made; undefined where the change does not tell. */
export interface Context {
  /** log(1 + hours) since the author's last change. */
  readonly authorGap?: number
  /** log(1 + changes of the author in the day before). */
  readonly authorDay?: number
  /** log(1 + changes of all in the day before). */
  readonly day: number
  /** log(1 + reverts in the 30 days before). */
  readonly reverts: number
  /** log(1 + hours) since the last revert. */
  readonly sinceRevert: number
  /** How often this author's changes went wrong, as a shrunk log ratio to the repository; never shown, never across repositories. */
  readonly authorRate?: number
  /** The same for changes with this scope in the subject. */
  readonly scopeRate?: number
  /** The same for the words of the subject, pairs and shape included: the sum over them. */
  readonly wordsRate?: number
  /** The one word of them that went wrong most often. */
  readonly worstWord?: number
  /** 1: a change with this subject was taken back before. */
  readonly again?: number
}

/** A label that became known, for the fold. */
export interface Outcome {
  readonly measured: Measured
  readonly knownAt: number
}

export interface ContextFold {
  /** The context of a change that is made now; nothing is remembered of it. */
  readonly peek: (measured: Measured, kinds: Kinds) => Context
  /** The same, and takes the change in; its time moves the clock, never backwards. */
  readonly take: (measured: Measured, kinds: Kinds) => Context
}

const [HOUR, DAY] = [3_600_000, 86_400_000]

/** `bad`: what went wrong, in any order; each is seen from its `knownAt` on. */
export function contextFold(bad: readonly Outcome[]): ContextFold {
  const waiting = [...bad].sort((one, other) => one.knownAt - other.knownAt)
  const byAuthor = rates({ halfLifeDays: 365, doubt: 0.3 })
  const byScope = rates({ halfLifeDays: 540, doubt: 0.4 })
  const byWord = rates({ halfLifeDays: 540, doubt: 0.8 })
  const recentOf = new Map<string, number[]>()
  const takenBack = new Set<string>()
  const times: number[] = []
  const reverts: number[] = []
  let [known, clock, dayFrom, monthFrom] = [0, 0, 0, 0]
  return {
    peek: contextOf,
    take: (measured, kinds) => {
      const context = contextOf(measured, kinds)
      add(measured, kinds)
      return context
    }
  }

  function contextOf(measured: Measured, { scopes, words }: Kinds): Context {
    const now = Math.max(clock, measured.at)
    learn(now)
    while (dayFrom < times.length && (times[dayFrom] ?? 0) < now - DAY) dayFrom += 1
    while (monthFrom < reverts.length && (reverts[monthFrom] ?? 0) < now - 30 * DAY) monthFrom += 1
    const { author, subject } = measured
    const recent = author === undefined ? undefined : recentOf.get(author)
    const [scope] = scopes
    const last = reverts.at(-1)
    return {
      day: Math.log1p(times.length - dayFrom),
      reverts: Math.log1p(reverts.length - monthFrom),
      sinceRevert: last === undefined ? 9 : Math.log1p((now - last) / HOUR),
      ...(author === undefined
        ? {}
        : {
            authorGap: recent === undefined ? 12 : Math.log1p(Math.max(now - (recent.at(-1) ?? now), 0) / HOUR),
            authorDay: Math.log1p(recent?.filter((at) => at > now - DAY).length ?? 0),
            authorRate: byAuthor.of(author, now)
          }),
      ...(subject === undefined
        ? {}
        : {
            scopeRate: scope === undefined ? 0 : byScope.of(scope, now),
            ...overWords(words, now),
            again: takenBack.has(withoutRevert(subject)) ? 1 : 0
          })
    }
  }

  function add(measured: Measured, { authors, scopes, words }: Kinds): void {
    clock = Math.max(clock, measured.at)
    times.push(clock)
    if (measured.isRevert === true) reverts.push(clock)
    byAuthor.taken(authors, clock)
    for (const author of authors) {
      const recent = recentOf.get(author) ?? []
      recentOf.set(author, recent)
      recent.push(clock)
      if (recent.length > 30) recent.shift()
    }
    byScope.taken(scopes, clock)
    byWord.taken(words, clock)
  }

  function learn(now: number): void {
    for (let next = waiting[known]; next !== undefined && next.knownAt <= now; next = waiting[known]) {
      known += 1
      const { subject, at } = next.measured
      const { authors, scopes, words } = kindsOf(next.measured)
      byAuthor.bad(authors, at)
      if (subject !== undefined) takenBack.add(withoutRevert(subject))
      byScope.bad(scopes, at)
      byWord.bad(words, at)
    }
  }

  function overWords(words: readonly string[], now: number): Required<Pick<Context, 'wordsRate' | 'worstWord'>> {
    const each = words.map((word) => byWord.of(word, now))
    return { wordsRate: each.reduce((sum, one) => sum + one, 0), worstWord: Math.max(0, ...each) }
  }
}

/** What a change is counted under. */
export interface Kinds {
  readonly authors: readonly string[]
  readonly scopes: readonly string[]
  readonly words: readonly string[]
}

export function kindsOf({ author, subject }: Measured): Kinds {
  const scope = subject === undefined ? '' : scopeOf(subject)
  return {
    authors: author === undefined ? [] : [author],
    scopes: scope === '' ? [] : [scope],
    words: subject === undefined ? [] : wordsOf(subject)
  }
}
