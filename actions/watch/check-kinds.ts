import * as z from 'zod/mini'
import { healthKinds, type HealthKindName } from '../../src/io/health/index.js'
import type { HealthContext } from '../../src/io/health/health-kind.js'
import type { HealthSource } from '../../src/ports.js'

/** What a check of the configuration can be: one of these. */
export const checkKinds = {
  http: z.optional(healthKinds.http.options),
  prometheus: z.optional(healthKinds.prometheus.options),
  alertmanager: z.optional(healthKinds.alertmanager.options),
  json: z.optional(healthKinds.json.options),
  command: z.optional(healthKinds.command.options),
  github: z.optional(healthKinds.github.options)
} as const satisfies Record<HealthKindName, unknown>

export type CheckKind = z.output<z.ZodMiniObject<typeof checkKinds>>

/** The source of one check; undefined where it has no kind, which the configuration refuses. */
export function sourceOf(check: CheckKind, context: HealthContext): HealthSource | undefined {
  if (check.http !== undefined) return healthKinds.http.create(check.http, context)
  if (check.prometheus !== undefined) return healthKinds.prometheus.create(check.prometheus, context)
  if (check.alertmanager !== undefined) return healthKinds.alertmanager.create(check.alertmanager, context)
  if (check.json !== undefined) return healthKinds.json.create(check.json, context)
  if (check.command !== undefined) return healthKinds.command.create(check.command, context)
  return check.github === undefined ? undefined : healthKinds.github.create(check.github, context)
}
