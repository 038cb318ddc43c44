/** Reads what the decision looks at: all of it fresh from GitHub, and none of it in part. */
import { known, unknown, type Answer } from '../../domain/answer.js'
import { isNewer, type EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { Problem } from '../../domain/problem.js'
import type { decideRollback } from '../../verdict/rollback/decide.js'
import type { RollbackFacts } from '../../verdict/rollback/facts.js'
import { newest } from '../../verdict/rollback/place.js'
import { DAY_MS } from '../../verdict/rollback/rate.js'
import { recordsOf } from '../../verdict/rollback/record-line.js'
import { targetOf } from '../../verdict/rollback/target.js'
import type { RollBackAsked, RollBackPorts } from './ports.js'

const MOST_PAGES = 3

/** Each deployment whose statuses are asked for costs a request. */
const MOST_LOOKED_BACK = 20
const MOST_CLAIMED = 20

type Asked = Pick<RollBackAsked, 'said' | 'expectedBy' | 'hop' | 'allowed'>
type Ports = Pick<RollBackPorts, 'deployments' | 'claims' | 'settings' | 'clock'>

/** Where the verdict or the configuration settles it already, GitHub is not asked what was deployed. */
export async function rollbackFacts(
  ports: Ports,
  { said, expectedBy, hop, allowed }: Asked,
  decide: typeof decideRollback
): Promise<RollbackFacts> {
  const settings = await ports.settings()
  const now = Number.isFinite(said.at) ? said.at : ports.clock.now()
  const early = { now, said, expectedBy, hop, allowed, settings, deployments: NOT_ASKED, claimed: NOT_ASKED }
  const first = decide(early)
  if (!('because' in first) || first.because.code !== 'deployments-unreadable') return early
  const listed = await list(ports, said)
  if (listed.is === 'unknown') return { ...early, deployments: listed }
  const claimed = await ports.claims.rollbacks()
  const { at, deployments } = listed.value
  const past = { ...early, now: at, claimed }
  if (claimed.is === 'unknown') return past
  return { ...past, deployments: await withStatuses(ports, { facts: past, deployments, claimed: claimed.value }) }
}

const NOT_ASKED: Answer<never> = unknown(new Problem({ what: 'GitHub was not asked' }))

interface Listed {
  readonly at: number
  readonly deployments: readonly EnvironmentDeployment[]
}

/** The newest of the environment, at least all of the last day: as many rollbacks as there were are among them. */
async function list({ deployments }: Ports, said: Asked['said']): Promise<Answer<Listed>> {
  const found = new Map<number, EnvironmentDeployment>()
  let now = 0
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await deployments.list(said.environment, page)
    if (answer.is === 'unknown') return answer
    const { at, complete } = answer.value
    now = at
    // An item that moved to a later page while the list was read comes twice, and none is passed over.
    for (const one of answer.value.deployments) if (!found.has(one.deploymentId)) found.set(one.deploymentId, one)
    const oldest = answer.value.deployments.reduce((least, { createdAt }) => Math.min(least, createdAt), Infinity)
    if (complete || (now - oldest > DAY_MS && found.has(said.deploymentId)))
      return known({ at: now, deployments: [...found.values()].sort((one, other) => (isNewer(one, other) ? -1 : 1)) })
  }
  return unknown(
    new Problem({
      what: `The environment has more than ${MOST_PAGES * 100} deployments since yesterday or the one in question`
    })
  )
}

interface Reading {
  readonly facts: Omit<RollbackFacts, 'deployments'>
  readonly deployments: readonly EnvironmentDeployment[]
  readonly claimed: ReadonlySet<number>
}

/** Adds the statuses of those that the decision depends on. One that cannot be read makes all of it unknown. */
async function withStatuses(
  ports: Ports,
  { facts, deployments, claimed }: Reading
): Promise<Answer<readonly EnvironmentDeployment[]>> {
  const told = new Map<number, EnvironmentDeployment>()
  const read = async (one: EnvironmentDeployment): Promise<Answer<EnvironmentDeployment>> => {
    const before = told.get(one.deploymentId)
    if (before !== undefined) return known(before)
    const statuses = await ports.deployments.statuses(one.deploymentId)
    if (statuses.is === 'unknown') return statuses
    const full = { ...one, statuses: statuses.value }
    told.set(one.deploymentId, full)
    return known(full)
  }
  const soFar = (): readonly EnvironmentDeployment[] => deployments.map((one) => told.get(one.deploymentId) ?? one)
  const judged = deployments.find(({ deploymentId }) => deploymentId === facts.said.deploymentId)
  for (const one of [judged, newest(deployments)]) {
    const answer = one === undefined ? undefined : await read(one)
    if (answer?.is === 'unknown') return answer
  }
  if (judged === undefined || newest(deployments) !== judged) return known(soFar())

  const claims = deployments.filter(({ deploymentId }) => claimed.has(deploymentId))
  for (const [index, one] of claims.entries()) {
    if (index === MOST_CLAIMED)
      return unknown(new Problem({ what: `More than ${MOST_CLAIMED} deployments of the last day are claimed` }))
    const answer = await read(one)
    if (answer.is === 'unknown') return answer
    const order = recordsOf(answer.value).find(({ word }) => word === 'rolling-back')
    // Only what is live is rolled back, so that the rollback of an older deployment was earlier still.
    if (order !== undefined && facts.now - order.at > DAY_MS) break
  }

  const older = deployments.filter((one) => isNewer(judged, one) && one.sha !== judged.sha)
  for (const one of older.slice(0, MOST_LOOKED_BACK)) {
    const answer = await read(one)
    if (answer.is === 'unknown') return answer
    if (targetOf(judged, { deployments: soFar(), claimed }, { target: 'known-good' }) !== undefined) break
  }
  return known(soFar())
}
