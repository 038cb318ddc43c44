import { addDeployment } from '../local-github/index.js'
import { startService, type Service } from '../fakes/service.js'
import { copiesIn } from './kept.js'
import { described, eachWithBadDeploy, TITLE } from './rollback-shop.js'

const LIVE = 'rollback:\n  mode: live\n'
const shop = eachWithBadDeploy()
const dispatched = () => shop().repository.dispatches
const claims = () => [...shop().repository.refs.keys()].filter((ref) => ref.startsWith('refs/foreshock/'))

test('a failed watch has the workflow of the user roll back once, and everybody is told', async () => {
  const { config, rollBack, good, bad, pull, repository, runId } = shop()
  config(LIVE)
  const step = await rollBack()
  expect([step.outcome, step.outputs]).toEqual([
    'success',
    {
      rollback: 'rolled-back',
      target: good.sha,
      incident: `d${bad.id}`,
      'run-id': String(dispatched()[0]?.run_id),
      issue: '',
      'seconds-to-detect': '60',
      'seconds-to-restore': expect.stringMatching(/^\d+$/),
      reason: `The deployment was rolled back to ${good.sha}. It was not watched again.`
    }
  ])
  expect(dispatched()).toEqual([
    expect.objectContaining({
      workflow: '.github/workflows/rollback.yml',
      ref: 'main',
      inputs: {
        environment: 'production',
        target: good.sha,
        expected_current_sha: bad.sha,
        incident: `d${bad.id}`,
        reason: `2 of 5 checks failed, 1 not measured; seen 60 s after the deployment; run ${runId}, attempt 1`,
        hop: '1',
        rollback_of: String(bad.id)
      }
    })
  ])
  const restored = repository.deployments.at(-1)
  expect(restored).toMatchObject({ sha: good.sha, payload: { rollback: { of: bad.id, hop: 1 } } })
  expect(restored && described(restored)).toContain(
    `success: foreshock: rollback · run ${runId} · attempt 1 · deployment ${bad.id}`
  )
  const by = `run ${runId} · attempt 1 · deployment ${good.id}`
  expect(described(bad).slice(-3)).toEqual([
    `failure: foreshock: rolling-back · ${by}`,
    `failure: foreshock: dispatched · ${by}`,
    `inactive: foreshock: rolled-back · ${by}`
  ])
  expect(repository.comments.map(({ issue, body }) => [issue, body])).toEqual([
    [pull.number, expect.stringContaining('rolled back')]
  ])
  expect(repository.issues).toEqual([])
  for (const words of ['rolled back', `d${bad.id}`, '2 of 5 failed, 1 not measured', 'Dispatched | yes', good.sha])
    expect(step.summary).toContain(words)
  const everything = JSON.stringify([dispatched(), repository.comments, step.summary, step.outputs, described(bad)])
  expect(everything).not.toContain(TITLE.slice(0, 10))

  const copies = await copiesIn(repository)
  const decisions = copies.flatMap(({ rows }) => rows.decisions)
  expect(decisions.at(-1)).toMatchObject({ kind: 'rollback', acted: true, mode: 'live', verdict: 'fail', runId })
  expect(new Set(decisions.map(({ decisionId }) => decisionId)).size).toBe(1)
  const labels = new Set(
    copies.flatMap(({ rows }) => rows.labels.map(({ subjectKind, label }) => `${subjectKind} ${label}`))
  )
  expect([...labels].sort()).toEqual(['commit bad', 'commit rolled-back', 'deployment bad', 'deployment rolled-back'])
  expect(copies.map((copy) => copy.runId)).toEqual([runId, runId])

  const again = await rollBack({ attempt: 2 })
  expect([again.outcome, again.outputs['rollback']]).toEqual(['success', 'nothing'])
  expect(dispatched()).toHaveLength(1)
})

