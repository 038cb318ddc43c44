import { addRun } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'an unchanged answer is 304 and costs nothing of the rate limit',
  inWorld(async ({ github, repository, at, client }) => {
    const { rest } = client()
    const first = await rest.actions.listWorkflowRunsForRepo(at)
    const again = { ...at, headers: { 'if-none-match': String(first.headers.etag) } }
    expect(await statusOf(rest.actions.listWorkflowRunsForRepo(again))).toBe(304)
    expect((await rest.rateLimit.get()).data.resources.core.used).toBe(1)
    addRun(github.state, repository)
    expect((await rest.actions.listWorkflowRunsForRepo(again)).data.total_count).toBe(1)
  })
)

test(
  'the version that was asked for is named, and an unknown one refused',
  inWorld(async ({ at, client }) => {
    const { rest } = client()
    const get = (version: string) => rest.repos.get({ ...at, headers: { 'x-github-api-version': version } })
    expect((await get('2026-03-10')).headers['x-github-api-version-selected']).toBe('2026-03-10')
    expect(await statusOf(get('2019-01-01'))).toBe(400)
  })
)

test(
  'times come from the clock of the test, the Date header too',
  inWorld(async ({ at, client }) => {
    const { headers } = await client().rest.repos.get(at)
    expect(headers.date).toBe('Fri, 20 Nov 2026 10:00:00 GMT')
  })
)

test(
  'HEAD answers with the headers alone',
  inWorld(async ({ github }) => {
    const response = await fetch(`${github.url}/repos/octo-org/app`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
  })
)
