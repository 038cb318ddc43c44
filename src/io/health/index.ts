import { alertmanager } from './alertmanager.js'
import { command } from './command.js'
import { github } from './github.js'
import { http } from './http.js'
import { json } from './json.js'
import type { HealthKindName } from './names.js'
import { prometheus } from './prometheus.js'

/** Every kind of health source by its name in the configuration. One line here and one in names.ts add one. */
export const healthKinds = { http, prometheus, alertmanager, json, command, github } as const satisfies Record<
  HealthKindName,
  unknown
>

export type { HealthKindName }
