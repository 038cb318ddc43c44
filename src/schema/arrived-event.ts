/**
 * What is used of a webhook event, whichever it is. Nobody's name is in it: who sent an event is no ground for trust,
 * and neither is anything that a pull request may write.
 */
export interface ArrivedEvent {
  readonly name: string
  readonly action?: string | undefined
  /** Whose event it is: `owner/name`. */
  readonly repository?: string | undefined
  readonly defaultBranch?: string | undefined
  /** Of an issue, a pull request or the pull request of a run. */
  readonly number?: number | undefined
  readonly ref?: string | undefined
  readonly headSha?: string | undefined
  readonly headRef?: string | undefined
  readonly headRepository?: string | undefined
  readonly baseSha?: string | undefined
  readonly baseRef?: string | undefined
  readonly runId?: number | undefined
  /** What caused the run that the event is about, in GitHub's words: `pull_request`. */
  readonly runEvent?: string | undefined
  readonly attempt?: number | undefined
  readonly jobId?: number | undefined
  readonly conclusion?: string | undefined
  readonly deploymentId?: number | undefined
  readonly environment?: string | undefined
  readonly state?: string | undefined
  readonly commentId?: number | undefined
  readonly at?: number | undefined
}
