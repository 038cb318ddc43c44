import { type Answer, known, unknown } from '../../src/domain/answer.js'
import type { EnvironmentDeployment } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import type { Deployments } from '../../src/ports.js'
import { newest } from '../../src/verdict/rollback/place.js'

interface Wanted {
  readonly environment: string
  readonly deploymentId: number | undefined
  readonly sha: string
  /** The event that started this run. */
  readonly event: string
}

/** What starts a run for something else than the commit that the run is of. */
const OF_ANOTHER = new Set(['schedule', 'repository_dispatch', 'workflow_run', 'deployment_status'])

/** A deployment that somebody names lies not far back. */
const MOST_PAGES = 3

/** The deployment that is to be watched; `undefined` where GitHub knows of none. */
export async function deploymentToWatch(
  { list }: Pick<Deployments, 'list'>,
  { environment, deploymentId, sha, event }: Wanted
): Promise<Answer<EnvironmentDeployment | undefined>> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await list(environment, page)
    if (answer.is === 'unknown') return answer
    const { deployments, complete } = answer.value
    if (deploymentId === undefined) {
      const isOfCommit = !OF_ANOTHER.has(event)
      return known(newest(isOfCommit ? deployments.filter((one) => one.sha === sha) : deployments))
    }
    const named = deployments.find((one) => one.deploymentId === deploymentId)
    if (named !== undefined) return known(named)
    if (complete) break
  }
  return unknown(
    new Problem({
      what: `Deployment ${deploymentId ?? 0} is not among the newest of ${environment}`,
      where: 'input deployment-id:',
      todo: 'Pass the id of a deployment of this environment, or leave the input out'
    })
  )
}
