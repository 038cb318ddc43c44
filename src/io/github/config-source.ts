import type { ConfigSource } from '../../ports.js'
import { checkedOut, type ConfigPlace } from '../git/local-config.js'
import { ask, statusOf } from './ask.js'
import { mustBeFile, readBody, UNREAD } from './body.js'
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
          const { data, headers } = await client.octokit.rest.repos.getContent({
            owner,
            repo,
            path: place.path,
            mediaType: { format: 'raw' },
            request: UNREAD,
            ...(defaultBranch === undefined ? {} : { ref: defaultBranch })
          })
          mustBeFile(headers['content-type'])
          const text = new TextDecoder().decode(await readBody(data, MOST_BYTES))
          return { path: place.path, text, at: defaultBranch ?? 'the default branch' }
        } catch (error) {
          if (statusOf(error) === 404) return undefined
          throw error
        }
      }),
    proposed: () => checkedOut(place)
  }
}

/** Far above any configuration. */
const MOST_BYTES = 1_000_000
