import { known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { Reading } from '../../src/domain/reading.js'
import { type Check, checkOf, planOf, type WatchPlan } from '../../src/watch/plan.js'
import { seen, type Watching, watching } from '../../src/watch/watching.js'

export const START = 1_800_000_000_000
export const MINUTE = 60_000

export const until = (look: number): number => START + (look + 1) * MINUTE

export function errors(look: number, bad: number, total = 100, metric = 'errors'): Reading {
  return { is: 'counts', metric, from: until(look - 1), until: until(look), bad, total }
}

export const level = (look: number, value: number, metric = 'memory'): Reading => ({
  is: 'level',
  metric,
  at: until(look),
  value
})

export const state = (look: number, well: boolean): Reading => ({ is: 'state', metric: 'probe', at: until(look), well })

export const UNKNOWN = unknown(new Problem({ what: 'The source did not answer.' }))

/** What a check is told in one look; `unknown` for a source that did not answer. */
export type Told = readonly Reading[] | 'unknown'

/** A watch of one check after some looks, one a minute, with readings of the hour before. */
export function after(
  looks: readonly Told[],
  {
    check = {},
    plan = {},
    before = []
  }: { readonly check?: Partial<Check>; readonly plan?: Partial<WatchPlan>; readonly before?: readonly Reading[] } = {}
): Watching {
  const begun = watching(
    planOf({ startedAt: START, endsAt: until(59), checks: [checkOf({ name: 'api', ...check })], ...plan }),
    [{ check: 'api', answer: known(before) }]
  )
  return looks.reduce(
    (watch, told, look) =>
      seen(watch, {
        check: 'api',
        answer: told === 'unknown' ? UNKNOWN : known(told),
        from: until(look - 1),
        until: until(look)
      }),
    begun
  )
}

/** So many looks made of their number. */
export const looksOf = <Item>(count: number, of: (look: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, look) => of(look))

/** An hour with one error in a hundred requests. */
export const HOUR_BEFORE: readonly Reading[] = looksOf(60, (at) => errors(at - 61, 1))
