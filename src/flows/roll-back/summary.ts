/** The job summary of a rollback: what was decided, by which evidence, what was dispatched, and what became of it. */
import { name, say, type Prose } from '../../domain/prose.js'
import { incidentOf } from '../../domain/rollback-order.js'
import { markdown } from '../../report/markdown.js'
import type { RollBackAsked } from './ports.js'
import { checksRow, timeRows, todoOf } from './words.js'
import type { RolledBack } from './ending.js'

type Asked = Pick<RollBackAsked, 'said' | 'self' | 'repositoryUrl'>

export function rollBackSummary(done: RolledBack, asked: Asked): string {
  const { environment } = asked.said
  const rehearsal = isRehearsal(done) ? ' (dry run)' : ''
  return [
    `### Rollback of ${markdown([name(environment)])}${rehearsal}: ${TITLES[done.is]}`,
    markdown(done.says),
    ...(done.is === 'needs-human' && done.because !== undefined
      ? [`**What to do.** ${markdown(todoOf(done.because.code))}`]
      : []),
    table(rowsOf(done, asked)),
    ...(isRehearsal(done) ? [markdown(REHEARSAL)] : [])
  ].join('\n\n')
}

const TITLES = {
  nothing: 'nothing was done',
  'dry-run': 'nothing was dispatched',
  'rolled-back': 'rolled back',
  'needs-human': 'a human is needed'
} as const satisfies Record<RolledBack['is'], string>

const REHEARSAL: Prose = say`This installation makes dry runs: it records what it would do, and dispatches nothing, until ${name('rollback.mode')} in the configuration of the default branch is ${name('live')}.`

/** Where nothing was read of the configuration, nothing was live; but it is not said that somebody wants it so. */
const isRehearsal = ({ rows: { decisions }, because }: RolledBack): boolean =>
  decisions.some(({ mode }) => mode === 'dry-run') && because?.code !== 'config-unreadable'

function rowsOf(done: RolledBack, { said, self, repositoryUrl }: Asked): readonly (readonly string[])[] {
  const { decision, course } = done
  const run = (id: number): string => `[${id}](${repositoryUrl}/actions/runs/${id})`
  const commit = (sha: string): string => `[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`
  const order = 'order' in decision ? decision.order : undefined
  return [
    ['Incident', incidentOf(said.deploymentId)],
    ['Deployment', `${said.deploymentId}, commit ${commit(said.sha)}`],
    ['Verdict', `${said.verdict}, by run ${run(said.by.runId)}, attempt ${said.by.attempt}`],
    ...checksRow(said.checks),
    ...(order === undefined
      ? []
      : [
          ['Commit to go back to', `${commit(order.target)}, of deployment ${order.targetDeployment}`],
          ['Workflow', markdown([name(order.workflow)])],
          ['Sent with it', markdown([name(order.reason)])]
        ]),
    ['Dispatched', course.acted ? 'yes' : 'no'],
    ...(course.runId === undefined ? [] : [['Run that rolls back', run(course.runId)]]),
    ...(course.restoredBy === undefined ? [] : [['Deployment that is live now', String(course.restoredBy)]]),
    ...timeRows(done),
    ...(done.pullRequests ?? []).map((number) => ['Pull request that was told', `#${number}`]),
    ...(done.issue === undefined ? [] : [['Issue', `#${done.issue}`]]),
    ['Decided by run', `${run(self.runId)}, attempt ${self.attempt}`]
  ]
}

const table = (rows: readonly (readonly string[])[]): string =>
  ['| | |', '| --- | --- |', ...rows.map(([what = '', is = '']) => `| ${what} | ${is} |`)].join('\n')
