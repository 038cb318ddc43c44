import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { inWorld, type World } from './world.js'

const Persistent = Octokit.plugin(retry, throttling)

test.each(['429', '403-secondary', '502', 'reset'] as const)('the retrying client gets over %s', (fault) =>
  inWorld(async (world) => {
    const { github, at } = world
    github.state.limits.retryAfterSeconds = 1
    github.fault({ operation: 'repos/get', fault, times: 1 })
    const { data } = await persistentClient(world).rest.repos.get(at)
    expect(data.full_name).toBe('octo-org/app')
    expect(github.requests.map((request) => request.fault)).toEqual([fault, undefined])
  })()
)

test(
  'the throttling client tells the primary limit from the secondary one',
  inWorld(async (world) => {
    const { github, at } = world
    const seen: string[] = []
    github.state.limits.requestsPerHour = 0
    await expect(persistentClient(world, seen).rest.repos.get(at)).rejects.toMatchObject({ status: 403 })
    github.state.limits.requestsPerHour = 1000
    github.fault({ operation: 'repos/get', fault: '403-secondary' })
    await expect(persistentClient(world, seen).rest.repos.get(at)).rejects.toMatchObject({ status: 403 })
    expect(seen).toEqual(['primary', 'secondary'])
  })
)

/** Retries once, unless it is to report the limits that it meets. */
function persistentClient({ github, repository }: World, limits?: string[]): Octokit {
  const report = (limit: string) => (_after: number, _request: object, _octokit: object, count: number) => {
    limits?.push(limit)
    return limits === undefined && count === 0
  }
  return new Persistent({
    auth: github.issueToken({ repository: repository.full_name, permissions: {} }),
    baseUrl: github.url,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: 50 },
    throttle: { onRateLimit: report('primary'), onSecondaryRateLimit: report('secondary') }
  })
}

const ignore = (): void => undefined
