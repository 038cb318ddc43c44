import { expect, test } from '@jest/globals'
import { gitHubDeployingRuns } from '../../../src/io/github/deploying-runs.js'
import { addAttempt, addJob, addRepository, addRun, addWorkflow } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const PATH = '.github/workflows/deploy.yml'

/** Runs from the oldest to the newest: the conclusion of each, of its last job, and what else is unusual about it. */
function ran({ github, repository }: World, runs: readonly (readonly [string, string, object?])[]): readonly string[] {
  const workflow = addWorkflow(github.state, repository, { path: PATH })
  return runs.map(([conclusion, ofJob, more], index) => {
    const sha = `${index}`.repeat(40)
    const at = new Date(Date.UTC(2026, 10, 1 + index))
    const told = { workflow, sha, event: 'push', branch: 'main', conclusion: conclusion as 'success', at }
    const run = addRun(github.state, repository, { ...told, ...more })
    addJob(github.state, run, { name: 'risk' })
    addJob(github.state, run, { name: 'deploy', conclusion: ofJob as 'success' })
    return sha
  })
}

async function lastGood(world: World, client = asking(world).client, held: ReadonlySet<string> = new Set()) {
  const options = { repository: world.repository.full_name, workflowPath: PATH, branch: 'main', self: 1 }
  const answer = await gitHubDeployingRuns(client, options).lastGood(held)
  return answer.is === 'known' ? answer.value : whyUnknown(answer)
}

test(
  'the newest run that succeeded with every job, at home and on the branch',
  inWorld(async (world) => {
    addRepository(world.github.state, { full_name: 'someone/shop', parent: world.repository.full_name })
    const shas = ran(world, [
      ['success', 'success'],
      ['success', 'success'],
      ['success', 'skipped'],
      ['failure', 'failure'],
      ['success', 'success', { event: 'pull_request' }],
      ['success', 'success', { head_repository: 'someone/shop' }],
      ['success', 'success', { branch: 'other' }]
    ])
    expect(await lastGood(world)).toMatchObject({ run: { sha: shas[1] }, others: 3 })
  })
)

test(
  'an older run that was run again is the last one, and one that a gate held is none',
  inWorld(async (world) => {
    const shas = ran(world, [
      ['success', 'success'],
      ['success', 'success']
    ])
    const [older] = world.repository.runs
    if (older === undefined) throw new Error('there is no run')
    addAttempt(world.github.state, older, { at: new Date(Date.UTC(2026, 10, 9)), conclusion: 'success' })
    addJob(world.github.state, older, { name: 'deploy' })
    expect(await lastGood(world)).toMatchObject({ run: { sha: shas[0] } })
    expect(await lastGood(world, asking(world).client, new Set([shas[0] ?? '']))).toMatchObject({
      run: { sha: shas[1] }
    })
  })
)

test(
  'none is known of as none, and a token that may not look as unknown',
  inWorld(async (world) => {
    ran(world, [['success', 'skipped']])
    expect(await lastGood(world)).toEqual({ others: 1 })
    expect(await lastGood(world, asking(world, { permissions: { contents: 'read' } }).client)).toContain(
      'actions: read'
    )
  })
)
