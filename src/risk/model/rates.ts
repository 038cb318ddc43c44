/** How often changes of a kind went wrong, as a log ratio to all changes of the repository. What is old counts less. */
export interface Rates {
  /** 0 where nothing is known of the kind: the rate is shrunk to that of all. `now`: epoch milliseconds. */
  readonly of: (kind: string, now: number) => number
  /** A change of these kinds was made. */
  readonly taken: (kinds: readonly string[], at: number) => void
  /** A change of these kinds, made at this time, turned out to be bad. */
  readonly bad: (kinds: readonly string[], at: number) => void
}

const DAY = 86_400_000

/** Changes that the repository's own rate begins with, one of them bad. */
const BEGUN = 300

/**
 * Empirical Bayes: (bad + d) / (expected + d), with `expected` what the rate of all makes of its changes and d `doubt`, in bad
 * changes; each change weighs half as much after `halfLifeDays` (Casella, "An Introduction to Empirical Bayes Data Analysis", 1985).
 */
export function rates({ halfLifeDays, doubt }: { readonly halfLifeDays: number; readonly doubt: number }): Rates {
  const places = new Map<string, number>()
  const counts: number[] = []
  let began: number | undefined
  let all = 0
  let allBad = 0
  return {
    of(kind, now) {
      const place = places.get(kind)
      if (place === undefined || allBad === 0) return 0
      const today = weightAt(now)
      const rate = (allBad / today + 1) / (all / today + BEGUN)
      const [changes, bad] = [(counts[place] ?? 0) / today, (counts[place + 1] ?? 0) / today]
      return Math.log((bad + doubt) / (changes * rate + doubt))
    },
    taken(kinds, at) {
      const weight = weightAt(at)
      all += weight
      for (const kind of kinds) add(kind, 0, weight)
    },
    bad(kinds, at) {
      const weight = weightAt(at)
      allBad += weight
      for (const kind of kinds) add(kind, 1, weight)
    }
  }

  /** Grows with time, so that nothing has to be made smaller; within what a double holds for centuries. */
  function weightAt(at: number): number {
    began ??= at
    return 2 ** Math.max(-900, Math.min((at - began) / DAY / halfLifeDays, 900))
  }

  function add(kind: string, offset: 0 | 1, weight: number): void {
    const place = places.get(kind) ?? counts.push(0, 0) - 2
    places.set(kind, place)
    counts[place + offset] = (counts[place + offset] ?? 0) + weight
  }
}
