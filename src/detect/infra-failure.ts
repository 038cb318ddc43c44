import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import type { Job } from '../domain/job.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Step } from '../domain/step.js'
import { isFailure } from '../domain/test.js'
import type { Tables } from '../history/columns.js'
import { judgedJobs, type JudgedJobs, subjectOf, tookMs } from '../history/job-past.js'
import { ofAttempt } from '../history/of-attempt.js'
import type { SeriesSubject } from '../history/series.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { counted, inPercent, inWords } from './in-words.js'
import { massFailures, type MassFailure } from './mass-failure.js'
import { isTimedOut } from './time-limit.js'

const optionsSchema = z.object({
  share: z._default(
    z
      .number()
      .check(
        z.gt(0),
        z.lt(1),
        z.describe('More than this share of the tests of a job must have failed at once to be named.')
      ),
    0.5
  ),
  tests: z._default(
    z
      .int()
      .check(
        z.gte(2),
        z.describe('How many tests a job, or a run whose tests failed for the most part, must have run for that.')
      ),
    5
  )
})

type Options = z.output<typeof optionsSchema>

interface Context {
  readonly tables: Tables
  readonly found: JudgedJobs
  readonly options: Options
  readonly steps: ReadonlyMap<number, readonly Step[]>
}

/** What failed for another reason than the change must not be blamed on it. Each kind is told once, by its worst job. */
export const infraFailure = defineDetector({
  summary:
    'The run failed for a reason that is hardly in the change: its runner was lost, no runner took it, it was ended for its time, it could not start, or most tests of a job that usually pass failed at once.',
  options: optionsSchema,
  detect({ tables, judged }, options) {
    const found = judgedJobs(tables, judged)
    if (found === undefined) return []
    const context = { tables, found, options, steps: byJob(ofAttempt(tables.steps, judged)) }
    return [couldNotStart, lostRunner, noRunner, timedOut, failedAtOnce].flatMap((find) => find(context))
  }
})

