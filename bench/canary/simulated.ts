import { chanceOf } from '../../test/fakes/chance.js'
import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { decision } from '../../src/watch/stand.js'
import type { Standing } from '../../src/watch/standing.js'
import { seen, watching } from '../../src/watch/watching.js'
import { median, rounded } from '../median.js'
import { binomial, gamma } from './draws.js'

const MINUTE = 60_000
const LOOKS = 60
/** A share of the error rate, and half of the traffic, that come and go with the day. */
const CYCLE = 0.3

/** A service and what its watch is held against. */
export interface World {
  readonly baseline: '60m' | '24h' | 'concurrent'
  readonly rpm: number
  /** The coefficient of variation of the rate of errors from minute to minute. */
  readonly overdispersion: number
  readonly isDaily: boolean
  readonly errors: number
}

/** How a number of watches of a world went in which errors became so many times as many. */
export function watches(world: World, times: number, { runs, seed }: { readonly runs: number; readonly seed: number }) {
  const chance = chanceOf(seed)
  const all = Array.from({ length: runs }, () => watchOnce(world, times, chance))
  const failed = all.filter(({ is }) => is === 'fail')
  return {
    failed: rounded(failed.length / runs, 4),
    undecided: rounded(all.filter(({ is }) => is !== 'pass' && is !== 'fail').length / runs, 3),
    passedEarly: rounded(
      all.filter(({ is, tookMs }) => is === 'pass' && (tookMs ?? 0) < LOOKS * MINUTE).length / runs,
      3
    ),
    delayMinutes: failed.length === 0 ? null : median(failed.map(({ tookMs }) => (tookMs ?? 0) / MINUTE))
  }
}

type Decision = Omit<Standing, 'checks'>

/** A look each minute, as the product looks, until the watch is decided. */
function watchOnce(world: World, times: number, chance: () => number): Decision {
  const began = Math.floor(chance() * 1440)
  const startedAt = 1_800_000_000_000
  const minutes = { '60m': 60, '24h': 1440, concurrent: 0 }[world.baseline]
  const minute = (at: number, worse: number) => {
    const phase = world.isDaily ? Math.sin((2 * Math.PI * (began + at)) / 1440) : 0
    const total = Math.round(world.rpm * (1 + 0.5 * phase))
    const share = world.errors * worse * (1 + CYCLE * phase) * gamma(chance, world.overdispersion)
    return { bad: binomial(chance, total, Math.min(share, 1)), total }
  }
  const reading = (at: number): Reading & { is: 'counts' } => ({
    is: 'counts',
    metric: 'errors',
    from: startedAt + at * MINUTE,
    until: startedAt + (at + 1) * MINUTE,
    ...minute(at, at < 0 ? 1 : times),
    ...(minutes === 0 ? { beside: minute(at, 1) } : {})
  })
  const check = checkOf({ name: 'api', baseline: minutes === 0 ? 'beside' : 'before' })
  const plan = planOf({ startedAt, endsAt: startedAt + LOOKS * MINUTE, checks: [check] })
  const past = Array.from({ length: minutes }, (_, at) => reading(at - minutes))
  let watch = watching(plan, [{ check: 'api', answer: known(past) }])
  for (let at = 0; ; at += 1) {
    const { from, until, ...rest } = reading(at)
    watch = seen(watch, { check: 'api', answer: known([{ from, until, ...rest }]), from, until })
    const now = decision(watch, until)
    if (now.isDecided) return now
  }
}
