import type { GitHubClient } from '../../src/io/github/client.js'
import { gitHubBroughtBy } from '../../src/io/github/deployments-brought-by.js'
import type { Setting } from '../setting.js'

/** The pull request that is told, and whose label may release a gate: the one at hand, or the last that brought the head. */
export async function pullRequestToTell(
  { target, token }: Setting,
  { client, head }: { readonly client: GitHubClient; readonly head: string }
): Promise<number | undefined> {
  if (target.pullRequest !== undefined) return target.pullRequest
  const found = await gitHubBroughtBy(client, { repository: target.home.repository, token }).pullRequests(head)
  return found.is === 'known' ? found.value.at(-1) : undefined
}
