import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { type Publisher } from '../../ports.js'
import { printAnnotations } from './annotations.js'
import { type ChecksApi, createCheck } from './check-run.js'
import { type CommentsApi, type PullRequest, pullRequestComments } from './pull-request-comment.js'
import { appendSummary } from './summary.js'

export interface GitHubPublisherOptions {
  /** Octokit's `rest`. */
  readonly api: CommentsApi & ChecksApi
  readonly repository: { readonly owner: string; readonly repo: string }
  /** Only its kind is looked at: it decides as whom we post. */
  readonly token: string
  /** Absent in runs that belong to no pull request. */
  readonly pullRequest?: PullRequest
  /** GITHUB_STEP_SUMMARY */
  readonly summaryPath: string | undefined
  /** Where the runner reads commands: standard output. */
  readonly write: (line: string) => void
}

/** GitHub's places to read: the pull request, the job summary, the annotations of the run, the checks of a commit. */
export function githubPublisher(options: GitHubPublisherOptions): Publisher {
  const { api, repository, token, pullRequest, summaryPath, write } = options
  const comments = pullRequest === undefined ? NO_COMMENTS : pullRequestComments(api, pullRequest, { token })
  return {
    ...comments,
    summary: (markdown) => appendSummary(markdown, { path: summaryPath }),
    annotate: (annotations) => {
      printAnnotations(annotations, write)
      return Promise.resolve(known(undefined))
    },
    check: (check) => createCheck(api, repository, check)
  }
}

const noPullRequest = (): Promise<Answer<never>> =>
  Promise.resolve(unknown(new Problem({ what: 'This run belongs to no pull request', cause: { status: 404 } })))

const NO_COMMENTS = {
  comments: noPullRequest,
  createComment: noPullRequest,
  updateComment: noPullRequest,
  removeComment: noPullRequest
}
