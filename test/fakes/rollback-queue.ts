/**
 * A GitHub whose rollback workflow is one `concurrency` group with `queue: max`: one run at a time, a hundred that wait,
 * and whatever comes then is cancelled. Each watcher has an environment of its own, and all of them roll back at once.
 */
import { known, unknown, type Answer } from '../../src/domain/answer.js'
import type { EnvironmentDeployment, EnvironmentStatus } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import type { RollbackOrder } from '../../src/domain/rollback-order.js'
import type { Status } from '../../src/domain/run.js'
import type { RollBackAsked, RollBackPorts } from '../../src/flows/roll-back/ports.js'
import { rollBack } from '../../src/flows/roll-back.js'
import type { RolledBack } from '../../src/flows/roll-back/ending.js'

/** GitHub's own limit of `queue: max`. */
const MOST_WAITING = 100
const WORKFLOW = '.github/workflows/rollback.yml'
const DEPLOY_MS = 15_000
const MINUTE = 60_000

interface QueuedRun {
  readonly runId: number
  readonly order: RollbackOrder
  status: Status
  conclusion?: string
  updatedAt: number
}

export interface QueueStory {
  readonly environment: string
  readonly done: RolledBack
  /** How often GitHub was asked or told something. */
  readonly requests: number
  readonly records: readonly string[]
  readonly issues: readonly string[]
}

export interface Queue {
  readonly stories: readonly QueueStory[]
  readonly dispatches: readonly RollbackOrder[]
  readonly runs: readonly QueuedRun[]
}

/** So many bad deployments, each in its environment, found bad at the same moment. */
export async function rollBackAtOnce(many: number, { waitMs }: { readonly waitMs: number }): Promise<Queue> {
  const start = Date.UTC(2026, 10, 20, 10)
  let now = start
  const sleeping: { readonly until: number; wake(): void }[] = []
  const runs: QueuedRun[] = []
  const dispatches: RollbackOrder[] = []
  const deployments: (EnvironmentDeployment & { readonly statuses: EnvironmentStatus[] })[] = []
  const deploy = (environment: string, sha: string, createdAt: number): (typeof deployments)[number] => {
    const one = { deploymentId: 1000 + deployments.length, environment, sha, createdAt, statuses: [] }
    deployments.push(one)
    return one
  }
  const begin = (): void => {
    const next = runs.find(({ status }) => status === 'pending')
    if (next === undefined || runs.some(({ status }) => status === 'in_progress')) return
    Object.assign(next, { status: 'in_progress', updatedAt: now })
    sleeping.push({
      until: now + DEPLOY_MS,
      wake: () => {
        Object.assign(next, { status: 'completed', conclusion: 'success', updatedAt: now })
        deploy(next.order.environment, next.order.target, now)
        begin()
      }
    })
  }
  const dispatch = (order: RollbackOrder): number => {
    dispatches.push(order)
    const isFull = runs.filter(({ status }) => status === 'pending').length >= MOST_WAITING
    const fate = isFull ? ({ status: 'completed', conclusion: 'cancelled' } as const) : ({ status: 'pending' } as const)
    runs.push({ runId: 5000 + runs.length, order, updatedAt: now, ...fate })
    begin()
    return 4999 + runs.length
  }

  const watch = async (environment: string): Promise<QueueStory> => {
    let requests = 0
    const issues: string[] = []
    const asked = <T>(value: T): Promise<Answer<T>> => {
      requests += 1
      return Promise.resolve(known(value))
    }
    const [bad] = deployments.filter((one) => one.environment === environment).slice(-1)
    if (bad === undefined) throw new Error('nothing is deployed there')
    const claims = new Set<string>()
    const ports: RollBackPorts = {
      deployments: {
        list: (name) =>
          asked({
            at: now,
            deployments: deployments.filter((one) => one.environment === name).toReversed(),
            complete: true
          }),
        statuses: (id) => asked(deployments.find(({ deploymentId }) => deploymentId === id)?.statuses ?? []),
        tell: (id, { state, description }) => {
          const statuses = deployments.find(({ deploymentId }) => deploymentId === id)?.statuses
          statuses?.unshift({ at: now, description, isOurs: true, state })
          return asked(undefined)
        }
      },
      claims: {
        rollbacks: () => asked(new Set(claims.has('rollback') ? [bad.deploymentId] : [])),
        take: ({ to }) => {
          const isTaken = claims.has(to)
          claims.add(to)
          return asked(isTaken ? 'taken' : 'ours')
        }
      },
      remedy: {
        name: 'queue',
        act: (order) => {
          requests += 1
          return Promise.resolve({ is: 'dispatched', runId: dispatch(order) })
        },
        startedBy: () => asked(undefined),
        run: (id) => {
          requests += 1
          const run = runs.find(({ runId }) => runId === id)
          return Promise.resolve(
            run === undefined ? unknown(new Problem({ what: 'There is none' })) : known({ ...run })
          )
        }
      },
      issues: {
        find: () => asked(undefined),
        open: ({ body }) => asked(issues.push(body))
      },
      broughtBy: { pullRequests: () => asked([]), comments: () => NO_COMMENTS },
      settings: () =>
        asked({
          ...{ enabled: true, mode: 'live', environments: [environment], workflow: WORKFLOW, target: 'known-good' },
          ...{ cooldownMs: 60 * MINUTE, mostADay: 3, verdictTtlMs: 15 * MINUTE }
        } as const),
      keep: () => Promise.resolve(),
      clock: {
        now: () => now,
        chance: () => 0.5,
        sleep: (ms) => new Promise((wake) => sleeping.push({ until: now + ms, wake }))
      },
      log: { debug: ignore, info: ignore, warn: ignore, progress: ignore }
    }
    const self = { runId: 12, attempt: 1 }
    const { deploymentId, sha } = bad
    const order: RollBackAsked = {
      said: {
        ...({ verdict: 'fail', deploymentId, environment, sha, by: self, at: start } as const),
        checks: { failed: 1, unmeasured: 0, all: 3 }
      },
      ...{ self, expectedBy: self, hop: 0, allowed: true, trust: 'default', waitMs },
      repositoryUrl: 'https://github.com/octo-org/app'
    }
    const done = await rollBack(ports, order)
    return { environment, done, requests, issues, records: bad.statuses.map(({ description }) => description) }
  }

  const names = Array.from({ length: many }, (_, index) => `shop-${index + 1}`)
  for (const name of names) {
    const good = deploy(name, 'a'.repeat(40), start - 120 * MINUTE)
    good.statuses.push({ at: start - 90 * MINUTE, description: 'foreshock: pass · run 1 · attempt 1', isOurs: true })
  }
  for (const name of names) deploy(name, 'b'.repeat(40), start - 2 * MINUTE)
  const stories: QueueStory[] = []
  let left = names.length
  for (const name of names)
    void watch(name)
      .then((story) => stories.push(story))
      .finally(() => (left -= 1))
  while (left > 0) {
    // All that can go on without time passing does.
    await new Promise((resolve) => setImmediate(resolve))
    const next = sleeping.reduce<(typeof sleeping)[number] | undefined>(
      (first, one) => (first === undefined || one.until < first.until ? one : first),
      undefined
    )
    if (next === undefined) continue
    sleeping.splice(sleeping.indexOf(next), 1)
    now = Math.max(now, next.until)
    next.wake()
  }
  return { stories, dispatches, runs }
}

const nothing = (): Promise<Answer<never>> => Promise.resolve(unknown(new Problem({ what: 'Nothing' })))
const NO_COMMENTS = { comments: nothing, createComment: nothing, updateComment: nothing }
const ignore = (): void => undefined
