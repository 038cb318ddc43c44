import * as z from 'zod/mini'
import { VERDICTS } from '../../../domain/verdict.js'

/** What may become of a rollback, as the action's output `rollback` has it. */
const ROLLBACKS = ['nothing', 'dry-run', 'rolled-back', 'needs-human'] as const

/** What is told of a change before it is deployed: what its gate says and, where that holds nothing, how risky it is. */
const RISKS = ['held', 'overridden', 'high', 'unknown', 'medium', 'low'] as const

/** The name of an environment variable. A URL is none, so that none can be written into a file that everybody reads. */
export const variable = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z_][A-Za-z0-9_]{0,99}$/,
      'must be the name of an environment variable that holds it, never the URL or the secret itself'
    )
  )

/** What every notifier lets its user say; `urlVariable` is where its URL is looked for when nothing is said. */
export const notifierOptions = (urlVariable: string) => ({
  'url-variable': z._default(
    variable.check(
      z.describe('The environment variable of the step that holds the URL. Who has the URL can write there.')
    ),
    urlVariable
  ),
  detect: z._default(
    z
      .array(z.enum(VERDICTS))
      .check(z.maxLength(VERDICTS.length), z.describe('Which verdicts on a run are told. Empty: none.')),
    ['fail']
  ),
  'pull-requests': z._default(
    z.boolean().check(z.describe('Whether runs of pull requests are told of, too. Those of forks never are.')),
    false
  ),
  risk: z._default(
    z
      .array(z.enum(RISKS))
      .check(
        z.maxLength(RISKS.length),
        z.describe(
          'What is told of a change before it is deployed: that its gate holds it or that a label has released it, and else how risky it is. Empty: nothing.'
        )
      ),
    ['held', 'overridden', 'high']
  ),
  watch: z._default(
    z
      .array(z.enum(VERDICTS))
      .check(z.maxLength(VERDICTS.length), z.describe('Which verdicts on a deployment are told. Empty: none.')),
    ['fail', 'inconclusive', 'no-data']
  ),
  rollback: z._default(
    z
      .array(z.enum(ROLLBACKS))
      .check(z.maxLength(ROLLBACKS.length), z.describe('What of a rollback is told. Empty: nothing.')),
    ['rolled-back', 'needs-human']
  ),
  'timeout-seconds': z._default(
    z.number().check(z.gt(0), z.lte(30), z.describe('How long one try may take. There are two at most.')),
    5
  ),
  'allow-private': z._default(
    z
      .boolean()
      .check(
        z.describe(
          'Whether the URL may be at an address of a private network, and begin with http. Link-local addresses, where clouds give out credentials, are never asked.'
        )
      ),
    false
  )
})

export interface NotifierOptions {
  readonly 'url-variable': string
  readonly detect: readonly string[]
  readonly 'pull-requests': boolean
  readonly risk: readonly string[]
  readonly watch: readonly string[]
  readonly rollback: readonly string[]
  readonly 'timeout-seconds': number
  readonly 'allow-private': boolean
}
