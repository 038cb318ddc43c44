import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { decision } from '../../src/watch/stand.js'
import { seen, watching } from '../../src/watch/watching.js'
import type { JudgedPolls, Poll } from './time-to-dispatch.js'

const CHECK = 'api'
const WATCH_MS = 60 * 60_000

/** When the deployment was; the watch knows of no time before the epoch. */
const DEPLOYED_AT = 1_800_000_000_000

/** The statistics of the product, with what ships: one check of counted requests, held against the hour before. */
export const judgedByTheWatch: JudgedPolls = (before) => {
  const startedAt = DEPLOYED_AT
  const plan = planOf({ startedAt, endsAt: startedAt + WATCH_MS, checks: [checkOf({ name: CHECK })] })
  let watch = watching(plan, [{ check: CHECK, answer: known(before.map(readingOf)) }])
  return (poll) => {
    const reading = readingOf(poll)
    const { from, until } = reading
    watch = seen(watch, { check: CHECK, answer: known([reading]), from, until })
    const { is, isDecided } = decision(watch, until)
    return isDecided ? is : 'inconclusive'
  }
}

const readingOf = ({ from, until, bad, total }: Poll): Reading & { readonly is: 'counts' } => ({
  is: 'counts',
  metric: 'errors',
  from: DEPLOYED_AT + from,
  until: DEPLOYED_AT + until,
  bad,
  total
})
