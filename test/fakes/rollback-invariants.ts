/**
 * What must hold of a rollback whatever happens, R1 to R13, told from what the world saw. Nothing here uses the code
 * that decides: it is read from what was dispatched, written and answered.
 */
import { ENVIRONMENT, type RollbackWorld, type WorldDispatch, WORKFLOW } from './rollback-world.js'

/** The breaches of one world, each with the invariant it is of; empty where all hold. */
export const breaches = (world: RollbackWorld): readonly string[] => [
  ...world.dispatches.flatMap((dispatch) =>
    ONE_BY_ONE.flatMap(([name, holds]) =>
      holds(dispatch, world) ? [] : [`${name}: ${JSON.stringify(dispatch.order)}`]
    )
  ),
  ...ALTOGETHER.flatMap(([name, holds]) => (holds(world) ? [] : [name]))
]

/** Dispatches by a watcher to whom a question went unanswered, or whose verdict was none, old or of somebody else. */
export const onBadData = (world: RollbackWorld): number =>
  world.dispatches.filter((one) => !isOnGoodData(one, world)).length

const SERVERS_DIFFER_MS = 5_000
const READS = new Set(['list', 'statuses', 'claims', 'settings'])

function isOnGoodData({ by, at, calls }: WorldDispatch, { limits }: RollbackWorld): boolean {
  const { said, expectedBy } = by.asked
  const isAnswered = calls.every(({ what, fault }) => fault === undefined || !READS.has(what))
  const isExpected = said.by.runId === expectedBy.runId && said.by.attempt === expectedBy.attempt
  const isProven =
    said.verdict === 'fail' &&
    said.checks !== undefined &&
    said.checks.failed > 0 &&
    said.checks.failed <= said.checks.all
  const ageMs = lastList(calls).at - said.at
  return isAnswered && isExpected && isProven && ageMs <= limits.verdictTtlMs && said.at <= at + SERVERS_DIFFER_MS
}

const lastList = (calls: WorldDispatch['calls']) => calls.filter(({ what }) => what === 'list').at(-1) ?? NEVER

const NEVER = { at: Infinity, newestId: undefined } as const

type OneHolds = (dispatch: WorldDispatch, world: RollbackWorld) => boolean

const ONE_BY_ONE: readonly (readonly [string, OneHolds])[] = [
  [
    'R1 only who has the claim dispatches, after it',
    ({ by, order, calls }, { claims }) =>
      claims.get(`rollback/${order.rollbackOf}`) === by &&
      calls.some(({ what, fault }) => what === 'take rollback' && fault === undefined)
  ],
  [
    'R1 it is recorded before it is dispatched',
    ({ order, records }) =>
      records.some(
        (line) => line.startsWith('foreshock: rolling-back · ') && line.endsWith(String(order.targetDeployment))
      )
  ],
  [
    'R2 the last thing read is that the judged deployment is current',
    ({ by, order, calls }) => {
      // The dispatch itself is the last call.
      const before = calls.at(-2)
      return (
        before?.what === 'list' &&
        before.newestId === order.rollbackOf &&
        by.asked.said.sha === order.expectedCurrentSha
      )
    }
  ],
  [
    'R3 the target is an older deployment of another commit',
    ({ order }, { deployments }) => {
      const judged = deployments.findIndex((one) => one.deploymentId === order.rollbackOf)
      const target = deployments.findIndex((one) => one.deploymentId === order.targetDeployment)
      const sha = deployments[target]?.sha
      return target >= 0 && target < judged && sha === order.target && sha !== deployments[judged]?.sha
    }
  ],
  [
    'R3 the target was found good by a watch, or by GitHub where that suffices',
    ({ order, at }, { deployments, limits }) => {
      const target = deployments.find((one) => one.deploymentId === order.targetDeployment)
      const isPassed = target?.statuses.some(
        (one) => one.at <= at && one.isOurs && one.description.startsWith('foreshock: pass ·')
      )
      const isSuccess = target?.statuses.some((one) => one.state === 'success')
      return isPassed === true || (limits.target === 'last-success' && isSuccess === true)
    }
  ],
  [
    'R3 the target was never rolled back itself',
    ({ order, at }, { dispatches, deployments }) =>
      !dispatches.some((other) => {
        const taken = deployments.find((one) => one.deploymentId === other.order.rollbackOf)
        return other.at < at && taken?.sha === order.target
      })
  ],
  ['R5 and R6 nothing is rolled back on missing, wrong, old or foreign data', isOnGoodData],
  [
    'R7 it is on by the configuration, read right before',
    ({ by, calls }) => {
      const last = calls.slice(-3).find(({ what }) => what === 'settings')
      return by.asked.allowed && last?.settings.isOn === true && last.settings.isReadable
    }
  ],
  [
    'R8 a dry run dispatches nothing',
    ({ calls }) => calls.slice(-3).every((one) => one.what !== 'settings' || one.settings.mode === 'live')
  ],
  [
    'R10 a rollback is not rolled back',
    ({ by, order }, { deployments }) =>
      by.asked.hop === 0 &&
      order.hop === 1 &&
      deployments.find((one) => one.deploymentId === order.rollbackOf)?.madeByRollback === false
  ],
  [
    'R11 only what is allowed is dispatched, and inputs look as they must',
    ({ order }) =>
      order.workflow === WORKFLOW &&
      order.environment === ENVIRONMENT &&
      /^[0-9a-f]{40}$/.test(order.target) &&
      /^[0-9a-f]{40}$/.test(order.expectedCurrentSha) &&
      order.incident === `d${order.rollbackOf}` &&
      /^\d+ of \d+ checks failed(?:, \d+ not measured)?; seen \d+ s after the deployment; run \d+, attempt \d+$/.test(
        order.reason
      )
  ]
]

