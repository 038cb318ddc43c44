import type { Answer } from '../../domain/answer.js'
import type { Job } from '../../domain/job.js'
import type { Rows } from '../../domain/recording.js'
import type { Run } from '../../domain/run.js'
import { logHeadFrom, type LogFacts } from '../../ingest/log-head.js'
import { usesOf } from '../../ingest/workflow-uses.js'
import type { Log, RunSource } from '../../ports.js'
import { counted } from '../counted.js'

export interface Explaining {
  /** What a recording saw: its runs and jobs are completed, and everything else stays as it is. */
  readonly rows: Rows
  /** Runs of the history: what their workflow files use is not asked for again. */
  readonly known?: readonly Run[]
  /** How many requests this may cost; the budget of the recording bounds it, too. */
  readonly most: number
}

interface Ports {
  readonly runs: RunSource
  readonly log: Log
}

/** The set-up of a job takes some 4 kB, and the caches of most are restored within as much again. */
const HEAD_BYTES = 65_536

/**
 * Adds what the jobs API does not tell: what the workflow file uses, on which image a job ran and what its caches gave.
 * These facts explain a time and belong to no key, so a recording without them is the same recording: whatever cannot be
 * read stays absent, and nobody is told but those who debug.
 */
export async function explainJobs(ports: Ports, { rows, known = [], most }: Explaining): Promise<Rows> {
  const budget = (): number => Math.min(most, ports.runs.requestsLeft())
  const uses = new Map([...known, ...rows.runs].flatMap(knownUses))
  const files = unread(rows.runs, uses).slice(0, budget())
  for (const [file, actions] of await readFiles(ports, files)) uses.set(file, actions)
  const turn = unexplained(rows.jobs).slice(0, Math.max(0, Math.min(most - files.length, budget())))
  const facts = await readLogs(ports, turn)
  if (files.length + turn.length > 0)
    ports.log.debug(
      `Asked for ${counted(files.length, 'workflow file')} and the heads of ${counted(turn.length, 'log')}.`
    )
  return {
    ...rows,
    runs: rows.runs.map((run) => withUses(run, uses.get(fileOf(run)))),
    jobs: rows.jobs.map((job) => withFacts(job, facts.get(job.jobId)))
  }
}

const fileOf = ({ workflowPath = '', sha }: Run): string => `${workflowPath}@${sha}`

const knownUses = (run: Run): readonly [string, string][] =>
  run.workflowPath === undefined || run.actions === undefined ? [] : [[fileOf(run), run.actions]]

/** Each file at each commit once. */
function unread(runs: readonly Run[], uses: ReadonlyMap<string, string>): readonly Run[] {
  const files = new Map(runs.filter(hasOwnFile).map((run) => [fileOf(run), run]))
  return [...files].flatMap(([file, run]) => (uses.has(file) ? [] : [run]))
}

/**
 * Workflows that GitHub or an organisation makes up have no file in the repository, and what `pull_request_target` runs is
 * that of another commit.
 */
const hasOwnFile = ({ workflowPath = '', event }: Run): boolean =>
  /^\.github\/workflows\/[^/]+\.ya?ml$/.test(workflowPath) && event !== 'pull_request_target'

async function readFiles({ runs, log }: Ports, wanted: readonly Run[]): Promise<readonly [string, string][]> {
  const read = wanted.map(async (run): Promise<readonly [string, string][]> => {
    const text = valueOf(log, await runs.fileAt(run.workflowPath ?? '', run.sha))
    return text === undefined ? [] : [[fileOf(run), usesOf(text).join(',')]]
  })
  return (await Promise.all(read)).flat()
}

/** Jobs whose log is there and has not been read, the longest first: those are the ones whose times are asked about. */
const unexplained = (jobs: readonly Job[]): readonly Job[] =>
  jobs
    .filter((job) => job.status === 'completed' && job.conclusion !== 'skipped' && job.runnerVersion === undefined)
    .filter(({ startedAt, completedAt }) => startedAt !== undefined && completedAt !== undefined)
    .sort((one, other) => tookMs(other) - tookMs(one) || one.jobId - other.jobId)

const tookMs = ({ startedAt = 0, completedAt = 0 }: Job): number => completedAt - startedAt

async function readLogs({ runs, log }: Ports, jobs: readonly Job[]): Promise<ReadonlyMap<number, LogFacts>> {
  const read = jobs.map(async ({ jobId }): Promise<readonly [number, LogFacts][]> => {
    const head = valueOf(log, await runs.logHead(jobId, HEAD_BYTES))
    return head === undefined ? [] : [[jobId, logHeadFrom(head)]]
  })
  return new Map((await Promise.all(read)).flat())
}

function valueOf<T>(log: Log, answer: Answer<T>): T | undefined {
  if (answer.is === 'known') return answer.value
  log.debug(answer.because.message)
  return undefined
}

const withUses = (run: Run, actions: string | undefined): Run =>
  actions === undefined || run.actions !== undefined ? run : { ...run, actions }

/** What the job's own environment has told already is not told better by its log. */
const withFacts = (job: Job, facts: LogFacts | undefined): Job =>
  facts === undefined || Object.keys(facts).length === 0 ? job : { ...facts, ...job }
