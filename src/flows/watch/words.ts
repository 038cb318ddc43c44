import { name, say, type Prose } from '../../domain/prose.js'
import type { Reading } from '../../domain/reading.js'
import type { VerdictKind } from '../../domain/verdict.js'
import { count, duration, ratio } from '../../report/numbers.js'
import { times } from '../../report/watch-table.js'
import type { Leak, MetricStanding } from '../../watch/standing.js'
import type { Look } from '../../watch/watching.js'
import { told } from '../told.js'

const AGAINST = { before: 'before', beside: 'what runs beside it', limit: 'the limit' } as const

/** `41 of 400 went wrong (10.3 %), 12 (4.5 to 40) times as many as before`. */
export function metricSaid({ metric, n, bad, against, ratio: compared }: MetricStanding): Prose {
  const seen =
    bad === undefined
      ? say`${count(n)} values of ${name(metric)}`
      : say`${count(bad)} of ${count(n)} went wrong${n > 0 ? ` (${ratio(bad / n)})` : ''} in ${name(metric)}`
  if (compared === undefined) return seen
  const how = bad === undefined ? 'as high as' : 'as many as'
  return say`${seen}, ${times(compared)} times ${how} ${AGAINST[against]}`
}

/** By which rule it was decided, and when. */
export function whySaid({ why, evidence, threshold, tookMs, bad }: MetricStanding): Prose {
  const after = tookMs === undefined ? '' : ` after ${duration(Math.max(0, tookMs))}`
  if (why === 'floor')
    return say`It failed as often in a row as its floor allows${after}${bad === undefined ? '' : `, ${count(bad)} times in all`}.`
  if (why === 'samples') return say`All its values together lie on the wrong side of what is usual${after}.`
  if (why === 'leak') return say`It keeps rising.`
  return say`The evidence reached ${evidence.toFixed(1)} of ${threshold.toFixed(1)}, on a scale of logarithms${after}.`
}

export const leakSaid = ({ perHour, low, high, hoursLeft }: Leak): Prose =>
  say`It rises by ${plain(perHour)} an hour (${plain(low)} to ${plain(high)})${hoursLeft === undefined ? '' : `, and meets its limit in ${plain(hoursLeft)} hours`}.`

const plain = (value: number): string => String(Number(value.toPrecision(3)))

/** One line a look, for the log. */
export function lookSaid({ check, answer }: Look, so: VerdictKind): Prose {
  if (answer.is === 'unknown') return say`${name(check)}: no answer; ${so} so far. ${told(answer.because.message)}`
  return say`${name(check)}: ${readingsSaid(answer.value)}; ${so} so far.`
}

function readingsSaid(readings: readonly Reading[]): Prose {
  const [first] = readings
  if (first === undefined) return say`nothing seen`
  const counts = readings.filter((reading) => reading.is === 'counts')
  if (counts.length > 0) {
    const bad = counts.reduce((sum, reading) => sum + reading.bad, 0)
    const total = counts.reduce((sum, reading) => sum + reading.total, 0)
    return say`${count(bad)} of ${count(total)} went wrong`
  }
  if (first.is === 'state')
    return first.well ? say`well` : say`not well${first.why === undefined ? '' : say`, ${name(first.why)}`}`
  if (first.is === 'alert') return say`${readings.length} alerts`
  if (readings.length > 1) return say`${readings.length} values`
  return first.is === 'level' ? say`${plain(first.value)}` : say`nothing seen`
}
