import { beganAt } from '../../domain/run.js'
import type { Tables } from '../../history/columns.js'
import { isText } from '../../history/columns.js'
import type { LastGoodRun } from '../../ports.js'

interface Asked {
  /** `.github/workflows/deploy.yml` */
  readonly workflowPath: string | undefined
  /** The run that asks. */
  readonly self: number | undefined
  /** Commits that a gate held: a run of one is a success all the same. */
  readonly held: ReadonlySet<string>
}

/**
 * The newest good run of a workflow on the default branch, as the history has it: with every job, and of no commit that a
 * gate held. Undefined where the history knows of no earlier run.
 */
export function lastGoodRun(tables: Tables, { workflowPath, self, held }: Asked): LastGoodRun | undefined {
  if (workflowPath === undefined) return undefined
  const { runs } = tables
  const [isOurs, isTrusted] = [isText(runs, 'workflowPath', workflowPath), isText(runs, 'trust', 'default')]
  const ids = runs.numbers('runId')
  const newestFirst = Array.from({ length: runs.length }, (_, row) => row)
    .filter((row) => isOurs(row) && isTrusted(row) && ids[row] !== self)
    .map((row) => runs.row(row))
    .filter(({ status }) => status === 'completed')
    .sort((one, other) => beganAt(other) - beganAt(one) || other.runId - one.runId)
  if (newestFirst.length === 0) return undefined
  const good = newestFirst.find(
    (run) => run.conclusion === 'success' && !held.has(run.sha) && leftNothingOut(tables, run.runId)
  )
  const others = new Set(newestFirst.map(({ runId }) => runId)).size
  if (good === undefined) return { others }
  return { run: { sha: good.sha, at: good.updatedAt ?? good.observedAt }, others: others - 1 }
}

/** A gate that holds leaves the jobs after it out, and the run a success. */
function leftNothingOut({ jobs }: Tables, runId: number): boolean {
  const ids = jobs.numbers('runId')
  const isGood = isText(jobs, 'conclusion', 'success')
  let seen = 0
  for (let row = 0; row < jobs.length; row += 1) {
    if (ids[row] !== runId) continue
    seen += 1
    if (!isGood(row)) return false
  }
  return seen > 0
}
