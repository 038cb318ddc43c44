import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { cut, harmless } from '../../domain/harmless.js'
import type { StateReading } from '../../domain/reading.js'
import { ask, problemOf } from './ask.js'
import { type Failure } from './fetch/failure.js'
import { type Fetched } from './fetch/fetch-text.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import { readJsonPath, valueAt } from './json-path.js'
import { requestOptions } from './request-options.js'

const statusRanges = z
  .union([
    z.int().check(z.gte(100), z.lte(599)),
    z
      .string()
      .check(
        z.regex(/^[1-5]\d\d(?:-[1-5]\d\d)?(?:, ?[1-5]\d\d(?:-[1-5]\d\d)?)*$/, 'must be such as 200-399 or 200, 401')
      )
  ])
  .check(
    z.describe('The status that is well: a number, or ranges such as `200-299, 401`.'),
    z.meta({ takes: 'ranges of statuses such as 200-399' })
  )

const jsonPath = z.string().check(
  z.maxLength(500),
  z.refine((text: string) => readJsonPath(text) !== undefined, 'must be a path such as checks[0].status')
)

const optionsSchema = z.object({
  ...requestOptions,
  method: z._default(z.enum(['GET', 'HEAD']).check(z.describe('How to ask; an answer to HEAD has no body.')), 'GET'),
  status: z._default(statusRanges, '200-399'),
  redirects: z._default(
    z
      .enum(['follow', 'stay'])
      .check(z.describe('`follow` judges the answer that up to 3 redirects lead to, `stay` the first one.')),
    'follow'
  ),
  contains: z.optional(
    z
      .string()
      .check(z.minLength(1), z.maxLength(1000), z.describe('A text that the body must hold, letter for letter.'))
  ),
  json: z._default(
    z
      .record(jsonPath, z.union([z.string(), z.number(), z.boolean()]))
      .check(z.describe('What the body must hold as JSON: a value for each path, such as `checks[0].status: up`.')),
    {}
  ),
  probes: z._default(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(20),
        z.describe('How often to ask in one look, one after the other: more tries tell more.')
      ),
    1
  ),
  'tls-days': z.optional(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(365),
        z.describe(
          'A certificate that ends in fewer days is not well, as a metric of its own. Left out: it is not looked at.'
        )
      )
  )
})

type Options = z.output<typeof optionsSchema>

/**
 * Probes a URL. A service that refuses or drops a connection, takes too long to answer, or answers otherwise than it
 * should is not well. Where no connection comes about or an answer cannot be read, nothing is known: this may be the
 * fault of our side.
 */
export const http = defineHealthKind({
  summary:
    'A URL of the service: its status, what its body holds, how long it takes, and how long its certificate lasts. An answer that is not as it should be, or that does not come, is not well; a host that cannot be reached is unknown.',
  options: optionsSchema,
  create: (options, context) => ({
    past: () => Promise.resolve(known([])),
    look: () => look(options, context)
  })
})

async function look(options: Options, context: HealthContext): Promise<Answer<readonly StateReading[]>> {
  const readings: StateReading[] = []
  let because: Answer<never> | undefined
  for (let probe = 0; probe < options.probes && !context.deadline.signal.aborted; probe += 1) {
    const answer = await tried(options, context)
    if (answer.is === 'unknown') because ??= answer
    else
      readings.push(
        ...answer.value.filter(({ metric }) => metric === PROBE || !readings.some((one) => one.metric === metric))
      )
  }
  return readings.length === 0 && because !== undefined ? because : known(readings)
}

const PROBE = 'probe'

async function tried(options: Options, context: HealthContext): Promise<Answer<readonly StateReading[]>> {
  const isBodyWanted = options.contains !== undefined || Object.keys(options.json).length > 0
  const begun = performance.now()
  const answer = await ask(options, context, {
    method: options.method,
    follows: options.redirects === 'follow',
    reads: isBodyWanted ? 'body' : 'head'
  })
  const tookMs = Math.round(performance.now() - begun)
  if (answer.is === 'unknown') return answer
  const at = context.clock.now()
  const found = answer.value
  if (found.is === 'failed' && found.how !== 'no-answer') return unknown(problemOf(found, options))
  const why = whyNotWell(found, options)
  const probe = {
    is: 'state',
    metric: PROBE,
    at,
    well: why === undefined,
    ...(why === undefined ? {} : { why }),
    tookMs
  } as const
  return known([probe, ...tlsOf(found, options, at)])
}

function whyNotWell(found: Fetched | Failure, options: Options): string | undefined {
  if (found.is === 'failed') return found.why
  if (!isIn(found.status, String(options.status))) return `answered ${found.status} instead of ${options.status}`
  if (options.contains !== undefined && !found.text.includes(options.contains))
    return 'does not hold the text that it should'
  return whyNotEqual(found.text, options.json)
}

const isIn = (status: number, ranges: string): boolean =>
  ranges.split(',').some((range) => {
    const [low = '', high = low] = range.trim().split('-')
    return status >= Number(low) && status <= Number(high)
  })

function whyNotEqual(text: string, wanted: Options['json']): string | undefined {
  const paths = Object.entries(wanted)
  if (paths.length === 0) return undefined
  const json = parsed(text)
  if (json === undefined) return 'answers with something that is not JSON'
  for (const [path, value] of paths) {
    const there = valueAt(json.value, readJsonPath(path) ?? [])
    if (there !== value) return `has ${shown(there)} at ${path || 'the top'} instead of ${shown(value)}`
  }
  return undefined
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** A value in few words, whoever wrote it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'object' && value !== null ? 'a list or a mapping' : cut(harmless(JSON.stringify(value)), 60)
}

const DAY_MS = 86_400_000

function tlsOf(found: Fetched | Failure, options: Options, at: number): readonly StateReading[] {
  const least = options['tls-days']
  if (least === undefined || found.is === 'failed' || found.certificateUntil === undefined) return []
  const days = Math.floor((found.certificateUntil - at) / DAY_MS)
  const well = days >= least
  return [
    { is: 'state', metric: 'tls', at, well, ...(well ? {} : { why: `has a certificate that ends in ${days} days` }) }
  ]
}
