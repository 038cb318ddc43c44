import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import type { Job } from '../domain/job.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Run } from '../domain/run.js'
import { judgedJobs, type JobPast, tookMs } from '../history/job-past.js'
import { mannKendallRise } from '../stats/mann-kendall.js'
import { median } from '../stats/robust.js'
import { theilSen } from '../stats/theil-sen.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { counted, inPercent, inWords } from './in-words.js'
import { type TimeLimit, timeLimitOf } from './time-limit.js'

const optionsSchema = z.object({
  share: z._default(
    z
      .number()
      .check(z.gt(0), z.lte(1), z.describe('The share of its time limit that a job must have used to be named.')),
    0.8
  ),
  days: z._default(
    z
      .number()
      .check(
        z.gte(0),
        z.lte(365),
        z.describe('How many days ahead a job of the default branch is named whose time grows towards its limit.')
      ),
    14
  ),
  runs: z._default(
    z
      .int()
      .check(
        z.gte(10),
        z.lte(100),
        z.describe('How many successful runs of the default branch tell how the time grows.')
      ),
    30
  )
})

type Options = z.output<typeof optionsSchema>

/** The job that is ended for its time fails on one run and passes on the next: it is told before it comes to that. */
export const nearTimeout = defineDetector({
  summary:
    'A job took nearly as long as it may, or its time on the default branch grows towards that limit: 6 hours, or the time after which GitHub has ended it before. A `timeout-minutes` that no run has met yet is not known.',
  options: optionsSchema,
  detect({ tables, judged }, options) {
    const found = judgedJobs(tables, judged)
    return found?.pasts.flatMap((past) => findingsOf(past, found.run, options)) ?? []
  }
})

function findingsOf({ subject, job, earlier }: JobPast, run: Run, options: Options): readonly Finding[] {
  const now = tookMs(job)
  const limit = timeLimitOf(earlier.map((one) => one.job))
  if (now === undefined || limit === undefined || !(job.conclusion === 'success' || job.conclusion === 'failure'))
    return []
  const before = timed(earlier.map((one) => one.job)).slice(-options.runs)
  // What a branch takes is no part of the trend of the default branch.
  const growth =
    run.trust === 'default' && job.conclusion === 'success' ? growthOf([...before, ...timed([job])], limit) : undefined
  const isClose = now > options.share * limit.ms
  if (!isClose && (growth === undefined || growth.days > options.days)) return []
  const usual = median(before.map(({ ms }) => ms))
  const named = name(job.name)
  return [
    {
      detector: 'near-timeout',
      level: 'warn',
      subject,
      headline: isClose
        ? say`Job ${named} took ${inWords(now)}, ${inPercent(now / limit.ms)} of the ${inWords(limit.ms)} after which GitHub ends it`
        : say`Job ${named} takes longer from run to run, and reaches its limit of ${inWords(limit.ms)} in about ${counted(Math.ceil(growth?.days ?? 0), 'day')}`,
      now: { value: now, unit: 'ms' },
      ...(usual === undefined ? {} : { usual: { value: usual, unit: 'ms' } }),
      trend: [...before, ...timed([job])].slice(-60).map(({ at, ms }) => ({ at, value: ms })),
      evidence: [whence(limit), ...(growth === undefined ? [] : [grows(growth)])],
      fingerprint: fingerprintOf('near-timeout', subject),
      trust: run.trust
    }
  ]
}

interface Timed {
  readonly at: number
  readonly ms: number
}

const timed = (jobs: readonly Job[]): readonly Timed[] =>
  jobs.flatMap((job) => {
    const ms = tookMs(job)
    return job.conclusion !== 'success' || ms === undefined || ms <= 0 || job.startedAt === undefined
      ? []
      : [{ at: job.startedAt, ms }]
  })

interface Growth {
  readonly msADay: number
  /** Until the limit. */
  readonly days: number
  readonly runs: number
  readonly spanDays: number
}

const DAY_MS = 86_400_000

/** Fewer points, or a shorter past, carry no look ahead; nor does what chance alone makes of a steady job once in a hundred. */
const LEAST = { points: 10, spanDays: 3, chance: 0.01 } as const

function growthOf(points: readonly Timed[], limit: TimeLimit): Growth | undefined {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < LEAST.points) return undefined
  const spanDays = (last.at - first.at) / DAY_MS
  const times = points.map(({ ms }) => ms)
  if (spanDays < LEAST.spanDays || mannKendallRise(times) > LEAST.chance) return undefined
  const line = theilSen(
    points.map(({ at }) => (at - last.at) / DAY_MS),
    times
  )
  if (line === undefined || line.slope <= 0) return undefined
  const days = Math.max(0, (limit.ms - line.intercept) / line.slope)
  // Nothing is told further ahead than what was seen reaches back.
  return days > spanDays ? undefined : { msADay: line.slope, days, runs: points.length, spanDays }
}

const whence = ({ ms, isLearned }: TimeLimit): Prose =>
  isLearned
    ? say`GitHub has ended this job after ${inWords(ms)} before.`
    : say`GitHub ends a job after ${inWords(ms)}, or earlier where the workflow file says so, which is not read.`

const grows = ({ msADay, runs, spanDays }: Growth): Prose =>
  say`Over ${runs} successful runs on the default branch in ${counted(Math.round(spanDays), 'day')} it grew by ${inWords(msADay)} a day.`
