import { findAll, type DetectOptions } from '../detect/index.js'
import { say, type Prose } from '../domain/prose.js'
import type { Rows } from '../domain/recording.js'
import type { RunKey } from '../domain/run.js'
import type { TestResult } from '../domain/test.js'
import type { Verdict } from '../domain/verdict.js'
import { judge, type Tally } from '../verdict/judge.js'

export interface Detecting {
  readonly rows: Rows
  readonly judged: RunKey
  readonly options: DetectOptions
  /** Judge one job of the run alone, by its display name: for a step that records its own job. */
  readonly onlyJob?: string
  readonly unseen: readonly Prose[]
  readonly asides?: readonly Prose[]
}

/** Looks at one attempt of a run with every detector that is on, and comes to one verdict. */
export function detect({ rows, judged, options, onlyJob, unseen, asides = [] }: Detecting): Verdict {
  const findings = findAll({ rows, judged }, options)
  const isMeant = (job: string | undefined): boolean => onlyJob === undefined || job === onlyJob
  const run = rows.runs.find((one) => isOf(judged, one))
  const jobs = rows.jobs.filter((job) => isOf(judged, job) && job.status === 'completed' && isMeant(job.name))
  const ownJobs = new Set(rows.jobs.filter((job) => isOf(judged, job) && isMeant(job.name)).map(({ jobId }) => jobId))
  const tests = rows.tests.filter(
    (test) => isOf(judged, test) && (onlyJob === undefined || (test.jobId !== undefined && ownJobs.has(test.jobId)))
  )
  const earlier = rows.runs.filter(
    (one) => one.trust === 'default' && one.workflow === run?.workflow && one.runId !== judged.runId
  )
  const verdict = judge({
    findings: findings.filter(({ subject }) => isMeant(subject.job)),
    jobs: { all: jobs.length, failed: jobs.filter(({ conclusion }) => FAILED.has(conclusion ?? '')).length },
    tests: tally(tests),
    earlierRuns: new Set(earlier.map(({ runId }) => runId)).size,
    unseen: run === undefined ? [say`The run ${judged.runId} is not in the history`, ...unseen] : unseen
  })
  return { ...verdict, asides }
}

/**
 * The job that is judged alone: the recording one, when it is not the last of its run. A job that began after all the
 * others had ended speaks for the whole run.
 */
export function jobToJudge(rows: Rows, judged: RunKey, jobId: number | undefined): string | undefined {
  const jobs = rows.jobs.filter((job) => isOf(judged, job))
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

/** Each test counts once, as its last try ended. */
function tally(results: readonly TestResult[]): Tally {
  const last = new Map<string, TestResult>()
  for (const result of results) {
    const key = JSON.stringify([result.jobId, result.origin, result.suite, result.className, result.name, result.file])
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result)
  }
  const all = [...last.values()]
  return { all: all.length, failed: all.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length }
}

const isOf = (key: RunKey, row: RunKey): boolean => row.runId === key.runId && row.attempt === key.attempt
