import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { standing } from '../../src/watch/stand.js'
import { seen, watching } from '../../src/watch/watching.js'
import type { Figures } from '../lines.js'

const MINUTE = 60_000
const REQUESTS = 100

/** A baseline without an error, and a canary in which every second look has some: told as counts, and as a share. */
export function* zeroBaselines(): Generator<Figures> {
  for (const samples of [10, 20, 60])
    for (const errors of [1, 5])
      yield {
        protocol: 'zero-baseline',
        baselineSamples: 60,
        samples,
        errorsInHalf: errors,
        counts: verdict(samples, (bad) => ({ is: 'counts', bad, total: REQUESTS }), errors),
        level: verdict(samples, (bad) => ({ is: 'level', value: bad / REQUESTS }), errors)
      }
}

type Told =
  | { readonly is: 'counts'; readonly bad: number; readonly total: number }
  | { readonly is: 'level'; readonly value: number }

function verdict(samples: number, tell: (bad: number) => Told, errors: number): string {
  const startedAt = 1_800_000_000_000
  const look = (at: number, bad: number) => {
    const [from, until, metric] = [startedAt + at * MINUTE, startedAt + (at + 1) * MINUTE, 'errors']
    const told = tell(bad)
    const reading: Reading = told.is === 'counts' ? { ...told, metric, from, until } : { ...told, metric, at: until }
    return { check: 'api', answer: known([reading]), from, until }
  }
  const past = Array.from({ length: 60 }, (_, at) => look(at - 61, 0))
  const plan = planOf({ startedAt, endsAt: startedAt + samples * MINUTE, checks: [checkOf({ name: 'api' })] })
  let watch = watching(plan, past)
  for (let at = 0; at < samples; at += 1) watch = seen(watch, look(at, at % 2 === 0 ? errors : 0))
  return standing(watch, plan.endsAt).is
}
