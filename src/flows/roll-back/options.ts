import * as z from 'zod/mini'
import { APP_LOGIN, ENVIRONMENT_NAME, WORKFLOW_PATH } from '../../domain/rollback-order.js'
import type { RollbackSettings } from '../../verdict/rollback/settings.js'

const MINUTE_MS = 60_000

const environment = z
  .string()
  .check(
    z.regex(ENVIRONMENT_NAME, 'an environment is called by letters, digits, blanks and . _ / -'),
    z.meta({ takes: 'an environment such as production' }),
    z.describe('The exact name of an environment.')
  )

const identity = z
  .string()
  .check(
    z.regex(APP_LOGIN, 'an App posts as its name and [bot], such as my-app[bot]'),
    z.meta({ takes: 'the login of an App such as my-app[bot]' }),
    z.describe('The login of a GitHub App.')
  )

/** The `rollback` section of the configuration. Only that of the default branch counts. */
export const rollbackOptions = z.object({
  enabled: z._default(
    z
      .boolean()
      .check(z.describe('The kill switch. It is read fresh before every rollback, and once more right before it.')),
    true
  ),
  mode: z._default(
    z
      .enum(['dry-run', 'live'])
      .check(z.describe('`dry-run` records what would be dispatched, and dispatches nothing. `live` dispatches.')),
    'dry-run'
  ),
  environments: z._default(
    z.array(environment).check(z.maxLength(50), z.describe('The environments that may be rolled back.')),
    ['production']
  ),
  workflow: z._default(
    z
      .string()
      .check(
        z.regex(WORKFLOW_PATH, 'a workflow is a file such as .github/workflows/rollback.yml'),
        z.describe('The one workflow that may be dispatched. It runs from the default branch.')
      ),
    '.github/workflows/rollback.yml'
  ),
  target: z._default(
    z
      .enum(['known-good', 'last-success'])
      .check(
        z.describe(
          'What is gone back to: the newest deployment that a watch has found good. `last-success`: where there is none, the newest that GitHub calls a success.'
        )
      ),
    'known-good'
  ),
  believe: z._default(
    z
      .array(identity)
      .check(
        z.maxLength(5),
        z.describe(
          'GitHub Apps whose records and issues count beside those of `github-actions[bot]`: for steps whose `token` is of an App of yours.'
        )
      ),
    []
  ),
  'cool-down': z._default(
    z
      .int()
      .check(z.gte(5), z.lte(1440), z.describe('How many minutes must lie between two rollbacks of an environment.')),
    60
  ),
  'most-a-day': z._default(
    z.int().check(z.gte(1), z.lte(24), z.describe('How often an environment may be rolled back within 24 hours.')),
    3
  ),
  'verdict-ttl': z._default(
    z.int().check(z.gte(1), z.lte(60), z.describe('How many minutes old a verdict may be to be acted on.')),
    15
  ),
  'watch-minutes': z._default(
    z
      .int()
      .check(
        z.gte(0),
        z.lte(30),
        z.describe(
          'How long what is live after a rollback is watched again, by the checks of the section `watch`, at most. 0: not at all.'
        )
      ),
    5
  )
})

/** The section as the decision takes it. */
export const rollbackSettingsOf = (
  options: z.output<typeof rollbackOptions>,
  configSha: string | undefined
): RollbackSettings => ({
  enabled: options.enabled,
  mode: options.mode,
  environments: options.environments,
  workflow: options.workflow,
  target: options.target,
  cooldownMs: options['cool-down'] * MINUTE_MS,
  mostADay: options['most-a-day'],
  verdictTtlMs: options['verdict-ttl'] * MINUTE_MS,
  ...(configSha === undefined ? {} : { configSha })
})
