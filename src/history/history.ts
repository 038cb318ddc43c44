import { type Answer, known } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { type TableName } from '../domain/recording.js'
import { type Segment } from '../domain/segment.js'
import { TABLE_NAMES } from '../schema/table-row.js'
import { type LooseColumns, NO_TABLES, type Tables } from './columns.js'
import { combine } from './combine.js'
import { notesOn, notesOnNonsense, openSegment, unreadable } from './decode-segment.js'
import { type Checked, gatherSegments } from './gather.js'
import { type Named, parseName } from './segment-name.js'

/** What reading needs of a store. The `HistoryStore` port fits. */
export interface SegmentSource {
  open(): Promise<Answer<{ readonly complete: boolean; readonly notes: readonly string[] }>>
  names(): Promise<readonly string[]>
  read(name: string, only?: readonly string[]): Promise<Answer<Segment>>
}

/** What a question needs to know; the less, the less is read. */
export interface Wanted {
  readonly repositoryId: number
  /** So many attempts with jobs are enough, the newest that were recorded. All there are when absent. */
  readonly runs?: number
  /** The file of the workflow that these runs must be of; of any when absent. */
  readonly workflowPath?: string | undefined
  /** All tables when absent. */
  readonly tables?: readonly TableName[]
}

export interface History {
  readonly tables: Tables
  /** Names of the segments and packs that were read and that no other stands for, the newest first. */
  readonly segments: readonly string[]
  /** Names of all segments and packs whose content is in `tables`. */
  readonly held: ReadonlySet<string>
  /** How many were left unread, because what was read is enough. */
  readonly unread: number
  /** The stamp of the newest among them: whatever was recorded up to then may be unread. */
  readonly unreadSince?: string
  /** Of a pack that was read, runs with a lower id were left out, because what was read is enough. */
  readonly fromRun?: number
  /** What could not be read, and what was dropped: for the log and for the verdict. */
  readonly notes: readonly string[]
  /** Whether everything that was asked for and was ever recorded is in `tables`. */
  readonly complete: boolean
}

/** What remains where nothing can be read. */
export const noHistory = (notes: readonly string[]): History => ({
  tables: NO_TABLES,
  segments: [],
  held: new Set(),
  unread: 0,
  notes,
  complete: false
})

/** However much is asked for, no more rows than these are read: they fit into the memory of a small runner. */
const MOST_ROWS = 3_000_000

/**
 * Reads what a store holds about a repository, the newest first, until it is enough. What a pack stands for is not read
 * again. Unknown where the store cannot say what it holds.
 */
export async function readHistory(store: SegmentSource, wanted: Wanted): Promise<Answer<History>> {
  const opened = await store.open()
  if (opened.is === 'unknown') return opened
  const found = await fetchSettled(store, wanted, RACES)
  const read = await readTables(found.checked, wanted.tables ?? TABLE_NAMES)
  const broken = new Set(read.broken.map(({ name }) => name))
  const segments = found.checked.map(({ manifest }) => manifest.name).filter((name) => !broken.has(name))
  const problems = [...found.unreadable, ...read.broken].map(({ because }) => because)
  return known({
    tables: read.tables,
    segments: segments.filter((name) => !found.covered.has(name)),
    held: new Set([...found.covered, ...segments]),
    unread: found.unread,
    ...(found.unreadSince === undefined ? {} : { unreadSince: found.unreadSince }),
    ...(found.fromRun === undefined ? {} : { fromRun: found.fromRun }),
    notes: [...opened.value.notes, ...problems.map(({ message }) => message), ...found.notes, ...read.notes],
    complete: opened.value.complete && problems.length === 0
  })
}

interface Found {
  readonly checked: readonly Checked[]
  /** What packs that were read stand for. */
  readonly covered: ReadonlySet<string>
  readonly unread: number
  readonly unreadSince: string | undefined
  readonly fromRun: number | undefined
  readonly unreadable: readonly Broken[]
  readonly notes: readonly string[]
}

/** So often somebody may pack what is being read. */
const RACES = 2

/** What was packed between the list and the read is gone, and in a pack that the list does not show: it is listed again. */
async function fetchSettled(store: SegmentSource, wanted: Wanted, racesLeft: number): Promise<Found> {
  const found = await fetchNewest(store, await store.names(), wanted)
  if (found.unreadable.length === 0 || racesLeft === 0 || (await store.open()).is === 'unknown') return found
  const there = new Set(await store.names())
  const gone = found.unreadable.filter(({ name }) => !there.has(name))
  if (gone.length === 0) return found
  const again = await fetchSettled(store, wanted, racesLeft - 1)
  const isPacked = (name: string): boolean =>
    again.covered.has(name) || (parseName(name)?.stamp ?? '~') <= (again.unreadSince ?? '')
  return { ...again, unreadable: [...again.unreadable, ...gone.filter(({ name }) => !isPacked(name))] }
}

