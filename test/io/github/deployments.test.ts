import { unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { believing } from '../../../src/io/github/believed.js'
import { gitHubClaims } from '../../../src/io/github/claims.js'
import { gitHubDeployments } from '../../../src/io/github/deployments.js'
import { gitHubIssues } from '../../../src/io/github/issues.js'
import { addDeployment, addDeploymentStatus, addIssue, FAULTS, type Fault } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const MAY = { deployments: 'write', contents: 'write', issues: 'write' } as const
const portsOf = (world: World) => {
  const repository = world.repository.full_name
  const { client } = asking(world, { permissions: MAY, ms: 8_000 })
  return {
    deployments: gitHubDeployments(client, { repository }),
    claims: gitHubClaims(client, repository),
    issues: gitHubIssues(client, { repository })
  }
}

test(
  'deployments come with the time of the server, and with what their payloads say of a rollback',
  inWorld(async (world) => {
    const add = (payload: Record<string, unknown> | string) =>
      addDeployment(world.github.state, world.repository, { payload })
    const marked = [{ rollback: true }, { rollback: { of: 42 } }, '{"rollback":{"of":43}}', { rollback: { of: 'x' } }]
    const plain = [{}, '', 'rollback', '[]', { rollback: false }, { note: 'rollback' }]
    for (const payload of [...marked, ...plain]) add(payload)
    const answer = await portsOf(world).deployments.list('production', 1)
    const value = answer.is === 'known' ? answer.value : undefined
    expect(value).toMatchObject({ at: world.clock.now().getTime(), complete: true })
    const found = [...(value?.deployments ?? [])].reverse().map(({ rollback }) => rollback)
    expect(found).toEqual([{}, { of: 42 }, { of: 43 }, {}, ...plain.map(() => undefined)])
  })
)

test(
  'statuses come newest first, and only our own identity’s are ours',
  inWorld(async (world) => {
    const one = addDeployment(world.github.state, world.repository, { states: ['in_progress'] })
    world.clock.advance(1)
    addDeploymentStatus(world.github.state, one, { state: 'success', description: 'forged', creator: 'mallory' })
    const { deployments } = portsOf(world)
    expect(await deployments.tell(one.id, { state: 'failure', description: 'ours' })).toMatchObject({ is: 'known' })
    const answer = await deployments.statuses(one.id)
    const all = answer.is === 'known' ? answer.value : []
    expect(all.map(({ description, isOurs }) => [description, isOurs])).toEqual([
      ['ours', true],
      ['forged', false],
      ['', true]
    ])
  })
)

test(
  'a record leaves other deployments as they are',
  inWorld(async (world) => {
    const add = () =>
      addDeployment(world.github.state, world.repository, { environment: 'staging', states: ['success'] })
    const [first, second] = [add(), add()]
    await portsOf(world).deployments.tell(second.id, {
      state: 'success',
      description: 'foreshock: pass · run 1 · attempt 1'
    })
    expect(first.statuses.map(({ state }) => state)).toEqual(['success'])
  })
)

test(
  'of several who claim at once one has it, and the others are told so',
  inWorld(async (world) => {
    const sha = world.repository.refs.get('refs/heads/main') ?? ''
    const claim = { to: 'rollback', deploymentId: 42, sha } as const
    const answers = await Promise.all([1, 2, 3].map(() => portsOf(world).claims.take(claim)))
    expect(answers.map((answer) => (answer.is === 'known' ? answer.value : '')).sort()).toEqual([
      'ours',
      'taken',
      'taken'
    ])
    expect(await portsOf(world).claims.rollbacks()).toEqual({ is: 'known', value: new Set([42]) })
    expect(await portsOf(world).claims.take({ ...claim, deploymentId: 43, sha: 'f'.repeat(40) })).toMatchObject({
      is: 'unknown'
    })
  })
)

test(
  'a claim is asked for once, whatever the answer',
  inWorld(async (world) => {
    const sha = world.repository.refs.get('refs/heads/main') ?? ''
    const spoilt: readonly Fault[] = ['500', '502', '503', 'reset', 'html-200', '409', '401', '404']
    for (const [index, fault] of spoilt.entries()) {
      const { remove } = world.github.fault({ operation: 'git/create-ref', fault })
      world.github.clearRequests()
      expect((await portsOf(world).claims.take({ to: 'rollback', deploymentId: 50 + index, sha })).is).toBe('unknown')
      expect(world.github.requests).toHaveLength(1)
      remove()
    }
  })
)

test.each(FAULTS.filter((fault) => !['time-out', 'slow-bytes', '429', '403-secondary'].includes(fault)))(
  'where GitHub answers with %s, nothing is known, and nothing is taken for empty',
  (fault) =>
    inWorld(async (world) => {
      const one = addDeployment(world.github.state, world.repository)
      world.github.fault({ operation: /list/, fault })
      const { deployments, claims, issues } = portsOf(world)
      const asked = [
        deployments.list('production', 1),
        deployments.statuses(one.id),
        claims.rollbacks(),
        issues.find('x')
      ]
      for (const answer of await Promise.all(asked)) expect(whyUnknown(answer)).toMatch(/\w/)
    })()
)

test(
  'an issue is found by its marker, open or closed, and not one that somebody else wrote',
  inWorld(async (world) => {
    const { issues } = portsOf(world)
    addIssue(world.github.state, world.repository, { body: 'text <!-- foreshock:x 1 -->', user: 'mallory' })
    expect(await issues.find('<!-- foreshock:x 1 -->')).toEqual({ is: 'known', value: undefined })
    const opened = await issues.open({ title: 'It failed', body: 'text <!-- foreshock:x 1 -->' })
    const own = world.repository.issues.at(-1)
    if (own !== undefined) own.state = 'closed'
    expect(opened).toEqual({ is: 'known', value: own?.number })
    expect(await issues.find('<!-- foreshock:x 1 -->')).toEqual(opened)
  })
)

test(
  'an App is believed where it is named, and nobody else for that',
  inWorld(async (world) => {
    const repository = world.repository.full_name
    const { client } = asking(world, { permissions: MAY, ms: 8_000 })
    const one = addDeployment(world.github.state, world.repository)
    const who = ['my-app[bot]', 'other-app[bot]', 'my-app', 'github-actions[bot]']
    for (const creator of who)
      addDeploymentStatus(world.github.state, one, { state: 'success', description: creator, creator })
    const ours = async (...others: readonly string[]): Promise<readonly string[]> => {
      const answer = await gitHubDeployments(client, { repository, believed: believing(others) }).statuses(one.id)
      return answer.is === 'known'
        ? answer.value.filter(({ isOurs }) => isOurs).map(({ description }) => description)
        : []
    }
    expect(await ours()).toEqual(['github-actions[bot]'])
    expect((await ours('my-app[bot]')).toSorted()).toEqual(['github-actions[bot]', 'my-app[bot]'])
    // Whoever is called so and is no App is a person, who may call himself as he likes.
    expect(await ours('my-app')).toEqual(['github-actions[bot]'])

    addIssue(world.github.state, world.repository, { body: '<!-- foreshock:x 1 -->', user: 'my-app[bot]' })
    const found = (...others: readonly string[]) =>
      gitHubIssues(client, { repository, believed: believing(others) }).find('<!-- foreshock:x 1 -->')
    expect(await found()).toEqual({ is: 'known', value: undefined })
    expect(await found('my-app[bot]')).toEqual({ is: 'known', value: world.repository.issues.at(-1)?.number })
  })
)

test(
  'where it cannot be read whose records count, none of them is read',
  inWorld(async (world) => {
    const repository = world.repository.full_name
    const { client } = asking(world, { permissions: MAY, ms: 8_000 })
    const one = addDeployment(world.github.state, world.repository, { states: ['success'] })
    const because = new Problem({ what: 'The configuration has errors' })
    const believed = () => Promise.resolve(unknown(because))
    expect(await gitHubDeployments(client, { repository, believed }).statuses(one.id)).toEqual(unknown(because))
    expect(await gitHubIssues(client, { repository, believed }).find('x')).toEqual(unknown(because))
    expect(world.github.requests).toEqual([])
  })
)
