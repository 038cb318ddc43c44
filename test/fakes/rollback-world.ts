/**
 * A small GitHub in memory, for the invariants of the rollback: its own time, deployments, refs, workflow runs and
 * issues, and watchers whose calls are answered one by one, in an order that a seed decides. Faults, crashes and what
 * others do come between any two calls.
 */
import { known, unknown, type Answer } from '../../src/domain/answer.js'
import type { EnvironmentDeployment, EnvironmentStatus } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import type { RollbackOrder } from '../../src/domain/rollback-order.js'
import type { VerdictKind } from '../../src/domain/verdict.js'
import type { Acted, StartedRun } from '../../src/ports.js'
import type { RollBackAsked, RollBackPorts } from '../../src/flows/roll-back/ports.js'
import type { RolledBack } from '../../src/flows/roll-back/ending.js'
import type { RollbackSettings } from '../../src/verdict/rollback/settings.js'
import { chanceOf } from './chance.js'

export const ENVIRONMENT = 'production'
export const WORKFLOW = '.github/workflows/rollback.yml'
const HOUR = 3_600_000

export interface WorldDeployment extends EnvironmentDeployment {
  readonly statuses: EnvironmentStatus[]
  /** The truth, which no status need tell. */
  readonly madeByRollback: boolean
}

export interface WorldRun {
  readonly runId: number
  readonly order: RollbackOrder
  readonly plan: Plan
  readonly dueAt: number
  status: 'queued' | 'completed'
  conclusion?: string
  updatedAt: number
  /** Whether it found another commit live than it was told to expect. */
  stoppedItself?: boolean
}

export const FAULTS = ['lost', 'not-done', 'done-unheard', 'refused'] as const
export type Fault = (typeof FAULTS)[number]

/** What goes wrong, and what others do, while one or two watchers act. */
export interface Plan {
  readonly seed: number
  readonly faults: readonly { readonly call: number; readonly kind: Fault }[]
  readonly crash?: { readonly call: number; readonly isAfter: boolean } | undefined
  readonly during: readonly { readonly step: number; readonly change: Change }[]
  readonly run: 'ends-well' | 'fails' | 'never-ends'
  /** Whether the user's workflow marks its deployment. */
  readonly marks: boolean
  readonly again: VerdictKind | 'throws'
  readonly tellsRun: boolean
  /** How long each call takes; default: no time. */
  readonly latencyMs?: number
}

/** What others do to the world. */
export type Change =
  | {
      readonly is: 'deploy'
      readonly sha: number
      readonly isMarked: boolean
      readonly state: 'success' | 'in_progress' | 'failure'
    }
  | { readonly is: 'switch'; readonly to: 'on' | 'off' | 'unreadable' }
  | { readonly is: 'mode'; readonly to: 'dry-run' | 'live' }
  | { readonly is: 'skew'; readonly ms: number }

/** One call that a watcher made, as the checker reads it. */
export interface LoggedCall {
  readonly what: string
  /** GitHub's time. */
  readonly at: number
  readonly fault: Fault | undefined
  /** What was true when it was answered. */
  readonly newestId: number | undefined
  readonly settings: Settings
}

export interface Settings {
  readonly isOn: boolean
  readonly isReadable: boolean
  readonly mode: 'dry-run' | 'live'
}

export interface Watcher {
  readonly id: number
  readonly asked: RollBackAsked
  readonly plan: Plan
  readonly mayCrash: boolean
  readonly calls: LoggedCall[]
  result?: RolledBack
  thrown?: unknown
  crashed?: boolean
}

export interface WorldDispatch {
  readonly by: Watcher
  readonly order: RollbackOrder
  readonly at: number
  /** What the watcher had done by then. */
  readonly calls: readonly LoggedCall[]
  readonly records: readonly string[]
}

export interface RollbackWorld {
  readonly deployments: readonly WorldDeployment[]
  readonly dispatches: readonly WorldDispatch[]
  readonly runs: readonly WorldRun[]
  readonly issues: readonly { readonly number: number; readonly body: string }[]
  readonly watchers: readonly Watcher[]
  /** Who took which claim. */
  readonly claims: ReadonlyMap<string, Watcher>
  readonly limits: Pick<RollbackSettings, 'cooldownMs' | 'mostADay' | 'verdictTtlMs' | 'target'>
  now(): number
  change(change: Change): void
  wait(ms: number): void
  /** Writes a record as the watch does. */
  say(deploymentId: number, description: string, state: EnvironmentStatus['state']): void
  /** Lets watchers act at the same time until none has anything left to do. */
  act(asked: readonly RollBackAsked[], plan: Plan, start: Start): Promise<void>
}

export type Start = (ports: RollBackPorts, asked: RollBackAsked) => Promise<RolledBack>

interface Pending {
  readonly watcher: Watcher
  readonly what: string
  readonly wakesAt?: number
  answer(): void
}

export const shaOf = (number: number): string => (number + 1).toString(16).padStart(2, '0').repeat(20)

