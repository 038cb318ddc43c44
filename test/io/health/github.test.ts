import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { github } from '../../../src/io/health/github.js'
import { recordLine } from '../../../src/verdict/rollback/record-line.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import {
  addCheckRun,
  addCommit,
  addDeployment,
  addDeploymentStatus,
  type Permissions
} from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking } from '../github/asking.js'

const READ: Permissions = { deployments: 'read', checks: 'read' }

function look(
  world: World,
  options = {},
  { sha, permissions = READ }: { sha?: string; permissions?: Permissions } = {}
) {
  const { client } = asking(world, { permissions })
  const context = aHealthContext({ github: { client, repository: world.repository.full_name, sha } })
  return github.create(github.options.parse(options), context).look(NOW - 1000, NOW)
}

const said = (answer: Answer<readonly Reading[]>): unknown =>
  answer.is === 'unknown'
    ? answer.because.message
    : answer.value.map((one) => (one.is === 'state' ? [one.metric, one.why ?? one.well] : one))

describe('the status of a deployment', () => {
  test.each([
    [['success'], [['deployment', true]]],
    [['success', 'failure'], [['deployment', 'has the status failure']]],
    [['error'], [['deployment', 'has the status error']]],
    [['failure', 'in_progress'], []],
    [['success', 'inactive'], []],
    [[], []]
  ] as const)('%j is %j', (states, readings) =>
    inWorld(async (world) => {
      addDeployment(world.github.state, world.repository, { states: [...states] })
      expect(said(await look(world))).toEqual(readings)
    })()
  )

  test(
    'is that of the newest deployment to the environment, or of the commit',
    inWorld(async (world) => {
      const [first, second] = ['a'.repeat(40), 'b'.repeat(40)]
      const { state } = world.github
      addDeployment(state, world.repository, { sha: first, states: ['failure'], at: '2026-11-20T10:00:00Z' })
      addDeployment(state, world.repository, { sha: second, states: ['success'], at: '2026-11-20T11:00:00Z' })
      addDeployment(state, world.repository, { environment: 'staging', states: ['error'], at: '2026-11-20T12:00:00Z' })
      expect(said(await look(world))).toEqual([['deployment', true]])
      expect(said(await look(world, { sha: first }))).toEqual([['deployment', 'has the status failure']])
      expect(said(await look(world, {}, { sha: first }))).toEqual([['deployment', 'has the status failure']])
      expect(said(await look(world, { environment: 'preview' }))).toContain('There is no deployment to preview')
    })
  )

  test(
    'is not what Foreshock has said of it',
    inWorld(async (world) => {
      const deployment = addDeployment(world.github.state, world.repository, { states: ['success'] })
      addDeploymentStatus(world.github.state, deployment, {
        state: 'failure',
        description: recordLine({ word: 'fail', runId: 7, attempt: 1 })
      })
      expect(said(await look(world))).toEqual([['deployment', true]])
    })
  )

  test(
    'is unknown without the permission, and that is said',
    inWorld(async (world) => {
      expect(said(await look(world, {}, { permissions: { contents: 'read' } }))).toContain('deployments: read')
    })
  )
})

describe('the check runs of a commit', () => {
  const sha = 'c'.repeat(40)
  const given = (world: World, runs: readonly (readonly [string, string | null])[]): void => {
    addCommit(world.github.state, world.repository, { sha })
    for (const [name, conclusion] of runs) {
      const status = conclusion === null ? 'in_progress' : 'completed'
      addCheckRun(world.github.state, world.repository, { name, head_sha: sha, status, conclusion: conclusion as null })
    }
  }

  test.each([
    [[['smoke', 'success']], [], [['checks', true]]],
    [
      [
        ['smoke', 'success'],
        ['lint', 'skipped']
      ],
      [],
      [['checks', true]]
    ],
    [[['smoke', 'skipped']], [], []],
    [
      [
        ['smoke', 'success'],
        ['load', null]
      ],
      [],
      []
    ],
    [
      [
        ['smoke', 'success'],
        ['load', 'cancelled']
      ],
      [],
      []
    ],
    [
      [
        ['smoke', 'failure'],
        ['load', null]
      ],
      [],
      [['checks', 'ended as failure: smoke']]
    ],
    [
      [
        ['smoke', 'timed_out'],
        ['load', 'success']
      ],
      ['load'],
      [['checks', true]]
    ],
    [[['smoke', 'success']], ['load'], expect.stringContaining('There is no check run `load`')],
    [[], [], expect.stringContaining('There is no check run of commit ccccccc yet')]
  ] as const)('%j, of which %j count', (runs, checks, readings) =>
    inWorld(async (world) => {
      given(world, runs)
      const answer = await look(world, { of: 'checks', checks }, { sha })
      expect(said(answer)).toEqual(readings)
    })()
  )

  test(
    'are unknown where it is not known which commit was deployed',
    inWorld(async (world) => {
      expect(said(await look(world, { of: 'checks' }))).toContain('Say it with `sha`')
    })
  )
})

test('without a token nothing is known', async () => {
  const answer = await github.create(github.options.parse({}), aHealthContext()).look(NOW - 1000, NOW)
  expect(said(answer)).toContain('no token to ask GitHub with')
})
