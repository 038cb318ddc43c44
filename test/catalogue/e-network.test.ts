/** The part of the catalogue of bad input that is about asking over the network: E1 targets, E2 bodies, E3 secrets. */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type FetchText, fetchTextIn, type Wish } from '../../src/io/health/fetch/fetch-text.js'
import type { Address, Resolve } from '../../src/io/health/fetch/route.js'
import { type Service, startRawService, startService } from '../fakes/service.js'

const signal = new AbortController().signal
const wish = (url: string, more: Partial<Wish> = {}): Wish => ({
  url,
  method: 'GET',
  headers: {},
  timeoutMs: 5_000,
  follows: true,
  allowPrivate: false,
  reads: 'body',
  ...more
})

/** Names resolve to what the test says; others do not exist. */
const resolving =
  (names: Readonly<Record<string, readonly string[]>>): Resolve =>
  (host) => {
    const addresses = names[host]
    if (addresses === undefined) return Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }))
    return Promise.resolve(addresses.map((address): Address => ({ address, family: address.includes(':') ? 6 : 4 })))
  }

const fetcher = (resolve: Resolve = resolving({}), variables = {}): FetchText =>
  fetchTextIn({ signal, variables, resolve })

const cleanUp: (() => Promise<void>)[] = []
const keep = <T extends { close(): Promise<void> }>(one: T): T => {
  cleanUp.push(() => one.close())
  return one
}
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()))
})

const yes = (_request: IncomingMessage, response: ServerResponse): void => void response.end('{"status":"ok"}')

describe('E1: targets that are not asked', () => {
  const spellings = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '017700000001',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.0.0.1.',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '[::ffff:169.254.169.254]',
    '[fe80::1]',
    '[fec0::1]',
    '[fd00:ec2::254]',
    '[fd00::1]',
    '[fc00::1]',
    '[ff02::1]',
    '[100::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '168.63.129.16',
    '100.100.100.200',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255'
  ]

  test.each(spellings)('http://%s is refused, and nobody connects', async (host) => {
    const service = keep(await startService(yes))
    const found = await fetcher()(wish(`http://${host}:${service.port}/`))
    expect(found).toMatchObject({ is: 'failed', how: 'refused' })
    expect(service.connections()).toBe(0)
  })

  test.each([
    ['file:///etc/passwd'],
    ['data:application/json,{"status":"ok"}'],
    ['ftp://127.0.0.1/'],
    ['javascript:1'],
    ['gopher://127.0.0.1/'],
    ['http://user:word@93.184.216.34/'],
    ['http://93.184.216.34@127.0.0.1/'],
    ['http://127.0.0.1#@93.184.216.34/'],
    ['http://127.0.0.1\\@93.184.216.34/'],
    ['http://'],
    ['not a URL']
  ])('%s is not asked', async (url) => {
    const service = keep(await startService(yes))
    expect(await fetcher()(wish(url))).toMatchObject({ is: 'failed', how: 'refused' })
    expect(service.connections()).toBe(0)
  })

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.1.2.3']],
    [['169.254.169.254']],
    [['93.184.216.34', '127.0.0.1']],
    [['::ffff:10.0.0.1']],
    [['fe80::1%eth0']]
  ])('a name that resolves to %j is refused', async (addresses) => {
    const service = keep(await startService(yes))
    const found = await fetcher(resolving({ 'shop.example': addresses }))(wish(`http://shop.example:${service.port}/`))
    expect(found).toMatchObject({ is: 'failed', how: 'refused' })
    expect(service.connections()).toBe(0)
  })

  test('with `allow-private` loopback and private networks are asked, metadata services are not', async () => {
    const service = keep(await startService(yes))
    const ask = fetcher(resolving({ metadata: ['169.254.169.254'] }))
    expect(await ask(wish(service.url, { allowPrivate: true }))).toMatchObject({ is: 'answered', status: 200 })
    for (const host of ['169.254.169.254', 'metadata', '168.63.129.16', '[fd00:ec2::254]', '0.0.0.0'])
      expect(await ask(wish(`http://${host}/`, { allowPrivate: true }))).toMatchObject({ is: 'failed', how: 'refused' })
  })

  test('a name is resolved once, and what it resolved to is what is connected to', async () => {
    const service = keep(await startService(yes))
    let asked = 0
    const rebinding: Resolve = () => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }])
    }
    const found = await fetcher(rebinding)(wish(`http://shop.example:${service.port}/`, { allowPrivate: true }))
    expect([found.is, asked, service.connections()]).toEqual(['answered', 1, 1])
  })

  test('each redirect is looked at again', async () => {
    const targets = [
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      'http://[fd00:ec2::254]/',
      '//168.63.129.16/'
    ]
    for (const location of targets) {
      const service = keep(await startService((_request, response) => void response.writeHead(302, { location }).end()))
      const found = await fetcher()(wish(service.url, { allowPrivate: true }))
      expect(found).toMatchObject({
        is: 'failed',
        how: 'refused',
        why: expect.stringContaining('redirects to a place that')
      })
      expect(service.connections()).toBe(1)
    }
  })

  test('what is public does not lead to what is private, even where private is allowed', async () => {
    const inside = keep(await startService(yes))
    const proxy = keep(
      await startProxy((_request, response) => void response.writeHead(302, { location: inside.url }).end())
    )
    const ask = fetcher(resolving({ 'shop.example': ['93.184.216.34'] }), { http_proxy: proxy.url })
    const found = await ask(wish('http://shop.example/', { allowPrivate: true }))
    expect(found).toMatchObject({ is: 'failed', how: 'refused' })
    expect(inside.connections()).toBe(0)
  })

  test('at most three redirects are followed', async () => {
    const service = keep(
      await startService((request, response) => {
        const left = Number(request.url?.slice(1))
        if (left === 0) response.end('there')
        else response.writeHead(307, { location: `/${left - 1}` }).end()
      })
    )
    const ask = fetcher()
    expect(await ask(wish(`${service.url}/3`, { allowPrivate: true }))).toMatchObject({ is: 'answered', text: 'there' })
    expect(await ask(wish(`${service.url}/4`, { allowPrivate: true }))).toMatchObject({
      is: 'failed',
      how: 'unreadable'
    })
  })
})

