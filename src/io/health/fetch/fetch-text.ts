import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { textOf } from './body.js'
import { certificateUntil, exchange, type Sent, type Stage } from './exchange.js'
import { failure, isFailure, type Failure } from './failure.js'
import type { Variables } from './proxy.js'
import { type Resolve, type Route, routeTo } from './route.js'

/** One question to a service over HTTP. */
export interface Wish {
  /** With the values of its placeholders: it is never shown. */
  readonly url: string
  readonly method: 'GET' | 'HEAD' | 'POST'
  /** Of the user; none of them goes to another origin. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** For all of it: resolving, connecting, redirects, headers and body. */
  readonly timeoutMs: number
  readonly follows: boolean
  readonly allowPrivate: boolean
  /** `head`: the answer counts as soon as its status is there, and its body is not read. */
  readonly reads: 'body' | 'head'
}

export interface Fetched {
  readonly is: 'answered'
  readonly status: number
  /** Empty where the body was not wanted. */
  readonly text: string
  readonly contentType: string
  /** Epoch milliseconds; over TLS only. */
  readonly certificateUntil?: number | undefined
}

/** Never throws for what the world does. */
export type FetchText = (wish: Wish) => Promise<Fetched | Failure>

export interface FetchSurroundings {
  /** No request outlasts it. */
  readonly signal: AbortSignal
  /** Of these, only those that name proxies are looked at. */
  readonly variables: Variables
  /** Default: the resolver of the system. */
  readonly resolve?: Resolve
}

const MOST_REDIRECTS = 3

/**
 * The only way by which health sources ask over HTTP. It asks public addresses, private ones where the check allows
 * them, and never those of metadata services; it reads at most 1 MB, and takes no longer than it may.
 */
export function fetchTextIn({ signal, variables, resolve = ofSystem }: FetchSurroundings): FetchText {
  return async (wish) => {
    const own = new AbortController()
    // Not AbortSignal.timeout: a garbage collection may take it away before it is heard.
    const timer = setTimeout(() => own.abort(), wish.timeoutMs)
    const either = AbortSignal.any([own.signal, signal])
    const stage: Stage = { at: 'finding the way' }
    try {
      return await beforeAbort(either, asked(wish, { signal: either, variables, resolve, stage }), () =>
        signal.aborted ? OUT_OF_TIME : late(wish, stage)
      )
    } finally {
      clearTimeout(timer)
      own.abort() // whatever is still open of it
    }
  }
}

const OUT_OF_TIME = failure('unreachable', 'could not be asked within the time limit of this run')

function late({ timeoutMs }: Wish, { at }: Stage): Failure {
  const time = `within ${timeoutMs / 1000} s`
  if (at === 'connected') return failure('no-answer', `did not answer ${time}`)
  if (at === 'reading') return failure('unreadable', `did not end its answer ${time}`)
  return failure('unreachable', `let no connection come about ${time}`)
}

const ofSystem: Resolve = (host) => lookup(host, { all: true })

interface Asking {
  readonly signal: AbortSignal
  readonly variables: Variables
  readonly resolve: Resolve
  readonly stage: Stage
}

async function asked(wish: Wish, asking: Asking): Promise<Fetched | Failure> {
  if (!URL.canParse(wish.url)) return failure('refused', 'is at something that is no URL')
  const first = new URL(wish.url)
  let url = first
  let allowPrivate = wish.allowPrivate
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    asking.stage.at = 'finding the way'
    const route = await routeTo(url, { ...asking, allowPrivate })
    if (isFailure(route)) return redirects === 0 ? route : onRedirect(route)
    const response = await exchange(url, route, { sent: sentTo(url, first, wish), ...asking })
    if (isFailure(response)) return response
    const next = wish.follows && wish.method !== 'POST' ? redirectOf(response, url) : undefined
    if (next === undefined) return read(response, wish)
    response.destroy()
    if (isFailure(next)) return next
    allowPrivate = allowPrivate && isPrivate(route)
    url = next
  }
  return failure('unreadable', `redirects more than ${MOST_REDIRECTS} times`)
}

/** Nothing public leads to a private place, whatever is allowed: who answers there is not who was allowed to. */
const isPrivate = ({ reach }: Route): boolean => reach === 'private'

const onRedirect = ({ how, why, todo }: Failure): Failure => failure(how, `redirects to a place that ${why}`, todo)

/** What goes to the origin that the user named does not go to another. */
function sentTo(url: URL, first: URL, { method, headers, body }: Wish): Sent {
  const own = {
    accept: 'application/json, text/plain;q=0.9, */*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'foreshock'
  }
  if (url.origin !== first.origin) return { method, headers: own }
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { method, headers: { ...own, ...given }, body }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | Failure | undefined {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined
  if (!URL.canParse(headers.location, url.href)) return failure('unreadable', 'redirects to something that is no URL')
  const next = new URL(headers.location, url)
  return url.protocol === 'https:' && next.protocol === 'http:'
    ? failure('refused', 'redirects from https to http')
    : next
}

async function read(response: IncomingMessage, { reads, method }: Wish): Promise<Fetched | Failure> {
  const facts = {
    is: 'answered',
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    certificateUntil: certificateUntil(response)
  } as const
  if (reads === 'head' || method === 'HEAD') {
    response.destroy()
    return { ...facts, text: '' }
  }
  const text = await textOf(response)
  return isFailure(text) ? text : { ...facts, text }
}

function beforeAbort<T>(signal: AbortSignal, work: Promise<T>, otherwise: () => T): Promise<T> {
  work.catch(() => undefined)
  if (signal.aborted) return Promise.resolve(otherwise())
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(otherwise())
    signal.addEventListener('abort', stop, { once: true })
    work
      .then((done) => (signal.aborted ? resolve(otherwise()) : resolve(done)), reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}
