import { addComment, addPull, addRun } from './index.js'
import { inWorld } from './world.js'

test.each([0, 1, 29, 30, 31, 100, 101, 250])('the real client pages through exactly %i comments', (count) =>
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    for (let index = 0; index < count; index++) addComment(github.state, repository, { issue: 7, body: `no ${index}` })
    const octokit = client()
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...at,
      issue_number: 7,
      per_page: 100
    })
    expect(comments.map((comment) => comment.body)).toEqual(Array.from({ length: count }, (_, index) => `no ${index}`))
    expect(github.requests).toHaveLength(Math.max(1, Math.ceil(count / 100)))
  })()
)

test(
  'a page holds 30 items by default and 100 at most',
  inWorld(async ({ github, repository, at, client }) => {
    for (let index = 0; index < 120; index++) addRun(github.state, repository)
    const runs = client().rest.actions.listWorkflowRunsForRepo
    expect((await runs(at)).data.workflow_runs).toHaveLength(30)
    const page = await runs({ ...at, per_page: 500 })
    expect(page.data.workflow_runs).toHaveLength(100)
    expect(page.data.total_count).toBe(120)
  })
)

test(
  'links name the first, previous, next and last page, and the repository by its id',
  inWorld(async ({ github, repository, at, client }) => {
    for (let index = 0; index < 95; index++) addRun(github.state, repository)
    const { headers } = await client().rest.actions.listWorkflowRunsForRepo({ ...at, event: 'push', page: 2 })
    const url = `${github.url}/repositories/${repository.id}/actions/runs?event=push&page=`
    expect(headers.link?.split(', ')).toEqual([
      `<${url}1>; rel="prev"`,
      `<${url}3>; rel="next"`,
      `<${url}4>; rel="last"`,
      `<${url}1>; rel="first"`
    ])
  })
)

test(
  'an item that goes between two pages moves the others up',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    for (let index = 0; index < 4; index++) addComment(github.state, repository, { issue: 7, body: `no ${index}` })
    github.before({
      operation: 'issues/list-comments',
      act: (call) => {
        if (call === 2) repository.comments.shift()
      }
    })
    const octokit = client()
    const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: 7, per_page: 2 })
    expect(comments.map((comment) => comment.body)).toEqual(['no 0', 'no 1', 'no 3'])
  })
)

test(
  'a filtered search for runs ends after 1,000, and an unfiltered list does not',
  inWorld(async ({ github, repository, at, client }) => {
    github.state.limits.requestsPerHour = 10_000
    for (let index = 0; index < 1030; index++) addRun(github.state, repository)
    const octokit = client()
    const list = octokit.rest.actions.listWorkflowRunsForRepo
    const all = await octokit.paginate(list, { ...at, per_page: 100 })
    const filtered = await octokit.paginate(list, { ...at, per_page: 100, event: 'push' })
    expect([all.length, filtered.length]).toEqual([1030, 1000])
  })
)
