import { deadlineIn } from '../../src/io/runner/deadline.js'
import type { StoreName } from '../../src/io/store/names.js'
import { sideBySide } from '../../src/flows/side-by-side.js'
import { type Fault, FAULTS } from '../../test/local-github/index.js'
import { prepare } from './kills.js'
import { everythingSaidOf, freshHistory, isReset, presenceOf } from './presence.js'
import { isAcknowledged, packAfter, recordAs } from './recorder.js'
import type { Savers } from './savers.js'
import { AN_HOUR_MS, assign, startWorld, type World } from './world.js'
import { heal, timed } from './writers.js'

export interface Faulty {
  readonly faults: number
  readonly defects: readonly string[]
  /** What took longer than it may: a matter of the machine, too. */
  readonly late: readonly string[]
  readonly lost: number
  readonly duplicated: number
  readonly reset: number
  readonly unrequestedFailures: number
  readonly worstSeconds: number
}

/** What a recorder asks about runs that are not part of the history is another bench's. */
const OF_THE_HISTORY =
  /^(?:cache|artifact|blob|git)\/|artifact|actions-cache|get-workflow-run-attempt|repos\/get-content/

/** Appending to the repository takes a second for each of its writes. */
const LIMIT_MS: Readonly<Record<StoreName, number>> = { directory: 3_000, cache: 4_000, branch: 12_000 }

const SIDE_BY_SIDE = 6

interface Faults {
  /** Of the faults, each at each call, one of so many. */
  readonly every?: number
  readonly faults?: readonly Fault[]
  readonly limitMs?: number
}

/** Every fault at every call, before and after its work: each recorder ends, says what is true, and loses nothing. */
export async function faultEverywhere(
  store: StoreName,
  savers: Savers,
  { every = 1, faults = FAULTS, limitMs = LIMIT_MS[store] }: Faults = {}
): Promise<Faulty> {
  const { world: template, ids } = await prepare(store, savers)
  try {
    const met = (combination?: Combination): Promise<Met> => meetFault(template, ids, { combination, limitMs })
    const good = await met()
    const combinations = good.operations
      .flatMap((operation) =>
        faults.flatMap((fault) => [false, true].map((afterWork) => ({ operation, fault, afterWork })))
      )
      .filter((_, at) => at % every === 0)
    const lanes = { most: SIDE_BY_SIDE, weightOf: () => 1, mostWeight: SIDE_BY_SIDE }
    const all = [good, ...(await sideBySide(combinations, lanes, met))]
    const sum = (pick: (one: Met) => number): number => all.reduce((total, one) => total + pick(one), 0)
    return {
      faults: combinations.length,
      defects: all.flatMap(({ defects }) => defects),
      late: all.flatMap(({ late }) => late),
      lost: sum(({ lost }) => lost),
      duplicated: sum(({ duplicated }) => duplicated),
      reset: sum(({ reset }) => reset),
      unrequestedFailures: sum(({ failed }) => failed),
      worstSeconds: Math.max(...all.map(({ seconds }) => seconds))
    }
  } finally {
    await template.close()
  }
}

interface Combination {
  readonly operation: string
  readonly fault: Fault
  readonly afterWork: boolean
}

type Met = Awaited<ReturnType<typeof meetFault>>

async function meetFault(
  template: World,
  ids: readonly string[],
  { combination, limitMs }: { readonly combination: Combination | undefined; readonly limitMs: number }
) {
  const world = await startWorld(template.store, template.savers, template)
  const stop = new AbortController()
  try {
    world.advance(AN_HOUR_MS)
    const [victim] = assign(world, { id: 'victim' })
    if (victim === undefined) throw new Error('nobody records')
    const seat = world.seat(victim, { limitMs })
    if (combination !== undefined) world.github.fault(combination)
    const cacheClient = world.savers.clientFor(seat, stop.signal)
    const recorder = world.recorder(seat, { deadline: deadlineIn(limitMs), cacheClient })
    const { value, thrown, seconds } = await timed(async () => {
      const recorded = await recordAs(recorder, victim, seat)
      await packAfter(recorder, recorded, seat)
      return recorded
    })
    stop.abort()
    const operations = [...new Set(world.github.requests.map(({ operation }) => operation))]
    world.github.clearFaults()
    const where = `${world.store}: ${combination?.fault ?? 'no fault'} at ${combination?.operation ?? 'any call'}${combination?.afterWork === true ? ', after its work' : ''}`
    const said = value !== undefined && isAcknowledged(value) ? [victim.id] : []
    const before = await freshHistory(world)
    await heal(world, 'harvest')
    const wanted = [...ids, ...said]
    const first = await freshHistory(world)
    // What a reader says it could not fetch is not lost: it is asked for once more.
    const isTold = presenceOf(first, wanted).missing.length > 0 && everythingSaidOf(first).length > 0
    const after = isTold ? await freshHistory(world) : first
    const { missing, duplicated } = presenceOf(after, wanted)
    const isWrong =
      value !== undefined &&
      value.history.complete &&
      value.unseen.length === 0 &&
      value.history.tables.tests.length === 0
    return {
      operations: operations.filter((operation) => OF_THE_HISTORY.test(operation)),
      lost: missing.length,
      duplicated: duplicated.length,
      reset: isReset(before) || isWrong ? 1 : 0,
      failed: thrown === undefined ? 0 : 1,
      seconds,
      late: seconds > limitMs / 1000 + 3 ? [`${where}: it took ${seconds.toFixed(1)} s`] : [],
      defects: [
        ...(thrown === undefined ? [] : [`${where}: ${thrown}`]),
        ...missing.map((id) => `${where}: ${id} is lost; the reader says: ${everythingSaidOf(after).join(' ')}`),
        ...duplicated.map((id) => `${where}: ${id} is there twice`),
        ...(isWrong ? [`${where}: a history that is there was taken for empty and complete`] : []),
        ...(combination === undefined && said.length === 0 ? [`${where}: it was not kept`] : [])
      ]
    }
  } finally {
    await world.close()
  }
}
