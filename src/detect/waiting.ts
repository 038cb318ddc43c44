import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import type { Job } from '../domain/job.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Run } from '../domain/run.js'
import type { Tables } from '../history/columns.js'
import { judgedJobs, type JobPast, type JudgedJobs } from '../history/job-past.js'
import { median } from '../stats/robust.js'
import { robustZ } from '../stats/robust-z.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { counted, inWords } from './in-words.js'
import { waitsOf, type Wait } from './wait.js'

const optionsSchema = z.object({
  ratio: z._default(
    z.number().check(z.gt(1), z.describe('How many times its usual wait a job must have waited to be named.')),
    3
  ),
  seconds: z._default(
    z.number().check(z.gte(0), z.describe('How many seconds longer than usual a job must have waited to be named.')),
    60
  ),
  deviations: z._default(
    z
      .number()
      .check(
        z.gt(0),
        z.describe(
          'How many robust standard deviations above its usual wait, on a scale of ratios, a job must be to be named.'
        )
      ),
    3.5
  ),
  runs: z._default(z.int().check(z.gte(5), z.lte(200), z.describe('How many earlier runs tell what is usual.')), 30)
})

type Options = z.output<typeof optionsSchema>

/**
 * The wait of a job is counted from when GitHub listed it, or from the end of the last other job that it may need. What it
 * waited for then, nobody tells: a runner, its concurrency group or an environment. So it is called a wait, and no more.
 */
export const waiting = defineDetector({
  summary:
    'Jobs of this run waited far longer to start than the same jobs, on the same labels, in earlier runs of the default branch. What they may have waited for other jobs is not counted.',
  options: optionsSchema,
  detect({ tables, judged }, options) {
    const found = judgedJobs(tables, judged, { most: options.runs })
    if (found === undefined) return []
    const long = found.pasts
      .flatMap((past) => comparison(past, found, options))
      .filter((one) => isLong(one, options))
      .sort((one, other) => other.wait.ms - other.usual - (one.wait.ms - one.usual))
    const [worst, ...others] = long
    return worst === undefined ? [] : [findingOf(worst, others, { run: found.run, tables })]
  }
})

interface Comparison {
  readonly past: JobPast
  readonly wait: Wait
  /** Milliseconds: the median of the earlier waits. */
  readonly usual: number
  readonly earlier: readonly number[]
}

const LEAST_EARLIER = 5

/** Labels that the job has not asked for before have no usual wait yet. */
function comparison(past: JobPast, found: JudgedJobs, { seconds }: Options): readonly Comparison[] {
  const { createdAt = NaN, startedAt = NaN } = past.job
  if (!(startedAt - createdAt >= 1000 * seconds)) return []
  const { now, earlier } = waitsOf(past, found)
  const alike = earlier.filter(({ job }) => job.labels === past.job.labels).map(({ ms }) => ms)
  const usual = median(alike)
  if (now === undefined || usual === undefined || alike.length < LEAST_EARLIER) return []
  return [{ past, wait: now, usual, earlier: alike }]
}

/** Waits scatter by half of themselves at least, whatever few of them show. */
const LEAST_SIGMA = 0.5

/** Of no wait there is no logarithm; times are whole seconds. */
const onScale = (ms: number): number => Math.log(ms + 1000)

function isLong({ wait, usual, earlier }: Comparison, { ratio, seconds, deviations }: Options): boolean {
  if (wait.ms - usual < 1000 * seconds || wait.ms < ratio * usual) return false
  const distance = robustZ(onScale(wait.ms), earlier.map(onScale), { leastSigma: LEAST_SIGMA })
  // One earlier run may have been as bad: what happens more often is usual.
  const [, second = 0] = earlier.toSorted((one, other) => other - one)
  return distance !== undefined && distance > deviations && wait.ms > second
}

const MOST_NAMED = 5

function findingOf(
  worst: Comparison,
  others: readonly Comparison[],
  { run, tables }: { readonly run: Run; readonly tables: Tables }
): Finding {
  const { past, wait, usual, earlier } = worst
  const first = say`Job ${name(past.job.name)} waited ${inWords(wait.ms)} to start, usually ${inWords(usual)}`
  return {
    detector: 'waiting',
    level: 'warn',
    subject: past.subject,
    headline: others.length === 0 ? first : say`${first}, and ${counted(others.length, 'other job')} waited long, too`,
    now: { value: wait.ms, unit: 'ms' },
    usual: { value: usual, unit: 'ms' },
    evidence: [
      say`Usual is the median of ${earlier.length} earlier runs on the default branch${asking(past.job)}, of which the longest waited ${inWords(Math.max(...earlier))}.`,
      ...(wait.forOthersMs < 1000 ? [] : [notCounted(wait)]),
      ...others.slice(0, MOST_NAMED).map(alsoLong),
      ...(others.length > MOST_NAMED ? [say`${counted(others.length - MOST_NAMED, 'more job')} waited long.`] : []),
      deploys(tables, run)
        ? say`The run deploys, so it may have waited for an approval. GitHub does not tell that from waiting for a runner or a concurrency group.`
        : say`GitHub does not tell waiting for a runner from waiting for a concurrency group or an environment.`
    ],
    fingerprint: fingerprintOf('waiting', past.subject),
    trust: run.trust
  }
}

const asking = ({ labels }: Job): Prose => (labels === undefined ? [] : say` that asked for ${name(labels)}`)

const notCounted = ({ forOthersMs }: Wait): Prose =>
  say`Another ${inWords(forOthersMs)} before that are not counted: jobs that it may need had not ended.`

const alsoLong = ({ past, wait, usual }: Comparison): Prose =>
  say`Job ${name(past.job.name)} waited ${inWords(wait.ms)}, usually ${inWords(usual)}.`

const deploys = ({ deployments }: Tables, { runId }: Run): boolean => deployments.numbers('runId').includes(runId)
