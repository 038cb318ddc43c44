import { known, unknown, type Answer } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import type { Listing, ReportFile, RunSource } from '../../src/ports.js'

export type QuestionName = keyof RunSource

/** What GitHub knows, as it would send it. Attempts are named `4711/1`. */
export interface ToldByGitHub {
  readonly runs?: Readonly<Record<string, object>>
  readonly jobs?: Readonly<Record<string, readonly object[]>>
  readonly recent?: readonly object[]
  readonly artifacts?: readonly object[]
  /** By the id of the artifact. */
  readonly files?: Readonly<Record<number, readonly ReportFile[]>>
  readonly commits?: Readonly<Record<string, object>>
  /** Runs as a listing gives them, newest first; served in pages of 100. */
  readonly listed?: readonly object[]
  /** By the id of the job. */
  readonly logs?: Readonly<Record<number, string>>
  /** By path and commit: `.github/workflows/ci.yml@abc`. */
  readonly repositoryFiles?: Readonly<Record<string, string>>
  readonly deployments?: readonly object[]
  /** By the id of the deployment. */
  readonly statuses?: Readonly<Record<number, readonly object[]>>
  /** By `owner:branch`. */
  readonly pulls?: Readonly<Record<string, readonly object[]>>
  /** How many requests the budget allows; each question costs one. */
  readonly requests?: number
  /** Questions that get no answer. */
  readonly silent?: readonly QuestionName[]
  /** Listings that end early. */
  readonly cut?: readonly QuestionName[]
}

export interface FakeRunSource extends RunSource {
  /** Every question in order, such as `run 4711/1`. */
  readonly asked: readonly string[]
}

/** GitHub's record of runs, in memory. */
export function fakeRunSource(told: ToldByGitHub = {}): FakeRunSource {
  const asked: string[] = []
  let budget = told.requests ?? 30
  const { silent = [], cut = [] } = told
  const answer = <T>(question: QuestionName, which: string | number, value: T | undefined): Promise<Answer<T>> => {
    asked.push(`${question} ${which}`)
    const isKnown = value !== undefined && !silent.includes(question)
    return Promise.resolve(isKnown ? known(value) : unknown(noAnswer(question)))
  }
  const listing = (question: QuestionName, items: readonly object[] = []): Listing => ({
    items,
    complete: !cut.includes(question)
  })
  const page = (question: QuestionName, items: readonly object[], number: number): Listing => {
    const slice = items.slice(100 * (number - 1), 100 * number)
    return { items: slice, complete: slice.length < 100 && !cut.includes(question) }
  }
  const ofRun = (runId: number): readonly object[] =>
    Object.entries(told.jobs ?? {}).flatMap(([key, jobs]) => (key.startsWith(`${runId}/`) ? jobs : []))
  return {
    asked,
    jobsOfAllAttempts: (runId) => answer('jobsOfAllAttempts', runId, listing('jobsOfAllAttempts', ofRun(runId))),
    runs: (number, created) =>
      answer(
        'runs',
        created === undefined ? number : `${number} ${created}`,
        page('runs', createdIn(told.listed ?? told.recent ?? [], created), number)
      ),
    logHead: (jobId, bytes) => answer('logHead', jobId, told.logs?.[jobId]?.slice(0, bytes)),
    fileAt: (path, sha) => answer('fileAt', `${path}@${sha}`, told.repositoryFiles?.[`${path}@${sha}`]),
    deployments: (number) => answer('deployments', number, page('deployments', told.deployments ?? [], number)),
    deploymentStatuses: (id) =>
      answer('deploymentStatuses', id, listing('deploymentStatuses', told.statuses?.[id] ?? [])),
    openPulls: (head) => answer('openPulls', head, listing('openPulls', told.pulls?.[head] ?? [])),
    requestsLeft: () => budget - asked.length,
    allow: (requests) => void (budget = Math.max(budget, requests)),
    run: (runId, attempt) => answer<unknown>('run', `${runId}/${attempt}`, told.runs?.[`${runId}/${attempt}`]),
    jobs: (runId, attempt) =>
      answer('jobs', `${runId}/${attempt}`, listing('jobs', told.jobs?.[`${runId}/${attempt}`])),
    recentRuns: (limit) => answer('recentRuns', limit, listing('recentRuns', told.recent)),
    artifacts: (runId) => answer('artifacts', runId, listing('artifacts', told.artifacts)),
    artifactFiles: (artifactId) => answer('artifactFiles', artifactId, told.files?.[artifactId]),
    commit: (sha) => answer<unknown>('commit', sha, told.commits?.[sha]),
    repository: () => answer<unknown>('repository', '', {})
  }
}

/** Of runs as a listing gives them, those of a range of seconds such as `2026-11-01T10:00:00Z..2026-11-20T10:00:00Z`. */
function createdIn(listed: readonly object[], range: string | undefined): readonly object[] {
  const [from, to = ''] = range?.split('..') ?? []
  if (from === undefined) return listed
  return listed.filter((run) => 'created_at' in run && String(run.created_at) >= from && String(run.created_at) <= to)
}

/** The words by which tests know what was not answered. */
export const noAnswer = (question: QuestionName): Problem =>
  new Problem({ what: `GitHub said nothing to ${question}`, todo: 'Ask again' })
