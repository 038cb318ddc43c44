import { addPull } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'the primary limit is shared by all tokens of a repository, and ends with the hour',
  inWorld(async ({ github, at, clock, client }) => {
    github.state.limits.requestsPerHour = 2
    await client().rest.repos.get(at)
    const second = await client().rest.repos.get(at)
    expect(second.headers['x-ratelimit-remaining']).toBe('0')
    const third = client().rest.repos.get(at)
    await expect(third).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795172400' } }
    })
    expect((await client().rest.rateLimit.get()).data.rate).toMatchObject({ limit: 2, remaining: 0 })
    clock.advance(3600)
    expect(await statusOf(client().rest.repos.get(at))).toBe(0)
  })
)

test(
  'the 81st comment within a minute meets the secondary limit, with a retry-after',
  inWorld(async ({ github, repository, at, clock, client }) => {
    addPull(github.state, repository, { number: 7 })
    const { rest } = client()
    const comment = () => rest.issues.createComment({ ...at, issue_number: 7, body: 'Hello.' })
    for (let count = 0; count < 80; count++) await comment()
    await expect(comment()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '60' } }
    })
    expect(repository.comments).toHaveLength(80)
    clock.advance(60)
    expect(await statusOf(comment())).toBe(0)
  })
)

test(
  'a minute has 900 points',
  inWorld(async ({ github, at, client }) => {
    github.state.limits.pointsPerMinute = 3
    const { rest } = client()
    for (let count = 0; count < 3; count++) await rest.repos.get(at)
    expect(await statusOf(rest.repos.get(at))).toBe(403)
  })
)
