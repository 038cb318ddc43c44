import type { NotifierName } from './names.js'
import { slack } from './slack.js'
import { teams } from './teams.js'
import { webhook } from './webhook.js'

/** Every notifier by its name, which is its key in the configuration. One line here and one in names.ts add one. */
export const notifiers = { slack, teams, webhook } as const satisfies Record<NotifierName, unknown>

export type { NotifierName }
