import type { Problem } from '../domain/problem.js'
import { name, say, type Prose } from '../domain/prose.js'
import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { Run } from '../domain/run.js'
import type { TestResult } from '../domain/test.js'
import type { Trust } from '../domain/trust.js'
import type { Verdict } from '../domain/verdict.js'
import type { DetectOptions } from '../detect/index.js'
import type { Silence } from '../verdict/silence.js'
import type { Tables } from '../history/columns.js'
import { joined } from '../history/combine.js'
import type { History } from '../history/history.js'
import { mergeRows } from '../history/merge.js'
import { encodeSegment } from '../history/segment.js'
import { sha256 } from '../history/sha256.js'
import { changeFrom } from '../ingest/change.js'
import { present } from '../ingest/present.js'
import type { UnreadableReport } from '../ingest/reports/read-reports.js'
import { runsFrom } from '../ingest/run.js'
import type { Appended, ChangeSource, Clock, CommitFacts, HistoryStore, Log, RunSource, Workspace } from '../ports.js'
import { judge } from '../verdict/judge.js'
import { detect, type Detecting } from './detect.js'
import { observeAttempt, type Home } from './observe.js'
import { knownHistory } from './record.js'
import { told } from './told.js'

export interface ScanPorts {
  readonly store: HistoryStore
  readonly workspace: Workspace
  readonly clock: Clock
  readonly log: Log
  /** Absent outside a git checkout. */
  readonly changes?: ChangeSource
  /** Absent without a token, or without a repository on GitHub. */
  readonly runs?: RunSource
}

/** What is scanned, as far as it is known before anything is read. */
export interface Scanning {
  readonly home: Home
  readonly headSha: string
  readonly branch?: string
  readonly reports: readonly string[]
  readonly options: DetectOptions
  readonly silence: Silence
  readonly foreshock: string
}

export interface Scanned {
  readonly commits: readonly CommitFacts[]
  readonly tests: readonly TestResult[]
  readonly reportFiles: number
  readonly unreadable: readonly UnreadableReport[]
  /** Newest first; empty where GitHub was not asked. */
  readonly runs: readonly Run[]
  /** What could not be read, by what it was. */
  readonly problems: Readonly<Record<'commits' | 'reports' | 'runs', readonly Problem[]>>
  /** Absent when there was nothing new. */
  readonly appended: Appended | undefined
  readonly history: History
  /** Of the tests at hand, else of GitHub's newest finished run; absent when there is neither, nor a report to read. */
  readonly verdict: Verdict | undefined
  readonly judged: Run | undefined
}

const MOST_COMMITS = 500
const MOST_RUNS = 30
/** Each run costs two requests. */
const MOST_RUNS_WITH_JOBS = 10

/** Reads a checkout as it lies there: its commits, the reports of its tests, its runs on GitHub. Keeps and judges them. */
export async function scan(ports: ScanPorts, scanning: Scanning): Promise<Scanned> {
  const { store, log } = ports
  log.progress('Reading the history …')
  const kept = await knownHistory(store, scanning.home)
  log.progress('Reading commits …')
  const commits = await recentCommits(ports)
  log.progress('Reading test reports …')
  const local = await localRun(ports, scanning)
  log.progress('Asking GitHub for runs …')
  const remote = await remoteRuns(ports, scanning)

  const isNew = !kept.tables.runs.numbers('runId').includes(local.run?.runId ?? -1)
  const changes = newChanges(commits.found, { scanning, clock: ports.clock, kept: kept.tables })
  const seen = mergeRows([isNew ? local.rows : NO_ROWS, remote.rows, changes])
  const appended = isEmpty(seen) ? undefined : await keep(ports, scanning, seen)
  const tables = joined(kept.tables, seen)
  const judged = local.run ?? newestFinished(remote.rows)
  const unread = local.unreadable.map(
    ({ path, because }) => say`${name(path)} could not be read: ${told(because.what)}.`
  )
  return {
    commits: commits.found,
    tests: local.rows.tests,
    reportFiles: local.files,
    unreadable: local.unreadable,
    runs: remote.rows.runs,
    problems: { commits: commits.problems, reports: local.problems, runs: remote.problems },
    appended,
    history: { ...kept, tables },
    judged,
    verdict: verdictOf({
      tables,
      judged,
      options: scanning.options,
      silence: { rules: scanning.silence, now: ports.clock.now() },
      notes: kept.notes,
      unread
    })
  }
}

/** Reports that could not be read are no reason to say nothing. */
function verdictOf({
  judged,
  notes,
  unread,
  ...history
}: {
  readonly tables: Tables
  readonly judged: Run | undefined
  readonly options: DetectOptions
  readonly silence: Detecting['silence']
  readonly notes: readonly string[]
  readonly unread: readonly Prose[]
}): Verdict | undefined {
  const unseen = [...notes.map(told), ...unread]
  if (judged !== undefined) return detect({ ...history, judged, unseen })
  if (unread.length === 0) return undefined
  const none = { all: 0, failed: 0 }
  return judge({ findings: [], jobs: none, tests: none, earlierRuns: 0, unseen })
}

