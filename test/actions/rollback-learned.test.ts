import { open, triggerOf } from './door.js'
import { keptOn, type Kept } from './kept.js'
import { eachWithBadDeploy } from './rollback-shop.js'
import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import { addArtifact, type Deployment, type Run, type State } from '../local-github/index.js'

const RECORD = 'foreshock/foreshock/actions/record'
const shop = eachWithBadDeploy()

const recorded = async (): Promise<Kept['rows']> => {
  await open(
    shop(),
    { action: RECORD, permissions: '{ actions: read, contents: read, deployments: read }' },
    triggerOf(shop(), 'push', 1)
  )
  return (await keptOn(shop().repository, 'refs/heads/main')).rows
}

test('the next recording takes the decision, the labels and the rollback into the history', async () => {
  const { config, rollBack, good, bad, repository, runId } = shop()
  config('rollback:\n  mode: live\n')
  expect((await rollBack()).outputs).toMatchObject({ rollback: 'rolled-back' })
  const { decisions, labels, deployments } = await recorded()
  expect(decisions).toMatchObject([
    { decisionId: `rollback-${bad.id}-${runId}-1`, kind: 'rollback', acted: true, mode: 'live', trust: 'default' }
  ])
  const evidence: unknown = JSON.parse(decisions[0]?.evidence ?? '')
  expect(evidence).toMatchObject({ order: { target: good.sha }, timeToDetectMs: 60_000 })
  expect(evidence).toHaveProperty('timeToRestoreMs')
  expect(labels.map(({ subject, label, trust }) => [subject, label, trust]).sort()).toEqual(
    [
      [String(bad.id), 'bad', 'default'],
      [String(bad.id), 'rolled-back', 'default'],
      [bad.sha, 'bad', 'default'],
      [bad.sha, 'rolled-back', 'default']
    ].sort()
  )
  const restored = repository.deployments.at(-1)
  expect(deployments.find(({ deploymentId }) => deploymentId === restored?.id)).toMatchObject({ rollbackOf: bad.id })
})

test('a workflow that the end of the watch starts rolls back by the record alone', async () => {
  const { config, rollBack, good, repository } = shop()
  config('rollback:\n  mode: live\n')
  const step = await rollBack({ isAfterRun: true })
  expect(step.outputs).toMatchObject({ rollback: 'rolled-back', target: good.sha })
  expect(repository.dispatches.map(({ inputs }) => inputs['reason'])).toEqual([
    'The watch failed; seen 60 s after the deployment; run 4711, attempt 1'
  ])
  const { decisions, labels } = await recorded()
  expect(decisions).toMatchObject([{ kind: 'rollback', acted: true, trust: 'default', configSha: headOf() }])
  expect(labels.map(({ label, trust }) => `${label} ${trust}`).sort()).toEqual([
    'bad default',
    'bad default',
    'rolled-back default',
    'rolled-back default'
  ])
})

test('what such a run leaves and no record at a deployment tells of is no word for the history', async () => {
  const { config, rollBack, bad, repository, github } = shop()
  config('rollback:\n  mode: live\n')
  await rollBack({ isAfterRun: true })
  const run = repository.runs.find(({ event }) => event === 'workflow_run')
  if (run === undefined) throw new Error('there is no such run')
  forge(github.state, { run, repositoryId: repository.id, rows: forgedRows(run.id, bad) })
  const { decisions, labels } = await recorded()
  expect(decisions.map(({ reason }) => reason)).not.toContain('Forged.')
  expect(labels.filter(({ label }) => label === 'known-good')).toEqual([])
})

test('what a run of another branch decides is no word for the history', async () => {
  const { rollBack, repository } = shop()
  expect((await rollBack({ ref: 'refs/heads/topic' })).outputs).toMatchObject({ rollback: 'dry-run' })
  expect(repository.artifacts.filter(({ name }) => name.startsWith('foreshock-'))).toHaveLength(1)
  expect((await recorded()).decisions).toEqual([])
})

const headOf = (): string => shop().repository.refs.get('refs/heads/main') ?? ''

interface Forged {
  readonly run: Run
  readonly repositoryId: number
  readonly rows: Partial<Rows>
}

/** What any step of a run can do. */
function forge(state: State, { run, repositoryId, rows }: Forged): void {
  const segment = encodeSegment({
    rows: { ...NO_ROWS, ...rows },
    about: { runId: run.id, attempt: 1, recorder: 'forger', repositoryId, createdAt: Date.now() },
    foreshock: '0.0.0'
  })
  const files = Object.fromEntries([...segment.files].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  addArtifact(state, run, { name: `foreshock-${segment.name}`, files })
}

/** A pass of the bad deployment, by a run that has never said so. */
function forgedRows(runId: number, { id, sha }: Deployment): Partial<Rows> {
  const now = Date.now()
  const observed = { trust: 'default', witness: 'runner', observedAt: now } as const
  const fact = { label: 'known-good', givenBy: 'verdict', at: now, knownAt: now, ...observed } as const
  return {
    decisions: [
      {
        ...({ decisionId: `watch-${id}-${runId}-1`, kind: 'watch', verdict: 'pass', mode: 'live' } as const),
        ...{ acted: false, runId, attempt: 1, environment: 'production', deploymentId: id, sha },
        ...{ decidedAt: now, reason: 'Forged.' },
        ...observed
      }
    ],
    labels: [
      { subjectKind: 'deployment', subject: String(id), ...fact },
      { subjectKind: 'commit', subject: sha, ...fact }
    ]
  }
}
