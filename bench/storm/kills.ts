import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { RecordPorts } from '../../src/flows/record/recording.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import type { StoreName } from '../../src/io/store/names.js'
import type { RunSource, SecondCopy } from '../../src/ports.js'
import { everythingSaidOf, freshHistory, isReset, presenceOf } from './presence.js'
import { type Assignment, isAcknowledged, packAfter, type Recorder, recordAs, type Seat } from './recorder.js'
import type { Savers } from './savers.js'
import { AN_HOUR_MS, assign, startWorld, type Template, type World } from './world.js'
import { heal, recordOneByOne } from './writers.js'

/** Where a recorder is stopped: at which of its awaited steps, and whether that is still done. */
export interface KillPoint {
  readonly at: number
  readonly when: 'before' | 'after'
}

export interface Killed {
  readonly kills: number
  readonly defects: readonly string[]
  /** Recordings after a kill that took longer than they may: a matter of the machine, too. */
  readonly late: readonly string[]
  readonly lost: number
  readonly duplicated: number
  readonly reset: number
  readonly worstSeconds: number
}

/** So many that the next recording packs; one is missing from the store, and one of its recordings harvests it. */
const BEFORE = 5

export async function prepare(store: StoreName, savers: Savers): Promise<{ world: World; ids: readonly string[] }> {
  const world = await startWorld(store, savers)
  const assignments = Array.from({ length: BEFORE }, (_, index) => assign(world, { id: `before ${index}` })).flat()
  const pull = assign(world, { id: 'pull', pull: 1 })
  const recorded = await recordOneByOne(world, [...assignments, ...pull])
  if (!recorded.every(isAcknowledged)) throw new Error('what was there before was not kept')
  return { world, ids: [...assignments, ...pull].map(({ id }) => id) }
}

interface Kills {
  /** Of a recorder's steps, one of so many. */
  readonly step?: number
  readonly when?: readonly KillPoint['when'][]
  readonly limitMs?: number
}

/** Stops a recorder at its first, second, third … step until it comes to its end, and has another one go on. */
export async function killEverywhere(
  store: StoreName,
  savers: Savers,
  { step = 1, when = ['before', 'after'], limitMs = LIMIT_MS }: Kills = {}
): Promise<Killed> {
  const { world: template, ids } = await prepare(store, savers)
  const all: Survived[] = []
  try {
    for (const one of when) {
      for (let at = 1; ; at += step) {
        const end = await killOnce(template, ids, { at, when: one, limitMs })
        if (end.isOver) break
        all.push(end)
      }
    }
    if (store === 'directory') all.push(...(await killProcesses(template, ids, step)))
  } finally {
    await template.close()
  }
  return {
    kills: all.length,
    defects: all.flatMap(({ defects }) => defects),
    late: all.flatMap(({ late }) => late),
    lost: all.reduce((sum, { lost }) => sum + lost, 0),
    duplicated: all.reduce((sum, { duplicated }) => sum + duplicated, 0),
    reset: all.filter(({ reset }) => reset).length,
    worstSeconds: Math.max(0, ...all.map(({ seconds }) => seconds))
  }
}

interface Survived {
  readonly isOver: boolean
  readonly defects: readonly string[]
  readonly late: readonly string[]
  readonly lost: number
  readonly duplicated: number
  readonly reset: boolean
  readonly seconds: number
}

const LIMIT_MS = 20_000

async function killOnce(
  template: Template & World,
  ids: readonly string[],
  { limitMs, ...point }: KillPoint & { readonly limitMs: number }
): Promise<Survived> {
  const world = await startWorld(template.store, template.savers, template)
  try {
    world.advance(AN_HOUR_MS)
    const victim = theOneOf(assign(world, { id: 'victim' }))
    const seat = world.seat(victim, { limitMs })
    const stop = new AbortController()
    const recorder = world.recorder(seat, { deadline: deadlineIn(limitMs), cacheClient: clientOf(world, seat, stop) })
    const { ports, stopped } = stopping(recorder.ports, point)
    let acknowledged = false as boolean
    const work = async (): Promise<'over'> => {
      const recorded = await recordAs({ ports }, victim, seat)
      acknowledged = isAcknowledged(recorded)
      await packAfter({ ports }, recorded, seat)
      return 'over'
    }
    const isOver = (await Promise.race([work(), stopped])) === 'over'
    stop.abort()
    const where = `${world.store}: stopped ${point.when} step ${point.at}`
    return { isOver, ...(await goOn(world, acknowledged ? [...ids, victim.id] : ids, { where, limitMs })) }
  } finally {
    await world.close()
  }
}

const clientOf = (world: World, seat: Seat, stop: AbortController) => world.savers.clientFor(seat, stop.signal)

