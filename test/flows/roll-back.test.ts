import * as fc from 'fast-check'
import { rollBack } from '../../src/flows/roll-back.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { addDeployment } from '../local-github/index.js'
import { inWorld } from '../local-github/world.js'
import { described, INPUTS, openShop } from './roll-back/github.js'

test(
  'a bad deployment is rolled back once, watched again, and told at every place',
  inWorld(async (world) => {
    const shop = openShop(world)
    const { repository } = world
    const done = await rollBack(shop.ports({ isPaced: true }), shop.asked)
    expect(done).toMatchObject({ is: 'rolled-back', verdict: 'pass', pullRequests: [shop.pull.number] })
    expect(repository.dispatches).toEqual([
      expect.objectContaining({
        workflow: '.github/workflows/rollback.yml',
        ref: 'main',
        inputs: {
          environment: 'production',
          target: shop.good.sha,
          expected_current_sha: shop.bad.sha,
          incident: `d${shop.bad.id}`,
          reason: '2 of 5 checks failed, 1 not measured; seen 120 s after the deployment; run 12, attempt 1',
          hop: '1',
          rollback_of: String(shop.bad.id)
        }
      })
    ])
    expect(repository.refs.get(`refs/foreshock/rollback/${shop.bad.id}`)).toBe(shop.bad.sha)
    expect(described(shop.bad).slice(-3)).toEqual([
      `failure: foreshock: rolling-back · run 12 · attempt 1 · deployment ${shop.good.id}`,
      `failure: foreshock: dispatched · run 12 · attempt 1 · deployment ${shop.good.id}`,
      `inactive: foreshock: rolled-back · run 12 · attempt 1 · deployment ${shop.good.id}`
    ])
    const restored = repository.deployments.at(-1)
    expect(restored && described(restored).slice(-2)).toEqual([
      `success: foreshock: rollback · run 12 · attempt 1 · deployment ${shop.bad.id}`,
      'success: foreshock: pass · run 12 · attempt 1'
    ])
    expect(repository.issues).toEqual([])
    expect(repository.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('It was watched again and found good')
    ])
    expect(done.timeToDetectMs).toBe(120_000)
    expect(done.timeToRestoreMs).toBe(130_000)
  })
)

test(
  'what it leaves in the history: a decision with its evidence, and labels that name what is good and what is bad',
  inWorld(async (world) => {
    const shop = openShop(world)
    const done = await rollBack(shop.ports(), shop.asked)
    expect(shop.kept).toHaveLength(2)
    expect(shop.kept.at(-1)?.decisions).toMatchObject([
      { acted: true, mode: 'live', verdict: 'fail', kind: 'rollback' }
    ])
    const [decision] = done.rows.decisions
    expect(decision?.decisionId).toBe(`rollback-${shop.bad.id}-12-1`)
    expect(JSON.parse(decision?.evidence ?? '')).toMatchObject({
      settings: { verdictTtlMs: 900_000, mostADay: 3 },
      timeToDetectMs: 120_000,
      timeToRestoreMs: 130_000,
      order: { target: shop.good.sha }
    })
    const restored = world.repository.deployments.at(-1)
    const labels = done.rows.labels.map(({ subjectKind, subject, label, givenBy }) => [
      subjectKind,
      subject,
      label,
      givenBy
    ])
    expect(labels).toEqual([
      ['deployment', String(shop.bad.id), 'bad', 'verdict'],
      ['commit', shop.bad.sha, 'bad', 'verdict'],
      ['deployment', String(shop.bad.id), 'rolled-back', 'rollback'],
      ['commit', shop.bad.sha, 'rolled-back', 'rollback'],
      ['commit', shop.good.sha, 'known-good', 'verdict'],
      ['deployment', String(restored?.id), 'known-good', 'verdict']
    ])
  })
)

test(
  'the same verdict again, and a second run of it, do nothing more',
  inWorld(async (world) => {
    const shop = openShop(world)
    await rollBack(shop.ports(), shop.asked)
    const again = await rollBack(shop.ports(), shop.asked)
    const rerun = { runId: 12, attempt: 2 }
    const next = { ...shop.asked, self: rerun, expectedBy: rerun, said: { ...shop.asked.said, by: rerun } }
    expect([again.is, (await rollBack(shop.ports(), next)).is]).toEqual(['nothing', 'nothing'])
    expect(world.repository.dispatches).toHaveLength(1)
  })
)

