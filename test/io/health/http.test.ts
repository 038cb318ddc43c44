import type { RequestListener } from 'node:http'
import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import type { FetchText, Fetched } from '../../../src/io/health/fetch/fetch-text.js'
import { http } from '../../../src/io/health/http.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import { type Service, startRawService, startService } from '../../fakes/service.js'

const DAY = 86_400_000

async function looked(
  listener: RequestListener,
  options: Readonly<Record<string, unknown>> = {},
  variables = {}
): Promise<Answer<readonly Reading[]>> {
  const service = await startService(listener)
  try {
    return await lookAt(service, options, variables)
  } finally {
    await service.close()
  }
}

const lookAt = ({ url }: Pick<Service, 'url'>, options: Readonly<Record<string, unknown>>, variables = {}) =>
  http
    .create(http.options.parse({ url, 'allow-private': true, ...options }), aHealthContext({ variables }))
    .look(NOW - 1000, NOW)

const answering =
  (status: number, body = '', headers = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body)

const state = (answer: Answer<readonly Reading[]>): unknown =>
  answer.is === 'unknown'
    ? answer.because.message
    : answer.value.map((one) => (one.is === 'state' ? (one.why ?? one.well) : one))

test('says that it went well, when, and how long it took', async () => {
  expect(await looked(answering(204))).toEqual({
    is: 'known',
    value: [{ is: 'state', metric: 'probe', at: NOW, well: true, tookMs: expect.any(Number) }]
  })
})

test.each([
  [200, {}, true],
  [399, {}, true],
  [404, {}, 'answered 404 instead of 200-399'],
  [503, {}, 'answered 503 instead of 200-399'],
  [401, { status: '200-299, 401' }, true],
  [200, { status: 204 }, 'answered 200 instead of 204']
])('a status of %i with %j', async (status, options, said) => {
  expect(state(await looked(answering(status), options))).toEqual([said])
})

test.each([
  ['a text that is there', 'all is well', { contains: 'is well' }, true],
  ['a text that is not', 'ERROR', { contains: 'is well' }, 'does not hold the text that it should'],
  ['a value that is there', '{"db":[{"up":true}]}', { json: { 'db[0].up': true } }, true],
  ['another value', '{"status":"down"}', { json: { status: 'up' } }, 'has "down" at status instead of "up"'],
  ['another type', '{"status":"1"}', { json: { status: 1 } }, 'has "1" at status instead of 1'],
  ['no value', '{}', { json: { status: 'up' } }, 'has nothing at status instead of "up"'],
  ['a list', '{"status":[1]}', { json: { status: 'up' } }, 'has a list or a mapping at status instead of "up"'],
  ['a page', '<html>', { json: { status: 'up' } }, 'answers with something that is not JSON']
])('looks in the body for %s', async (_name, body, options, said) => {
  expect(state(await looked(answering(200, body), options))).toEqual([said])
})

test('what a service says of itself is shown harmless and short', async () => {
  const body = JSON.stringify({ status: `\n::error::${'x'.repeat(500)}` })
  const [said] = Object(state(await looked(answering(200, body), { json: { status: 'up' } }))) as string[]
  expect(said).not.toContain('\n')
  expect(said?.length).toBeLessThan(120)
})

test('follows redirects, or judges the first answer', async () => {
  const listener: RequestListener = (request, response) =>
    void (request.url === '/there' ? response.writeHead(500) : response.writeHead(302, { location: '/there' })).end()
  expect(state(await looked(listener))).toEqual(['answered 500 instead of 200-399'])
  expect(state(await looked(listener, { redirects: 'stay' }))).toEqual([true])
})

test('tries as often as it is told, so that counts grow', async () => {
  let tries = 0
  const listener: RequestListener = (_request, response) => {
    tries += 1
    response.writeHead(tries === 2 ? 500 : 200).end()
  }
  expect(state(await looked(listener, { probes: 3 }))).toEqual([true, 'answered 500 instead of 200-399', true])
})

