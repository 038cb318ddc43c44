import { known, unknown, type Answer } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'

/** Where the cache service of this job is, and what it is asked with. */
export interface CachePlace {
  readonly url: string
  readonly token: string
}

/**
 * The cache service that the runner names to its actions. GitHub Enterprise Server has an older one, of another protocol:
 * the cache client tells it by the server's address, and so do we.
 */
export function cachePlaceOf(variables: Readonly<Record<string, string | undefined>>): Answer<CachePlace> {
  const [url = '', token = ''] = [variables['ACTIONS_RESULTS_URL'], variables['ACTIONS_RUNTIME_TOKEN']]
  if (isEnterpriseServer(variables['GITHUB_SERVER_URL'] ?? ''))
    return noCache('The cache of GitHub Enterprise Server cannot keep a history')
  if (!URL.canParse(url) || token === '') return noCache('There is no Actions cache where this runs')
  return known({ url, token })
}

function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false
  const { hostname } = new URL(serverUrl)
  return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname)
}

const noCache = (what: string): Answer<never> =>
  unknown(new Problem({ what, todo: 'Keep the history in a branch: `store: branch`' }))
