import { say, type Prose } from '../domain/prose.js'
import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { Trust } from '../domain/trust.js'
import type { RunKey } from '../domain/run.js'
import type { Segment } from '../domain/segment.js'
import type { TestResult } from '../domain/test.js'
import { type Columns, type Tables, tablesOf } from '../history/columns.js'
import { combine } from '../history/combine.js'
import { gatherTables, type Part } from '../history/gather.js'
import { noHistory, readHistory, type History, type Wanted } from '../history/history.js'
import { mergeRows } from '../history/merge.js'
import { recordedBefore } from '../history/segment-name.js'
import { encodeSegment, misfits } from '../history/segment.js'
import type { FailedAt } from '../ingest/reports/read-reports.js'
import type { Appended, HistoryStore, Log } from '../ports.js'
import { artifactTests, together, workspaceTests } from './record/collect-tests.js'
import type { Coverage } from './backfill.js'
import { counted } from './counted.js'
import { explainJobs } from './record/explain-jobs.js'
import { EVERYTHING_PLAIN, partToKeep, rowsToKeep, testsToKeep } from './record/keep-rows.js'
import { observeAttempt, observeChange, type Home } from './observe.js'
import { completePast, type Past } from './past.js'
import type { Recording, RecordPorts } from './record/recording.js'
import { text } from '../report/text.js'
import { testTimes } from './record/test-time.js'
import { told } from './told.js'

export interface Recorded {
  readonly run: RunKey
  /** What this recording saw, as it may be kept: of its run, and of earlier ones. Its tests are apart. */
  readonly rows: Rows
  readonly tests: Columns<TestResult>
  /** Where tests failed, as far as their reports say so. Never kept. */
  readonly places: readonly FailedAt[]
  /** All that is known now, this recording included, whether or not it could be kept. */
  readonly history: History
  readonly segment: Segment
  readonly appended: Appended
  /** The second copy, as an artifact of the run; absent where none is left. */
  readonly copied: Appended | undefined
  /** How much of the past is known; absent where GitHub was not asked. */
  readonly coverage: Coverage | undefined
  /** The plain names of hashed tests of this run, for people alone. */
  readonly nameOf: ReadonlyMap<string, string>
  /** What was asked for and could not be seen. */
  readonly unseen: readonly Prose[]
}

/** So many attempts of a workflow are as much as anything is judged by. */
export const ENOUGH_RUNS = 200

/**
 * Records one attempt of a run: what GitHub knows of it, the reports of its tests, and what its commit changed. On the way
 * it completes the past: what earlier recordings saw unfinished, what was lost, what nobody recorded. Then everything is
 * kept as one segment, and once more as an artifact of the run.
 */
export async function record(ports: RecordPorts, recording: Recording): Promise<Recorded> {
  const { store, clock, log } = ports
  const { home, self } = recording
  const wanted = { runs: ENOUGH_RUNS, workflowPath: self.workflowPath }
  const [kept, seen] = await Promise.all([knownHistory(store, home, wanted), observe(ports, recording)])
  const found = await collectTests(ports, recording, seen.rows)
  const explained = await explain(ports, { seen: seen.rows, kept })
  const past = await pastOf(ports, recording, { kept, seen: explained })
  const privacy = recording.privacy ?? EVERYTHING_PLAIN
  const rows = rowsToKeep(mergeRows([explained, past?.rows ?? NO_ROWS]), privacy, home)
  const { tests, nameOf } = testsToKeep(found.tests, privacy, home)
  const carried = past && { ...past.carried, parts: past.carried.parts.map((part) => partToKeep(part, privacy, home)) }

  const about = {
    runId: self.runId,
    attempt: self.attempt,
    recorder: recording.recorder,
    repositoryId: home.repositoryId,
    ...(recording.part === undefined ? {} : { part: recording.part })
  }
  const segment = encodeSegment({
    rows,
    tests,
    about: { ...about, createdAt: recordedBefore(kept.held, about) ?? clock.now() },
    foreshock: recording.foreshock,
    ...(carried === undefined ? {} : { carried })
  })
  const [appended, copied] = await Promise.all([store.append(segment), ports.secondCopy?.leave(segment)])
  for (const sentence of testTimes(ownRows(rows, self).steps, { tests })) log.info(text(sentence))
  tell(log, { rows: ownRows(rows, self), tests: tests.length, appended, copied, place: store.place, trust: self.trust })
  return {
    run: { runId: self.runId, attempt: self.attempt },
    rows,
    tests,
    places: found.places,
    history: withMore(kept, {
      tables: { ...tablesOf(rows), tests },
      segment,
      carried: carried?.parts ?? [],
      isStored: appended.is === 'stored'
    }),
    segment,
    appended,
    copied,
    coverage: past?.coverage,
    nameOf,
    unseen: [
      ...seen.unseen,
      ...found.unseen,
      ...nonsense(rows),
      ...kept.notes.map(told),
      ...(past === undefined || past.left === 0
        ? []
        : [say`${counted(past.left, 'earlier recording')} could not be taken from artifacts yet.`])
    ]
  }
}

/** What GitHub's list of jobs lacks: within a few requests, and silent about what it cannot find. */
const MOST_EXPLAINED = 3