test('sends headers with the values of variables, and is unknown without one', async () => {
  const listener: RequestListener = (request, response) =>
    void response.writeHead(request.headers.authorization === 'Bearer abc-123' ? 200 : 401).end()
  const headers = { Authorization: 'Bearer ${TOKEN}' }
  expect(state(await looked(listener, { headers }, { TOKEN: 'abc-123\n' }))).toEqual([true])
  expect(state(await looked(listener, { headers }))).toBe(
    'The environment variable TOKEN, which this check sends, is not set. Give it to the step: `env: { TOKEN: ${{ secrets.TOKEN }} }`.'
  )
})

test('a connection refused, reset, or without an answer in time is not well', async () => {
  const gone = await startService(answering(200))
  await gone.close()
  const resetting = await startRawService((socket) => socket.resetAndDestroy())
  const answers = [await lookAt(gone, {}), await lookAt(resetting, {})]
  await resetting.close()
  expect(answers.map(state)).toEqual([['refuses connections'], ['broke the connection off']])
  expect(state(await looked(() => undefined, { 'timeout-seconds': 0.2 }))).toEqual(['did not answer within 0.2 s'])
})

test('what cannot be asked or read is unknown', async () => {
  expect(state(await lookAt({ url: 'http://10.0.0.1' }, { 'allow-private': false }))).toBe(
    'http://«address» The service is at a private address. Set `allow-private: true` for this check if it is meant.'
  )
  const large = await looked(answering(200, 'x'.repeat(2_000_000)), { contains: 'y' })
  expect(state(large)).toContain('answers with more than 1 MB')
})

test('shows neither the query of a URL nor the values in it', async () => {
  const said = state(
    await lookAt(
      { url: 'http://10.0.0.1/a/${TOKEN}?key=open-sesame#here' },
      { 'allow-private': false },
      { TOKEN: 'abc-123' }
    )
  )
  expect(said).toContain('http://«address»/a/${TOKEN} The service')
})

describe('the end of a certificate', () => {
  const ending = (days: number): FetchText => {
    const found: Fetched = {
      is: 'answered',
      status: 200,
      text: '',
      contentType: '',
      certificateUntil: NOW + days * DAY
    }
    return () => Promise.resolve(found)
  }
  const look = (fetchText: FetchText, options = {}): Promise<Answer<readonly Reading[]>> =>
    http
      .create(http.options.parse({ url: 'https://shop.example', ...options }), { ...aHealthContext(), fetchText })
      .look(NOW - 1000, NOW)

  test.each([
    [14, true],
    [13, 'has a certificate that ends in 13 days'],
    [-1, 'has a certificate that ends in -1 days']
  ])('in %i days, of 14 that are asked for', async (days, said) => {
    const answer = await look(ending(days), { 'tls-days': 14, probes: 2 })
    expect(answer.is === 'known' && answer.value.map(({ metric }) => metric)).toEqual(['probe', 'tls', 'probe'])
    expect(state(answer)).toEqual([true, said, true])
  })

  test('is not looked at unless it is asked for', async () => {
    expect(state(await look(ending(1)))).toEqual([true])
  })
})

test.each([
  [{ url: 'ftp://shop.example' }, 'must begin with http'],
  [{ url: 'https://user:word@shop.example' }, 'hold no credentials'],
  [{ url: 'https://shop.example', status: '2xx' }, 'must be such as 200-399'],
  [{ url: 'https://shop.example', json: { 'a[': 1 } }, 'must be a path'],
  [{ url: 'https://shop.example', headers: { 'Content-Length': '1' } }, 'a header that a check may not set'],
  [{ url: 'https://shop.example', probes: 0 }, 'probes']
])('the options %j are refused', (options, message) => {
  const parsed = http.options.safeParse(options)
  expect(parsed.success ? '' : JSON.stringify(parsed.error.issues)).toContain(message)
})
