/** E2: what hostile services cost in memory, by the kernel's account of a process that asks them. */
import { execFile } from 'node:child_process'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Service, startRawService, startService } from '../fakes/service.js'

const CHILD = join(process.cwd(), 'test/fakes/hostile-asking-child.ts')
const MOST_MB = 256

/** Of each kind so many at a time, and all of them so often. */
const AT_ONCE = 5
const ROUNDS = 4

const chunk = Buffer.alloc(65_536, 'x')
const bomb = gzipSync(Buffer.alloc(100_000_000))

/** Writes for as long as anybody reads. */
function pour(to: ServerResponse | Socket, what: Buffer | string): void {
  const more = (): void => {
    while (!to.destroyed && to.write(what)) continue
  }
  to.on('drain', more)
  to.on('error', () => undefined)
  more()
}

const raw = (opening: string, what: Buffer | string): Promise<Service> =>
  startRawService((socket) =>
    socket.once('data', () => {
      socket.write(opening)
      pour(socket, what)
    })
  )

const SERVICES: readonly (() => Promise<Service>)[] = [
  () => startService((_request, response) => pour(response, chunk)),
  () =>
    startService((_request, response) => pour(response.writeHead(200, { 'content-length': 10_000_000_000 }), chunk)),
  () => startService((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
  () => startService((_request, response) => pour(response.writeHead(200, { 'content-encoding': 'gzip' }), bomb)),
  () => raw('HTTP/1.1 200 OK\r\n', 'x: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n'.repeat(1000)),
  () => raw('HTTP/1.1 200 OK\r\nx: ', chunk),
  () => raw('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(1000)),
  () => raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7fffffff\r\n', chunk),
  () => raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', '1\r\nx\r\n'.repeat(1000)),
  () => raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;', chunk),
  () => raw('', chunk),
  () => startRawService((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n'))
]

interface Figures {
  readonly asked: number
  readonly failed: number
  readonly peakMb: number
}

test('services that stream for ever, lie or explode are all failures, and cost little memory', async () => {
  const services = await Promise.all(SERVICES.map((start) => start()))
  try {
    const urls = services.flatMap(({ url }) => Array.from({ length: AT_ONCE }, () => url))
    const args = ['--import', 'tsx', CHILD, String(ROUNDS), ...urls]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    const figures: Figures = JSON.parse(stdout)
    const asked = SERVICES.length * AT_ONCE * ROUNDS
    expect(figures).toMatchObject({ asked, failed: asked })
    expect(figures.peakMb).toBeLessThanOrEqual(MOST_MB)
  } finally {
    await Promise.all(services.map((service) => service.close()))
  }
})
