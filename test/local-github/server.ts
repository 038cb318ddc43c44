import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { blobOperation, blobStore } from './blobs.js'
import { removeCaches } from './cache-service.js'
import type { Exchange, Hub, RequestHead } from './exchange.js'
import { faultPlan, faultReply, names, sendHalf, sendSlowly, spoilsTheReply, type Fault } from './faults.js'
import type { HookRule, LocalGitHub, LocalGitHubOptions, LoggedRequest } from './local-github.js'
import type { Reply } from './reply.js'
import { restApi } from './rest-api.js'
import { resultsService } from './results-service.js'
import { emptyState } from './state.js'
import { tokenIssuer } from './tokens.js'

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

const LARGEST_LOGGED_BODY = 64 * 1024

/** Starts a local GitHub on free loopback ports. */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const state = emptyState(options.now ?? (() => new Date()), options.rateLimit ?? 1000)
  const requests: LoggedRequest[] = []
  const faults = faultPlan()
  const hooks = new Set<{ readonly rule: HookRule; calls: number }>()
  const origins = { api: '', storage: '' }
  const tokens = tokenIssuer(state)
  const blobs = blobStore(state, () => origins.storage)
  const hub: Hub = { state, tokens, blobs, root: () => origins.api }
  const rest = restApi(hub)
  const results = resultsService(hub)
  const services = {
    api: (head: RequestHead) => (head.path.startsWith('/twirp/') ? results(head) : rest(head)),
    storage: (head: RequestHead) => storageExchange(hub, head)
  }

  const listenFor = (service: (head: RequestHead) => Exchange): Server =>
    createServer((request, response) => {
      serve(request, response, service).catch((problem: unknown) => {
        // A caller that hangs up in the middle of its request is no fault of the server.
        if (request.socket.destroyed) return
        console.error('The local GitHub has a bug:', problem)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    })

  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    service: (head: RequestHead) => Exchange
  ): Promise<void> => {
    const head = headOf(request)
    const exchange = service(head)
    const rule = faults.next(exchange.operation)
    const entry = logEntry(head, exchange, { at: state.now(), fault: rule?.fault })
    requests.push(entry)
    const body = await readAll(request)
    entry.requestBody = loggedBody(body)
    for (const hook of hooks) if (names(hook.rule, exchange.operation)) hook.rule.act(++hook.calls)
    const fault = rule?.fault
    const isWorkDone = fault === undefined || spoilsTheReply(fault) || rule?.afterWork === true
    const done = isWorkDone ? exchange.work(body) : undefined
    if (fault === 'time-out') return
    if (fault === 'reset') return void request.socket.resetAndDestroy()
    const reply = (fault === undefined ? done : faultReply(state, fault, exchange.operation)) ?? done
    if (reply === undefined) throw new Error(`${exchange.operation} gave no reply.`)
    entry.status = reply.status
    send(response, reply, { method: head.method, date: state.now(), fault })
  }

  const servers = { api: listenFor(services.api), storage: listenFor(services.storage) }
  origins.api = await listen(servers.api)
  origins.storage = await listen(servers.storage)

  return {
    url: origins.api,
    resultsUrl: `${origins.api}/`,
    blobUrl: origins.storage,
    state,
    requests,
    clearRequests: () => void requests.splice(0),
    issueToken: (wish) => tokens.issue(wish),
    issueRuntimeToken: (wish) => tokens.issueRuntime(wish),
    fault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    before: (rule) => {
      const hook = { rule, calls: 0 }
      hooks.add(hook)
      return { remove: () => void hooks.delete(hook) }
    },
    evict: (predicate) =>
      [...state.repositories.values()].reduce((sum, repository) => sum + removeCaches(repository, predicate), 0),
    close: async () => {
      await Promise.all(Object.values(servers).map(close))
    }
  }
}

function storageExchange(hub: Hub, head: RequestHead): Exchange {
  const tokenKind = head.query.has('sig') ? 'signature' : 'none'
  const work = (body: Buffer): Reply => hub.blobs.answer({ ...head, body })
  return { operation: blobOperation(head), needs: [], tokenKind, work }
}

function headOf(request: IncomingMessage): RequestHead {
  const url = new URL(request.url ?? '/', 'http://local')
  const path = url.pathname.replace(/^\/{2,}/, '/').replace(/(.)\/$/, '$1')
  return { method: request.method ?? 'GET', path, query: url.searchParams, headers: request.headers }
}

function logEntry(
  head: RequestHead,
  exchange: Exchange,
  more: { at: Date; fault: Fault | undefined }
): Writable<LoggedRequest> {
  const query = new URLSearchParams(head.query)
  query.delete('sig')
  return {
    ...more,
    method: head.method,
    path: query.size === 0 ? head.path : `${head.path}?${query.toString()}`,
    operation: exchange.operation,
    permission: exchange.needs,
    tokenKind: exchange.tokenKind,
    status: undefined,
    requestBody: undefined
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function loggedBody(body: Buffer): unknown {
  if (body.length === 0 || body.length > LARGEST_LOGGED_BODY) return undefined
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

function send(
  response: ServerResponse,
  reply: Reply,
  how: { readonly method: string; readonly date: Date; readonly fault: Fault | undefined }
): void {
  const isJson = reply.bytes === undefined && reply.json !== undefined
  const body = reply.bytes ?? (isJson ? Buffer.from(JSON.stringify(reply.json)) : Buffer.alloc(0))
  response.statusCode = reply.status
  response.setHeaders(
    new Map([
      ['date', how.date.toUTCString()],
      ['server', 'github.com'],
      ['x-github-request-id', randomBytes(8).toString('hex').toUpperCase()],
      ...(isJson ? [['content-type', 'application/json; charset=utf-8'] as const] : []),
      ...Object.entries(reply.headers ?? {})
    ])
  )
  if (how.fault === 'slow-bytes') {
    sendSlowly(response, body)
    return
  }
  if (how.fault === 'cut-json') {
    sendHalf(response, body, isJson)
    return
  }
  if (reply.status !== 204 && reply.status !== 304) response.setHeader('content-length', body.length)
  response.end(how.method === 'HEAD' ? undefined : body)
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}