async function recentCommits({
  changes
}: ScanPorts): Promise<{ found: readonly CommitFacts[]; problems: readonly Problem[] }> {
  if (changes === undefined) return { found: [], problems: [] }
  const recent = await changes.recent('HEAD', MOST_COMMITS)
  return recent.is === 'known' ? { found: recent.value, problems: [] } : { found: [], problems: [recent.because] }
}

/**
 * The reports at hand as a run of their own. Its id is made of what they say, so that scanning the same reports twice is
 * one recording, and running the tests again is another.
 */
async function localRun({ workspace, clock }: ScanPorts, scanning: Scanning) {
  const files = await workspace.reports(scanning.reports)
  const nothing = { run: undefined, rows: NO_ROWS, files: 0, unreadable: [], problems: [] }
  if (files.is === 'unknown') return { ...nothing, problems: [files.because] }
  const trust = localTrust(scanning)
  const observedAt = clock.now()
  const { readReports } = await import('../ingest/reports/read-reports.js')
  const read = await readReports(files.value, { runId: 0, attempt: 1, trust, observedAt, origin: 'workspace' })
  const found = [...read.tests]
  if (found.length === 0) return { ...nothing, unreadable: read.unreadable }
  const runId = idOf(scanning.headSha, found)
  const hasFailed = found.some(({ outcome }) => outcome === 'failed' || outcome === 'error')
  const run: Run = {
    ...present({ branch: scanning.branch }),
    runId,
    attempt: 1,
    // The id is made of what the reports say; this puts local runs in the order of time.
    runNumber: observedAt,
    workflow: 'local',
    event: 'local',
    sha: scanning.headSha,
    status: 'completed',
    conclusion: hasFailed ? 'failure' : 'success',
    startedAt: observedAt,
    trust,
    witness: 'report',
    observedAt
  }
  const tests = found.map((test) => ({ ...test, runId }))
  return {
    run,
    rows: { ...NO_ROWS, runs: [run], tests },
    files: read.files.length,
    unreadable: read.unreadable,
    problems: []
  }
}

/** What runs on the default branch of one's own checkout is as good as a build of it. */
const localTrust = ({ branch, home }: Scanning): Trust =>
  branch !== undefined && branch === home.defaultBranch ? 'default' : 'branch'

/** 48 bits: a safe integer, and far above any id of GitHub's runs. */
function idOf(sha: string, tests: readonly TestResult[]): number {
  const said = tests.map(({ suite, className, name, outcome, durationMs, tries }) => [
    suite,
    className,
    name,
    outcome,
    durationMs,
    tries
  ])
  return Number.parseInt(sha256(new TextEncoder().encode(JSON.stringify([sha, said]))).slice(0, 12), 16)
}

async function remoteRuns(
  { runs, clock }: ScanPorts,
  { home }: Scanning
): Promise<{ rows: Rows; problems: readonly Problem[] }> {
  if (runs === undefined) return { rows: NO_ROWS, problems: [] }
  const listing = await runs.recentRuns(MOST_RUNS)
  if (listing.is === 'unknown') return { rows: NO_ROWS, problems: [listing.because] }
  const listed = runsFrom(listing.value.items, { observedAt: clock.now(), witness: 'api', ...home }).runs
  const seen = await Promise.all(
    listed.slice(0, MOST_RUNS_WITH_JOBS).map((run) => observeAttempt({ runs, clock, home }, run))
  )
  const rows = mergeRows([{ ...NO_ROWS, runs: listed }, ...seen.map((one) => one.rows)])
  return { rows, problems: seen.flatMap(({ unseen }) => unseen).slice(0, 3) }
}

function newChanges(
  commits: readonly CommitFacts[],
  { scanning, clock, kept }: { scanning: Scanning; clock: Clock; kept: Tables }
): Rows {
  const known = new Set(Array.from(kept.changes, ({ sha }) => sha))
  const observation = { trust: localTrust(scanning), witness: 'git', observedAt: clock.now() } as const
  const changes = commits.filter(({ sha }) => !known.has(sha)).map((commit) => changeFrom(commit, observation))
  return { ...NO_ROWS, changes }
}

const isEmpty = (rows: Rows): boolean => Object.values(rows).every((table: readonly unknown[]) => table.length === 0)

async function keep({ store, clock }: ScanPorts, { home, foreshock }: Scanning, rows: Rows): Promise<Appended> {
  const local = rows.runs.find(({ event }) => event === 'local')
  const now = clock.now()
  const about = {
    runId: local?.runId ?? 0,
    attempt: 1,
    recorder: `scan ${now}`,
    repositoryId: home.repositoryId,
    createdAt: now
  }
  return store.append(encodeSegment({ rows, about, foreshock }))
}

const newestFinished = ({ runs, jobs }: Rows): Run | undefined =>
  runs
    .filter(
      (run) =>
        run.status === 'completed' && jobs.some(({ runId, attempt }) => runId === run.runId && attempt === run.attempt)
    )
    .sort((one, other) => other.runId - one.runId || other.attempt - one.attempt)[0]
