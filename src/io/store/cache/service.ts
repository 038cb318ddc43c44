import type { HttpClient, HttpClientResponse } from '@actions/http-client'
import * as z from 'zod/mini'
import { Problem } from '../../../domain/problem.js'
import { readBody } from '../../github/body.js'
import { deadlineIn, type Deadline } from '../../runner/deadline.js'
import { because } from '../because.js'
import type { CachePlace } from './place.js'

/**
 * The reading half of the cache service, version 2, as `@actions/cache` speaks it. The client itself would give an entry
 * to tar, which writes wherever the entry says, and it knows one version of a key alone. Both methods throw a Problem
 * for whatever is not an answer.
 */
export interface CacheService {
  /** The entry of this very key, else the newest whose key begins so; `undefined` where there is none. */
  lookUp(wish: CacheWish): Promise<Found | undefined>
  /** How large it is expected to be says how long it may take; how large it may be is a matter of its own. */
  download(found: Found, size: { readonly expectedBytes: number; readonly mostBytes: number }): Promise<Uint8Array>
}

export interface CacheWish {
  readonly key: string
  readonly version: string
}

export interface Found {
  readonly key: string
  /** Signed: whoever has it may read the entry, so it is never said. */
  readonly url: string
}

export function cacheService(place: CachePlace, deadline: Pick<Deadline, 'race'>): CacheService {
  const silence: Silence = { times: 0 }
  const call = <T>(request: Exchange, understand: (reply: Reply) => T): Promise<T> =>
    deadline.race(persist(silence, request, understand), request.what)
  return {
    lookUp: ({ key, version }) => {
      const url = new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', place.url).href
      const body = JSON.stringify({ key, restore_keys: [key], version })
      const headers = { authorization: `Bearer ${place.token}`, 'content-type': 'application/json' }
      return call(
        {
          what: 'Asking the cache service for an entry',
          limitMs: ATTEMPT_MS,
          mostBytes: 100_000,
          send: (http) => http.post(url, body, headers)
        },
        foundIn
      )
    },
    download: ({ url }, { expectedBytes, mostBytes }) =>
      call(
        {
          what: 'Downloading an entry of the cache',
          limitMs: ATTEMPT_MS + expectedBytes / SLOWEST_BYTES_PER_MS,
          mostBytes,
          send: (http) => http.get(url)
        },
        bytesOf
      )
  }
}

/** How long one attempt of one call may take: the whole of a step has half a minute. */
const ATTEMPT_MS = 5000

/** A megabyte a second, on top of that. */
const SLOWEST_BYTES_PER_MS = 1000

/** The pauses before a second and a third attempt. */
const PAUSES_MS: readonly number[] = [200, 800]

/** Calls that got no answer in time. Each costs seconds, which a step does not have for every entry. */
interface Silence {
  times: number
}

const MOST_SILENCES = 2

interface Exchange {
  readonly what: string
  readonly limitMs: number
  readonly mostBytes: number
  readonly send: (http: HttpClient) => Promise<HttpClientResponse>
}

interface Reply {
  readonly status: number
  readonly type: string
  readonly bytes: Uint8Array
}

/** Tries again where the answer broke off, made no sense or was an error of the server; not where it was a refusal. */
async function persist<T>(silence: Silence, exchange: Exchange, understand: (reply: Reply) => T): Promise<T> {
  for (const pauseMs of [...PAUSES_MS, undefined]) {
    if (silence.times >= MOST_SILENCES) throw new Problem({ what: 'The cache service does not answer' })
    const attempt = await tryOnce(silence, exchange, understand)
    if (attempt.is === 'answer') return attempt.value
    if (pauseMs === undefined || !attempt.isWorthAnother) throw attempt.because
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw new Error('every attempt ends above')
}

type Attempt<T> =
  | { readonly is: 'answer'; readonly value: T }
  | { readonly is: 'fault'; readonly because: Problem; readonly isWorthAnother: boolean }

async function tryOnce<T>(silence: Silence, exchange: Exchange, understand: (reply: Reply) => T): Promise<Attempt<T>> {
  const limit = deadlineIn(exchange.limitMs)
  const fault = (how: string, isWorthAnother: boolean): Attempt<T> => {
    return { is: 'fault', because: new Problem({ what: `${exchange.what} failed: ${how}` }), isWorthAnother }
  }
  try {
    const reply = await replyWithin(limit, exchange)
    silence.times = 0
    if (reply.status !== 200) return fault(wordsFor(reply), reply.status >= 500)
    return { is: 'answer', value: understand(reply) }
  } catch (thrown) {
    if (!limit.signal.aborted) return fault(withoutQuery(because(thrown)), !(thrown instanceof Problem))
    silence.times += 1
    return fault(`there was no answer within ${Math.round(exchange.limitMs / 1000)} s`, false)
  }
}

/** The client knows the proxies of the runner. It knows no signal, so what is too late is cut off with its sockets. */
async function replyWithin(limit: Deadline, { what, mostBytes, send }: Exchange): Promise<Reply> {
  const { HttpClient } = await import('@actions/http-client') // loads slowly, and a terminal never asks
  const http = new HttpClient('foreshock', [], { allowRedirects: false })
  const work = async (): Promise<Reply> => {
    const { message } = await send(http)
    if (Number(message.headers['content-length']) > mostBytes) throw tooLarge(mostBytes)
    const { statusCode: status = 0, headers } = message
    return { status, type: headers['content-type'] ?? '', bytes: await readBody(message, mostBytes) }
  }
  try {
    return await limit.race(work(), what)
  } finally {
    http.dispose()
  }
}

/** In proto3 a field that is absent has its default: no, or nothing. */
const LookUpReply = z.object({
  ok: z.optional(z.boolean()),
  signed_download_url: z.optional(z.string()),
  matched_key: z.optional(z.string())
})

function foundIn({ bytes }: Reply): Found | undefined {
  const reply = LookUpReply.safeParse(parseJson(bytes))
  if (!reply.success) throw new Error('the answer is not JSON, or not all of it')
  const { ok = false, signed_download_url: url = '', matched_key: key = '' } = reply.data
  return ok && URL.canParse(url) ? { key, url } : undefined
}

/** A page of some proxy is no damage of the entry. */
function bytesOf({ type, bytes }: Reply): Uint8Array {
  if (type.startsWith('text/html')) throw new Error('the answer is a web page')
  return bytes
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** The service says by a prefix that this job may read nothing; the client takes that for a miss. */
function wordsFor({ status, bytes }: Reply): string {
  const isDenied = status === 403 && new TextDecoder().decode(bytes).includes('cache read denied:')
  return isDenied ? 'GitHub lets this job read no caches' : `the answer is status ${status}`
}

const tooLarge = (mostBytes: number): Problem =>
  new Problem({ what: `the answer is larger than ${mostBytes / 1e6} MB` })

/** Errors of the client quote the path of the request, and the query of a signed one is its secret. */
const withoutQuery = (text: string): string => text.replace(/\?\S*/g, '')
