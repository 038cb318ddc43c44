import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chanceOf } from './chance.js'

/** A small service of the test, with people who use it: what of it is deployed decides how often it fails. */
export interface LiveService {
  readonly port: number
  readonly url: string
  /** The share of requests that fail from now on. */
  fails(share: number): void
  /** How many requests a second people make from now on; 0 for none. */
  used(perSecond: number): void
  close(): Promise<void>
}

/** Requests come in handfuls, a few times a second. */
const HANDFULS = 10

export async function startLiveService(seed: number): Promise<LiveService> {
  const chance = chanceOf(seed)
  const counts = { ok: 0, failed: 0 }
  let failing = 0
  let wanted = 0
  let owed = 0
  const server = createServer((request, response) => {
    if (request.url === '/metrics') return void response.end(metrics(counts))
    if (request.url === '/healthz') return void response.end('{"status":"up"}')
    const fails = chance() < failing
    counts[fails ? 'failed' : 'ok'] += 1
    response.writeHead(fails ? 500 : 200).end(fails ? 'something broke' : 'shoes')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const ask = (): void => void get(`${url}/shoes`, (answer) => void answer.resume()).on('error', () => undefined)
  const people = setInterval(() => {
    owed += wanted / HANDFULS
    for (; owed >= 1; owed -= 1) ask()
  }, 1000 / HANDFULS)
  return {
    port,
    url,
    fails: (share) => void (failing = share),
    used: (perSecond) => void (wanted = perSecond),
    close: async () => {
      clearInterval(people)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const metrics = ({ ok, failed }: { readonly ok: number; readonly failed: number }): string =>
  [
    '# TYPE http_requests_total counter',
    `http_requests_total{code="200"} ${ok}`,
    `http_requests_total{code="500"} ${failed}`,
    ''
  ].join('\n')
