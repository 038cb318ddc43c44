import * as z from 'zod/mini'
import { cut, harmless } from '../domain/harmless.js'

/** What a `repository_dispatch` event says of the alert that sent it. Anybody who may send one may write anything there. */
export interface AlertEvent {
  /** Names of alerts that fire, made harmless; a few at most. */
  readonly firing: readonly string[]
  /** How many fire in all. */
  readonly count: number
}

const MOST_ALERTS = 1000
const MOST_NAMED = 5
const MOST_CHARACTERS = 100

/** The webhook of Alertmanager, as far as it matters here. */
const webhook = z.object({
  alerts: z
    .array(
      z.object({
        status: z.enum(['firing', 'resolved']),
        labels: z.object({ alertname: z.optional(z.string().check(z.maxLength(10_000))) })
      })
    )
    .check(z.maxLength(MOST_ALERTS))
})

/** What anything else can send. */
const plain = z.object({ alert: z.string().check(z.minLength(1), z.maxLength(10_000)) })

const dispatch = z.object({ client_payload: z.unknown() })

/** Undefined where the payload is neither: then nothing is told of it, and the watch is the same. */
export function parseAlertEvent(payload: unknown): AlertEvent | undefined {
  const event = z.safeParse(dispatch, payload)
  if (!event.success) return undefined
  const { client_payload: sent } = event.data
  const hook = z.safeParse(webhook, sent)
  if (hook.success) {
    const firing = hook.data.alerts.filter(({ status }) => status === 'firing')
    const names = new Set(firing.map(({ labels }) => shown(labels.alertname ?? 'an alert without a name')))
    return { firing: [...names].slice(0, MOST_NAMED), count: firing.length }
  }
  const one = z.safeParse(plain, sent)
  return one.success ? { firing: [shown(one.data.alert)], count: 1 } : undefined
}

const shown = (text: string): string => cut(harmless(text), MOST_CHARACTERS)
