import { addPull, addRepository, addRun } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'a token without the permission is refused, and the log says which one was missing',
  inWorld(async ({ github, at, client }) => {
    const call = client({ permissions: { contents: 'read' } }).rest.actions.listWorkflowRunsForRepo(at)
    await expect(call).rejects.toMatchObject({ status: 403, message: expect.stringContaining('by integration') })
    expect(github.requests).toEqual([
      expect.objectContaining({
        operation: 'actions/list-workflow-runs-for-repo',
        permission: [{ actions: 'read' }],
        tokenKind: 'installation',
        status: 403
      })
    ])
  })
)

test(
  'write includes read, and read does not include write',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const reader = client({ permissions: { 'pull-requests': 'read' } }).rest
    const writer = client({ permissions: { 'pull-requests': 'write' } }).rest
    const comment = { ...at, issue_number: 7, body: 'Hello.' }
    expect(await statusOf(writer.pulls.get({ ...at, pull_number: 7 }))).toBe(0)
    expect(await statusOf(reader.issues.createComment(comment))).toBe(403)
    expect(await statusOf(writer.issues.createComment(comment))).toBe(0)
  })
)

test(
  'a fork token reads only, whatever it was promised',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const { rest } = client({ fork: true })
    expect(await statusOf(rest.issues.listComments({ ...at, issue_number: 7 }))).toBe(0)
    expect(await statusOf(rest.issues.createComment({ ...at, issue_number: 7, body: 'Hello.' }))).toBe(403)
  })
)

test(
  'an unknown token gets 401, and a bot is no user',
  inWorld(async ({ github, client }) => {
    const stranger = await fetch(`${github.url}/repos/octo-org/app`, { headers: { authorization: 'token ghs_none' } })
    expect(stranger.status).toBe(401)
    expect(await statusOf(client().rest.users.getAuthenticated())).toBe(403)
    const { data } = await client({ kind: 'user', login: 'hubot' }).rest.users.getAuthenticated()
    expect(data.login).toBe('hubot')
  })
)

test(
  'a private repository does not exist for the token of another',
  inWorld(async ({ github, client }) => {
    addRepository(github.state, { full_name: 'octo-org/secret', private: true })
    addRepository(github.state, { full_name: 'octo-org/open' })
    const { rest } = client()
    expect(await statusOf(rest.repos.get({ owner: 'octo-org', repo: 'secret' }))).toBe(404)
    expect(await statusOf(rest.repos.get({ owner: 'octo-org', repo: 'open' }))).toBe(0)
    const write = rest.issues.create({ owner: 'octo-org', repo: 'open', title: 'Hello' })
    expect(await statusOf(write)).toBe(403)
  })
)

test(
  'reads of public repositories can be made as free as they are on GitHub',
  inWorld(async ({ github, repository, at, client }) => {
    addRun(github.state, repository)
    const { rest } = client({ permissions: {} })
    expect(await statusOf(rest.actions.listWorkflowRunsForRepo(at))).toBe(403)
    github.state.publicReadsAreFree = true
    expect(await statusOf(rest.actions.listWorkflowRunsForRepo(at))).toBe(0)
  })
)

test(
  'an unknown route is logged as unknown',
  inWorld(async ({ github, client }) => {
    expect(await statusOf(client().request('GET /repos/octo-org/app/nowhere'))).toBe(404)
    expect(github.requests.map((request) => request.operation)).toEqual(['unknown'])
  })
)
