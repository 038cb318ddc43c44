import { addAttempt, addJob, addRun, addWorkflow } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'jobs are listed by attempt, for the latest attempt, and for all',
  inWorld(async ({ github, repository, at, client }) => {
    const run = addRun(github.state, repository, { conclusion: 'failure' })
    addJob(github.state, run, { name: 'first', conclusion: 'failure' })
    addAttempt(github.state, run)
    addJob(github.state, run, { name: 'second', steps: ['Set up job', { name: 'Test', conclusion: 'success' }] })
    const { actions } = client().rest
    const names = (list: { data: { jobs: { name: string }[] } }) => list.data.jobs.map((job) => job.name)
    const of = { ...at, run_id: run.id }
    expect(names(await actions.listJobsForWorkflowRunAttempt({ ...of, attempt_number: 1 }))).toEqual(['first'])
    expect(names(await actions.listJobsForWorkflowRun(of))).toEqual(['second'])
    expect(names(await actions.listJobsForWorkflowRun({ ...of, filter: 'all' }))).toEqual(['first', 'second'])
    expect(await statusOf(actions.listJobsForWorkflowRunAttempt({ ...of, attempt_number: 3 }))).toBe(404)
    const { data: latest } = await actions.getWorkflowRun(of)
    expect(latest).toMatchObject({
      run_attempt: 2,
      conclusion: 'success',
      name: 'CI',
      path: '.github/workflows/ci.yml'
    })
    const { data: earlier } = await actions.getWorkflowRunAttempt({ ...of, attempt_number: 1 })
    expect(earlier).toMatchObject({ run_attempt: 1, conclusion: 'failure' })
  })
)

test(
  'a job has its steps and times, and a running one has no end',
  inWorld(async ({ github, repository, at, client }) => {
    const run = addRun(github.state, repository, { status: 'in_progress' })
    const done = addJob(github.state, run, { steps: [{ name: 'Test', seconds: 30 }], queued_seconds: 10, seconds: 30 })
    const running = addJob(github.state, run, { status: 'in_progress' })
    const { actions } = client().rest
    const { data } = await actions.getJobForWorkflowRun({ ...at, job_id: done.id })
    expect(data).toMatchObject({
      created_at: '2026-11-20T10:00:00Z',
      started_at: '2026-11-20T10:00:10Z',
      completed_at: '2026-11-20T10:00:40Z',
      run_attempt: 1,
      workflow_name: 'CI',
      steps: [{ name: 'Test', number: 1, conclusion: 'success', completed_at: '2026-11-20T10:00:40Z' }]
    })
    expect(data).not.toHaveProperty('log')
    const { data: other } = await actions.getJobForWorkflowRun({ ...at, job_id: running.id })
    expect(other).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null })
  })
)

test.each([
  [{ branch: 'dev' }, ['dev']],
  [{ event: 'schedule' }, ['night']],
  [{ status: 'failure' }, ['broken']],
  [{ status: 'queued' }, ['queued']],
  [{ actor: 'hubot' }, ['bot']],
  [{ created: '>=2026-11-21' }, ['late']],
  [{ created: '2026-11-18..2026-11-19' }, ['early']],
  [{ created: '*..2026-11-18' }, ['early']]
] as const)('runs are filtered by %o', (filter, titles) =>
  inWorld(async ({ github, repository, at, client }) => {
    const { state } = github
    addRun(state, repository, { title: 'dev', branch: 'dev' })
    addRun(state, repository, { title: 'night', event: 'schedule' })
    addRun(state, repository, { title: 'broken', conclusion: 'failure' })
    addRun(state, repository, { title: 'queued', status: 'queued' })
    addRun(state, repository, { title: 'bot', actor: 'hubot' })
    addRun(state, repository, { title: 'late', at: '2026-11-21T10:00:00Z' })
    addRun(state, repository, { title: 'early', at: '2026-11-18T10:00:00Z' })
    const { data } = await client().rest.actions.listWorkflowRunsForRepo({ ...at, ...filter })
    expect(data.workflow_runs.map((run) => run.display_title)).toEqual(titles)
  })()
)

test(
  'a workflow is found by its id and its file name, and lists its own runs, newest first',
  inWorld(async ({ github, repository, at, client }) => {
    const deploy = addWorkflow(github.state, repository, { name: 'Deploy' })
    addRun(github.state, repository, { workflow: addWorkflow(github.state, repository) })
    const old = addRun(github.state, repository, { workflow: deploy, at: '2026-11-01T00:00:00Z' })
    const recent = addRun(github.state, repository, { workflow: deploy })
    const { actions } = client().rest
    expect((await actions.getWorkflow({ ...at, workflow_id: 'deploy.yml' })).data.id).toBe(deploy.id)
    expect((await actions.getWorkflow({ ...at, workflow_id: deploy.id })).data.name).toBe('Deploy')
    const { data } = await actions.listWorkflowRuns({ ...at, workflow_id: 'deploy.yml' })
    expect(data.workflow_runs.map((run) => [run.id, run.run_number])).toEqual([
      [recent.id, 2],
      [old.id, 1]
    ])
    expect((await actions.listRepoWorkflows(at)).data.total_count).toBe(2)
  })
)
