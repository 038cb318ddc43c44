import { type Answer, unknown } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import { askJson, shownUrl } from '../ask.js'
import type { HealthContext } from '../health-kind.js'
import { under } from '../under.js'
import { type Sample, samplesOf } from './answer.js'
import type { PrometheusOptions } from './options.js'

/** When, in epoch milliseconds: one time, or a row of times. */
export type When = { readonly at: number } | { readonly start: number; readonly end: number; readonly stepMs: number }

/** Asks one query, whose `{window}` becomes `windowMs`, and gives the samples of its one series. */
export interface Ask {
  (query: string, windowMs: number, when: When): Promise<Answer<readonly Sample[]>>
}

export const askIn =
  (options: PrometheusOptions, context: HealthContext): Ask =>
  async (query, windowMs, when) => {
    const written = query.replaceAll('{window}', `${Math.max(1, Math.round(windowMs / 1000))}s`)
    const answer = await askJson(options, context, {
      urlOf: (url) => under(url, pathFor(when), [['query', written], ...timesOf(when)])
    })
    if (answer.is === 'unknown') return answer
    const samples = samplesOf(answer.value)
    if (samples.is === 'unknown') return unknown(at(samples.because, options))
    const isForeign = samples.value.some((sample) => isOutside(sample, when))
    return isForeign ? unknown(at(FOREIGN, options)) : samples
  }

const pathFor = (when: When): string => ('at' in when ? '/api/v1/query' : '/api/v1/query_range')

function timesOf(when: When): readonly (readonly [string, string])[] {
  if ('at' in when) return [['time', seconds(when.at)]]
  return [
    ['start', seconds(when.start)],
    ['end', seconds(when.end)],
    ['step', seconds(when.stepMs)]
  ]
}

const seconds = (ms: number): string => String(ms / 1000)

/** Some servers answer for a moment before the one asked for, until all that belongs to it has arrived. */
const TOLERANCE_MS = 5 * 60_000

function isOutside({ at }: Sample, when: When): boolean {
  const [first, last] = 'at' in when ? [when.at, when.at] : [when.start, when.end]
  return at < first - TOLERANCE_MS || at > last + TOLERANCE_MS
}

const FOREIGN = new Problem({
  what: 'The service answers for another time than it was asked for',
  todo: 'Compare its clock with the one of this machine'
})

const at = ({ what, todo }: Problem, { url }: PrometheusOptions): Problem =>
  new Problem({ where: shownUrl(url), what, ...(todo === undefined ? {} : { todo }) })