async function fetchNewest(store: SegmentSource, names: readonly string[], wanted: Wanted): Promise<Found> {
  const checked: Checked[] = []
  const covered = new Set<string>()
  const unreadable: Broken[] = []
  const notes: string[] = []
  const attempts = new Set<string>()
  let rows = 0
  let unread = 0
  let unreadSince: string | undefined
  let fromRun: number | undefined
  const isEnough = (): boolean => attempts.size >= (wanted.runs ?? Infinity) || rows >= MOST_ROWS
  const isWanted = ({ name, kind, stamp }: Named): boolean => {
    if (covered.has(name)) return false
    if (!isEnough() || (kind === 'segment' && unreadSince === undefined && rows < MOST_ROWS)) return true
    unread += 1
    unreadSince ??= stamp
    return false
  }
  const only = wanted.tables?.map((table) => `${table}.parquet`)
  for (const batch of batches(newestFirst(names))) {
    const turn = batch.filter(isWanted)
    const answers = await Promise.all(turn.map(async ({ name }) => ({ name, answer: await store.read(name, only) })))
    for (const { name, answer } of answers) {
      const opened = answer.is === 'unknown' ? answer.because : openSegment(answer.value, { ...wanted, only })
      if (opened instanceof Problem) {
        unreadable.push({ name, because: opened })
        continue
      }
      const found = wanted.runs === undefined ? [] : await attemptsIn(opened, wanted)
      const cut = cutTo(opened, found, wanted.runs === undefined ? Infinity : wanted.runs - attempts.size)
      fromRun ??= cut.fromRun
      checked.push(cut)
      for (const { key } of found) attempts.add(key)
      notes.push(...notesOn(opened.manifest))
      // What stands for itself would stand for nothing.
      for (const one of opened.manifest.contains ?? []) if (one !== name) covered.add(one)
      rows += Object.values(opened.manifest.tables).reduce((sum, table) => sum + table.rows, 0)
    }
  }
  return {
    checked: checked.filter(({ manifest }) => !covered.has(manifest.name)),
    covered,
    unread,
    unreadSince,
    fromRun,
    unreadable,
    notes
  }
}

/** By the time of the recording; a pack before the segments that it may hold, the larger pack first. */
function newestFirst(names: readonly string[]): readonly Named[] {
  const named = names.map((name): Named => parseName(name) ?? { name, kind: 'segment', month: '', stamp: '' })
  return named.sort(
    (one, other) =>
      byText(other.stamp, one.stamp) || (other.segments ?? 0) - (one.segments ?? 0) || byText(one.name, other.name)
  )
}

const byText = (one: string, other: string): number => (one === other ? 0 : one > other ? 1 : -1)

/** Segments that no pack can hold are fetched together; a pack alone, because it may save fetching what follows. */
function batches(ordered: readonly Named[]): readonly (readonly Named[])[] {
  const batches: Named[][] = []
  for (const named of ordered) {
    const last = batches.at(-1)
    const isAlike = last !== undefined && last.length < 8 && last[0]?.kind === 'segment' && named.kind === 'segment'
    if (isAlike) last.push(named)
    else batches.push([named])
  }
  return batches
}

interface Attempt {
  readonly runId: number
  readonly key: string
}

/** Of a pack that holds more runs than are still wanted, the newest of them alone: ids of runs rise. */
function cutTo(checked: Checked, attempts: readonly Attempt[], most: number): Checked {
  if (attempts.length <= most || parseName(checked.manifest.name)?.kind !== 'pack') return checked
  const newest = attempts.map(({ runId }) => runId).sort((one, other) => other - one)
  const fromRun = newest[most - 1]
  return fromRun === undefined ? checked : { ...checked, fromRun }
}

async function attemptsIn(checked: Checked, { workflowPath }: Wanted): Promise<readonly Attempt[]> {
  if (checked.segment.files.get('runs.parquet') === undefined) return []
  const { runs, jobs } = await runsAndJobs(checked)
  const columns = runs.columns
  const told = jobs.columns.length === 0 ? undefined : attemptsOf(jobs.columns)
  const [runIds, attempts, { codes, texts }] = [
    columns.numbers('runId'),
    columns.numbers('attempt'),
    columns.words('workflowPath')
  ]
  const found: Attempt[] = []
  for (let row = 0; row < columns.length; row += 1) {
    if (workflowPath !== undefined && texts.at(codes[row] ?? 0) !== workflowPath) continue
    const runId = runIds[row] ?? 0
    const key = `${runId}/${attempts[row] ?? 0}`
    if (told?.has(key) !== false) found.push({ runId, key })
  }
  return found
}

/** A run that is known from a listing alone, without a job, tells nothing that anybody could judge by. */
function attemptsOf(jobs: LooseColumns): ReadonlySet<string> {
  const [runIds, attempts] = [jobs.numbers('runId'), jobs.numbers('attempt')]
  return new Set(Array.from(runIds, (runId, row) => `${runId}/${attempts[row] ?? 0}`))
}

async function runsAndJobs(checked: Checked) {
  try {
    return await gatherSegments([checked], ['runs', 'jobs'])
  } catch {
    return await gatherSegments([], []) // what is broken is found, and told, when all tables are read
  }
}

interface Broken {
  readonly name: string
  readonly because: Problem
}

interface Read {
  readonly tables: Tables
  readonly broken: readonly Broken[]
  readonly notes: readonly string[]
}

/** A segment that turns out to be no Parquet, though its bytes are as they were written, costs itself alone. */
export async function readTables(checked: readonly Checked[], wanted: readonly TableName[]): Promise<Read> {
  try {
    return { ...(await combined(checked, wanted)), broken: [] }
  } catch {
    const broken: Broken[] = []
    const sound: Checked[] = []
    for (const one of checked) {
      try {
        await gatherSegments([one], wanted)
        sound.push(one)
      } catch (cause) {
        broken.push({ name: one.manifest.name, because: unreadable(one.segment, cause) })
      }
    }
    return { ...(await combined(sound, wanted)), broken }
  }
}

async function combined(checked: readonly Checked[], wanted: readonly TableName[]) {
  const gathered = await gatherSegments(checked, wanted)
  return { tables: combine(gathered, { as: 'things' }).tables, notes: notesOnNonsense(gathered) }
}
