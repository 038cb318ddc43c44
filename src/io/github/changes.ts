import { unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ChangeSource, CommitFacts } from '../../ports.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

/** Commits by the API, for jobs that have checked nothing out. */
export function gitHubChanges(client: GitHubClient, repository: string): ChangeSource {
  const [owner = '', repo = ''] = repository.split('/')
  return {
    change: (sha) =>
      ask(client, { what: `commit ${sha}`, permission: 'contents: read' }, async () => {
        const { data } = await client.octokit.rest.repos.getCommit({ owner, repo, ref: sha, per_page: 1 })
        return factsOf(data)
      }),
    recent: () =>
      Promise.resolve(
        unknown(new Problem({ what: 'Recent commits are read from a checkout', todo: 'Run this in a git checkout' }))
      )
  }
}

interface CommitData {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: {
    readonly author: { readonly date?: string } | null
    readonly committer: { readonly date?: string } | null
  }
  readonly stats?: { readonly additions?: number; readonly deletions?: number }
}