/** What was there must still be there, for a reader and after one more recording, which must work. */
async function goOn(
  world: World,
  ids: readonly string[],
  { where, limitMs }: { readonly where: string; readonly limitMs: number }
): Promise<Omit<Survived, 'isOver'>> {
  const before = await freshHistory(world)
  const halves = everythingSaidOf(before).filter((note) => /damaged|cannot be read|missing/i.test(note))
  const next = theOneOf(assign(world, { id: 'next' }))
  const seat = world.seat(next, { limitMs })
  const began = performance.now()
  const recorder = world.recorder(seat)
  const recorded = await recordAs(recorder, next, seat)
  const packed = await packAfter(recorder, recorded, seat)
  const seconds = (performance.now() - began) / 1000
  const healed = await heal(world, 'harvest')
  const { missing, duplicated } = presenceOf(await freshHistory(world), [...ids, next.id])
  const isLate = seconds > limitMs / 1000 + 5
  return {
    lost: missing.length,
    duplicated: duplicated.length,
    reset: isReset(before),
    seconds,
    late: isLate ? [`${where}: the next recording took ${seconds.toFixed(1)} s`] : [],
    defects: [
      ...halves.map((note) => `${where}: a reader saw ${note}`),
      ...(isAcknowledged(recorded) ? [] : [`${where}: the next recording was not kept`]),
      ...packed.notes.map((note) => `${where}: ${note}`),
      ...(healed.kept.is === 'stored' ? [] : [`${where}: the harvest was not kept`]),
      ...missing.map((id) => `${where}: ${id} is lost`),
      ...duplicated.map((id) => `${where}: ${id} is there twice`)
    ]
  }
}

/** Every awaited call of the ports counts as a step; after the one at which it stops, nothing ever comes back. */
export function stopping<Ports extends Recorder['ports']>(ports: Ports, { at, when }: KillPoint) {
  let steps = 0
  let stop: (how: 'stopped') => void = () => undefined
  const stopped = new Promise<'stopped'>((resolve) => (stop = resolve))
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1
    const mine = steps
    if (mine > at) return new Promise(() => undefined)
    if (mine === at && when === 'before') stop('stopped')
    if (mine === at && when === 'before') return new Promise(() => undefined)
    const done = await work()
    if (mine === at) stop('stopped')
    return steps >= at ? new Promise(() => undefined) : done
  }
  const { store, secondCopy, runs } = ports
  const wrapped: RecordPorts = {
    ...ports,
    store: {
      ...store,
      open: () => step(() => store.open()),
      names: () => step(() => store.names()),
      read: (name, only) => step(() => store.read(name, only)),
      append: (segment) => step(() => store.append(segment)),
      remove: (names) => step(() => store.remove(names))
    },
    secondCopy: stoppingCopy(secondCopy, step),
    runs: stoppingRuns(runs, step)
  }
  return { ports: { ...ports, ...wrapped }, stopped, steps: () => steps }
}

type Step = <T>(work: () => Promise<T>) => Promise<T>

const stoppingCopy = (copy: SecondCopy, step: Step): SecondCopy => ({
  leave: (segment) => step(() => copy.leave(segment)),
  listed: (page) => step(() => copy.listed(page)),
  take: (id, name) => step(() => copy.take(id, name))
})

const stoppingRuns = (runs: RunSource, step: Step): RunSource => ({
  ...runs,
  run: (runId, attempt) => step(() => runs.run(runId, attempt)),
  jobs: (runId, attempt) => step(() => runs.jobs(runId, attempt)),
  jobsOfAllAttempts: (runId) => step(() => runs.jobsOfAllAttempts(runId)),
  runs: (page, created) => step(() => runs.runs(page, created)),
  commit: (sha) => step(() => runs.commit(sha)),
  deployments: (page) => step(() => runs.deployments(page))
})

/** The folder is written to in many steps: a process of its own is ended by SIGKILL before each of them. */
async function killProcesses(template: World, ids: readonly string[], step: number): Promise<readonly Survived[]> {
  const all: Survived[] = []
  const lane = async (first: number): Promise<void> => {
    for (let at = first; ; at += step * LANES) {
      const end = await killProcess(template, ids, at)
      if (end.isOver) return
      all.push(end)
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, at) => lane(1 + at * step)))
  return all
}

const LANES = 3

async function killProcess(template: World, ids: readonly string[], at: number): Promise<Survived> {
  const world = await startWorld(template.store, template.savers, template)
  try {
    world.advance(AN_HOUR_MS)
    const victim = theOneOf(assign(world, { id: 'victim' }))
    const seat = world.seat(victim, { limitMs: LIMIT_MS })
    const { isOver, acknowledged } = await inProcess({ seat, victim, at })
    const where = `${world.store}: SIGKILL before step ${at}`
    return { isOver, ...(await goOn(world, acknowledged ? [...ids, victim.id] : ids, { where, limitMs: LIMIT_MS })) }
  } finally {
    await world.close()
  }
}

function inProcess(task: KillTask): Promise<{ readonly isOver: boolean; readonly acknowledged: boolean }> {
  const child = fork(join(process.cwd(), 'bench', 'storm', 'kill-child.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  let acknowledged = false
  child.on('message', () => {
    acknowledged = true
  })
  child.send(task)
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve({ isOver: code === 0, acknowledged })
      else reject(new Error(`the process ended with ${code}`))
    })
  })
}

export interface KillTask {
  readonly seat: Seat
  readonly victim: Assignment
  readonly at: number
}

function theOneOf<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('nobody was assigned')
  return one
}