describe('E2: answers that are too much', () => {
  const ask = fetcher()
  const allowed = (service: Service, more: Partial<Wish> = {}): Wish =>
    wish(service.url, { allowPrivate: true, ...more })

  test.each([
    ['that never end', (response: ServerResponse) => pour(response)],
    [
      'that say they are of 2 MB and are not',
      (response: ServerResponse) => pour(response.writeHead(200, { 'content-length': 2_000_000 }))
    ],
    [
      'packed by gzip',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)))
    ],
    [
      'packed by Brotli',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(20_000_000)))
    ]
  ])('bodies %s are read to 1 MB', async (_name, answer) => {
    const service = keep(await startService((_request, response) => answer(response)))
    const found = await ask(allowed(service))
    expect(found).toMatchObject({ is: 'failed', how: 'unreadable', why: 'answers with more than 1 MB' })
  })

  test('a body of just 1 MB is read, packed or not', async () => {
    const text = 'x'.repeat(1_000_000)
    const service = keep(
      await startService((request, response) =>
        request.url === '/packed'
          ? void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text))
          : void response.end(text)
      )
    )
    expect(await ask(allowed(service))).toMatchObject({ text })
    expect(await ask(wish(`${service.url}/packed`, { allowPrivate: true }))).toMatchObject({ text })
  })

  test.each([
    ['a length that is a lie', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"status":"ok"}', 'unreadable'],
    ['a chunk that breaks off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n100\r\n{"status"', 'unreadable'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 'unreadable'],
    [
      'an upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
      'unreadable'
    ],
    ['headers of 5 MB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(5_000_000)}\r\n\r\n`, 'unreadable'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}`, 'unreadable'],
    ['early answers without end', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(10_000), 'unreadable'],
    ['nothing', '', 'no-answer']
  ])('%s is a failure with a reason', async (_name, text, how) => {
    const service = keep(await startRawService((socket) => socket.once('data', () => socket.end(text))))
    expect(await ask(allowed(service))).toMatchObject({ is: 'failed', how, why: expect.stringMatching(/^\w/) })
  })

  test.each([
    ['an answer that never begins', '', 'no-answer'],
    ['headers that come byte by byte', 'HTTP/1.1 200 OK\r\n', 'no-answer'],
    ['a body that comes byte by byte', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n', 'unreadable']
  ])('%s ends with the time limit', async (_name, opening, how) => {
    const service = keep(
      await startRawService((socket) => {
        socket.write(opening)
        if (opening !== '') drip(socket)
      })
    )
    const found = await ask(allowed(service, { timeoutMs: 300 }))
    expect(found).toMatchObject({ is: 'failed', how, why: expect.stringContaining('within 0.3 s') })
  })

  test('a resolver that hangs ends with the time limit', async () => {
    const found = await fetcher(() => new Promise(() => undefined))(wish('http://shop.example/', { timeoutMs: 100 }))
    expect(found).toMatchObject({ is: 'failed', how: 'unreachable' })
  })

  test('a run that is out of time asks nobody', async () => {
    const service = keep(await startService(yes))
    const found = await fetchTextIn({ signal: AbortSignal.abort(), variables: {} })(allowed(service))
    expect(found).toMatchObject({ is: 'failed', how: 'unreachable' })
    expect(service.connections()).toBe(0)
  })
})

