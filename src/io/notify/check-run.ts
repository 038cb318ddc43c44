import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { type Check } from '../../ports.js'

/** The part of Octokit's `rest` that check runs need. */
export interface ChecksApi {
  readonly checks: {
    create(wish: {
      owner: string
      repo: string
      name: string
      head_sha: string
      status: 'completed'
      conclusion: Check['conclusion']
      output: { title: string; summary: string }
    }): Promise<unknown>
  }
}

/** Makes a check run of a commit. GitHub shows the newest of each name, so a run that is repeated takes the place of the last. */
export async function createCheck(
  api: ChecksApi,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { name, sha, conclusion, title, summary }: Check
): Promise<Answer<undefined>> {
  try {
    const output = { title, summary }
    await api.checks.create({ owner, repo, name, head_sha: sha, status: 'completed', conclusion, output })
    return known(undefined)
  } catch (cause) {
    return unknown(
      new Problem({
        what: `GitHub did not take the check run`,
        todo: 'Add `permissions: { checks: write }` to the job, or set `check.when: never`; a pull request of a fork cannot have it',
        cause
      })
    )
  }
}
