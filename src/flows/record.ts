import { say, type Prose } from '../domain/prose.js'
import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { RunKey } from '../domain/run.js'
import type { Segment } from '../domain/segment.js'
import { joined } from '../history/combine.js'
import { noHistory, readHistory, type History } from '../history/history.js'
import { mergeRows } from '../history/merge.js'
import { encodeSegment, misfits } from '../history/segment.js'
import type { Appended, HistoryStore, Log } from '../ports.js'
import { artifactTests, workspaceTests } from './collect-tests.js'
import { completeEarlier } from './complete-earlier.js'
import { counted } from './counted.js'
import { observeAttempt, observeChange, type Home } from './observe.js'
import type { Recording, RecordPorts } from './recording.js'
import { told } from './told.js'

export interface Recorded {
  readonly run: RunKey
  /** What this recording saw: of its run, and of earlier ones that it completed. */
  readonly rows: Rows
  /** All that is known now, this recording included, whether or not it could be kept. */
  readonly history: History
  readonly segment: Segment
  readonly appended: Appended
  /** What was asked for and could not be seen. */
  readonly unseen: readonly Prose[]
}

/**
 * Records one attempt of a run: what GitHub knows of it, the reports of its tests, and what its commit changed. Earlier
 * recordings that saw their run unfinished are completed on the way. Then everything is kept as one segment.
 */
export async function record(ports: RecordPorts, recording: Recording): Promise<Recorded> {
  const { store, clock, log } = ports
  const [kept, seen] = await Promise.all([knownHistory(store, recording.home), observe(ports, recording)])
  const tests = await collectTests(ports, recording, seen.rows)
  const completed = await completeEarlier(ports, recording, kept.tables)
  const own = mergeRows([seen.rows, { ...NO_ROWS, tests: tests.tests }])
  const rows = mergeRows([own, completed])

  const segment = encodeSegment({
    rows,
    about: {
      runId: recording.self.runId,
      attempt: recording.self.attempt,
      recorder: recording.recorder,
      repositoryId: recording.home.repositoryId,
      createdAt: clock.now(),
      ...(recording.part === undefined ? {} : { part: recording.part })
    },
    foreshock: recording.foreshock
  })
  const appended = await store.append(segment)
  tell(log, { rows: own, appended, place: store.place })
  return {
    run: { runId: recording.self.runId, attempt: recording.self.attempt },
    rows,
    history: { ...kept, tables: joined(kept.tables, rows) },
    segment,
    appended,
    unseen: [...seen.unseen, ...tests.unseen, ...nonsense(rows), ...kept.notes.map(told)]
  }
}

function nonsense(rows: Rows): readonly Prose[] {
  const many = misfits(rows)
  return many === 0 ? [] : [say`${many} of the rows made no sense, and were not kept.`]
}

/** A history that cannot be read is not an empty one: what is added now joins it, and what is judged now says so. */
export async function knownHistory(store: HistoryStore, { repositoryId }: Home): Promise<History> {
  const kept = await readHistory(store, { repositoryId })
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

async function collectTests(ports: RecordPorts, recording: Recording, { runs }: Rows) {
  const run = runs.find(({ runId, attempt }) => runId === recording.self.runId && attempt === recording.self.attempt)
  const of = { run: run ?? recording.self, jobId: recording.job?.jobId }
  const here = await workspaceTests(ports, recording, of)
  const uploaded = await artifactTests(ports, recording, of)
  return { tests: [...here.tests, ...uploaded.tests], unseen: [...here.unseen, ...uploaded.unseen] }
}

function tell(log: Log, { rows, appended, place }: { rows: Rows; appended: Appended; place: string }): void {
  const [jobs, steps] = [counted(rows.jobs.length, 'job'), counted(rows.steps.length, 'step')]
  const what = `${jobs}, ${steps} and ${counted(rows.tests.length, 'test result')}`
  if (appended.is === 'stored') log.info(`Recorded ${what} in ${place}.`)
  if (appended.is === 'already-there') log.info(`This attempt was recorded in ${place} before: ${what}.`)
  if (appended.is === 'read-only') log.info(`Read ${what}; they were not kept, because ${ended(appended.because)}`)
  if (appended.is === 'failed')
    log.warn(`Read ${what}, but could not keep them in ${place}: ${ended(appended.because)}`)
}

/** What others say may end in a full stop already. */
const ended = (text: string): string => `${text.replace(/\.+$/, '')}.`
