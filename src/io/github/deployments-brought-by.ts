import * as z from 'zod/mini'
import type { BroughtBy } from '../../ports.js'
import { id, perhaps } from '../../schema/api-fields.js'
import { pullRequestComments } from '../notify/pull-request-comment.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

/** A commit belongs to one pull request, or to a few where branches were merged into each other. */
const MOST = 3

/** The merged pull requests that brought a commit. One that is open holds the commit, and did not bring it. */
export function gitHubBroughtBy(
  client: GitHubClient,
  { repository, token }: { readonly repository: string; readonly token: string }
): BroughtBy {
  const { rest } = client.octokit
  const [owner = '', repo = ''] = repository.split('/')
  return {
    pullRequests: (sha) =>
      ask(client, { what: `the pull requests of ${sha.slice(0, 7)}`, permission: 'pull-requests: write' }, async () => {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha })
        const listed = z.parse(z.array(listedPull), data)
        const merged = listed.filter(({ merged_at }) => merged_at !== undefined).map(({ number }) => number)
        return merged.sort((one, other) => one - other).slice(0, MOST)
      }),
    comments: (number) => pullRequestComments(rest, { owner, repo, number }, { token })
  }
}

const listedPull = z.object({ number: id, merged_at: perhaps(z.string()) })
