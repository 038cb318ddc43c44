import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Run } from '../domain/run.js'
import type { Tables } from '../history/columns.js'
import { ofAttempt } from '../history/of-attempt.js'
import {
  codeOf,
  commitOutcomes,
  type CommitOutcomes,
  isFailure,
  isSuccess,
  type SeriesSubject
} from '../history/series.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'

const optionsSchema = z.object({
  days: z._default(
    z.number().check(z.gt(0), z.lte(3650), z.describe('How many days ago a disagreement may be and still count.')),
    30
  )
})

/**
 * What passed and failed on one commit cannot blame the commit. It is told where it helps: when the disagreement is on
 * the judged commit, or when the judged run shows the failing half of something that disagreed before.
 */
export const sameCommitDisagreement = defineDetector({
  summary:
    'A test or job passed and failed on the same commit, over attempts, re-runs and retries inside a report: proof that it is flaky.',
  options: optionsSchema,
  detect({ tables, judged }, { days }) {
    const [run] = ofAttempt(tables.runs, judged)
    if (run === undefined) return []
    const noticed = bySubject(tables).flatMap((commits) => disagreement(commits, { run, days }))
    const tests = noticed.filter(({ subject }) => subject.what === 'test')
    const jobs = noticed.filter(
      ({ subject }) => subject.what === 'job' && !tests.some((test) => explains(test, subject))
    )
    return [...tests, ...jobs].map(findingOf)
  }
})

interface Disagreement {
  readonly subject: SeriesSubject
  /** The commit that proves it: the judged one, or the newest other. */
  readonly proof: CommitOutcomes
  readonly isOnJudgedCommit: boolean
  readonly failedHere: boolean
  readonly commits: number
}

function bySubject(tables: Tables): readonly (readonly CommitOutcomes[])[] {
  const bySubject = new Map<SeriesSubject, CommitOutcomes[]>()
  for (const outcomes of commitOutcomes(tables, { only: 'mixed' })) {
    const commits = bySubject.get(outcomes.subject)
    if (commits === undefined) bySubject.set(outcomes.subject, [outcomes])
    else commits.push(outcomes)
  }
  return [...bySubject.values()]
}

function disagreement(
  commits: readonly CommitOutcomes[],
  { run, days }: { run: Run; days: number }
): readonly Disagreement[] {
  const judgedCode = codeOf(run)
  const onJudged = commits.find(({ code }) => code === judgedCode)
  if (onJudged === undefined || !isIn(onJudged, run)) return []
  const since = startOf(run) - days * DAY_MS
  const proofs = commits.filter((one) => disagrees(one, run) && Math.max(...one.at) >= since)
  const isOnJudgedCommit = proofs.includes(onJudged)
  const proof = isOnJudgedCommit ? onJudged : proofs.toSorted((one, other) => lastOf(other) - lastOf(one))[0]
  const failedHere = onJudged.outcomes.some((outcome, i) => isFailure(outcome) && isOf(onJudged, i, run))
  if (proof === undefined || !(isOnJudgedCommit || failedHere)) return []
  return [{ subject: onJudged.subject, proof, isOnJudgedCommit, failedHere, commits: proofs.length }]
}

const DAY_MS = 86_400_000

const startOf = (run: Run): number => run.startedAt ?? run.createdAt ?? run.observedAt

const lastOf = (outcomes: CommitOutcomes): number => Math.max(...outcomes.at)

const isOf = (outcomes: CommitOutcomes, i: number, run: Run): boolean =>
  outcomes.runIds[i] === run.runId && outcomes.attempts[i] === run.attempt

const isIn = (outcomes: CommitOutcomes, run: Run): boolean => outcomes.runIds.some((_, i) => isOf(outcomes, i, run))

/** A fork's word proves nothing about the repository, but it does about the fork's own run. */
function disagrees(one: CommitOutcomes, run: Run): boolean {
  const counted = one.outcomes.filter((_, i) => one.trusts[i] !== 'fork' || one.runIds[i] === run.runId)
  return counted.some(isFailure) && counted.some(isSuccess)
}

/** A job that fails because its flaky test fails is not named a second time. Tests of an artifact may be of any job. */
const explains = (test: Disagreement, job: SeriesSubject): boolean =>
  test.subject.workflow === job.workflow && (test.subject.job === undefined || test.subject.job === job.job)

function findingOf({ subject, proof, isOnJudgedCommit, failedHere, commits }: Disagreement): Finding {
  const failed = proof.outcomes.filter(isFailure).length
  const passed = proof.outcomes.filter(isSuccess).length
  const on: Prose = isOnJudgedCommit ? say`this commit` : say`commit ${name(proof.sha.slice(0, 7))}`
  return {
    detector: 'same-commit-disagreement',
    level: 'warn',
    subject,
    headline: isOnJudgedCommit
      ? say`${what(subject)} is flaky: it failed and passed on this commit`
      : say`${what(subject)} failed here, and is known to fail and pass on one commit`,
    evidence: [
      say`On ${on} it failed ${count(failed)} and passed ${count(passed)}.`,
      ...(commits > 1 ? [say`It disagreed with itself on ${commits} commits lately.`] : []),
      failedHere && isOnJudgedCommit
        ? say`It failed in this attempt: a re-run may pass without any change.`
        : say`What fails and passes on the same code cannot blame the change.`
    ],
    fingerprint: fingerprintOf('same-commit-disagreement', subject),
    trust: proof.trusts.at(-1) ?? 'fork'
  }
}

const what = (subject: SeriesSubject): Prose =>
  subject.what === 'test' ? say`Test ${name(subject.test ?? '')}` : say`Job ${name(subject.job ?? '')}`

const count = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)