export function rollbackWorld(target: RollbackSettings['target'] = 'known-good'): RollbackWorld {
  const limits = { cooldownMs: HOUR, mostADay: 3, verdictTtlMs: HOUR / 4, target }
  const deployments: WorldDeployment[] = []
  const dispatches: WorldDispatch[] = []
  const runs: WorldRun[] = []
  const issues: { number: number; body: string }[] = []
  const watchers: Watcher[] = []
  const claims = new Map<string, Watcher>()
  const settings = { isOn: true, isReadable: true, mode: 'live' as 'dry-run' | 'live' }
  let now = Date.UTC(2026, 10, 20, 10)
  let skew = 0
  let nextId = 1000
  const pending: Pending[] = []

  const newest = (): WorldDeployment | undefined => deployments.at(-1)
  const deploy = (sha: string, more: Pick<WorldDeployment, 'madeByRollback' | 'rollback'>): WorldDeployment => {
    now += 1000
    const made = { deploymentId: (nextId += 1), environment: ENVIRONMENT, sha, createdAt: now, statuses: [], ...more }
    deployments.push(made)
    return made
  }
  const say: RollbackWorld['say'] = (deploymentId, description, state) => {
    const one = deployments.find((other) => other.deploymentId === deploymentId)
    one?.statuses.unshift({ at: now, description, isOurs: true, ...(state === undefined ? {} : { state }) })
  }

  /** The user's workflow: it compares before it acts, and tells GitHub what it deployed. */
  const work = (run: WorldRun): void => {
    if (run.status === 'completed' || run.plan.run === 'never-ends' || now < run.dueAt) return
    run.status = 'completed'
    run.updatedAt = now
    run.stoppedItself = newest()?.sha !== run.order.expectedCurrentSha
    run.conclusion = run.plan.run === 'fails' || run.stoppedItself ? 'failure' : 'success'
    if (run.conclusion !== 'success') return
    const mark = run.plan.marks ? { rollback: { of: run.order.rollbackOf } } : {}
    deploy(run.order.target, { madeByRollback: true, ...mark }).statuses.unshift(status('success'))
  }
  const status = (state: EnvironmentStatus['state'], description = ''): EnvironmentStatus => ({
    at: now,
    description,
    isOurs: false,
    ...(state === undefined ? {} : { state })
  })
  const pass = (ms: number): void => {
    now += ms
    runs.forEach(work)
  }

  const change = (one: Change): void => {
    if (one.is === 'switch') Object.assign(settings, { isOn: one.to === 'on', isReadable: one.to !== 'unreadable' })
    else if (one.is === 'mode') settings.mode = one.to
    else if (one.is === 'skew') skew = one.ms
    else {
      const mark = one.isMarked ? { rollback: {} } : {}
      deploy(shaOf(one.sha), { madeByRollback: one.isMarked, ...mark }).statuses.unshift(status(one.state))
    }
  }

  function portsOf(watcher: Watcher, quiet: () => void): RollBackPorts {
    const { plan } = watcher
    /** Queues a call: the world answers it when it is its turn, or never where the watcher dies first. */
    const call = <T>(what: string, work: () => T, onFault: (fault: Fault, work: () => T) => T): Promise<T> =>
      new Promise((resolve, reject) => {
        const index = watcher.calls.length
        const fault = plan.faults.find((one) => one.call === index)?.kind
        const isCrash = plan.crash?.call === index && watcher.mayCrash
        const answer = (): void => {
          pass(plan.latencyMs ?? 0)
          watcher.calls.push({ what, at: now, fault, newestId: newest()?.deploymentId, settings: { ...settings } })
          if (isCrash && !plan.crash.isAfter) {
            die()
            return
          }
          try {
            const value = fault === undefined ? work() : onFault(fault, work)
            if (isCrash) die()
            else resolve(value)
          } catch (error) {
            reject(error instanceof Error ? error : new Error('not an error'))
          }
        }
        const die = (): void => {
          watcher.crashed = true
          quiet()
        }
        pending.push({ watcher, what, answer })
        quiet()
      })
    const asked = <T>(what: string, work: () => T): Promise<Answer<T>> =>
      call<Answer<T>>(
        what,
        () => known(work()),
        (fault, worked) => {
          if (fault === 'done-unheard') worked()
          return unknown(LOST)
        }
      )
    const issue = (marker: string): number | undefined => issues.find(({ body }) => body.includes(marker))?.number
    return {
      deployments: {
        list: (environment, page) =>
          asked('list', () => ({
            at: now,
            deployments: [...deployments]
              .reverse()
              .filter((one) => one.environment === environment && page === 1)
              .map(bare),
            complete: true
          })),
        statuses: (id) =>
          asked('statuses', () => [...(deployments.find((one) => one.deploymentId === id)?.statuses ?? [])]),
        tell: (id, { state, description }) =>
          asked('tell', () => {
            say(id, description, state)
            return undefined
          })
      },
      claims: {
        rollbacks: () =>
          asked(
            'claims',
            () =>
              new Set(
                [...claims.keys()].filter((one) => one.startsWith('rollback/')).map((one) => Number(one.slice(9)))
              )
          ),
        take: ({ to, deploymentId }) =>
          asked(`take ${to}`, () => {
            const claim = `${to}/${deploymentId}`
            if (claims.has(claim)) return 'taken' as const
            claims.set(claim, watcher)
            return 'ours' as const
          })
      },
      remedy: {
        name: 'fake',
        act: (order) =>
          call<Acted>(
            'act',
            () => dispatch(watcher, order),
            (fault, work) => faultyAct(fault, work)
          ),
        startedBy: (order) =>
          asked('startedBy', () =>
            runs
              .filter((run) => run.order.incident === order.incident)
              .map(runOf)
              .at(0)
          ),
        run: (runId) =>
          asked('run', () => {
            const run = runs.find((one) => one.runId === runId)
            if (run === undefined) throw new Error('there is no such run')
            return runOf(run)
          })
      },
      issues: {
        find: (marker) => asked('find issue', () => issue(marker)),
        open: ({ body }) =>
          asked('open issue', () => {
            issues.push({ number: issues.length + 1, body })
            return issues.length
          })
      },
      broughtBy: {
        pullRequests: () => asked('pulls', () => []),
        comments: () => NO_COMMENTS
      },
      settings: () => call<Answer<RollbackSettings>>('settings', settingsNow, () => unknown(LOST)),
      keep: () => Promise.resolve(),
      clock: {
        now: () => now + skew,
        chance: () => 0.5,
        sleep: (ms) =>
          new Promise((resolve) => {
            pending.push({ watcher, what: 'sleep', wakesAt: now + ms, answer: resolve })
            quiet()
          })
      },
      log: SILENT
    }
  }

  const settingsNow = (): Answer<RollbackSettings> =>
    settings.isReadable
      ? known({
          enabled: settings.isOn,
          mode: settings.mode,
          environments: [ENVIRONMENT],
          workflow: WORKFLOW,
          ...limits,
          configSha: shaOf(200)
        })
      : unknown(LOST)

  const dispatch = (by: Watcher, order: RollbackOrder): Acted => {
    const judged = deployments.find((one) => one.deploymentId === order.rollbackOf)
    const records = (judged?.statuses ?? []).map(({ description }) => description)
    dispatches.push({ by, order, at: now, calls: [...by.calls], records })
    const runId = (nextId += 1)
    runs.push({ runId, order, plan: by.plan, dueAt: now + 30_000, status: 'queued', updatedAt: now })
    return { is: 'dispatched', ...(by.plan.tellsRun ? { runId } : {}) }
  }

  const act: RollbackWorld['act'] = async (all, plan, start) => {
    const chance = chanceOf(plan.seed)
    let step = 0
    let heard: () => void = () => undefined
    const until = (): Promise<void> => new Promise((resolve) => (heard = resolve))
    const quiet = (): void => heard()
    for (const asked of all) {
      const watcher: Watcher = { id: watchers.length, asked, plan, mayCrash: asked === all[0], calls: [] }
      watchers.push(watcher)
      const isQuiet = until()
      void start(portsOf(watcher, quiet), asked)
        .then((result) => (watcher.result = result))
        .catch((error: unknown) => (watcher.thrown = error))
        .finally(quiet)
      await isQuiet
    }
    while (pending.length > 0) {
      for (const { change: one } of plan.during.filter((other) => other.step === step)) change(one)
      step += 1
      const [next] = pending.splice(Math.floor(chance() * pending.length), 1)
      if (next?.wakesAt !== undefined) pass(Math.max(0, next.wakesAt - now))
      const isQuiet = until()
      next?.answer()
      await isQuiet
    }
  }

  return {
    deployments,
    dispatches,
    runs,
    issues,
    watchers,
    claims,
    limits,
    now: () => now,
    change,
    wait: pass,
    say,
    act
  }
}

const faultyAct = (fault: Fault, work: () => Acted): Acted => {
  if (fault === 'refused') return { is: 'refused', because: LOST }
  if (fault === 'done-unheard') work()
  return { is: 'unknown', because: LOST }
}

/** A listing has no statuses. */
const bare = ({ deploymentId, environment, sha, createdAt, rollback }: WorldDeployment): EnvironmentDeployment => ({
  deploymentId,
  environment,
  sha,
  createdAt,
  ...(rollback === undefined ? {} : { rollback })
})

const runOf = ({ runId, status, conclusion, updatedAt }: WorldRun): StartedRun => ({
  runId,
  status,
  updatedAt,
  ...(conclusion === undefined ? {} : { conclusion })
})

const LOST = new Problem({ what: 'GitHub did not answer' })

const nothing = (): Promise<Answer<never>> => Promise.resolve(unknown(LOST))
const NO_COMMENTS = { comments: nothing, createComment: nothing, updateComment: nothing }

const ignore = (): void => undefined
const SILENT = { debug: ignore, info: ignore, warn: ignore, progress: ignore }
