/** What people read of a rollback: in words of ours, with numbers, and with nothing that a pull request has written. */
import { say, type Prose } from '../../domain/prose.js'
import { incidentOf, type RollbackOrder } from '../../domain/rollback-order.js'
import { markdown } from '../../report/markdown.js'
import type { CheckCounts, RollbackFacts } from '../../verdict/rollback/facts.js'
import type { Refusal, RefusalCode } from '../../verdict/rollback/refusal.js'
import type { RollBackAsked } from './ports.js'

/** One issue, and one comment a pull request, for one deployment. */
export const issueMarker = (deploymentId: number): string => `<!-- foreshock:rollback-issue ${deploymentId} -->`
export const commentMarker = (deploymentId: number): string => `<!-- foreshock:rollback ${deploymentId} -->`

interface Told {
  readonly asked: Pick<RollBackAsked, 'said' | 'self' | 'repositoryUrl'>
  readonly facts: RollbackFacts
  readonly order?: RollbackOrder | undefined
  readonly runId?: number | undefined
  /** From the deployment to the verdict, and to the old commit being live again, in milliseconds. */
  readonly times?: IncidentTimes
  /** How it stands, in a sentence or two. */
  readonly says: readonly Prose[]
}

export interface IncidentTimes {
  readonly timeToDetectMs?: number
  readonly timeToRestoreMs?: number
}

export const issueTitle = (deploymentId: number): string => `The rollback of deployment ${deploymentId} needs a human`

export function issueBody(told: Told, because: Refusal): string {
  return [
    ...told.says.map(markdown),
    `**What to do.** ${markdown(todoOf(because.code))}`,
    table(told),
    'Foreshock writes one issue for a deployment, and will not roll this one back any more. Close it when all is well.',
    issueMarker(told.asked.said.deploymentId)
  ].join('\n\n')
}

export function commentBody(told: Told): string {
  return [
    `**${markdown(say`The deployment of this change was found bad.`)}**`,
    ...told.says.map(markdown),
    table(told),
    commentMarker(told.asked.said.deploymentId)
  ].join('\n\n')
}

function table({ asked, facts, order, runId, times }: Told): string {
  const { said, self, repositoryUrl } = asked
  const run = (id: number): string => `[${id}](${repositoryUrl}/actions/runs/${id})`
  const commit = (sha: string): string => `[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`
  const rows = [
    ['Incident', incidentOf(said.deploymentId)],
    ['Environment', markdown([{ name: said.environment }])],
    ['Commit that was found bad', commit(said.sha)],
    ...checksRow(said.checks),
    ['Said by run', `${run(said.by.runId)}, attempt ${said.by.attempt}`],
    ...(order === undefined ? [] : [['Commit to go back to', commit(order.target)]]),
    ...(runId === undefined ? [] : [['Run that rolls back', run(runId)]]),
    ...timeRows(times),
    ['Decided by run', `${run(self.runId)}, attempt ${self.attempt}`],
    ...(facts.settings.is === 'known' ? [['Mode', facts.settings.value.mode]] : [])
  ]
  return ['| | |', '| --- | --- |', ...rows.map(([what = '', is = '']) => `| ${what} | ${is} |`)].join('\n')
}

export const timeRows = ({ timeToDetectMs, timeToRestoreMs }: IncidentTimes = {}): readonly (readonly string[])[] => [
  ...(timeToDetectMs === undefined ? [] : [['From the deployment to the verdict', seconds(timeToDetectMs)]]),
  ...(timeToRestoreMs === undefined ? [] : [['From the deployment to the old commit', seconds(timeToRestoreMs)]])
]

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`

export const checksRow = (checks: CheckCounts | undefined): readonly (readonly string[])[] =>
  checks === undefined
    ? []
    : [['Checks', `${checks.failed} of ${checks.all} failed, ${checks.unmeasured} not measured`]]

/** What a person should do about it. */
export const todoOf = (code: RefusalCode): Prose => TODOS[code] ?? LOOK

const LOOK = say`Look at the deployment, and roll it back by hand if it does harm.`

const TODOS: Readonly<Partial<Record<RefusalCode, Prose>>> = {
  'config-unreadable': say`Mend the configuration on the default branch, or the permission to read it. Roll back by hand if the deployment does harm.`,
  'deployments-unreadable': say`Give the job ${{ name: 'deployments: write' }} and ${{ name: 'contents: write' }}, and look whether GitHub has trouble. Roll back by hand if the deployment does harm.`,
  claimed: say`Look at the runs of the rollback workflow: whoever claimed this may have died before or after the dispatch. If none has run, roll back by hand.`,
  'newer-failed': say`Find out which commit is live, and deploy one that is good.`,
  'second-hop': say`A rollback did not help, so the cause may be elsewhere: data, configuration, another service.`,
  'cool-down': say`Stop deploying until the cause is known, and roll back by hand if the deployment does harm.`,
  'most-a-day': say`Stop deploying until the cause is known, and roll back by hand if the deployment does harm.`,
  'no-target': say`Choose a commit that is good, and deploy it. A deployment that a watch has passed will be found next time; ${{ name: 'rollback.target: last-success' }} takes what GitHub calls a success.`,
  'claim-unknown': say`Give the job ${{ name: 'contents: write' }}, with which the claim is made. Roll back by hand if the deployment does harm.`,
  'not-recorded': say`Give the job ${{ name: 'deployments: write' }}, with which the rollback is recorded. Roll back by hand if the deployment does harm.`,
  refused: say`Do as it says above, for the next time. Roll back by hand now if the deployment does harm.`,
  'dispatch-unknown': say`Look at the runs of the rollback workflow. If none has started, start it by hand.`,
  'run-failed': say`Look at the run of the rollback workflow, and finish by hand what it has begun. One that was cancelled before it began found its ${{ name: 'concurrency' }} group full, or was pushed out of it by a newer run: ${{ name: 'queue: max' }} keeps a hundred.`,
  'run-unended': say`Look at the run of the rollback workflow: it may wait for an approval, for a runner, or for the runs before it in its ${{ name: 'concurrency' }} group.`,
  'not-live': say`Find out which commit is live, and whether it is good.`,
  'still-bad': say`The old commit fails as well, so the cause may be elsewhere: data, configuration, another service.`
}