function byJob(steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> {
  const jobs = new Map<number, Step[]>()
  for (const step of steps) {
    const ofJob = jobs.get(step.jobId)
    if (ofJob === undefined) jobs.set(step.jobId, [step])
    else ofJob.push(step)
  }
  return jobs
}

function couldNotStart({ found }: Context): readonly Finding[] {
  const jobs = found.all.filter(({ conclusion }) => conclusion === 'startup_failure')
  if (jobs.length === 0 && found.run.conclusion !== 'startup_failure') return []
  return [
    findingOf('startup', {
      found,
      job: jobs[0],
      headline: say`The run could not start: GitHub ended it before anything of it ran`,
      evidence: [
        say`The workflow file, a workflow that it calls, a permission or a policy forbids it: the page of the run says which.`
      ]
    })
  ]
}

/** A runner that goes away takes its report with it: the job has failed, and none of its steps has. */
function lostRunner({ tables, found, steps }: Context): readonly Finding[] {
  const withFailedTests = new Set(
    ofAttempt(tables.tests, found.run).flatMap(({ jobId, outcome }) => (isFailure(outcome) ? [jobId] : []))
  )
  const lost = found.all.filter(
    (job) =>
      job.status === 'completed' &&
      job.conclusion === 'failure' &&
      !withFailedTests.has(job.jobId) &&
      hasNoFailure(steps.get(job.jobId) ?? [])
  )
  return told('lost-runner', lost, {
    found,
    headline: (job) => say`Job ${name(job.name)} failed though none of its steps did, as when its runner is lost`,
    evidence: (job) => {
      const open = (steps.get(job.jobId) ?? []).find(isOpen)
      return open === undefined
        ? say`All of its steps have ended, none of them failed, and no test failed.`
        : say`Its step ${name(open.name)} has begun and never ended.`
    }
  })
}

const hasNoFailure = (steps: readonly Step[]): boolean =>
  steps.length > 0 && steps.every(({ conclusion }) => conclusion !== 'failure' && conclusion !== 'timed_out')

const isOpen = ({ status, conclusion }: Step): boolean =>
  status === 'in_progress' || (conclusion === undefined && status === 'completed')

const DAY_MS = 86_400_000

/** GitHub gives up on a job that no runner takes for a day. */
function noRunner({ found, steps }: Context): readonly Finding[] {
  const left = found.all.filter(
    ({ jobId, status, conclusion, runnerName, createdAt = NaN, completedAt = NaN }) =>
      status === 'completed' &&
      (conclusion === 'cancelled' || conclusion === 'failure') &&
      runnerName === undefined &&
      !steps.has(jobId) &&
      completedAt - createdAt >= DAY_MS
  )
  return told('no-runner', left, {
    found,
    headline: (job) => say`No runner took job ${name(job.name)} within a day, so GitHub ended it`,
    evidence: (job) =>
      job.labels === undefined
        ? say`None of its steps has begun.`
        : say`It asked for a runner with ${name(job.labels)}.`
  })
}

function timedOut({ found }: Context): readonly Finding[] {
  const pasts = new Map(found.pasts.map((past) => [past.job.jobId, past.earlier.map(({ job }) => job)]))
  const ended = found.all.filter((job) => job.status === 'completed' && isTimedOut(job, pasts.get(job.jobId) ?? []))
  return told('timed-out', ended, {
    found,
    headline: (job) => say`Job ${name(job.name)} was ended for its time${after(job)}`,
    evidence: (job) =>
      job.conclusion === 'timed_out'
        ? say`GitHub says that it timed out.`
        : say`GitHub says that it was cancelled, and it was so at its time limit.`
  })
}

function after(job: Job): string {
  const ms = tookMs(job)
  return ms === undefined ? '' : `, after ${inWords(ms)}`
}

function failedAtOnce({ tables, found, options }: Context): readonly Finding[] {
  const failures = massFailures(tables, found, { share: options.share, least: options.tests })
  const [worst, ...others] = failures
  if (worst === undefined) return []
  return [
    findingOf('tests', {
      found,
      job: worst.job,
      headline: say`${worst.failed} of ${counted(worst.ran, 'test')}${ranBy(worst)} failed at once, as if what they share had failed`,
      evidence: [
        say`In the last ${counted(worst.earlierRuns, 'run')} on the default branch ${inPercent(worst.usuallyPassed)} of them passed.`,
        ...others
          .slice(0, MOST_NAMED)
          .map((one) => say`So did ${one.failed} of ${counted(one.ran, 'test')}${ranBy(one)}.`),
        say`Look first at what all of them need: a service, the set-up of the job, a dependency, or code that each of them loads.`
      ]
    })
  ]
}

const ranBy = ({ job, origin }: MassFailure): Prose =>
  job === undefined ? say` of ${placeOf(origin)}` : say` of job ${name(job.name)}`

/** `artifact:unit-results`, `workspace` */
const placeOf = (origin: string): Prose =>
  origin.startsWith(ARTIFACT) ? say`artifact ${name(origin.slice(ARTIFACT.length))}` : say`${name(origin)}`

const ARTIFACT = 'artifact:'

const MOST_NAMED = 5

interface Words {
  readonly found: JudgedJobs
  readonly headline: (job: Job) => Prose
  readonly evidence: (job: Job) => Prose
}

/** One finding for all jobs of a kind: the one that ran longest stands for them. */
function told(kind: string, jobs: readonly Job[], { found, headline, evidence }: Words): readonly Finding[] {
  const [worst, ...others] = jobs.toSorted((one, other) => (tookMs(other) ?? 0) - (tookMs(one) ?? 0))
  if (worst === undefined) return []
  const more = others.length === 0 ? [] : say`, and so did ${counted(others.length, 'other job')}`
  const named = others.slice(0, MOST_NAMED).map((job) => say`The same with job ${name(job.name)}: ${evidence(job)}`)
  const facts = { found, job: worst, headline: say`${headline(worst)}${more}` }
  return [
    findingOf(kind, { ...facts, evidence: [evidence(worst), ...named, say`A re-run may pass without any change.`] })
  ]
}

interface Told {
  readonly found: JudgedJobs
  readonly job: Job | undefined
  readonly headline: Prose
  readonly evidence: readonly Prose[]
}

function findingOf(kind: string, { found, job, headline, evidence }: Told): Finding {
  const subject: SeriesSubject = subjectOf(found.run, job?.name)
  return {
    detector: 'infra-failure',
    level: 'warn',
    subject,
    headline,
    evidence,
    fingerprint: fingerprintOf(`infra-failure/${kind}`, subject),
    trust: found.run.trust
  }
}
