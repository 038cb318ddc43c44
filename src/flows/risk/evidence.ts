import type { Finding } from '../../domain/finding.js'
import type { Run } from '../../domain/run.js'
import { type Tables, isText } from '../../history/columns.js'
import type { CiEvidence } from '../../risk/scene.js'

export interface Observed {
  readonly tables: Tables
  /** What detectors said of the runs of the change. */
  readonly findings: readonly Finding[]
  /** The commits of the change. */
  readonly shas: ReadonlySet<string>
  readonly environment: string | undefined
  /** The run that asks, which is not over. */
  readonly self: number | undefined
  /** Epoch milliseconds. */
  readonly at: number
}

/** What the history tells of a change that its commits do not. Forks' runs of these commits are seen, and not learned from. */
export function ciEvidence(observed: Observed): CiEvidence {
  const { tables, shas, findings } = observed
  const runs = [...tables.runs]
  const own = runs.filter(({ sha }) => shas.has(sha))
  const ofOwn = lastAttempts(own)
  const { ended, failed } = endedJobs(tables, ofOwn)
  const explained = new Set(
    findings.filter(({ detector }) => EXPLAINING.has(detector)).map(({ subject }) => subject.job)
  )
  const ofChange = findings.filter(({ isOfBase, state }) => isOfBase === undefined && state === undefined)
  return {
    ...(own.length === 0 ? {} : { retries: [...ofOwn.values()].reduce((sum, attempt) => sum + attempt - 1, 0) }),
    ...(ended === 0
      ? {}
      : { failedJobs: failed.length, explainedJobs: failed.filter((name) => explained.has(name)).length }),
    slower: ofChange.filter(({ detector }) => detector.startsWith('slow-')).length,
    newFailures: ofChange.filter(({ detector }) => detector === 'new-failure' || detector === 'broken-test').length,
    ...missingTests(observed, { own, runs }),
    ...baseHealth(observed, runs),
    ...deploymentHealth(observed)
  }
}

const EXPLAINING: ReadonlySet<string> = new Set(['flaky-test', 'infra-failure'])
const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure'])

/** Of the last attempts of some runs: how many jobs are over, and the names of those that failed. A history has many jobs. */
function endedJobs(
  { jobs }: Tables,
  attemptOf: ReadonlyMap<number, number>
): { readonly ended: number; readonly failed: readonly string[] } {
  const [ids, attempts] = [jobs.numbers('runId'), jobs.numbers('attempt')]
  const isOver = isText(jobs, 'status', 'completed')
  const failed: string[] = []
  let ended = 0
  for (let row = 0; row < jobs.length; row += 1) {
    if (attemptOf.get(ids[row] ?? NaN) !== attempts[row] || !isOver(row)) continue
    ended += 1
    const { name, conclusion = '' } = jobs.row(row)
    if (FAILED.has(conclusion)) failed.push(name)
  }
  return { ended, failed }
}

const lastAttempts = (runs: readonly Run[]): ReadonlyMap<number, number> => {
  const last = new Map<number, number>()
  for (const { runId, attempt } of runs) last.set(runId, Math.max(attempt, last.get(runId) ?? 0))
  return last
}

const newest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best === undefined || run.runId >= best.runId ? run : best), undefined)

const workflowOf = ({ workflowPath, workflow }: Run): string => workflowPath ?? workflow

/** Tests of the newest good run of the default branch that are in no run of the change of the same workflow. */
function missingTests(
  { tables, shas }: Observed,
  { own, runs }: { readonly own: readonly Run[]; readonly runs: readonly Run[] }
): Pick<CiEvidence, 'testsNotRun'> {
  const here = newest(own.filter(({ status }) => status === 'completed'))
  if (here === undefined) return {}
  const there = newest(
    runs.filter(
      (run) =>
        run.trust === 'default' &&
        run.conclusion === 'success' &&
        !shas.has(run.sha) &&
        workflowOf(run) === workflowOf(here)
    )
  )
  if (there === undefined) return {}
  const [before, now] = [testsOf(tables, there.runId), testsOf(tables, here.runId)]
  if (before.size === 0 || now.size === 0) return {}
  return { testsNotRun: [...before].filter((test) => !now.has(test)).length / before.size }
}

function testsOf({ tests }: Tables, runId: number): ReadonlySet<string> {
  const ids = tests.numbers('runId')
  const isSkipped = isText(tests, 'outcome', 'skipped')
  const found = new Set<string>()
  for (let row = 0; row < tests.length; row += 1) {
    if (ids[row] !== runId || isSkipped(row)) continue
    const { suite, className = '', name } = tests.row(row)
    found.add(JSON.stringify([suite, className, name]))
  }
  return found
}

/** How the workflows of the default branch fare now, without the commits of the change itself. */
function baseHealth({ shas, self }: Observed, runs: readonly Run[]): Pick<CiEvidence, 'redOnBase' | 'workflowsOnBase'> {
  const finished = runs.filter(
    (run) =>
      run.trust === 'default' &&
      run.status === 'completed' &&
      run.runId !== self &&
      !shas.has(run.sha) &&
      (run.conclusion === 'success' || FAILED.has(run.conclusion ?? ''))
  )
  const byWorkflow = new Map<string, Run>()
  for (const run of finished) {
    const before = byWorkflow.get(workflowOf(run))
    if (
      before === undefined ||
      run.runId > before.runId ||
      (run.runId === before.runId && run.attempt > before.attempt)
    )
      byWorkflow.set(workflowOf(run), run)
  }
  if (byWorkflow.size === 0) return {}
  const red = [...byWorkflow.values()].filter(({ conclusion }) => conclusion !== 'success').length
  return { redOnBase: red, workflowsOnBase: byWorkflow.size }
}

const WINDOW_MS = 30 * 86_400_000

function deploymentHealth({
  tables,
  environment,
  at
}: Observed): Pick<CiEvidence, 'deployments' | 'badDeployments' | 'openIncidents'> {
  const all = [...tables.deployments].filter(
    (one) =>
      one.trust === 'default' &&
      (environment === undefined || one.environment.toLowerCase() === environment.toLowerCase())
  )
  if (all.length === 0) return {}
  const bad = new Set(
    [...tables.labels]
      .filter(({ subjectKind, label, trust }) => subjectKind === 'deployment' && BAD.has(label) && trust === 'default')
      .map(({ subject }) => subject)
  )
  const takenBack = new Set(all.flatMap(({ rollbackOf }) => rollbackOf ?? []))
  const isBad = ({ deploymentId, state }: (typeof all)[number]): boolean =>
    state === 'failure' || state === 'error' || takenBack.has(deploymentId) || bad.has(String(deploymentId))
  const recent = all.filter(({ createdAt }) => createdAt >= at - WINDOW_MS && createdAt <= at)
  const last = all
    .toSorted((one, other) => one.createdAt - other.createdAt || one.deploymentId - other.deploymentId)
    .at(-1)
  return {
    deployments: recent.length,
    badDeployments: recent.filter(isBad).length,
    openIncidents: last !== undefined && isBad(last) && !takenBack.has(last.deploymentId) ? 1 : 0
  }
}

const BAD: ReadonlySet<string> = new Set(['bad', 'rolled-back'])
