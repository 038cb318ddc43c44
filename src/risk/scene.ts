import type { CommitDetail } from '../domain/commit-detail.js'
import type { Fate } from './fate.js'
import type { Measured } from './measured.js'

/** What would be deployed, or merged: its commits, and what is known of where they go. */
export interface ChangeSet {
  /** Oldest first, without merges. */
  readonly commits: readonly CommitDetail[]
  /** Everything that the commits do to files, as one change. */
  readonly together: CommitDetail | undefined
  /** Whether nothing of it was left unread. */
  readonly complete: boolean
  /** When what is deployed now was deployed, in epoch milliseconds. */
  readonly deployedAt?: number
  /** Whether the repository deploys at all, as far as GitHub was asked. */
  readonly environment?: string
}

/** What CI and deployments tell of it. A number that is absent was not seen, which is neither good nor bad. */
export interface CiEvidence {
  /** Attempts after the first, of the runs of these commits. */
  readonly retries?: number
  /** Jobs of these commits that failed last, and how many of them flaky tests or the infrastructure explain. */
  readonly failedJobs?: number
  readonly explainedJobs?: number
  /** Findings about times that grew, and about failures that are new. */
  readonly slower?: number
  readonly newFailures?: number
  /** Tests that run on the default branch and did not run here, as a share of those that do. */
  readonly testsNotRun?: number
  /** Workflows whose newest finished run on the default branch failed, of how many. */
  readonly redOnBase?: number
  readonly workflowsOnBase?: number
  /** Deployments of the environment that failed, were taken back or were judged bad in the last 30 days, and all of them. */
  readonly badDeployments?: number
  readonly deployments?: number
  /** Deployments that are bad now and that no later one has replaced. */
  readonly openIncidents?: number
}

/** A change of the past that touched some of the same files. */
export interface SimilarChange {
  readonly change: CommitDetail
  /** 0 to 1: files in common by the geometric mean of both (Ochiai), where rare files count more. */
  readonly likeness: number
  readonly fate: Fate | undefined
}

/** All that a signal may look at. Nothing in it is of a time after `at`. */
export interface Scene {
  readonly set: ChangeSet
  /** Of the whole set as one change. */
  readonly measured: Measured | undefined
  readonly evidence: CiEvidence
  /** Changes before the set, oldest first, without merges. */
  readonly past: readonly CommitDetail[]
  /** What became of them, as far as it was known at `at`. By sha. */
  readonly fates: ReadonlyMap<string, Fate>
  /** The changes of the past that are most like it, the likest first. */
  readonly similar: readonly SimilarChange[]
  /** The text of CODEOWNERS, of the default branch. */
  readonly owners?: string
  /** Epoch milliseconds. */
  readonly at: number
}

export const EMPTY_SET: ChangeSet = { commits: [], together: undefined, complete: true }
