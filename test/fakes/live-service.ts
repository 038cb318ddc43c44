import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chanceOf } from './chance.js'

/** A small service of the test, with people who use it: what of it is deployed decides how often it fails. */
export interface LiveService {
  readonly port: number
  readonly url: string
  /** Says which share of its requests a version fails, once it is deployed: by a request for `/deploy/<version>`. */
  version(name: string, fails: () => number): void
  /** From now on requests are counted anew, under this label: what was before is of another act. */
  act(name: string): void
  /** What is deployed, and when that was last deployed, in epoch milliseconds. */
  readonly live: () => string
  readonly deployedAt: () => number
  /** How many requests a second people make from now on; 0 for none. */
  used(perSecond: number): void
  close(): Promise<void>
}

/** Requests come in handfuls, a few times a second. */
const HANDFULS = 10

export async function startLiveService(seed: number): Promise<LiveService> {
  const chance = chanceOf(seed)
  let counts = { act: '', ok: 0, failed: 0 }
  const versions = new Map<string, () => number>()
  let live = ''
  let at = 0
  let wanted = 0
  let owed = 0
  const server = createServer((request, response) => {
    if (request.url === '/metrics') return void response.end(metrics(counts))
    if (request.url === '/healthz') return void response.end('{"status":"up"}')
    const deployed = /^\/deploy\/(\w+)$/.exec(request.url ?? '')?.[1]
    if (deployed !== undefined) {
      live = deployed
      at = Date.now()
      return void response.end(`deployed ${deployed}\n`)
    }
    const fails = chance() < (versions.get(live)?.() ?? 0)
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
    version: (name, fails) => void versions.set(name, fails),
    act: (name) => void (counts = { act: name, ok: 0, failed: 0 }),
    live: () => live,
    deployedAt: () => at,
    used: (perSecond) => void (wanted = perSecond),
    close: async () => {
      clearInterval(people)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const metrics = ({ act, ok, failed }: { readonly act: string; readonly ok: number; readonly failed: number }): string =>
  [
    '# TYPE http_requests_total counter',
    `http_requests_total{act="${act}",code="200"} ${ok}`,
    `http_requests_total{act="${act}",code="500"} ${failed}`,
    ''
  ].join('\n')