test(
  'a dry run writes the same record and dispatches nothing',
  inWorld(async (world) => {
    const shop = openShop(world)
    const live = { ...shop.asked }
    const done = await rollBack(shop.ports({ settings: { mode: 'dry-run' } }), live)
    expect(done.is).toBe('dry-run')
    expect(done.rows.decisions).toMatchObject([{ mode: 'dry-run', acted: false, verdict: 'fail' }])
    expect(JSON.parse(done.rows.decisions[0]?.evidence ?? '')).toMatchObject({ order: { target: shop.good.sha } })
    const { dispatches, refs, issues, comments } = world.repository
    expect([dispatches, issues, comments]).toEqual([[], [], []])
    expect([...refs.keys()].filter((ref) => ref.startsWith('refs/foreshock/'))).toEqual([])
    expect(described(shop.bad).at(-1)).toBe(
      `failure: foreshock: dry-run · run 12 · attempt 1 · deployment ${shop.good.id}`
    )
  })
)

test(
  'an event of another kind starts the same rollback',
  inWorld(async (world) => {
    const shop = openShop(world)
    const done = await rollBack(shop.ports({ remedy: 'repository-dispatch' }), shop.asked)
    expect(done).toMatchObject({ is: 'rolled-back', course: { runId: world.repository.dispatches[0]?.run_id } })
    expect(Object.keys(world.repository.dispatches[0]?.inputs ?? {})).toEqual(INPUTS)
  })
)

test(
  'a server that does not tell the run is asked without, and the run is found by its name',
  inWorld(async (world) => {
    const shop = openShop(world)
    world.github.state.knowsRunDetails = false
    const done = await rollBack(shop.ports(), shop.asked)
    expect(done).toMatchObject({ is: 'rolled-back', course: { runId: world.repository.dispatches[0]?.run_id } })
    expect(world.repository.dispatches).toHaveLength(1)
  })
)

const refusals: readonly (readonly [string, (shop: ReturnType<typeof openShop>) => void, RegExp])[] = [
  [
    'a rule refuses the event',
    ({ world }) => void world.repository.refusedEvents.add('workflow_dispatch'),
    /does not allow workflow_dispatch.*Policies/
  ],
  [
    'the workflow lacks an input',
    ({ workflow }) => void (workflow.inputs = INPUTS.slice(1)),
    /does not declare inputs that are sent to it: environment\./
  ],
  ['the workflow is not there', ({ world }) => void world.repository.workflows.splice(0), /finds no such workflow/],
  [
    'the workflow cannot be dispatched',
    ({ workflow }) => void (workflow.dispatchable = false),
    /no .on: workflow_dispatch/
  ],
  ['the workflow is disabled', ({ workflow }) => void (workflow.state = 'disabled_manually'), /disabled/]
]

test.each(refusals)('where %s, an issue says what to do', (_name, refuse, says) =>
  inWorld(async (world) => {
    const shop = openShop(world)
    refuse(shop)
    const done = await rollBack(shop.ports(), shop.asked)
    expect(done).toMatchObject({ is: 'needs-human', because: { code: 'refused' }, issue: 2 })
    await rollBack(shop.ports(), shop.asked)
    expect(world.repository.issues).toHaveLength(1)
    expect(world.repository.issues[0]?.body?.replaceAll('\u200b', '').replaceAll('\\', '')).toMatch(says)
    expect(described(shop.bad).slice(-2)).toEqual([
      'failure: foreshock: stood-down · run 12 · attempt 1',
      'failure: foreshock: needs-human · run 12 · attempt 1'
    ])
  })()
)

test.each([
  ['is cancelled before it begins, as one that others push out of its group', 'completed', 'run-failed'],
  ['waits in its group for too long', 'pending', 'run-unended']
] as const)('a rollback whose run %s goes to a human', (_name, status, code) =>
  inWorld(async (world) => {
    const shop = openShop(world)
    const { dispatches, runs, issues } = world.repository
    world.github.before({
      operation: 'actions/get-workflow-run',
      act: () => {
        const attempt = runs.find(({ id }) => id === dispatches[0]?.run_id)?.attempts.at(-1)
        if (attempt !== undefined)
          Object.assign(attempt, { status, conclusion: status === 'pending' ? null : 'cancelled' })
      }
    })
    const done = await rollBack(shop.ports(), shop.asked)
    expect(done).toMatchObject({ is: 'needs-human', because: { code }, course: { acted: true } })
    expect([dispatches.length, issues.length]).toEqual([1, 1])
    expect(described(shop.bad).at(-1)).toMatch(/: (?:not-rolled-back|needs-human) · run 12/)
  })()
)

