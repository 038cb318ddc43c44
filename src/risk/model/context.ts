import type { Measured } from '../measured.js'
import { scopeOf, withoutRevert } from './words.js'

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
  readonly peek: (measured: Measured) => Context
  /** Takes a change in; its time moves the clock, never backwards. */
  readonly take: (measured: Measured) => void
}

const [HOUR, DAY] = [3_600_000, 86_400_000]

/** Changes that a rate is shrunk by, and changes that the repository's own rate begins with. */
const [SHRUNK, BEGUN] = [50, 200]

/** `bad`: what went wrong, in any order; each is seen from its `knownAt` on. */
export function contextFold(bad: readonly Outcome[]): ContextFold {
  const waiting = [...bad].sort((one, other) => one.knownAt - other.knownAt)
  const authors = new Map<string, { changes: number; bad: number; recent: number[] }>()
  const scopes = new Map<string, { changes: number; bad: number }>()
  const takenBack = new Set<string>()
  const times: number[] = []
  const reverts: number[] = []
  let [known, changes, clock, dayFrom, monthFrom] = [0, 0, 0, 0, 0]
  return { peek, take }

  function peek(measured: Measured): Context {
    const now = Math.max(clock, measured.at)
    learn(now)
    while (dayFrom < times.length && (times[dayFrom] ?? 0) < now - DAY) dayFrom += 1
    while (monthFrom < reverts.length && (reverts[monthFrom] ?? 0) < now - 30 * DAY) monthFrom += 1
    const rate = (known + 1) / (changes + BEGUN)
    const ratio = (of: { changes: number; bad: number } | undefined): number =>
      Math.log(((of?.bad ?? 0) + SHRUNK * rate) / ((of?.changes ?? 0) + SHRUNK) / rate)
    const { author, subject } = measured
    const by = author === undefined ? undefined : authors.get(author)
    const scope = subject === undefined ? '' : scopeOf(subject)
    const last = reverts.at(-1)
    return {
      day: Math.log1p(times.length - dayFrom),
      reverts: Math.log1p(reverts.length - monthFrom),
      sinceRevert: last === undefined ? 9 : Math.log1p((now - last) / HOUR),
      ...(author === undefined
        ? {}
        : {
            authorGap: by === undefined ? 12 : Math.log1p(Math.max(now - (by.recent.at(-1) ?? now), 0) / HOUR),
            authorDay: Math.log1p(by?.recent.filter((at) => at > now - DAY).length ?? 0),
            authorRate: ratio(by)
          }),
      ...(subject === undefined
        ? {}
        : {
            scopeRate: scope === '' ? 0 : ratio(scopes.get(scope)),
            again: takenBack.has(withoutRevert(subject)) ? 1 : 0
          })
    }
  }

  function take(measured: Measured): void {
    clock = Math.max(clock, measured.at)
    learn(clock)
    changes += 1
    times.push(clock)
    if (measured.isRevert === true) reverts.push(clock)
    if (measured.author !== undefined) {
      const by = authorOf(measured.author)
      by.changes += 1
      by.recent.push(clock)
      if (by.recent.length > 30) by.recent.shift()
    }
    const scope = measured.subject === undefined ? '' : scopeOf(measured.subject)
    if (scope !== '') inScope(scope).changes += 1
  }

  function learn(now: number): void {
    for (let next = waiting[known]; next !== undefined && next.knownAt <= now; next = waiting[known]) {
      known += 1
      const { author, subject } = next.measured
      if (author !== undefined) authorOf(author).bad += 1
      if (subject === undefined) continue
      takenBack.add(withoutRevert(subject))
      inScope(scopeOf(subject)).bad += 1
    }
  }

  function authorOf(author: string): { changes: number; bad: number; recent: number[] } {
    const by = authors.get(author) ?? { changes: 0, bad: 0, recent: [] }
    authors.set(author, by)
    return by
  }

  function inScope(scope: string): { changes: number; bad: number } {
    const one = scopes.get(scope) ?? { changes: 0, bad: 0 }
    scopes.set(scope, one)
    return one
  }
}
