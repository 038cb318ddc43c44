import type { ConfigSource } from '../../ports.js'
import { checkedOut, type ConfigPlace } from '../git/local-config.js'
import { ask, statusOf } from './ask.js'
import type { GitHubClient } from './client.js'

/** Reads the configuration that is in force through the API, so that no checkout and no pull request can change it. */
export function gitHubConfig(
  client: GitHubClient,
  { repository, defaultBranch }: { repository: string; defaultBranch: string | undefined },
  place: ConfigPlace
): ConfigSource {
  const [owner = '', repo = ''] = repository.split('/')
  return {
    inForce: () =>
      ask(client, { what: `${place.path} of the default branch`, permission: 'contents: read' }, async () => {
        try {
          const { data } = await client.octokit.rest.repos.getContent({
            owner,
            repo,
            path: place.path,
            mediaType: { format: 'raw' },
            ...(defaultBranch === undefined ? {} : { ref: defaultBranch })
          })
          return { path: place.path, text: textOf(data), at: defaultBranch ?? 'the default branch' }
        } catch (error) {
          if (statusOf(error) === 404) return undefined
          throw error
        }
      }),
    proposed: () => checkedOut(place)
  }
}

/** With the raw media type GitHub sends the file itself. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data
  throw new Error('the answer is not a file')
}
