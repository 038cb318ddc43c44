import { Problem } from '../../domain/problem.js'
import type { Acted } from '../../ports.js'
import { firstLine, isRateLimit, statusOf } from '../github/ask.js'

interface Dispatch {
  readonly event: 'workflow_dispatch' | 'repository_dispatch'
  /** `.github/workflows/rollback.yml` */
  readonly workflow: string
  /** `actions: write` */
  readonly permission: string
}

/** Statuses with which GitHub has done nothing. After any other, and after silence, it may have. */
const REFUSED: ReadonlySet<number | undefined> = new Set([400, 401, 403, 404, 405, 410, 415, 422, 429, 451])

/** What an error of a dispatch means, in words that say what to do. */
export function notDispatched(cause: unknown, dispatch: Dispatch): Acted {
  const status = statusOf(cause)
  if (!REFUSED.has(status))
    return {
      is: 'unknown',
      because: new Problem({ what: `GitHub did not say whether it took the ${dispatch.event}`, cause })
    }
  const said = cause instanceof Error ? cause.message : ''
  const meaning = MEANINGS.find((one) => one.status === status && one.says.test(said)) ?? UNHEARD_OF
  const { what, todo } = meaning.means(dispatch, isRateLimit(cause) ? 'the rate limit is reached' : firstLine(cause))
  return { is: 'refused', because: new Problem({ what, where: dispatch.workflow, todo, cause }) }
}

interface Meaning {
  readonly status: number
  readonly says: RegExp
  means(dispatch: Dispatch, said: string): { readonly what: string; readonly todo: string }
}

/** The first that fits holds. */
const MEANINGS: readonly Meaning[] = [
  {
    status: 401,
    says: /(?:)/,
    means: () => ({ what: 'The token is not valid', todo: 'Pass a valid token' })
  },
  {
    status: 403,
    says: /is not allowed/i,
    means: ({ event }) => ({
      what: `A rule of the organisation or the repository does not allow ${event} for it (403)`,
      todo: 'Have an administrator allow this event for this workflow, under Settings, Actions, Policies'
    })
  },
  {
    status: 403,
    says: /not accessible|must have|permission/i,
    means: ({ event, permission }) => ({
      what: `The token may not send a ${event} (403)`,
      todo: `Add \`permissions: { ${permission} }\` to the job`
    })
  },
  {
    status: 404,
    says: /(?:)/,
    means: ({ event, permission }) => ({
      what:
        event === 'workflow_dispatch'
          ? 'GitHub finds no such workflow on the default branch, or the token may not see it (404)'
          : 'The token may not send a repository_dispatch (404)',
      todo: `Copy a template of Foreshock there and merge it, and see that the job has \`permissions: { ${permission} }\``
    })
  },
  {
    status: 422,
    says: /unexpected inputs/i,
    means: (_, said) => ({
      what: `The workflow does not declare inputs that are sent to it: ${inputsIn(said)}`,
      todo: 'Copy the `inputs` of a template of Foreshock into it'
    })
  },
  {
    status: 422,
    says: /does not have .?workflow_dispatch/i,
    means: () => ({
      what: 'The workflow has no `on: workflow_dispatch`',
      todo: 'Copy the `on` of a template of Foreshock into it'
    })
  },
  {
    status: 422,
    says: /disabled/i,
    means: () => ({ what: 'The workflow is disabled', todo: 'Enable it on the page of the repository’s actions' })
  }
]

const UNHEARD_OF: Pick<Meaning, 'means'> = {
  means: ({ event }, said) => ({
    what: `GitHub refused the ${event}: ${said}`,
    todo: 'Start the workflow by hand once, to see what it lacks'
  })
}

/** Only names that are sent are told again. */
const inputsIn = (said: string): string => {
  const named = [...said.matchAll(/[a-z_]+/g)].map(([word]) => word).filter((word) => SENT.has(word))
  return named.length === 0 ? 'some of them' : [...new Set(named)].join(', ')
}

const SENT: ReadonlySet<string> = new Set([
  'environment',
  'target',
  'expected_current_sha',
  'incident',
  'reason',
  'hop',
  'rollback_of',
  'promotion_of'
])
