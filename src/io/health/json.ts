import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import type { Reading } from '../../domain/reading.js'
import { askJson, said, shownUrl } from './ask.js'
import { counted, finite } from './counted.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import { readJsonPath, valueAt } from './json-path.js'
import { asksForTimes, type Span, withTimes } from './placeholders.js'
import { requestOptions } from './request-options.js'

const path = (what: string) =>
  z.optional(
    z.string().check(
      z.maxLength(500),
      z.refine((text: string) => readJsonPath(text) !== undefined, 'must be a path such as data.series[-1].value'),
      z.describe(what)
    )
  )

const optionsSchema = z
  .object({
    ...requestOptions,
    method: z._default(z.enum(['GET', 'POST']).check(z.describe('How to ask.')), 'GET'),
    body: z.optional(
      z
        .string()
        .check(
          z.maxLength(20_000),
          z.describe(
            'What to send with POST. In it and in the URL, `{from}`, `{until}` and `{length}` stand for the time that is looked at, and `${NAME}` for an environment variable of the step.'
          )
        )
    ),
    time: z._default(
      z
        .enum(['s', 'ms', 'iso'])
        .check(
          z.describe(
            'How `{from}` and `{until}` are written: seconds or milliseconds since 1970, or 2026-01-31T12:00:00.000Z.'
          )
        ),
      's'
    ),
    value: path(
      'Where the answer holds a value that stands somewhere at any time, such as `series[0].points[-1].value`.'
    ),
    bad: path('Where the answer holds how many went wrong; needs `total`.'),
    total: path('Where the answer holds how many there were in all.'),
    'bad-when-absent': z._default(
      z
        .enum(['unknown', 'zero'])
        .check(
          z.describe(
            'What it means where there is a total and no number at `bad`: some APIs leave out what did not happen.'
          )
        ),
      'unknown'
    ),
    'past-parts': z._default(
      z
        .int()
        .check(
          z.gte(1),
          z.lte(60),
          z.describe(
            'Into how many parts, each a request, the time before the deployment is divided to learn what is usual.'
          )
        ),
      6
    )
  })
  .check(
    z.refine(
      ({ value, bad, total }) =>
        value === undefined ? bad !== undefined && total !== undefined : bad === undefined && total === undefined,
      'needs either `value`, or `bad` and `total`'
    )
  )

type Options = z.output<typeof optionsSchema>

/** Any HTTP API that answers in JSON. */
export const json = defineHealthKind({
  summary:
    'Any HTTP API that answers in JSON, for systems that have no kind of their own: a value, or how many of how many went wrong.',
  options: optionsSchema,
  create: (options, context) => ({
    past: (from, until) => past(options, context, { from, until }),
    look: (from, until) => look(options, context, { from, until })
  })
})

/** Only what is asked for the time it is of can be asked for another time. */
async function past(options: Options, context: HealthContext, span: Span): Promise<Answer<readonly Reading[]>> {
  if (!asksForTimes(`${options.url} ${options.body ?? ''}`) || span.until <= span.from) return known([])
  const readings: Reading[] = []
  for (const part of partsOf(span, options['past-parts'])) {
    const answer = await look(options, context, part)
    if (answer.is === 'unknown') return answer
    readings.push(...answer.value)
  }
  return known(readings)
}

const partsOf = ({ from, until }: Span, parts: number): readonly Span[] =>
  Array.from({ length: parts }, (_, index) => ({
    from: Math.round(from + ((until - from) * index) / parts),
    until: Math.round(from + ((until - from) * (index + 1)) / parts)
  }))

async function look(options: Options, context: HealthContext, span: Span): Promise<Answer<readonly Reading[]>> {
  const body = options.body === undefined ? undefined : withTimes(options.body, span, options.time)
  const answer = await askJson(options, context, {
    method: options.method,
    urlOf: (url) => withTimes(url, span, options.time),
    ...(options.method === 'POST' && body !== undefined ? { body, headers: { 'content-type': typeOf(body) } } : {})
  })
  if (answer.is === 'unknown') return answer
  return options.value === undefined ? countsIn(answer.value, options, span) : levelIn(answer.value, options, span)
}

const typeOf = (body: string): string =>
  /^\s*[[{]/.test(body) ? 'application/json' : 'application/x-www-form-urlencoded'

function levelIn(answer: unknown, options: Options, { until }: Span): Answer<readonly Reading[]> {
  const value = numberAt(answer, options.value)
  return value === undefined
    ? noNumberAt(options.value, options)
    : known([{ is: 'level', metric: 'value', at: until, value }])
}

function countsIn(answer: unknown, options: Options, { from, until }: Span): Answer<readonly Reading[]> {
  const total = numberAt(answer, options.total)
  if (total === undefined) return noNumberAt(options.total, options)
  const there = valueAt(answer, readJsonPath(options.bad ?? '') ?? [])
  const isAbsent = there === undefined || there === null
  const bad = isAbsent && options['bad-when-absent'] === 'zero' ? 0 : finite(there)
  if (bad === undefined) return noNumberAt(options.bad, options)
  const counts = counted(bad, total, shownUrl(options.url))
  return counts.is === 'unknown' ? counts : known([{ is: 'counts', metric: 'bad', from, until, ...counts.value }])
}

const numberAt = (answer: unknown, path: string | undefined): number | undefined =>
  finite(valueAt(answer, readJsonPath(path ?? '') ?? []))

const noNumberAt = (path: string | undefined, options: Options): Answer<never> =>
  unknown(said(options, `answers without a number at \`${path ?? ''}\``, 'Compare the path with an answer of this API'))