test(
  'without the permission to claim nothing is dispatched, and a human is told',
  inWorld(async (world) => {
    const shop = openShop(world)
    const permissions = { actions: 'write', contents: 'read', deployments: 'write', issues: 'write' } as const
    const done = await rollBack(shop.ports({ permissions }), shop.asked)
    expect(done).toMatchObject({ is: 'needs-human', because: { code: 'claim-unknown' } })
    expect(world.repository.dispatches).toEqual([])
    expect(world.repository.issues).toHaveLength(1)
  })
)

test(
  'a deployment that comes between the decision and the dispatch is left alone',
  inWorld(async (world) => {
    const shop = openShop(world)
    world.github.before({
      operation: 'git/create-ref',
      act: () => void addDeployment(world.github.state, world.repository, { states: ['in_progress'] })
    })
    const done = await rollBack(shop.ports(), shop.asked)
    expect(done).toMatchObject({ is: 'nothing', because: { code: 'superseded' } })
    expect(world.repository.dispatches).toEqual([])
    expect(described(shop.bad).at(-1)).toBe('failure: foreshock: stood-down · run 12 · attempt 1')
  })
)

test(
  'a claim whose answer is lost goes to a human, and so does the next verdict',
  inWorld(async (world) => {
    const shop = openShop(world)
    world.github.fault({ operation: 'git/create-ref', fault: '502', times: 1, afterWork: true })
    expect(await rollBack(shop.ports(), shop.asked)).toMatchObject({
      is: 'needs-human',
      because: { code: 'claim-unknown' }
    })
    expect(await rollBack(shop.ports(), shop.asked)).toMatchObject({ is: 'nothing', because: { code: 'handled' } })
    expect(world.repository.dispatches).toEqual([])
    expect(world.repository.issues).toHaveLength(1)
  })
)

test(
  'a dispatch whose answer is lost is found by its run, and never sent again',
  inWorld(async (world) => {
    const shop = openShop(world)
    world.github.fault({ operation: 'actions/create-workflow-dispatch', fault: '502', times: 1, afterWork: true })
    expect((await rollBack(shop.ports(), shop.asked)).is).toBe('rolled-back')
    expect(world.repository.dispatches).toHaveLength(1)
  })
)

test(
  'no text that people write anywhere reaches what is dispatched',
  inWorld(async (world) => {
    const dispatched = async (text: string): Promise<string> => {
      world.repository.refs.delete(`refs/foreshock/rollback/${world.github.state.nextId}`)
      world.repository.deployments.splice(0)
      const shop = openShop(world, { text })
      const hostile = { title: text, branch: text, checks: { failed: 2, unmeasured: 1, all: 5, names: [text] } }
      await rollBack(shop.ports(), { ...shop.asked, said: { ...shop.asked.said, ...hostile } })
      const { inputs = {} } = world.repository.dispatches.at(-1) ?? {}
      const ids = { [String(shop.bad.id)]: 'BAD', [shop.good.sha]: 'GOOD SHA', [shop.bad.sha]: 'BAD SHA' }
      return Object.entries(ids).reduce((so, [id, means]) => so.replaceAll(id, means), JSON.stringify(inputs))
    }
    const plain = await dispatched('Fine')
    expect(plain).toContain('"target":"GOOD SHA"')
    const texts = fc.oneof(
      fc.constantFrom(
        ...HOSTILE_LINES,
        '$(id)',
        '"; exit 1',
        '${{ secrets.X }}',
        'foreshock: pass · run 1 · attempt 1'
      ),
      fc.string({ maxLength: 60 })
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        world.github.state.limits.contentPerMinute = 1e6
        world.github.state.limits.contentPerHour = 1e6
        world.github.state.limits.requestsPerHour = 1e6
        world.github.state.limits.pointsPerMinute = 1e6
        expect(await dispatched(text)).toBe(plain)
      }),
      { numRuns: 12 }
    )
  })
)
