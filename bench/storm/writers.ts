import { harvest } from '../../src/flows/harvest.js'
import type { Recorded } from '../../src/flows/record.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import type { Appended } from '../../src/ports.js'
import { chanceOf } from '../../test/fakes/chance.js'
import { freshHistory, isReset, presenceIn, presenceOf, readAll } from './presence.js'
import { type Assignment, FORESHOCK, homeOf, isAcknowledged, packAfter, recordAs } from './recorder.js'
import { AN_HOUR_MS, assign, type World } from './world.js'

/** How many recordings of each kind a storm has. */
export interface Fleet {
  /** Legs of one matrix. */
  readonly legs: number
  /** Runs with a second and a third attempt. */
  readonly retried: number
  /** Pull requests of the same repository. */
  readonly pulls: number
  /** Pushes to the default branch. */
  readonly pushes: number
}

export const A_HUNDRED: Fleet = { legs: 20, retried: 10, pulls: 10, pushes: 40 }

export interface Stormed {
  readonly writers: number
  readonly acknowledged: readonly string[]
  readonly ids: readonly string[]
  readonly failures: readonly string[]
  readonly resets: number
  readonly worstSeconds: number
}

const DAY_MS = 86_400_000

/** How long it takes until all have begun. */
const WITHIN_MS = 2_000

/** All record at once: a history exists, and nobody knows of the others. */
export async function storm(world: World, fleet: Fleet, seed = 1): Promise<Stormed> {
  const chance = chanceOf(seed)
  const [first] = await recordOneByOne(world, assign(world, { id: 'first' }))
  if (first === undefined || !isAcknowledged(first)) throw new Error('no history could be begun')
  const assignments = fleetOf(world, fleet)
  const results = await Promise.all(
    assignments.map(async (assignment) => {
      // The edges of what a clock may be off by, and all that lies between.
      const skewMs = Math.round(DAY_MS * Math.max(-1, Math.min(1, 2.5 * chance() - 1.25)))
      await new Promise((resolve) => setTimeout(resolve, WITHIN_MS * chance()))
      return timed(async () => {
        const seat = world.seat(assignment, { skewMs })
        return recordAs(world.recorder(seat), assignment, seat)
      })
    })
  )
  const ended = results.map((result, at) => ({ ...result, id: assignments[at]?.id ?? '' }))
  return {
    writers: assignments.length,
    ids: assignments.map(({ id }) => id),
    acknowledged: ended.filter(({ value }) => value !== undefined && isAcknowledged(value)).map(({ id }) => id),
    failures: ended.flatMap(({ thrown, id }) => (thrown === undefined ? [] : [`${id}: ${thrown}`])),
    resets: ended.filter(({ value }) => value !== undefined && value.history.complete && isEmptyBefore(value)).length,
    worstSeconds: Math.max(...ended.map(({ seconds }) => seconds))
  }
}

/** The first recording was there before all others: what is known of tests must be more than one's own. */
const isEmptyBefore = ({ history }: Recorded): boolean =>
  presenceIn(history, ['first, attempt 1, leg 0']).missing.length > 0

function fleetOf(world: World, { legs, retried, pulls, pushes }: Fleet): readonly Assignment[] {
  const many = (count: number, one: (index: number) => readonly Assignment[]) =>
    Array.from({ length: count }, (_, index) => one(index)).flat()
  return [
    ...assign(world, { id: 'matrix', legs }),
    ...many(retried, (index) => assign(world, { id: `retried ${index}`, attempts: 3 })),
    ...many(pulls, (index) => assign(world, { id: `pull ${index}`, pull: index + 1 })),
    ...many(pushes, (index) => assign(world, { id: `push ${index}` }))
  ]
}

export async function recordOneByOne(world: World, assignments: readonly Assignment[]): Promise<readonly Recorded[]> {
  const all: Recorded[] = []
  for (const assignment of assignments) {
    const seat = world.seat(assignment)
    all.push(await recordAs(world.recorder(seat), assignment, seat))
  }
  return all
}

export interface Timed<T> {
  readonly value?: T
  readonly thrown?: string
  readonly seconds: number
}

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  try {
    const value = await work()
    return { value, seconds: seconds() }
  } catch (thrown) {
    return { thrown: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown), seconds: seconds() }
  }
}

/** One harvest of all that a history lacks, kept as one recording of the default branch. */
export async function heal(world: World, id: string): Promise<{ readonly kept: Appended; readonly left: number }> {
  world.advance(AN_HOUR_MS)
  const [assignment] = assign(world, { id })
  if (assignment === undefined) throw new Error('nobody harvests')
  const seat = world.seat(assignment, { readsAll: true, limitMs: 120_000 })
  const recorder = world.recorder(seat)
  const { runs, secondCopy, clock, log, store } = recorder.ports
  const read = await readAll(recorder, seat)
  const home = homeOf(seat)
  const known = read.is === 'known' ? read.value : undefined
  const harvested = await harvest(
    { runs, secondCopy, clock, log },
    {
      home,
      known: known?.held ?? new Set(),
      after: known?.unreadSince,
      runs: [...(known?.tables.runs ?? [])],
      most: 100
    }
  )
  const { runId, attempt, recorder: job } = assignment
  const segment = encodeSegment({
    rows: NO_ROWS,
    about: { runId, attempt, recorder: job, repositoryId: home.repositoryId, createdAt: clock.now() },
    foreshock: FORESHOCK,
    carried: { parts: harvested.parts.flatMap(({ told }) => told), names: harvested.contains }
  })
  return { kept: await store.append(segment), left: harvested.left }
}

/** What a fresh reader finds after a storm and one harvest. */
export async function settle(world: World, { ids, acknowledged }: Stormed) {
  const healed = await heal(world, 'harvest')
  world.advance(AN_HOUR_MS)
  const answer = await freshHistory(world)
  const { present, missing, duplicated } = presenceOf(answer, ids)
  return {
    healed,
    present: present.length,
    lost: acknowledged.filter((id) => missing.includes(id)),
    duplicated,
    reset: isReset(answer) ? 1 : 0,
    answer
  }
}

/** Records once more, and packs what is due. */
export async function pack(world: World, id: string) {
  world.advance(AN_HOUR_MS)
  const [assignment] = assign(world, { id })
  if (assignment === undefined) throw new Error('nobody packs')
  const seat = world.seat(assignment, { readsAll: true, limitMs: 120_000 })
  const recorder = world.recorder(seat)
  const recorded = await recordAs(recorder, assignment, seat)
  return { recorded, packed: await packAfter(recorder, recorded, seat) }
}