describe('E3: what is secret', () => {
  const headers = { Authorization: 'Bearer s3cr3t-value', 'X-Api-Key': 's3cr3t-value', Cookie: 'a=s3cr3t-value' }

  test('goes to the origin that was named, and to no other', async () => {
    const seen: (readonly [string, string])[] = []
    const tell = (name: string) => (request: IncomingMessage, response: ServerResponse) => {
      seen.push([name, JSON.stringify(request.headers)])
      if (name === 'first' && request.url === '/') response.writeHead(302, { location: '/again' }).end()
      else if (name === 'first') response.writeHead(302, { location: other.url }).end()
      else response.end('{}')
    }
    const other = keep(await startService(tell('other')))
    const first = keep(await startService(tell('first')))
    const found = await fetcher()(wish(first.url, { headers, allowPrivate: true }))
    expect(found).toMatchObject({ is: 'answered', status: 200 })
    expect(seen.map(([name, text]) => [name, text.includes('s3cr3t-value')])).toEqual([
      ['first', true],
      ['first', true],
      ['other', false]
    ])
  })

  test('is in no failure, whatever fails', async () => {
    const secretive = (url: string): Wish =>
      wish(`${url}/s3cr3t-value?key=s3cr3t-value`, {
        headers: { ...headers, 'X-Bad': 's3cr3t-value\n' },
        allowPrivate: true,
        timeoutMs: 200
      })
    const service = keep(await startRawService((socket) => socket.end('s3cr3t-value')))
    const ask = fetcher()
    for (const url of [service.url, 'http://127.0.0.1:1', 'http://nowhere.example', 'https://127.0.0.1:1'])
      expect(JSON.stringify(await ask(secretive(url)))).not.toContain('s3cr3t-value')
  })

  test('a POST is not sent on to where a redirect leads', async () => {
    const other = keep(await startService(yes))
    const service = keep(
      await startService((_request, response) => void response.writeHead(308, { location: other.url }).end())
    )
    const found = await fetcher()(wish(service.url, { method: 'POST', body: 's3cr3t-value', allowPrivate: true }))
    expect(found).toMatchObject({ is: 'answered', status: 308 })
    expect(other.connections()).toBe(0)
  })
})

describe('a proxy', () => {
  test('is asked with the whole URL for http, resolves for itself, and gets its own credentials', async () => {
    const asked: unknown[] = []
    const proxy = keep(
      await startProxy((request, response) => {
        asked.push([request.url, request.headers.host, request.headers['proxy-authorization']])
        response.end('{"by":"proxy"}')
      })
    )
    const http_proxy = proxy.url.replace('//', '//me:pass%40word@')
    const found = await fetcher(resolving({}), { http_proxy })(wish('http://shop.example:8080/health?a=b'))
    expect(found).toMatchObject({ is: 'answered', text: '{"by":"proxy"}' })
    const basic = `Basic ${Buffer.from('me:pass@word').toString('base64')}`
    expect(asked).toEqual([['http://shop.example:8080/health?a=b', 'shop.example:8080', basic]])
  })

  test('is asked for a tunnel for https', async () => {
    const tunnels: unknown[] = []
    const proxy = keep(await startProxy(yes, (target) => tunnels.push(target)))
    const found = await fetcher(resolving({}), { HTTPS_PROXY: proxy.url })(wish('https://shop.example/health'))
    expect(tunnels).toEqual(['shop.example:443'])
    expect(found).toMatchObject({
      is: 'failed',
      how: 'unreachable',
      why: 'cannot be reached through the proxy of this machine'
    })
  })

  test('is not asked for what is known to be private, nor for what it is excepted from', async () => {
    const service = keep(await startService(yes))
    const proxy = keep(await startProxy((_request, response) => void response.end('proxy')))
    const names = resolving({ 'db.internal': ['10.0.0.5'], 'shop.example': ['93.184.216.34'] })
    const ask = fetcher(names, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1, .corp.example' })
    for (const url of ['http://db.internal/', 'http://10.0.0.5/', 'http://localhost/', 'http://169.254.169.254/'])
      expect(await ask(wish(url))).toMatchObject({ is: 'failed', how: 'refused' })
    expect(proxy.connections()).toBe(0)
    expect(await ask(wish(service.url, { allowPrivate: true }))).toMatchObject({ text: '{"status":"ok"}' })
    expect([proxy.connections(), service.connections()]).toEqual([0, 1])
    expect(await ask(wish('http://shop.example/'))).toMatchObject({ text: 'proxy' })
  })
})

/** A proxy that answers for everybody, and makes no tunnels. */
async function startProxy(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  onTunnel: (target: string) => void = () => undefined
): Promise<Service> {
  const inner = createHttpServer(answer)
  inner.on('connect', (request: IncomingMessage, socket: Socket) => {
    onTunnel(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
  const address = inner.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const outer = await startRawService((socket) => {
    const through = connect(port, '127.0.0.1')
    through.on('error', () => socket.destroy())
    through.on('close', () => socket.destroy())
    socket.on('close', () => through.destroy())
    socket.pipe(through).pipe(socket)
  })
  return {
    ...outer,
    close: async () => {
      await outer.close()
      await new Promise((resolve) => inner.close(resolve))
    }
  }
}

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'x')
  const more = (): void => {
    while (!response.destroyed && response.write(chunk)) continue
  }
  response.on('drain', more)
  more()
}

function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write('a'), 20)
  socket.on('close', () => clearInterval(timer))
}
