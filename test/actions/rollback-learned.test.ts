import { open, triggerOf } from './door.js'
import { keptOn, type Kept } from './kept.js'
import { eachWithBadDeploy } from './rollback-shop.js'

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
}, 120_000)

test('a workflow that the end of the watch starts rolls back by the record alone', async () => {
  const { config, rollBack, good, repository } = shop()
  config('rollback:\n  mode: live\n')
  const step = await rollBack({ isAfterRun: true })
  expect(step.outputs).toMatchObject({ rollback: 'rolled-back', target: good.sha })
  expect(repository.dispatches.map(({ inputs }) => inputs['reason'])).toEqual([
    'The watch failed; seen 60 s after the deployment; run 4711, attempt 1'
  ])
}, 120_000)

test('what a run of another branch decides is no word for the history', async () => {
  const { rollBack, repository } = shop()
  expect((await rollBack({ ref: 'refs/heads/topic' })).outputs).toMatchObject({ rollback: 'dry-run' })
  expect(repository.artifacts.filter(({ name }) => name.startsWith('foreshock-'))).toHaveLength(1)
  expect((await recorded()).decisions).toEqual([])
}, 60_000)
