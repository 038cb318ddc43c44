import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'

/** Where a job leaves artifacts with its run, as the runner tells it to actions. */
export interface ArtifactService {
  readonly origin: string
  readonly token: string
  readonly runBackendId: string
  readonly jobBackendId: string
  /** How long the repository keeps artifacts at most, where the runner says so. */
  readonly mostDays?: number
}

/**
 * Reads the variables that GitHub's runner gives to actions, and to nothing else. Unknown where artifacts do not exist: at
 * a terminal, in a `run:` step, and on servers that a company runs itself.
 */
export function artifactService(variables: Readonly<Record<string, string | undefined>>): Answer<ArtifactService> {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '' } = variables
  if (!hasArtifacts(variables['GITHUB_SERVER_URL']))
    return unknown(new Problem({ what: 'GitHub Enterprise Server has no such artifacts' }))
  if (token === '' || !URL.canParse(url))
    return unknown(new Problem({ what: 'only an action in a job of GitHub Actions can leave artifacts' }))
  const ids = backendIds(token)
  if (ids === undefined)
    return unknown(new Problem({ what: 'the token of this job names no run to leave artifacts with' }))
  const days = Number(variables['GITHUB_RETENTION_DAYS'])
  return known({
    origin: new URL(url).origin,
    token,
    ...ids,
    ...(Number.isInteger(days) && days > 0 ? { mostDays: days } : {})
  })
}

/** The same hosts as the toolkit of GitHub goes by. */
function hasArtifacts(serverUrl = 'https://github.com'): boolean {
  if (!URL.canParse(serverUrl)) return false
  const host = new URL(serverUrl).hostname
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}

const Claims = z.object({ scp: z.string() })

/** The `scp` claim is a list with blanks, in which one entry is `Actions.Results:<run>:<job>`. */
function backendIds(token: string): Pick<ArtifactService, 'runBackendId' | 'jobBackendId'> | undefined {
  const claims = Claims.safeParse(payloadOf(token))
  if (!claims.success) return undefined
  const scope = claims.data.scp.split(' ').find((one) => one.startsWith('Actions.Results:'))
  const [, runBackendId = '', jobBackendId = '', ...more] = scope?.split(':') ?? []
  return runBackendId === '' || jobBackendId === '' || more.length > 0 ? undefined : { runBackendId, jobBackendId }
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}