/** Between the reading that a decision counts from and the dispatch, other watchers may let time pass. */
const SLACK_MS = 10 * 60_000
const DAY_MS = 86_400_000

const ALTOGETHER: readonly (readonly [string, (world: RollbackWorld) => boolean])[] = [
  [
    'R1 one dispatch a deployment',
    ({ dispatches }) => new Set(dispatches.map(({ order }) => order.rollbackOf)).size === dispatches.length
  ],
  [
    'R2 the workflow changes nothing but what it was told to expect',
    ({ runs }) => runs.every(({ stoppedItself, conclusion }) => stoppedItself !== true || conclusion === 'failure')
  ],
  [
    'R4 rollbacks are apart',
    ({ dispatches, limits }) =>
      dispatches.every(({ at }, index) => at - (dispatches[index - 1]?.at ?? -Infinity) >= limits.cooldownMs - SLACK_MS)
  ],
  [
    'R4 rollbacks are few',
    ({ dispatches, limits }) =>
      dispatches.every(
        ({ at }) =>
          dispatches.filter((other) => other.at <= at && at - other.at < DAY_MS - SLACK_MS).length <= limits.mostADay
      )
  ],
  ['R12 each decision leaves one record that says why', ({ watchers }) => watchers.every(hasOneRecord)],
  [
    'no watcher fails in a way that nobody foresaw',
    ({ watchers }) => watchers.every(({ thrown }) => thrown === undefined)
  ],
  [
    'every watcher comes to an end',
    ({ watchers }) =>
      watchers.every(({ result, crashed, thrown }) => [result, crashed, thrown].some((one) => one !== undefined))
  ],
  ['one issue a deployment', ({ issues }) => new Set(issues.map(({ body }) => markerIn(body))).size === issues.length],
  [
    'who needs a human has told one, where GitHub heard it',
    ({ watchers, issues, claims }) =>
      watchers.every(({ result, asked, plan, calls }) => {
        const { deploymentId } = asked.said
        const opener = claims.get(`alert/${deploymentId}`)
        const isHeard = plan.faults.length === 0 && opener?.plan.faults.length === 0 && opener.crashed !== true
        const isRehearsal = calls.some(({ settings }) => settings.mode === 'dry-run')
        const isTold = issues.some(({ body }) => markerIn(body) === String(deploymentId))
        return result?.is !== 'needs-human' || !isHeard || isRehearsal || isTold
      })
  ]
]

const markerIn = (body: string): string | undefined => /<!-- foreshock:rollback-issue (\d+) -->/.exec(body)?.[1]

function hasOneRecord({ result, asked }: RollbackWorld['watchers'][number]): boolean {
  if (result === undefined) return true
  const [decision, ...others] = result.rows.decisions
  if (decision === undefined || others.length > 0) return false
  const evidence: unknown = JSON.parse(decision.evidence ?? 'null')
  return (
    decision.kind === 'rollback' &&
    decision.runId === asked.self.runId &&
    decision.attempt === asked.self.attempt &&
    decision.deploymentId === asked.said.deploymentId &&
    decision.reason !== '' &&
    typeof evidence === 'object' &&
    evidence !== null
  )
}
