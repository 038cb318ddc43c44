import { baseComparison } from '../detect/base-comparison.js'
import { findAll, type DetectOptions } from '../detect/index.js'
import { unexplainedFailures } from '../detect/unexplained-failures.js'
import { say, type Prose } from '../domain/prose.js'
import type { Finding } from '../domain/finding.js'
import type { Job } from '../domain/job.js'
import type { RunKey } from '../domain/run.js'
import type { TestResult } from '../domain/test.js'
import type { Verdict } from '../domain/verdict.js'
import type { Tables } from '../history/columns.js'
import { ofAttempt } from '../history/of-attempt.js'
import { durationSeries, type DurationSeries } from '../history/series.js'
import { namesakes } from '../history/sightings.js'
import { judge, type Tally } from '../verdict/judge.js'
import { NOTHING_SILENCED, type Silence, silenced } from '../verdict/silence.js'

export interface Detecting {
  readonly tables: Tables
  readonly judged: RunKey
  readonly options: DetectOptions
  /** What the configuration does not want to hear of, at the time that it is, in epoch milliseconds. */
  readonly silence?: { readonly rules: Silence; readonly now: number } | undefined
  /** Judge one job of the run alone, by its display name: for a step that records its own job. */
  readonly onlyJob?: string
  readonly unseen: readonly Prose[]
  readonly asides?: readonly Prose[]
}

/** Looks at one attempt of a run with every detector that is on, and comes to one verdict. */
export function detect({ tables, judged, options, silence, onlyJob, unseen, asides = [] }: Detecting): Verdict {
  const isMeant = (job: string | undefined): boolean => onlyJob === undefined || job === onlyJob
  const jobs = ofAttempt(tables.jobs, judged).filter((job) => isMeant(job.name))
  const ownJobs = new Set(jobs.map(({ jobId }) => jobId))
  const tests = ofAttempt(tables.tests, judged).filter(
    ({ jobId }) => onlyJob === undefined || (jobId !== undefined && ownJobs.has(jobId))
  )
  const ended = jobs.filter(
    ({ status, conclusion = '' }) => status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success')
  )
  const found = findAll({ tables, judged }, options).filter(({ subject }) => isMeant(subject.job))
  const { rules, now } = silence ?? { rules: NOTHING_SILENCED, now: 0 }
  const heard = silenced(found, rules, now)
  const once = firstOfEach(heard.findings)
  const own = once.filter(({ isOfBase }) => isOfBase === undefined)
  const ofBase = once.filter(({ isOfBase }) => isOfBase === true)
  const tallied = tally(tests)
  const verdict = judge({
    findings: own,
    silenced: found.length - heard.findings.length,
    jobs: { all: ended.length, failed: ended.filter(({ conclusion = '' }) => FAILED.has(conclusion)).length },
    tests: tallied,
    earlierRuns: comparableRuns(tables, judged, isMeant),
    unseen: [...notJudged({ tables, judged, options, jobs, isWhole: onlyJob === undefined }), ...unseen]
  })
  const compared = onlyJob === undefined ? baseComparison(tables, judged) : []
  // A test that passed in the end failed no job.
  const ofFailures = found.filter(({ subject }) => subject.what !== 'test' || tallied.failed > 0)
  const failed = onlyJob === undefined ? unexplainedFailures({ tables, judged }, ofFailures) : []
  return { ...verdict, asides: [...failed, ...compared, ...openOnBase(ofBase), ...heard.asides, ...asides] }
}

/** Of several levels that one thing rose to, the newest that nobody has accepted. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ fingerprint, state }: Finding): string => `${state ?? 'open'} ${fingerprint}`
  return findings.filter((finding, place) => findings.findIndex((other) => keyOf(other) === keyOf(finding)) === place)
}

/** What the change that ran has no part in is told in one sentence, and asks nothing of its author. */
function openOnBase([first, ...others]: readonly Finding[]): readonly Prose[] {
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` And ${others.length} more like it.`
  return [say`Open on the default branch, and not by this change: ${first.headline}.${more}`]
}

/** How many earlier runs of the default branch there are to compare with: of what has the most of them. */
function comparableRuns(tables: Tables, judged: RunKey, isMeant: (job: string | undefined) => boolean): number {
  const counts = durationSeries(tables, { only: 'successful', seenIn: judged })
    .filter(({ subject, ...series }) => isMeant(subject.job) && subject.what !== 'step' && holds(series, judged))
    .map(({ runIds, trusts }) => {
      const earlier = runIds.filter((runId, index) => trusts[index] === 'default' && runId !== judged.runId)
      return new Set(earlier).size
    })
  return counts.reduce((most, count) => Math.max(most, count), 0)
}

const holds = (
  { runIds, attempts }: Pick<DurationSeries, 'runIds' | 'attempts'>,
  { runId, attempt }: RunKey
): boolean => runIds.some((id, index) => id === runId && attempts[index] === attempt)

interface Judging {
  readonly tables: Tables
  readonly judged: RunKey
  readonly options: DetectOptions
  readonly jobs: readonly Job[]
  readonly isWhole: boolean
}

/** What of the run itself nobody can judge, so that silence about it is not taken for good news. */
function notJudged({ tables, judged, options, jobs, isWhole }: Judging): readonly Prose[] {
  const isThere = ofAttempt(tables.runs, judged).length > 0
  const shared = namesakes(jobs)
  const cancelled = jobs.filter(({ conclusion }) => conclusion === 'cancelled').length
  // The recording job never sees its own end; another open one has not been waited for.
  const open = jobs.filter(({ status }) => status !== 'completed').length - 1
  return [
    ...(isThere ? [] : [say`The run ${judged.runId} is not in the history.`]),
    ...(Object.values(options).some((on) => on !== false) ? [] : [say`Every detector is turned off.`]),
    ...(cancelled === 0 ? [] : [say`${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`]),
    ...(isWhole && open > 0 ? [say`${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`] : []),
    ...(shared.size === 0 ? [] : [say`${shared.size} jobs share their names, and cannot be told apart in other runs.`])
  ]
}

/**
 * The job that is judged alone: the recording one, when it is not the last of its run. A job that began after all the
 * others had ended speaks for the whole run.
 */
export function jobToJudge(tables: Tables, judged: RunKey, jobId: number | undefined): string | undefined {
  const jobs = ofAttempt(tables.jobs, judged)
  const own = jobs.find((job) => job.jobId === jobId)
  if (own === undefined) return undefined
  const others = jobs.filter((job) => job !== own)
  const isLast = others.every(({ status, completedAt, conclusion }) => {
    if (status !== 'completed') return false
    return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0)
  })
  return isLast ? undefined : own.name
}

const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure'])

/** Each test that ran counts once, as its last try ended. */
function tally(results: readonly TestResult[]): Tally {
  const last = new Map<string, TestResult>()
  for (const result of results) {
    const key = JSON.stringify([result.jobId, result.origin, result.suite, result.className, result.name, result.file])
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result)
  }
  const all = [...last.values()].filter(({ outcome }) => outcome !== 'skipped')
  return { all: all.length, failed: all.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length }
}
