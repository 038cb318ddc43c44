import * as z from 'zod/mini'
import type { ConfigSource } from '../../ports.js'
import { checkedOut, type ConfigPlace } from '../git/local-config.js'
import { ask, statusOf } from './ask.js'
import { mustBeFile, readBody, UNREAD } from './body.js'
import type { GitHubClient } from './client.js'
import { sharedFile } from './shared-file.js'

interface From {
  readonly repository: string
  readonly defaultBranch: string | undefined
  /** Asks for the commit of the branch first, so that a record can name it: one request more. */
  readonly namesCommit?: boolean
}

/** Reads the configuration that is in force through the API, so that no checkout and no pull request can change it. */
export function gitHubConfig(
  client: GitHubClient,
  { repository, defaultBranch, namesCommit = false }: From,
  place: ConfigPlace
): ConfigSource {
  const [owner = '', repo = ''] = repository.split('/')
  const commitOf = async (branch: string): Promise<string> => {
    const { data } = await client.octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })
    return z.parse(z.object({ object: z.object({ sha: z.string() }) }), data).object.sha
  }
  return {
    inForce: () =>
      ask(client, { what: `${place.path} of the default branch`, permission: 'contents: read' }, async () => {
        const ref = defaultBranch !== undefined && namesCommit ? await commitOf(defaultBranch) : defaultBranch
        try {
          const { data, headers } = await client.octokit.rest.repos.getContent({
            owner,
            repo,
            path: place.path,
            mediaType: { format: 'raw' },
            request: UNREAD,
            ...(ref === undefined ? {} : { ref })
          })
          mustBeFile(headers['content-type'])
          const text = new TextDecoder().decode(await readBody(data, MOST_BYTES))
          return { path: place.path, text, at: ref ?? 'the default branch' }
        } catch (error) {
          if (statusOf(error) === 404) return undefined
          throw error
        }
      }),
    proposed: () => checkedOut(place),
    shared: (file) => sharedFile(client, file)
  }
}

/** Far above any configuration. */
const MOST_BYTES = 1_000_000
