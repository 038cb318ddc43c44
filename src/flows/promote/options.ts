import * as z from 'zod/mini'
import { ENVIRONMENT_NAME, WORKFLOW_PATH } from '../../domain/rollback-order.js'

/** What a watch has done where it passes. Without a workflow: nothing. Only that of the default branch counts. */
export const onPassOptions = z.object({
  enabled: z._default(
    z
      .boolean()
      .check(z.describe('The kill switch. It is read fresh, and once more right before the workflow is started.')),
    true
  ),
  mode: z._default(
    z
      .enum(['dry-run', 'live'])
      .check(z.describe('`dry-run` tells what would be started, and starts nothing. `live` starts it.')),
    'dry-run'
  ),
  workflow: z.optional(
    z
      .string()
      .check(
        z.regex(WORKFLOW_PATH, 'a workflow is a file such as .github/workflows/promote.yml'),
        z.describe('The one workflow that may be started, from the default branch. Left out: none.')
      )
  ),
  environments: z._default(
    z
      .array(
        z.string().check(z.regex(ENVIRONMENT_NAME, 'an environment is called by letters, digits, blanks and . _ / -'))
      )
      .check(z.maxLength(50), z.describe('The environments from which is promoted.')),
    ['staging']
  )
})

export type PromoteSettings = z.output<typeof onPassOptions>
