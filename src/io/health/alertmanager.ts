import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { cut, harmless } from '../../domain/harmless.js'
import type { AlertReading } from '../../domain/reading.js'
import { askJson, said } from './ask.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import { requestOptions } from './request-options.js'
import { under } from './under.js'

const optionsSchema = z.object({
  ...requestOptions,
  matchers: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Za-z_][\w:]*\s*(?:=|!=|=~|!~)\s*\S[^]*$/, 'must be such as service="shop"')))
      .check(
        z.maxLength(20),
        z.describe(
          'Only alerts with these labels, in the words of Alertmanager: `service="shop"`, `severity=~"page|critical"`.'
        )
      ),
    []
  )
})

type Options = z.output<typeof optionsSchema>

/** Alertmanager's API of version 2 answers with more than this; the rest is its own business. */
const alertsSchema = z.array(
  z.object({
    labels: z.record(z.string(), z.string()),
    startsAt: z.string(),
    status: z.object({
      state: z.string(),
      silencedBy: z.optional(z.nullable(z.array(z.string()))),
      inhibitedBy: z.optional(z.nullable(z.array(z.string())))
    })
  })
)

type Alert = z.output<typeof alertsSchema>[number]

/** The alerts that fire, each with when it began. Silenced and inhibited ones are somebody's decision, and passed over. */
export const alertmanager = defineHealthKind({
  summary: 'Alerts that fire in an Alertmanager, told by their labels; silenced and inhibited ones are passed over.',
  options: optionsSchema,
  create: (options, context) => ({
    past: () => Promise.resolve(known([])),
    look: (_from, until) => look(options, context, until)
  })
})

async function look(options: Options, context: HealthContext, until: number): Promise<Answer<readonly AlertReading[]>> {
  const answer = await askJson(options, context, {
    urlOf: (url) => under(url, '/api/v2/alerts', parametersOf(options))
  })
  if (answer.is === 'unknown') return answer
  const alerts = z.safeParse(alertsSchema, answer.value)
  const strange = said(
    options,
    'answers otherwise than Alertmanager does',
    'Check that the URL is the one of Alertmanager'
  )
  if (!alerts.success) return unknown(strange)
  const firing = alerts.data.filter(isFiring).map((alert) => readingOf(alert, until))
  return firing.some(({ startedAt }) => !Number.isFinite(startedAt)) ? unknown(strange) : known(firing)
}

const parametersOf = ({ matchers }: Options): readonly (readonly [string, string])[] => [
  ['active', 'true'],
  ['silenced', 'false'],
  ['inhibited', 'false'],
  ['unprocessed', 'true'],
  ...matchers.map((matcher) => ['filter', matcher] as const)
]

/** Asked for, and looked at again: there are servers that know fewer parameters. */
const isFiring = ({ status }: Alert): boolean =>
  status.state !== 'suppressed' && (status.silencedBy ?? []).length === 0 && (status.inhibitedBy ?? []).length === 0

const readingOf = ({ labels, startsAt }: Alert, at: number): AlertReading => ({
  is: 'alert',
  metric: 'alerts',
  at,
  name: nameOf(labels),
  startedAt: Date.parse(startsAt)
})

/** `HighErrorRate {instance="a", severity="page"}`: the same alert has the same name in every look. */
function nameOf({ alertname = 'An alert without a name', ...labels }: Readonly<Record<string, string>>): string {
  const others = Object.entries(labels)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, value]) => `${label}="${value}"`)
  return cut(harmless(`${alertname}${others.length === 0 ? '' : ` {${others.join(', ')}}`}`), 300)
}
