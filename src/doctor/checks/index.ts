import type { Check } from '../ailment.js'
import { cacheMode } from './cache-mode.js'
import { conditions } from './conditions.js'
import { enterpriseServer } from './enterprise-server.js'
import { events } from './events.js'
import { gates } from './gates.js'
import { names } from './names.js'
import { permissions } from './permissions.js'
import { reports } from './reports.js'
import { rollback } from './rollback.js'
import { tokens } from './tokens.js'

/** Everything that a checkout is looked through for. A line adds one. */
export const checks = {
  permissions,
  events,
  conditions,
  'cache-mode': cacheMode,
  reports,
  names,
  rollback,
  gates,
  tokens,
  'enterprise-server': enterpriseServer
} as const satisfies Record<string, Check>