function explain({ runs, log }: RecordPorts, { seen, kept }: { seen: Rows; kept: History }): Promise<Rows> {
  if (runs === undefined) return Promise.resolve(seen)
  return explainJobs({ runs, log }, { rows: seen, known: [...kept.tables.runs], most: MOST_EXPLAINED })
}

async function pastOf(
  { runs, ...ports }: RecordPorts,
  { home, self, keepDays }: Recording,
  { kept, seen }: { readonly kept: History; readonly seen: Rows }
): Promise<Past | undefined> {
  if (runs === undefined) return undefined
  const past = await completePast({ ...ports, runs }, { home, self, kept, seen, keepDays })
  for (const note of past.notes) ports.log.info(text(note))
  return past
}

const ownRows = (rows: Rows, { runId, attempt }: RunKey): Rows => {
  const isOwn = (row: RunKey): boolean => row.runId === runId && row.attempt === attempt
  return { ...NO_ROWS, jobs: rows.jobs.filter(isOwn), steps: rows.steps.filter(isOwn) }
}

interface More {
  readonly tables: Tables
  readonly segment: Segment
  readonly carried: readonly Part[]
  readonly isStored: boolean
}

function withMore(kept: History, { tables, segment, carried, isStored }: More): History {
  const parts = [{ tables: kept.tables }, { tables }, ...carried]
  return {
    ...kept,
    tables: combine(gatherTables(parts), { as: 'things' }).tables,
    segments: isStored ? [segment.name, ...kept.segments] : kept.segments
  }
}

function nonsense(rows: Rows): readonly Prose[] {
  const many = misfits(rows)
  return many === 0 ? [] : [say`${many} of the rows made no sense, and were not kept.`]
}

/** A history that cannot be read is not an empty one: what is added now joins it, and what is judged now says so. */
export async function knownHistory(
  store: HistoryStore,
  { repositoryId }: Home,
  wanted: Omit<Wanted, 'repositoryId'> = {}
): Promise<History> {
  const kept = await readHistory(store, { repositoryId, ...wanted })
  if (kept.is === 'known') return kept.value
  return noHistory([`The history could not be read. ${kept.because.message}`])
}

/** GitHub's view of the attempt, with what the recorder knows of itself beneath it. */
async function observe({ runs, clock }: RecordPorts, { home, self, selfIsSure, job }: Recording) {
  const own: Rows = { ...NO_ROWS, runs: [self] }
  if (runs === undefined) return { rows: own, unseen: [] }
  const observing = { runs, clock, home }
  const [attempt, change] = await Promise.all([observeAttempt(observing, self), observeChange(observing, self)])
  const needsOwn = selfIsSure || attempt.rows.runs.length === 0
  const rows = mergeRows([...(needsOwn ? [own] : []), attempt.rows, change.rows])
  const jobs = rows.jobs.map((row) => (row.jobId === job?.jobId ? { ...row, ...job } : row))
  const changes = rows.changes.map((row) => ({ ...row, trust: rows.runs[0]?.trust ?? row.trust }))
  return {
    rows: { ...rows, jobs, changes },
    unseen: [...attempt.unseen, ...change.unseen].map(({ message }) => told(message))
  }
}

async function collectTests(ports: RecordPorts, recording: Recording, { runs, steps }: Rows) {
  const run = runs.find(({ runId, attempt }) => runId === recording.self.runId && attempt === recording.self.attempt)
  const jobId = recording.job?.jobId
  const of = { run: run ?? recording.self, jobId, steps: steps.filter((step) => step.jobId === jobId) }
  const here = await workspaceTests(ports, recording, of)
  const uploaded = await artifactTests(ports, recording, of)
  return together([here, uploaded])
}

interface Told {
  readonly rows: Rows
  readonly tests: number
  readonly appended: Appended
  readonly copied: Appended | undefined
  readonly place: string
  readonly trust: Trust
}

function tell(log: Log, { rows, tests, appended, copied, place, trust }: Told): void {
  const [jobs, steps] = [counted(rows.jobs.length, 'job'), counted(rows.steps.length, 'step')]
  const what = `${jobs}, ${steps} and ${counted(tests, 'test result')}`
  if (appended.is === 'stored') log.info(`Recorded ${what} in ${place}.`)
  if (appended.is === 'already-there') log.info(`This attempt was recorded in ${place} before: ${what}.`)
  if (appended.is === 'read-only') {
    // What others propose is not meant to be kept; what the default branch runs is.
    const todo = trust === 'default' && appended.todo !== undefined ? ` ${ended(appended.todo)}` : ''
    log.info(`Read ${what}; they were not kept, because ${ended(appended.because)}${todo}`)
  }
  if (appended.is === 'failed')
    log.warn(`Read ${what}, but could not keep them in ${place}: ${ended(appended.because)}`)
  if (copied?.is === 'stored') log.info('Left a copy as an artifact of the run.')
  if (copied?.is === 'failed') log.info(`No copy could be left as an artifact: ${ended(copied.because)}`)
}

/** What others say may end in a full stop already. */
const ended = (text: string): string => `${text.replace(/\.+$/, '')}.`
