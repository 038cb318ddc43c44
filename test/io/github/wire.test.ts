import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { known } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { ask, statusOf } from '../../../src/io/github/ask.js'
import { gitHubClient, type GitHubClient } from '../../../src/io/github/client.js'
import { gitHubConfig } from '../../../src/io/github/config-source.js'
import { gitHubRuns } from '../../../src/io/github/runs.js'
import { noHurry } from '../../fakes/no-hurry.js'
import type { RunSource } from '../../../src/ports.js'
import { fakeLog } from '../../fakes/publisher.js'
import { whyUnknown } from './asking.js'

const TOKEN = 'ghs_of_this_job'
const QUESTION = { what: 'the moon', permission: 'moon: read' }

const open: { close(): void }[] = []

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

interface Server {
  readonly url: string
  readonly requests: { readonly url: string; readonly headers: IncomingHttpHeaders }[]
}

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** A server, and so an origin, of its own: it remembers what it was asked, and always gives this reply. */
async function listen({ status, headers = {}, body = {} }: Reply): Promise<Server> {
  const requests: Server['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

const client = (url = 'http://127.0.0.1:1'): GitHubClient =>
  gitHubClient({ token: TOKEN, apiUrl: `${url}/api/v3`, deadline: noHurry(), requests: 10, log: fakeLog() })

const runsAt = (url: string, repository = 'acme/shop'): RunSource =>
  gitHubRuns(client(url), repository, () => Promise.resolve(known([])))

test('every request names the version of the API, the client and the token, and goes to the API of the server', async () => {
  const body = { id: 1, jobs: [], artifacts: [], workflow_runs: [], total_count: 0 }
  const { url, requests } = await listen({ status: 200, body })
  const asked = runsAt(url)
  const home = { repository: 'acme/shop', defaultBranch: 'main' }
  await Promise.all([
    asked.run(1, 1),
    asked.jobs(1, 1),
    asked.recentRuns(3),
    asked.artifacts(1),
    asked.artifactFiles(1),
    asked.commit('a'.repeat(40)),
    asked.repository(),
    gitHubConfig(client(url), home, { path: 'x.yml', workspace: '.' }).inForce()
  ])
  expect(requests).toHaveLength(8)
  for (const { url: path, headers } of requests) {
    expect(path).toMatch(/^\/api\/v3\/repos\/acme\/shop(?:\/|$)/)
    expect(headers['x-github-api-version']).toBe('2022-11-28')
    expect(headers.authorization).toBe(`token ${TOKEN}`)
    expect(headers['user-agent']).toMatch(/^foreshock /)
  }
})

test('a redirect to another origin gets no token', async () => {
  const away = await listen({ status: 200, body: { id: 1 } })
  const home = await listen({ status: 302, headers: { location: `${away.url}/steal` } })
  const asked = runsAt(home.url)
  await Promise.all([asked.run(1, 1), asked.artifactFiles(1)])
  const tokens = ({ requests }: Server) => requests.map(({ headers }) => headers.authorization)
  expect(tokens(home)).toEqual([`token ${TOKEN}`, `token ${TOKEN}`])
  expect(tokens(away)).toEqual([undefined, undefined])
})

test('429 without a hint how long to wait is asked once', async () => {
  const { url, requests } = await listen({ status: 429, body: { message: 'Slow down' } })
  expect(whyUnknown(await runsAt(url).run(1, 1))).toBe('GitHub did not give run 1, attempt 1 (429): Slow down.')
  expect(requests).toHaveLength(1)
})

test('the name of the repository goes into the path as it is, and asks nothing else', async () => {
  const { url, requests } = await listen({ status: 404 })
  await runsAt(url, 'a%2f/b?x=#y').run(1, 1)
  expect(requests.map((request) => request.url)).toEqual([
    '/api/v3/repos/a%252f/b%3Fx%3D%23y/actions/runs/1/attempts/1'
  ])
})

const refused = (status: number, message: string): Error =>
  Object.assign(new Error(message), { status, response: { status } })

const LIMIT = 'GitHub did not give the moon: the rate limit is reached. The next recording catches up.'
const ALLOW = 'If it exists, add `permissions: { moon: read }` to the job.'

test.each<[string, unknown, string]>([
  [
    'a token that is not valid',
    refused(401, 'Bad credentials'),
    'GitHub did not give the moon: the token is not valid. Pass a valid token.'
  ],
  ['a token that may not', refused(403, 'Resource not accessible'), `GitHub did not give the moon (403). ${ALLOW}`],
  ['what is not there, or may not be seen', refused(404, 'Not Found'), `GitHub did not give the moon (404). ${ALLOW}`],
  ['the limit of an hour', refused(403, 'API rate limit exceeded for installation.'), LIMIT],
  ['a secondary limit', refused(429, 'You have exceeded a secondary rate limit.'), LIMIT],
  ['a server that failed', refused(500, 'Oops\nat line 3'), 'GitHub did not give the moon (500): Oops.'],
  [
    'a page of the front',
    refused(502, '<html>\n<h1>Unicorn'),
    'GitHub did not give the moon (502): the answer is a web page.'
  ],
  [
    'a connection that broke',
    Object.assign(new Error('read ECONNRESET'), { status: 500, response: undefined }),
    'GitHub did not give the moon: read ECONNRESET.'
  ],
  ['a long message', new Error('x'.repeat(5_000)), `GitHub did not give the moon: ${'x'.repeat(200)}.`],
  ['what is no error at all', 'a text', 'GitHub did not give the moon: a text.']
])('%s is told in words of the user', async (_what, cause, words) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- libraries throw whatever they like
  const answer = await ask(client(), QUESTION, () => Promise.reject(cause))
  expect(whyUnknown(answer)).toBe(words)
  expect(answer.is === 'unknown' && answer.because.cause).toBe(cause)
})

test('a problem that says already what to do is handed on as it is', async () => {
  const problem = new Problem({ what: 'The budget is spent' })
  expect(await ask(client(), QUESTION, () => Promise.reject(problem))).toEqual({ is: 'unknown', because: problem })
})

test('a question that throws before it is asked is answered, too', async () => {
  const thrown = (): Promise<never> => {
    throw new Error('no such method')
  }
  expect(whyUnknown(await ask(client(), QUESTION, thrown))).toBe('GitHub did not give the moon: no such method.')
})

test('a status counts where an answer came, and only there', () => {
  expect(statusOf(refused(404, ''))).toBe(404)
  const others = [{ status: 404 }, { response: {}, status: '404' }, { status: 500, response: undefined }, null, 'x']
  expect(others.map(statusOf)).toEqual(others.map(() => undefined))
})