describe('what is live after the rollback is watched again by the checks of the configuration', () => {
  let service: Service
  let isUp = true
  beforeEach(async () => {
    service = await startService((_, response) => response.writeHead(isUp ? 200 : 503).end('x'))
  })
  afterEach(() => service.close())

  const watching = (minutes: number): string =>
    [
      `${LIVE}  watch-minutes: ${minutes}`,
      'watch:',
      '  every: 1',
      '  checks:',
      `    up: { http: { url: "${service.url}", allow-private: true }, needs: 3 }`,
      ''
    ].join('\n')

  test('a good one becomes known to be good, by a record and a label, for the next rollback', async () => {
    isUp = true
    const { config, rollBack, repository, runId, good } = shop()
    config(watching(1))
    const step = await rollBack()
    expect(step.outputs).toMatchObject({ rollback: 'rolled-back' })
    expect(step.outputs['reason']).toContain('It was watched again and found good.')
    expect(step.summary).toContain('From the deployment to the old commit')
    const [comment] = repository.comments
    expect(comment?.body).toContain('From the deployment to the old commit')
    const restored = repository.deployments.at(-1)
    expect(restored && described(restored).at(-1)).toBe(`success: foreshock: pass · run ${runId} · attempt 1`)
    const rows = (await copiesIn(repository)).map((copy) => copy.rows)
    const labels = rows.flatMap((one) => one.labels).filter(({ label }) => label === 'known-good')
    expect(new Set(labels.map(({ subject }) => subject))).toEqual(new Set([String(restored?.id), good.sha]))
    const watches = rows.flatMap((one) => one.decisions).filter(({ kind }) => kind === 'watch')
    expect(watches).toMatchObject([{ verdict: 'pass', deploymentId: restored?.id, sha: good.sha }])
  })

  test('a bad one goes to a human, and is never rolled back itself', async () => {
    isUp = false
    const { config, rollBack, repository, runId } = shop()
    config(watching(1))
    const step = await rollBack()
    expect([step.outcome, step.outputs['rollback'], dispatched().length]).toEqual(['failure', 'needs-human', 1])
    expect(step.outputs['reason']).toBe('The old commit is live again, and it is found bad as well.')
    const restored = repository.deployments.at(-1)
    expect(restored && described(restored).at(-1)).toBe(`failure: foreshock: fail · run ${runId} · attempt 1`)
    expect(described(shop().bad).at(-1)).toMatch(/^failure: foreshock: not-rolled-back/)
    expect(repository.issues).toHaveLength(1)
    const labels = (await copiesIn(repository)).flatMap(({ rows }) => rows.labels)
    expect(labels).toContainEqual(
      expect.objectContaining({ subjectKind: 'deployment', subject: String(restored?.id), label: 'bad' })
    )
  })

  test('where it is not to be watched, GitHub’s own state is all that is known', async () => {
    const { config, rollBack } = shop()
    config(watching(0))
    expect((await rollBack()).outputs['reason']).toContain('It was not watched again.')
    expect(service.connections()).toBe(0)
  })
})

test('of three jobs that get the same verdict at once, one rolls back, and the others leave it to that one', async () => {
  const { config, rollBackInJobs, repository, pull } = shop()
  config(LIVE)
  const steps = await rollBackInJobs(3)
  expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success'])
  expect(steps.map(({ outputs }) => outputs['rollback']).sort()).toEqual(['nothing', 'nothing', 'rolled-back'])
  expect([dispatched().length, repository.issues]).toEqual([1, []])
  expect(repository.comments.map(({ issue }) => issue)).toEqual([pull.number])
})

test('an event of its own starts the workflow where the configuration wants that', async () => {
  const { config, rollBack, good } = shop()
  config(`${LIVE}  remedy: repository-dispatch\n  repository-dispatch:\n    event: take-back\n`)
  const step = await rollBack()
  expect(step.outputs).toMatchObject({ rollback: 'rolled-back', target: good.sha })
  expect(dispatched().map(({ kind, event_type }) => [kind, event_type])).toEqual([['repository_dispatch', 'take-back']])
})

test('what becomes a dry run between the decision and the dispatch is not dispatched', async () => {
  const { config, rollBack, github } = shop()
  config(LIVE)
  github.before({ operation: 'git/create-ref', act: () => config('rollback:\n  mode: dry-run\n') })
  expect((await rollBack()).outputs).toMatchObject({ rollback: 'nothing' })
  expect(dispatched()).toEqual([])
})

test('a new installation makes a dry run: it says so everywhere, leaves the same record, and dispatches nothing', async () => {
  const { rollBack, good, bad, repository, runId } = shop()
  const step = await rollBack()
  expect(step.outputs).toMatchObject({ rollback: 'dry-run', target: good.sha, 'run-id': '' })
  expect(step.outputs['reason']).toContain('Set rollback.mode: live in the configuration')
  expect(step.summary).toContain('(dry run): nothing was dispatched')
  expect([dispatched(), claims(), repository.issues, repository.comments]).toEqual([[], [], [], []])
  expect(described(bad).at(-1)).toBe(`failure: foreshock: dry-run · run ${runId} · attempt 1 · deployment ${good.id}`)
  const decisions = (await copiesIn(repository)).flatMap(({ rows }) => rows.decisions)
  expect(decisions).toMatchObject([{ mode: 'dry-run', acted: false, verdict: 'fail', deploymentId: bad.id }])
  expect(JSON.parse(decisions[0]?.evidence ?? '')).toMatchObject({ order: { target: good.sha, rollbackOf: bad.id } })
})

