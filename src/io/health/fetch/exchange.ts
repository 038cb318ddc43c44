import { request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect as connectTls, TLSSocket } from 'node:tls'
import { failure, failureOf, isFailure, type Failure } from './failure.js'
import { portOf, proxyAuthorization } from './proxy.js'
import { lookupIn, type Route } from './route.js'

export interface Sent {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

const MOST_HEADER_BYTES = 64 * 1024

/** Answers before the answer, such as `103 Early Hints`; nobody sends more than a few. */
const MOST_EARLY_ANSWERS = 20

/** How far a request has come, for whoever has to say why it took too long. */
export interface Stage {
  at: 'finding the way' | 'connected' | 'reading'
}

/**
 * Sends one request by the way that was found for it, on a connection of its own, and gives the answer with its body
 * unread. The signal ends it at any stage.
 */
export async function exchange(url: URL, route: Route, exchanging: Exchanging): Promise<IncomingMessage | Failure> {
  try {
    return await exchanged(url, route, exchanging)
  } catch (thrown) {
    return failureOf(thrown, false) // Node sends no header that could be taken for two
  }
}

interface Exchanging {
  readonly sent: Sent
  readonly signal: AbortSignal
  readonly stage: Stage
}

async function exchanged(
  url: URL,
  route: Route,
  { sent, signal, stage }: Exchanging
): Promise<IncomingMessage | Failure> {
  const options: RequestOptions = {
    method: sent.method,
    headers: {
      ...sent.headers,
      ...(sent.body === undefined ? {} : { 'content-length': Buffer.byteLength(sent.body) })
    },
    maxHeaderSize: MOST_HEADER_BYTES,
    signal
  }
  if (route.proxy === undefined) {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp
    return answered(ask(url, { ...options, agent: false, lookup: lookupIn(route.addresses) }), sent.body, stage)
  }
  if (url.protocol === 'http:') return answered(throughProxy(url, route.proxy, options), sent.body, stage)
  const tunnel = await tunnelTo(url, route.proxy, signal)
  if (isFailure(tunnel)) return tunnel
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const createConnection = (): Socket =>
    connectTls({ socket: tunnel, host, ...(isIP(host) === 0 ? { servername: host } : {}) })
  return answered(requestHttps(url, { ...options, createConnection }), sent.body, stage)
}

function answered(request: ClientRequest, body: string | undefined, stage: Stage): Promise<IncomingMessage | Failure> {
  return new Promise((resolve) => {
    let early = 0
    request.on('socket', (socket) => {
      if (!socket.connecting) stage.at = 'connected'
      socket.once('connect', () => {
        stage.at = 'connected'
      })
    })
    request.on('information', () => {
      early += 1
      if (early <= MOST_EARLY_ANSWERS) return
      resolve(failure('unreadable', 'sends answers before its answer without end'))
      request.destroy()
    })
    request.on('upgrade', (_response, socket) => {
      resolve(failure('unreadable', 'changes to another protocol without being asked'))
      socket.destroy()
    })
    request.on('response', (response) => {
      response.on('error', () => undefined) // whoever reads it is told, and nobody else is ended by it
      stage.at = 'reading'
      resolve(response)
    })
    request.on('error', (thrown) => resolve(failureOf(thrown, stage.at !== 'finding the way')))
    request.on('close', () => resolve(failureOf(undefined, stage.at !== 'finding the way')))
    request.end(body)
  })
}

/** Plain http goes to the proxy as it is, with the whole URL. */
function throughProxy(url: URL, proxy: URL, options: RequestOptions): ClientRequest {
  const ask = proxy.protocol === 'https:' ? requestHttps : requestHttp
  const request = ask({
    ...options,
    agent: false,
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(proxy),
    path: url.href.replace(/#.*$/, '')
  })
  request.setHeader('host', url.host)
  const authorization = proxyAuthorization(proxy)
  if (authorization !== undefined) request.setHeader('proxy-authorization', authorization)
  return request
}

/** A connection to the host of the URL that the proxy makes (CONNECT); what goes over it is encrypted end to end. */
function tunnelTo(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket | Failure> {
  const ask = proxy.protocol === 'https:' ? requestHttps : requestHttp
  const authorization = proxyAuthorization(proxy)
  const target = `${url.hostname}:${portOf(url)}`
  const request = ask({
    method: 'CONNECT',
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(proxy),
    path: target,
    headers: { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
    maxHeaderSize: MOST_HEADER_BYTES,
    agent: false,
    signal
  })
  return new Promise((resolve) => {
    const failed = (): void => resolve(failure('unreachable', 'cannot be reached through the proxy of this machine'))
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket)
      else {
        socket.destroy()
        failed()
      }
    })
    request.on('response', (response) => {
      response.destroy()
      failed()
    })
    request.on('error', failed)
    request.on('close', failed)
    request.end()
  })
}

/** When the certificate of the other side ends, as epoch milliseconds; absent without TLS. */
export function certificateUntil({ socket }: IncomingMessage): number | undefined {
  if (!(socket instanceof TLSSocket)) return undefined
  const until = Date.parse(socket.getPeerCertificate().valid_to)
  return Number.isFinite(until) ? until : undefined
}
