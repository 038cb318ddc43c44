/** What every remedy of the registry keeps to, whatever decided to use it. */
import { REMEDY_NAMES } from '../../src/io/remedy/names.js'
import { remedies } from '../../src/io/remedy/index.js'
import { noHurry } from '../fakes/no-hurry.js'
import { gitHubClient } from '../../src/io/github/client.js'
import type { RemedyContext } from '../../src/io/remedy/remedy.js'
import { inputsOf, type RollbackOrder } from '../../src/domain/rollback-order.js'
import { fakeLog } from '../fakes/publisher.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { addWorkflow, FAULTS, type Permissions } from '../local-github/index.js'
import { inWorld, type World } from '../local-github/world.js'
import { INPUTS } from '../flows/roll-back/github.js'

const order: RollbackOrder = {
  workflow: '.github/workflows/rollback.yml',
  environment: 'production',
  target: 'a'.repeat(40),
  targetDeployment: 41,
  expectedCurrentSha: 'b'.repeat(40),
  incident: 'd42',
  reason: '2 of 5 checks failed; seen 120 s after the deployment; run 12, attempt 1',
  hop: 1,
  rollbackOf: 42
}

const DISPATCHES = /dispatch/

interface Wish extends Partial<Pick<RemedyContext, 'mode' | 'allowed'>> {
  readonly permissions?: Permissions
}

describe.each(REMEDY_NAMES)('the remedy "%s"', (name) => {
  const of = (world: World, wish: Wish = {}) => {
    const { github, repository } = world
    const { permissions = { actions: 'write', contents: 'write' }, mode = 'live', allowed = [order.workflow] } = wish
    const token = github.issueToken({ repository: repository.full_name, permissions })
    const client = gitHubClient({
      token,
      apiUrl: github.url,
      deadline: noHurry(),
      requests: 30,
      log: fakeLog()
    })
    const context = { client, repository: repository.full_name, defaultBranch: 'main', mode, allowed }
    return name === 'repository-dispatch'
      ? remedies[name].create(remedies[name].options.parse({}), context)
      : remedies[name].create({}, context)
  }
  const withWorkflow = (act: (world: World) => Promise<void>) =>
    inWorld((world) => {
      addWorkflow(world.github.state, world.repository, {
        name: 'rollback',
        inputs: INPUTS,
        listensTo: ['foreshock-rollback'],
        runName: ({ incident }) => `Roll back (${String(incident)})`
      })
      return act(world)
    })

  test('has options that all have defaults and descriptions', () => {
    const { options, summary } = remedies[name]
    expect(options.parse({})).toBeDefined()
    expect(summary).toMatch(/\.$/)
  })

  test(
    'sends exactly the inputs of the order, and finds the run that they started',
    withWorkflow(async (world) => {
      const remedy = of(world)
      const since = world.clock.now().getTime()
      expect(await remedy.act(order)).toMatchObject({ is: 'dispatched' })
      const [dispatch] = world.repository.dispatches
      expect(dispatch).toMatchObject({ inputs: inputsOf(order), ref: 'main' })
      const started = await remedy.startedBy(order, since)
      expect(started).toMatchObject({ is: 'known', value: { runId: dispatch?.run_id, status: 'queued' } })
      expect(await remedy.run(dispatch?.run_id ?? 0)).toEqual(started)
    })
  )

  test(
    'takes no run for its own that is older, or where several could be',
    withWorkflow(async (world) => {
      const remedy = of(world)
      await remedy.act(order)
      world.clock.advance(60)
      const since = world.clock.now().getTime()
      expect(await remedy.startedBy(order, since)).toEqual({ is: 'known', value: undefined })
      await of(world).act({ ...order, rollbackOf: 43, incident: 'd43' })
      await of(world).act({ ...order, rollbackOf: 44, incident: 'd44' })
      expect(await remedy.startedBy({ ...order, incident: 'd45' }, since)).toEqual({ is: 'known', value: undefined })
      expect(await remedy.startedBy({ ...order, incident: 'd44' }, since)).toMatchObject({
        value: { status: 'queued' }
      })
    })
  )

  test(
    'does nothing in a dry run',
    withWorkflow(async (world) => {
      expect(await of(world, { mode: 'dry-run' }).act(order)).toEqual({ is: 'dry-run' })
      expect(world.github.requests).toEqual([])
    })
  )

  test(
    'does nothing twice',
    withWorkflow(async (world) => {
      const remedy = of(world)
      await remedy.act(order)
      expect(await remedy.act(order)).toEqual({ is: 'already-done' })
      expect(world.repository.dispatches).toHaveLength(1)
    })
  )

  test(
    'starts nothing that is not allowed',
    withWorkflow(async (world) => {
      for (const allowed of [[], ['.github/workflows/other.yml']])
        expect(await of(world, { allowed }).act(order)).toMatchObject({ is: 'refused' })
      const elsewhere = [
        '.github/workflows/../../x.yml',
        'rollback.yml',
        '.github/workflows/a/b.yml',
        '.github/workflows/a.yml?x'
      ]
      for (const workflow of elsewhere)
        expect(await of(world, { allowed: [workflow] }).act({ ...order, workflow })).toMatchObject({ is: 'refused' })
      expect(world.github.requests).toEqual([])
    })
  )

  test(
    'sends no input that does not look as it must',
    withWorkflow(async (world) => {
      const wrong: readonly Partial<RollbackOrder>[] = [
        ...HOSTILE_LINES.flatMap((text) => [
          { environment: text },
          { reason: text },
          { incident: text },
          { target: text }
        ]),
        { target: 'main' },
        { target: 'A'.repeat(40) },
        { expectedCurrentSha: 'b'.repeat(39) },
        { rollbackOf: NaN },
        { rollbackOf: -1 },
        { rollbackOf: 1.5 },
        { hop: 0 },
        { hop: 10 },
        { environment: 'production; id' },
        { environment: '$(id)' },
        { reason: '${{ secrets.TOKEN }}' }
      ]
      for (const one of wrong)
        expect([one, await of(world).act({ ...order, ...one })]).toMatchObject([one, { is: 'refused' }])
      expect(world.github.requests).toEqual([])
    })
  )

  test.each(FAULTS.filter((fault) => !['time-out', 'slow-bytes', '429', '403-secondary'].includes(fault)))(
    'sends once and says so in words where GitHub answers with %s',
    (fault) =>
      withWorkflow(async (world) => {
        world.github.fault({ operation: DISPATCHES, fault })
        const acted = await of(world).act(order)
        const isRefusal = ['401', '404', '422'].includes(fault)
        expect(acted.is).toBe(isRefusal ? 'refused' : 'unknown')
        if ('because' in acted) expect(acted.because.message).toMatch(/^[^<]{20,}\.$/)
        expect(world.github.requests.filter(({ operation }) => DISPATCHES.test(operation))).toHaveLength(1)
      })()
  )

  test(
    'says which permission it lacks',
    withWorkflow(async (world) => {
      const acted = await of(world, { permissions: { deployments: 'write' } }).act(order)
      expect(acted).toMatchObject({
        is: 'refused',
        because: { todo: expect.stringMatching(/permissions: \{ \w+: write \}/) as unknown }
      })
    })
  )

  test(
    'says what a rule of the organisation wants',
    withWorkflow(async (world) => {
      world.repository.refusedEvents.add('workflow_dispatch').add('repository_dispatch')
      expect(await of(world).act(order)).toMatchObject({
        is: 'refused',
        because: { what: expect.stringContaining('A rule of the organisation') as unknown }
      })
    })
  )
})
