import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Reading } from '../../domain/reading.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import { checksOf } from './github/checks.js'
import { deploymentOf } from './github/deployment.js'

const optionsSchema = z.object({
  of: z._default(
    z
      .enum(['deployment', 'checks'])
      .check(
        z.describe(
          '`deployment`: the newest status of a deployment to the environment. `checks`: the check runs of the commit.'
        )
      ),
    'deployment'
  ),
  environment: z._default(
    z.string().check(z.minLength(1), z.maxLength(255), z.describe('The environment whose deployment is meant.')),
    'production'
  ),
  sha: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        z.describe('The commit that is meant, in full; left out, the one that was deployed.')
      )
  ),
  checks: z._default(
    z
      .array(z.string().check(z.minLength(1), z.maxLength(255)))
      .check(z.maxLength(50), z.describe('The names of the check runs that count; left out, all of them.')),
    []
  )
})

/** What other systems have told GitHub: a deployer by statuses of its deployment, a monitor by check runs. */
export const github = defineHealthKind({
  summary:
    'What others told GitHub: the newest status of a deployment, or the check runs of a commit. What Foreshock told is passed over.',
  options: optionsSchema,
  create: (options, context) => ({
    past: () => Promise.resolve(known([])),
    look: () => look(options, context)
  })
})

function look(
  options: z.output<typeof optionsSchema>,
  { github, clock }: HealthContext
): Promise<Answer<readonly Reading[]>> {
  if (github === undefined) return Promise.resolve(unknown(NO_TOKEN))
  const wanted = { ...options, sha: options.sha ?? github.sha }
  return options.of === 'deployment' ? deploymentOf(wanted, github, clock) : checksOf(wanted, github, clock)
}

const NO_TOKEN = new Problem({
  what: 'There is no token to ask GitHub with',
  todo: 'Run this check in a job of GitHub Actions'
})
