import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../../domain/answer.js'
import { cut, harmless } from '../../../domain/harmless.js'
import { Problem } from '../../../domain/problem.js'

/** A value at a time, epoch milliseconds. The value may be no finite number. */
export interface Sample {
  readonly at: number
  readonly value: number
}

const sample = z.tuple([z.number(), z.string()])

const answerSchema = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('vector'), result: z.array(z.object({ value: z.optional(sample) })) }),
    z.object({ resultType: z.literal('scalar'), result: sample }),
    z.object({ resultType: z.literal('matrix'), result: z.array(z.object({ values: z.optional(z.array(sample)) })) })
  ]),
  warnings: z.optional(z.nullable(z.array(z.string())))
})

/**
 * The one series that an answer of Prometheus's HTTP API holds; empty where it holds none. Several series, a part of an
 * answer, native histograms and samples out of order are unknown.
 */
export function samplesOf(json: unknown): Answer<readonly Sample[]> {
  const parsed = z.safeParse(answerSchema, json)
  if (!parsed.success)
    return unknown(
      because('answers otherwise than Prometheus does', 'Check that the URL is the one that `/api/v1/query` is under')
    )
  const { data, warnings } = parsed.data
  const [warning] = warnings ?? []
  if (warning !== undefined) return unknown(because(`answers only in part: ${cut(harmless(warning), 200)}`))
  if (data.resultType === 'scalar') return known([read(data.result)])
  if (data.result.length > 1)
    return unknown(
      because(
        `answers with ${data.result.length} series where one is meant`,
        'Aggregate them in the query, with sum() or max()'
      )
    )
  const found =
    data.resultType === 'vector'
      ? data.result.map(({ value }) => (value === undefined ? undefined : [value]))
      : data.result.map(({ values }) => values)
  if (found.includes(undefined)) return unknown(because('answers with a histogram where a number is meant'))
  const samples = found.flatMap((one) => one ?? []).map(read)
  const isInOrder = samples.every(({ at }, index) => index === 0 || at > (samples[index - 1]?.at ?? at))
  return isInOrder ? known(samples) : unknown(because('answers with times that run backwards'))
}

const read = ([at, value]: readonly [number, string]): Sample => ({
  at: at * 1000,
  value: value === '' ? NaN : Number(value)
})

const because = (why: string, todo?: string): Problem =>
  new Problem({ what: `The service ${why}`, ...(todo === undefined ? {} : { todo }) })
