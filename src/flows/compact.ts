import { Problem } from '../domain/problem.js'
import type { Segment } from '../domain/segment.js'
import { dueCompaction } from '../history/compaction.js'
import { type Decoded, decodeSegment, openSegment } from '../history/decode-segment.js'
import { forgetIn, meantBy } from '../history/forget.js'
import type { Checked } from '../history/gather.js'
import type { History } from '../history/history.js'
import { inLanes } from '../history/in-lanes.js'
import type { Manifest } from '../history/manifest.js'
import { pack } from '../history/pack.js'
import { revisionOf } from '../history/revision.js'
import { monthOf, parseName, stampOf } from '../history/segment-name.js'
import { segmentsIn, standsFor } from '../history/survey.js'
import type { Clock, HistoryStore, Log } from '../ports.js'
import { counted } from './counted.js'

export interface CompactPorts {
  readonly store: HistoryStore
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

export interface Compacting {
  readonly repositoryId: number
  /** The version of Foreshock that packs. */
  readonly foreshock: string
  /** What was read of the store. */
  readonly history: Pick<History, 'segments' | 'held'>
  /** Packs every month that is two things, the one that goes on, too. */
  readonly all?: boolean
  /** Names, or patterns of names, that are left out of what is packed. */
  readonly forget?: readonly string[]
  /** Lets go of what was recorded longer ago. */
  readonly retention?: { readonly keepDays: number }
}

export interface Compacted {
  /** How many segments and packs became part of a pack. */
  readonly packed: number
  /** How many were let go of. */
  readonly removed: number
  /** What could not be done, and why. */
  readonly notes: readonly string[]
}

/**
 * Packs what is due until nothing is, and lets go of what packs stand for. Nothing is removed before a pack that holds it
 * is known to be kept: whoever is stopped anywhere leaves everything readable, and two that work at once pack the same.
 */
export async function compact(ports: CompactPorts, asked: Compacting): Promise<Compacted> {
  const expired = await dropExpired(ports, asked)
  const leftOver = await dropPacked(ports, asked)
  const done = await packAll(
    ports,
    asked,
    asked.history.segments.filter((name) => !expired.names.has(name))
  )
  return {
    packed: done.packed,
    removed: expired.names.size + leftOver + done.removed,
    notes: [...expired.notes, ...done.notes]
  }
}

const DAY_MS = 86_400_000

/** Only whole segments and packs go, by their newest recording, and only those that can be read: others may be mended. */
async function dropExpired({ store, clock, log }: CompactPorts, { repositoryId, retention }: Compacting) {
  const nothing = { names: new Set<string>(), notes: [] }
  if (retention === undefined) return nothing
  const oldest = clock.now() - retention.keepDays * DAY_MS
  const stamp = stampOf(oldest)
  const old = (await store.names()).filter((name) => isUpTo(stamp, parseName(name)?.stamp))
  const expired = await inLanes(old, async (name) => {
    const answer = await store.read(name, [])
    const opened = answer.is === 'unknown' ? answer.because : openSegment(answer.value, { repositoryId, only: [] })
    return opened instanceof Problem || opened.manifest.about.createdAt >= oldest ? [] : [name]
  })
  const names = expired.flat()
  if (names.length === 0) return nothing
  const removed = await store.remove(names)
  if (removed.is === 'kept') {
    const many = counted(names.length, 'recording')
    return {
      ...nothing,
      notes: [`${many} older than ${retention.keepDays} days could not be removed: ${removed.because}`]
    }
  }
  log.info(`Removed ${counted(names.length, 'recording')} older than ${retention.keepDays} days.`)
  return { names: new Set(names), notes: [] }
}

/** Names tell the time to a second, those of the first version to a month: the manifest decides. */
const isUpTo = (latest: string, stamp: string | undefined): boolean => stamp !== undefined && stamp <= latest

/** Lets go of what a packing that was stopped has left. A pack is read to its end before others are removed for it. */
export async function dropPacked(
  { store, log }: Pick<CompactPorts, 'store' | 'log'>,
  { history, repositoryId }: Pick<Compacting, 'history' | 'repositoryId'>
): Promise<number> {
  const current = new Set(history.segments)
  const present = await store.names()
  if (!present.some((name) => history.held.has(name) && !current.has(name))) return 0
  const packed = new Set<string>()
  for (const name of history.segments) {
    if (parseName(name)?.kind !== 'pack') continue
    const sound = await soundPack(store, name, repositoryId)
    if (sound === undefined) continue
    for (const one of standsFor(sound.manifest)) {
      if (present.includes(one) && (await isIn(sound, one, { store, repositoryId }))) packed.add(one)
    }
  }
  return remove({ store, log }, [...packed])
}

/** What a pack only says to hold is not removed for its sake: the runs of what it stands for must be in its tables. */
async function isIn(
  { decoded }: Sound,
  name: string,
  { store, repositoryId }: { readonly store: HistoryStore; readonly repositoryId: number }
): Promise<boolean> {
  const told = new Set(runsOf(decoded))
  const { kind, runId = 0, attempt = 0 } = parseName(name) ?? {}
  if (kind === 'segment') return told.has(`${runId}/${attempt}`)
  const earlier = await soundPack(store, name, repositoryId)
  return earlier !== undefined && runsOf(earlier.decoded).every((run) => told.has(run))
}

function runsOf({ tables: { runs } }: Decoded): readonly string[] {
  const [runIds, attempts] = [runs.numbers('runId'), runs.numbers('attempt')]
  return Array.from(runIds, (runId, row) => `${runId}/${attempts[row] ?? 0}`)
}

interface Sound {
  readonly manifest: Manifest
  readonly decoded: Decoded
}

/** Undefined where a pack is damaged, or its tables cannot be decoded. */
async function soundPack(store: HistoryStore, name: string, repositoryId: number): Promise<Sound | undefined> {
  const answer = await store.read(name)
  if (answer.is === 'unknown') return undefined
  const opened = openSegment(answer.value, { repositoryId })
  if (opened instanceof Problem) return undefined
  const decoded = await decodeSegment(answer.value, { repositoryId })
  return decoded instanceof Problem ? undefined : { manifest: opened.manifest, decoded }
}

async function packAll(ports: CompactPorts, asked: Compacting, segments: readonly string[]): Promise<Compacted> {
  const month = asked.all === true ? LAST_MONTH : monthOf(ports.clock.now())
  let open = segments
  let [packed, removed] = [0, 0]
  const notes: string[] = []
  for (let due = dueCompaction(open, { month }); due !== undefined; due = dueCompaction(open, { month })) {
    ports.log.progress(`Packing ${counted(due.names.length, 'recording')} of ${due.month} …`)
    const step = await packOnce(ports, asked, due.names)
    notes.push(...step.notes)
    packed += step.packed.length
    removed += step.removed
    if (step.isOver) break
    const gone = new Set([...step.packed, ...step.unfit])
    open = [...open.filter((name) => !gone.has(name)), ...(step.pack === undefined ? [] : [step.pack])]
  }
  return { packed, removed, notes }
}

/** Every month is over before this one. */
const LAST_MONTH = '9999-12'

interface Step {
  /** What became part of the pack. */
  readonly packed: readonly string[]
  readonly pack?: string
  readonly removed: number
  /** What cannot be packed, now or later. */
  readonly unfit: readonly string[]
  readonly notes: readonly string[]
  /** Going on would not help. */
  readonly isOver: boolean
}

const nothingDone: Step = { packed: [], removed: 0, unfit: [], notes: [], isOver: false }

async function packOnce(ports: CompactPorts, asked: Compacting, names: readonly string[]): Promise<Step> {
  const { store, log } = ports
  const taken = await take(ports, asked, names)
  if (taken.gone) return { ...nothingDone, isOver: true }
  if (taken.unfit.length > 0) return { ...nothingDone, unfit: taken.unfit, notes: taken.notes }
  const segments = await withoutForgotten(
    taken.checked.map(({ segment }) => segment),
    asked
  )
  const revision = revisionOf(segments.flatMap((segment) => manifestOf(segment, asked) ?? []))
  const made = await pack(segments, { ...asked, ...(revision === undefined ? {} : { revision }) })
  if (made instanceof Problem) return { ...nothingDone, ...(await unreadableOf(segments, made, asked)) }
  const appended = await store.append(made)
  if (appended.is === 'failed' || appended.is === 'read-only') {
    return { ...nothingDone, notes: [`The pack ${made.name} could not be kept: ${appended.because}`], isOver: true }
  }
  if (appended.is === 'already-there' && !(await isThere(store, made, asked))) {
    return { ...nothingDone, unfit: names, notes: [`Another ${made.name} stands in the way, and cannot be used.`] }
  }
  log.info(`Packed ${counted(segments.length, 'recording')} into ${made.name}.`)
  const removed = await remove(
    ports,
    taken.checked.map(({ manifest }) => manifest.name).filter((name) => name !== made.name)
  )
  return { ...nothingDone, packed: segments.map(({ name }) => name), pack: made.name, removed }
}

/** What is to be forgotten goes when it is packed; what is packed already, by `foreshock history forget`. */
async function withoutForgotten(segments: readonly Segment[], asked: Compacting): Promise<readonly Segment[]> {
  let kept = segments
  for (const meant of (asked.forget ?? []).map(meantBy)) {
    kept = await Promise.all(
      kept.map(async (segment) => {
        const forgotten = await forgetIn(segment, { ...asked, meant })
        return forgotten instanceof Problem ? segment : (forgotten.instead ?? segment)
      })
    )
  }
  return kept
}

function manifestOf(segment: Segment, { repositoryId }: Compacting): Manifest | undefined {
  const opened = openSegment(segment, { repositoryId })
  return opened instanceof Problem ? undefined : opened.manifest
}

interface Taken {
  readonly checked: readonly Checked[]
  readonly unfit: readonly string[]
  readonly notes: readonly string[]
  /** Somebody else is at work on the same. */
  readonly gone: boolean
}

/** What one packing may hold in memory. */
const MOST_ROWS = 2_500_000
const MOST_SEGMENTS = 2_000

/** Reads what is to be packed, in the order of the names, as much as one packing may take. */
async function take({ store }: CompactPorts, asked: Compacting, names: readonly string[]): Promise<Taken> {
  const checked: Checked[] = []
  const bad: { readonly name: string; readonly because: Problem }[] = []
  let rows = 0
  for (let start = 0; start < Math.min(names.length, MOST_SEGMENTS) && rows < MOST_ROWS; start += BATCH) {
    const batch = names.slice(start, start + BATCH)
    for (const { name, answer } of await inLanes(batch, async (name) => ({ name, answer: await store.read(name) }))) {
      const opened = answer.is === 'unknown' ? answer.because : openSegment(answer.value, asked)
      if (opened instanceof Problem) bad.push({ name, because: opened })
      else {
        checked.push(opened)
        rows += Object.values(opened.manifest.tables).reduce((sum, table) => sum + table.rows, 0)
      }
    }
  }
  const present = bad.length === 0 ? new Set<string>() : new Set(await store.names())
  return {
    checked,
    unfit: bad.map(({ name }) => name),
    notes: bad.map(({ because }) => because.message),
    gone: bad.some(({ name }) => !present.has(name))
  }
}

const BATCH = 16

/** Which of the segments make a packing impossible: bytes that are as they were written, and no Parquet. */
async function unreadableOf(segments: readonly Segment[], problem: Problem, asked: Compacting) {
  const unfit: string[] = []
  for (const segment of segments) {
    if ((await decodeSegment(segment, asked)) instanceof Problem) unfit.push(segment.name)
  }
  return { unfit: unfit.length > 0 ? unfit : segments.map(({ name }) => name), notes: [problem.message] }
}

/** Whether the pack that was there before holds all that this one does. */
async function isThere(store: HistoryStore, made: Segment, { repositoryId }: Compacting): Promise<boolean> {
  const there = await soundPack(store, made.name, repositoryId)
  const mine = openSegment(made, { repositoryId })
  if (there === undefined || mine instanceof Problem) return false
  const held = new Set(segmentsIn(there.manifest))
  return segmentsIn(mine.manifest).every((name) => held.has(name))
}

/** How many went. That they stay costs space and no truth. */
async function remove({ store, log }: Pick<CompactPorts, 'store' | 'log'>, names: readonly string[]): Promise<number> {
  const present = new Set(await store.names())
  const there = names.filter((name) => present.has(name))
  if (there.length === 0) return 0
  const removed = await store.remove(there)
  if (removed.is === 'removed') return there.length
  log.debug(`${counted(there.length, 'recording')} stay beside the pack that holds them: ${removed.because}`)
  return 0
}
