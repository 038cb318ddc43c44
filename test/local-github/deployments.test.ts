import { addCheckRun, addCommit, addDeployment, addJob, addRun, addWorkflow } from './index.js'
import { inWorld, statusOf } from './world.js'

const plain = { auto_merge: false, required_contexts: [] }

test(
  'deployments are listed newest first, by environment',
  inWorld(async ({ github, repository, at, clock, client }) => {
    addDeployment(github.state, repository, { environment: 'staging' })
    const old = addDeployment(github.state, repository, { states: ['in_progress', 'success'] })
    clock.advance(60)
    const { repos } = client().rest
    const made = await repos.createDeployment({ ...at, ...plain, ref: 'main', payload: { rollback: true } })
    expect(made).toMatchObject({ status: 201, data: { environment: 'production', payload: { rollback: true } } })
    const { data } = await repos.listDeployments({ ...at, environment: 'production' })
    expect(data.map((deployment) => deployment.id)).toEqual([(made.data as { id: number }).id, old.id])
    const statuses = await repos.listDeploymentStatuses({ ...at, deployment_id: old.id })
    expect(statuses.data.map((status) => status.state)).toEqual(['success', 'in_progress'])
  })
)

test(
  'without auto_merge: false and required_contexts: [] GitHub may merge or refuse instead',
  inWorld(async ({ github, repository, at, client }) => {
    addCommit(github.state, repository, { branch: 'dev', parents: [repository.refs.get('refs/heads/main') ?? ''] })
    addCommit(github.state, repository, { branch: 'main' })
    const { repos } = client().rest
    expect((await repos.createDeployment({ ...at, ref: 'dev' })).status).toBe(202)
    const run = addRun(github.state, repository, { status: 'in_progress' })
    addJob(github.state, run, { status: 'in_progress' })
    expect(await statusOf(repos.createDeployment({ ...at, ref: 'main' }))).toBe(409)
    expect(repository.deployments).toEqual([])
  })
)

test(
  'a success retires the earlier deployments of its environment, but never production',
  inWorld(async ({ github, repository, at, client }) => {
    const { repos } = client().rest
    const deploy = (environment: string) =>
      addDeployment(github.state, repository, { environment, states: ['success'] })
    const [staging, production] = [deploy('staging'), deploy('production')]
    for (const environment of ['staging', 'production']) {
      const { id } = addDeployment(github.state, repository, { environment })
      await repos.createDeploymentStatus({ ...at, deployment_id: id, state: 'success' })
    }
    expect([staging.statuses.at(-1)?.state, production.statuses.at(-1)?.state]).toEqual(['inactive', 'success'])
    const long = { ...at, deployment_id: staging.id, state: 'error' as const, description: 'x'.repeat(141) }
    expect(await statusOf(repos.createDeploymentStatus(long))).toBe(422)
  })
)

test(
  'check runs are made, finished and listed beside those of the jobs',
  inWorld(async ({ github, repository, at, client }) => {
    const run = addRun(github.state, repository)
    addJob(github.state, run, { name: 'build' })
    addCheckRun(github.state, repository, { name: 'lint', conclusion: 'failure' })
    const { checks } = client().rest
    const { data } = await checks.create({ ...at, name: 'foreshock', head_sha: run.head_sha, status: 'in_progress' })
    await checks.update({
      ...at,
      check_run_id: data.id,
      conclusion: 'neutral',
      output: { title: 'T', summary: 'S' }
    })
    const list = await checks.listForRef({ ...at, ref: 'main' })
    expect(list.data.check_runs.map((check) => [check.name, check.conclusion])).toEqual([
      ['foreshock', 'neutral'],
      ['lint', 'failure'],
      ['build', 'success']
    ])
    const annotations = Array.from({ length: 51 }, () => ({
      path: 'a.ts',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice' as const,
      message: 'Hello.'
    }))
    const output = { title: 'T', summary: 'S', annotations }
    expect(await statusOf(checks.update({ ...at, check_run_id: data.id, output }))).toBe(422)
  })
)

test(
  'a dispatch is remembered and queues a run; what GitHub refuses is refused',
  inWorld(async ({ github, repository, at, client }) => {
    addWorkflow(github.state, repository, { name: 'Rollback', inputs: ['sha'] })
    const { actions, repos } = client().rest
    const dispatch = (inputs: Record<string, string>, ref = 'main') =>
      actions.createWorkflowDispatch({ ...at, workflow_id: 'rollback.yml', ref, inputs })
    expect((await dispatch({ sha: 'abc' })).status).toBe(204)
    expect(repository.dispatches).toEqual([
      expect.objectContaining({
        kind: 'workflow_dispatch',
        workflow: '.github/workflows/rollback.yml',
        inputs: { sha: 'abc' }
      })
    ])
    expect(repository.runs[0]).toMatchObject({ event: 'workflow_dispatch', id: repository.dispatches[0]?.run_id })
    expect(await statusOf(dispatch({ other: 'abc' }))).toBe(422)
    expect(await statusOf(dispatch({}, repository.refs.get('refs/heads/main')))).toBe(422)
    expect(await statusOf(actions.createWorkflowDispatch({ ...at, workflow_id: 'none.yml', ref: 'main' }))).toBe(404)
    await repos.createDispatchEvent({ ...at, event_type: 'foreshock', client_payload: { a: 1 } })
    expect(repository.dispatches[1]).toMatchObject({ event_type: 'foreshock', inputs: { a: 1 } })
    const keys = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`key${index}`, 1]))
    expect(await statusOf(repos.createDispatchEvent({ ...at, event_type: 'x', client_payload: keys }))).toBe(422)
  })
)

test(
  'a dispatch tells its run when asked',
  inWorld(async ({ github, repository, at, client }) => {
    addWorkflow(github.state, repository, { name: 'Rollback' })
    const { data } = await client().request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
      ...at,
      workflow_id: 'rollback.yml',
      ref: 'main',
      return_run_details: true
    })
    expect(data).toMatchObject({ workflow_run_id: repository.runs[0]?.id })
  })
)

test(
  'commit statuses and issues are made and read',
  inWorld(async ({ repository, at, client }) => {
    const { issues, repos } = client().rest
    const sha = repository.refs.get('refs/heads/main') ?? ''
    await repos.createCommitStatus({ ...at, sha, state: 'pending', context: 'foreshock' })
    await repos.createCommitStatus({ ...at, sha, state: 'success', context: 'foreshock' })
    const { data } = await repos.getCombinedStatusForRef({ ...at, ref: 'main' })
    expect(data).toMatchObject({ state: 'success', total_count: 1 })
    const { data: issue } = await issues.create({ ...at, title: 'Flaky test', labels: ['flaky'] })
    await issues.update({ ...at, issue_number: issue.number, state: 'closed' })
    const open = await issues.listForRepo(at)
    const closed = await issues.listForRepo({ ...at, state: 'closed', labels: 'flaky' })
    expect([open.data.length, closed.data.map((item) => item.title)]).toEqual([0, ['Flaky test']])
  })
)