describe('nothing happens, and the step is green', () => {
  const nothing = async (wish: Parameters<ReturnType<typeof shop>['rollBack']>[0], says: RegExp) => {
    const { rollBack } = shop()
    const step = await rollBack(wish)
    expect([step.outcome, step.outputs['rollback']]).toEqual(['success', 'nothing'])
    expect(step.outputs['reason']).toMatch(says)
    expect(step.summary).toContain('nothing was done')
    expect([dispatched(), claims(), shop().repository.issues]).toEqual([[], [], []])
  }

  test('where the configuration turns rollbacks off', async () => {
    shop().config(`${LIVE}  enabled: false\n`)
    await nothing({}, /turned off in the configuration of the default branch/)
  })

  test('where a variable turns them off', async () => {
    shop().config(LIVE)
    await nothing({ vars: { ALLOWED: 'false' } }, /turned off by the workflow/)
  })

  test('where a newer deployment is live', async () => {
    const { config, github, repository } = shop()
    config(LIVE)
    addDeployment(github.state, repository, { states: ['success'] })
    await nothing({}, /is not what is live any more/)
  })

  test('where the run that has ended wrote no verdict', async () => {
    const { config, bad, rollBack } = shop()
    config(LIVE)
    bad.statuses.splice(1)
    const step = await rollBack({ isAfterRun: true })
    expect([step.outcome, step.outputs['rollback']]).toEqual(['success', 'nothing'])
    expect(step.outputs['reason']).toBe('Run 4711, attempt 1, has written no verdict at the newest deployment.')
  })

  test('where the verdict is of another attempt', async () => {
    shop().config(LIVE)
    await nothing({ with: { decision: shop().said(2) } }, /The verdict is of run 4711, attempt 2/)
  })
})

test('what is turned off between the decision and the dispatch is not dispatched', async () => {
  const { config, rollBack, github } = shop()
  config(LIVE)
  github.before({ operation: 'git/create-ref', act: () => config(`${LIVE}  enabled: false\n`) })
  expect((await rollBack()).outputs).toMatchObject({ rollback: 'nothing' })
  expect(dispatched()).toEqual([])
  expect(described(shop().bad).at(-1)).toMatch(/stood-down/)
})

describe('a human is needed, and the step fails', () => {
  test('where the token may not claim', async () => {
    const { config, rollBack } = shop()
    config(LIVE)
    const step = await rollBack({
      permissions: '{ actions: write, contents: read, deployments: write, issues: write, pull-requests: write }'
    })
    expect([step.outcome, step.outputs['rollback'], dispatched()]).toEqual(['failure', 'needs-human', []])
    expect(step.summary).toContain('permissions: { contents: write }')
    expect(step.annotations.map(({ message }) => message).join('\n')).toContain('contents: write')
    expect(step.outputs['issue']).toBe(String(shop().repository.issues[0]?.number))
  })

  test('where the token may not read deployments, and no permission to tell of it either', async () => {
    const { config, rollBack } = shop()
    config(LIVE)
    const step = await rollBack({ permissions: '{ contents: read }' })
    expect([step.outcome, step.outputs['rollback'], dispatched()]).toEqual(['failure', 'needs-human', []])
    expect(step.summary).toContain('deployments: write')
  })

  test('where the configuration has an error', async () => {
    const { config, rollBack } = shop()
    config('rollback:\n  mode: lvie\n')
    const step = await rollBack()
    expect([step.outcome, step.outputs['rollback'], dispatched()]).toEqual(['failure', 'needs-human', []])
    expect(step.outputs['reason']).toContain('could not be read')
  })
})

test.each([
  ['no JSON', 'fail'],
  ['another shape', '{"verdict":"fail"}'],
  ['more than it should hold', 'more'],
  ['no number of a deployment', 'id']
])('a decision that is %s is refused as a whole', async (_name, wrong) => {
  const { config, rollBack, said } = shop()
  config(LIVE)
  const decision =
    wrong === 'more'
      ? said().replace('{', '{"target":"$(id)",')
      : wrong === 'id'
        ? said().replace(/"deploymentId":\d+/, '"deploymentId":"1;id"')
        : wrong
  const step = await rollBack({ with: { decision } })
  expect([step.outcome, dispatched(), claims()]).toEqual(['failure', [], []])
  const told = step.annotations.map(({ message }) => message).join('\n')
  expect(told).toContain('input decision: This is not what a watch says')
  expect(told).not.toContain('id)')
})
