/** Asks GitHub whether what a run says to have decided is written at the deployments themselves. */
import { type Answer, known } from '../../domain/answer.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { ENVIRONMENT_NAME, WORKFLOW_PATH } from '../../domain/rollback-order.js'
import type { Run } from '../../domain/run.js'
import type { Combined } from '../../history/combine.js'
import type { Artifact } from '../../ingest/artifact.js'
import type { Deployments } from '../../ports.js'
import type { RollbackRows } from '../../verdict/rollback/rows.js'
import { vouchedRows } from '../../verdict/rollback/vouched.js'
import type { Home } from '../observe.js'

/** A run decides about a deployment or two, and leaves a handful of rows. */
const MOST = { rows: 50, environments: 2, deployments: 6, pages: 3 } as const

/**
 * Whether another run has started this one: GitHub takes the workflow of such a run from the default branch alone. Whose
 * code its steps ran is another matter, so that its artifacts are no proof of anything.
 */
export const isStartedByRun = (run: Run, artifact: Artifact, { repositoryId, defaultBranch }: Home): boolean =>
  run.event === 'workflow_run' &&
  run.trust === 'branch' &&
  run.branch === defaultBranch &&
  WORKFLOW_PATH.test(run.workflowPath ?? '') &&
  artifact.headRepositoryId === repositoryId &&
  artifact.headBranch === defaultBranch

/** What a recording says of decisions; nothing where it says more than any run of ours does. */
export function decidedIn({ tables }: Pick<Combined, 'tables'>): RollbackRows {
  const { decisions, labels } = tables
  return decisions.length === 0 || decisions.length + labels.length > MOST.rows
    ? { decisions: [], labels: [] }
    : { decisions: [...decisions], labels: [...labels] }
}

/** Those of the rows that records of the run bear out; `unknown` where GitHub does not tell. */
export async function vouchedFor(
  deployments: Pick<Deployments, 'list' | 'statuses'>,
  rows: RollbackRows,
  run: Run
): Promise<Answer<RollbackRows>> {
  const named = namedIn(rows)
  const found: EnvironmentDeployment[] = []
  for (const environment of environmentsOf(rows)) {
    const listed = await listedOf(deployments, environment, named)
    if (listed.is === 'unknown') return listed
    found.push(...listed.value)
  }
  const told: EnvironmentDeployment[] = []
  for (const one of found.slice(0, MOST.deployments)) {
    const statuses = await deployments.statuses(one.deploymentId)
    if (statuses.is === 'unknown') return statuses
    told.push({ ...one, statuses: statuses.value })
  }
  return known(vouchedRows(rows, { deployments: told, run }))
}

const namedIn = ({ decisions, labels }: RollbackRows): ReadonlySet<string> =>
  new Set([
    ...decisions.map(({ deploymentId }) => String(deploymentId)),
    ...labels.filter(({ subjectKind }) => subjectKind === 'deployment').map(({ subject }) => subject)
  ])

const environmentsOf = ({ decisions }: RollbackRows): readonly string[] =>
  [...new Set(decisions.map(({ environment = '' }) => environment))]
    .filter((environment) => ENVIRONMENT_NAME.test(environment))
    .slice(0, MOST.environments)

/** Those of the environment that are named: the newest come first, and a run is harvested soon after it has decided. */
async function listedOf(
  { list }: Pick<Deployments, 'list'>,
  environment: string,
  named: ReadonlySet<string>
): Promise<Answer<readonly EnvironmentDeployment[]>> {
  const found = new Map<number, EnvironmentDeployment>()
  for (let page = 1; page <= MOST.pages; page += 1) {
    const answer = await list(environment, page)
    if (answer.is === 'unknown') return answer
    for (const one of answer.value.deployments)
      if (named.has(String(one.deploymentId)) && one.environment === environment) found.set(one.deploymentId, one)
    if (answer.value.complete || found.size >= named.size) break
  }
  return known([...found.values()])
}
