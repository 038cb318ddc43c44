import { outlasting } from '../fakes/outlasting.js'
import { addPull, FAULTS, type Fault } from './index.js'
import { inWorld, statusOf, type World } from './world.js'

const GET = 'repos/get'

test.each([
  ['500', 500],
  ['502', 502],
  ['503', 503],
  ['429', 429],
  ['403-secondary', 403],
  ['401', 401],
  ['404', 404],
  ['409', 409],
  ['422', 422]
] as const)('%s is that status, before anything is done', (fault, status) =>
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    github.fault({ operation: 'issues/create-comment', fault })
    const call = client().rest.issues.createComment({ ...at, issue_number: 7, body: 'Hello.' })
    expect(await statusOf(call)).toBe(status)
    expect(repository.comments).toEqual([])
    expect(github.requests).toEqual([expect.objectContaining({ fault, status })])
  })()
)

test.each(['429', '403-secondary'] as const)('%s says how long to wait', (fault) =>
  inWorld(async (world) => {
    const response = await faulty(world, fault)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await response.text()).toContain('secondary rate limit')
  })()
)

test(
  'time-out never answers, and close() ends the wait',
  inWorld(async (world) => {
    const { github } = world
    const waiting = faulty(world, 'time-out').then(
      () => 'answered',
      () => 'ended'
    )
    expect(await Promise.race([waiting, pause(300)])).toBe('paused')
    expect(github.requests[0]).toMatchObject({ fault: 'time-out', status: undefined })
    await github.close()
    expect(await waiting).toBe('ended')
  })
)

test(
  'reset tears the connection',
  inWorld(async (world) => {
    await expect(faulty(world, 'reset')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  })
)

test(
  'html-200 is a page where JSON was wanted',
  inWorld(async (world) => {
    const response = await faulty(world, 'html-200')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })
)

test(
  'cut-json ends in the middle of the true answer',
  inWorld(async (world) => {
    const text = await (await faulty(world, 'cut-json')).text()
    expect(text).toMatch(/^\{"id":/)
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })
)

test(
  'slow-bytes sends one byte a second',
  inWorld(async (world) => {
    const { value, isLater } = await outlasting(1_900, async () => {
      const reader = (await faulty(world, 'slow-bytes')).body?.getReader()
      const next = async (): Promise<unknown> => (await reader?.read())?.value
      const bytes = [await next(), await next()]
      await reader?.cancel()
      return bytes
    })
    expect(value).toMatchObject([{ length: 1 }, { length: 1 }])
    expect(isLater).toBe(true)
  })
)

test(
  'a fault comes after some calls, as often as told, and goes when removed',
  inWorld(async ({ github, at, client }) => {
    const { rest } = client()
    const statuses = async (count: number): Promise<number[]> => {
      const seen: number[] = []
      for (let call = 0; call < count; call++) seen.push(await statusOf(rest.repos.get(at)))
      return seen
    }
    github.fault({ operation: GET, fault: '500', afterCalls: 1, times: 2 })
    expect(await statuses(4)).toEqual([0, 500, 500, 0])
    const { remove } = github.fault({ operation: /^repos\//, fault: '503' })
    expect(await statuses(1)).toEqual([503])
    remove()
    expect(await statuses(1)).toEqual([0])
    github.fault({ operation: GET, fault: '500' })
    github.clearFaults()
    expect(await statuses(1)).toEqual([0])
  })
)

test(
  'afterWork loses the reply of work that was done',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    github.fault({ operation: 'issues/create-comment', fault: '502', afterWork: true })
    expect(await statusOf(client().rest.issues.createComment({ ...at, issue_number: 7, body: 'Hello.' }))).toBe(502)
    expect(repository.comments).toHaveLength(1)
  })
)

test.each([
  ['reset', ['torn', 'torn']],
  ['500', [500, 500]],
  ['502', [502, 502]],
  ['503', [503, 503]],
  ['429', [429, 503]],
  ['403-secondary', [403, 503]],
  ['401', [401, 401]],
  ['404', [404, 404]],
  ['409', [409, 409]],
  ['422', [422, 422]],
  ['html-200', [200, 200]],
  ['cut-json', [401, 'torn']]
] as const)('the results service and the blob storage suffer %s in their own way', (fault, expected) =>
  inWorld(async ({ github }) => {
    github.fault({ operation: /^(cache|blob)\//, fault })
    const create = `${github.resultsUrl}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`
    const answers = [
      await answerOf(fetch(create, { method: 'POST', body: '{}' })),
      await answerOf(fetch(`${github.blobUrl}/storage/actions/x`))
    ]
    expect(answers).toEqual(expected)
    expect(github.requests.map((request) => request.fault)).toEqual([fault, fault])
  })()
)

test('every fault is tried above', () => {
  expect(FAULTS).toHaveLength(14)
})

/** The status, or that no whole answer came. */
async function answerOf(call: Promise<Response>): Promise<number | 'torn'> {
  try {
    const response = await call
    await response.text()
    return response.status
  } catch {
    return 'torn'
  }
}

const faulty = ({ github }: World, fault: Fault): Promise<Response> => {
  github.fault({ operation: GET, fault })
  return fetch(`${github.url}/repos/octo-org/app`)
}

const pause = (waitMs: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('paused'), waitMs)
  })
