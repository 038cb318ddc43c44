import { addComment, addPull } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'a comment is made, read, changed and removed, and a bot is its author',
  inWorld(async ({ github, repository, at, clock, client }) => {
    addPull(github.state, repository, { number: 7 })
    const { issues } = client({ permissions: { 'pull-requests': 'write' } }).rest
    const { data: made } = await issues.createComment({ ...at, issue_number: 7, body: 'One.' })
    expect(made).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' }, body: 'One.' })
    expect(made.performed_via_github_app?.slug).toBe('github-actions')
    clock.advance(5)
    await issues.updateComment({ ...at, comment_id: made.id, body: 'Two.' })
    const { data: read } = await issues.getComment({ ...at, comment_id: made.id })
    expect(read).toMatchObject({ body: 'Two.', updated_at: '2026-11-20T10:00:05Z', created_at: '2026-11-20T10:00:00Z' })
    await issues.deleteComment({ ...at, comment_id: made.id })
    expect(await statusOf(issues.getComment({ ...at, comment_id: made.id }))).toBe(404)
  })
)

test(
  'a person comments under their own name',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const { rest } = client({ kind: 'user', login: 'hubot' })
    const { data } = await rest.issues.createComment({ ...at, issue_number: 7, body: 'Hello.' })
    expect(data.user).toMatchObject({ login: 'hubot', type: 'User' })
  })
)

test.each([
  [65_536, 0],
  [65_537, 422]
])('a body of %i characters gives %i', (length, status) =>
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const body = 'x'.repeat(length)
    expect(await statusOf(client().rest.issues.createComment({ ...at, issue_number: 7, body }))).toBe(status)
  })()
)

test(
  'ids rise, the list is oldest first, and issues keep their comments apart',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    addPull(github.state, repository, { number: 8 })
    addComment(github.state, repository, { issue: 7, body: 'old' })
    addComment(github.state, repository, { issue: 8, body: 'elsewhere' })
    const { issues } = client().rest
    await issues.createComment({ ...at, issue_number: 7, body: 'new' })
    const { data } = await issues.listComments({ ...at, issue_number: 7 })
    expect(data.map((comment) => comment.body)).toEqual(['old', 'new'])
    expect(Number(data[1]?.id)).toBeGreaterThan(Number(data[0]?.id))
  })
)

test(
  'of many changes at once, one whole body stays',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const { id } = addComment(github.state, repository, { issue: 7, body: 'before' })
    const { issues } = client().rest
    const bodies = Array.from({ length: 20 }, (_, index) => String(index).repeat(1000))
    await Promise.all(bodies.map((body) => issues.updateComment({ ...at, comment_id: id, body })))
    expect(bodies).toContain(repository.comments[0]?.body)
  })
)
