import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { blobError, type Reply } from './reply.js'
import type { State } from './state.js'

/** The storage behind logs, artifacts and caches: like Azure's, reached by signed URLs alone. */
export interface BlobStore {
  put(name: string, bytes: Buffer, type?: string): void
  get(name: string): Buffer | undefined
  remove(name: string): void
  /** A URL that reads, or creates and writes, one blob for a while. */
  sign(name: string, grant: { readonly access: 'read' | 'write'; readonly seconds: number }): string
  answer(request: BlobRequest): Reply
}

export interface BlobRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Blob {
  readonly bytes: Buffer
  readonly type: string
  readonly at: Date
}

/** Account and container, without which Azure's client does not understand the URL of a bare address. */
const PLACE = '/storage/actions/'

/** The name of what a request to the blob storage does. */
export function blobOperation(request: Pick<BlobRequest, 'method' | 'query'>): string {
  if (request.method === 'HEAD') return 'blob/head'
  if (request.method === 'GET') return 'blob/get'
  if (request.method !== 'PUT') return 'unknown'
  const comp = request.query.get('comp')
  if (comp === 'block') return 'blob/put-block'
  return comp === 'blocklist' ? 'blob/put-block-list' : 'blob/put'
}

export function blobStore(state: State, origin: () => string): BlobStore {
  const secret = randomBytes(32)
  const blobs = new Map<string, Blob>()
  const blocks = new Map<string, Map<string, Buffer>>()

  const signature = (name: string, query: { sp: string; se: string }): Buffer =>
    createHmac('sha256', secret).update([name, query.sp, query.se].join('\n')).digest()

  const isAllowed = (name: string, request: BlobRequest): boolean => {
    const [sp, se, sig] = ['sp', 'se', 'sig'].map((key) => request.query.get(key) ?? '')
    if (sp === undefined || se === undefined || sig === undefined) return false
    const expected = signature(name, { sp, se })
    const given = Buffer.from(sig, 'base64')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
    return sp.includes(request.method === 'PUT' ? 'w' : 'r') && Date.parse(se) > state.now().getTime()
  }

  const put = (name: string, bytes: Buffer, type = 'application/octet-stream'): Reply => {
    blobs.set(name, { bytes, type, at: state.now() })
    return { status: 201, headers: { etag: etagOf(bytes), 'last-modified': state.now().toUTCString() } }
  }

  const write = (name: string, request: BlobRequest): Reply => {
    const operation = blobOperation(request)
    const waiting = blocks.get(name) ?? new Map<string, Buffer>()
    if (operation === 'blob/put') {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return blobError(400, 'MissingRequiredHeader')
      return put(name, request.body)
    }
    if (operation === 'blob/put-block') {
      blocks.set(name, waiting.set(request.query.get('blockid') ?? '', request.body))
      return { status: 201 }
    }
    const ids = [...request.body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(
      ([, id]) => id ?? ''
    )
    const parts = ids.map((id) => waiting.get(id)).filter((part) => part !== undefined)
    if (parts.length < ids.length) return blobError(400, 'InvalidBlockList')
    blocks.delete(name)
    return put(name, Buffer.concat(parts))
  }

  return {
    put: (name, bytes, type) => void put(name, bytes, type),
    get: (name) => blobs.get(name)?.bytes,
    remove: (name) => void blobs.delete(name),
    sign(name, grant) {
      const sp = grant.access === 'read' ? 'r' : 'cw'
      const se = new Date(state.now().getTime() + 1000 * grant.seconds).toISOString()
      const sig = signature(name, { sp, se }).toString('base64')
      return `${origin()}${PLACE}${name}?${new URLSearchParams({ se, sig, sp, sr: 'b', sv: '2025-07-05' }).toString()}`
    },
    answer(request) {
      const name = decodeURIComponent(request.path).replace(PLACE, '')
      if (request.headers.authorization !== undefined) return blobError(400, 'InvalidAuthenticationInfo')
      if (!isAllowed(name, request)) return blobError(403, 'AuthenticationFailed')
      if (request.method === 'PUT') return write(name, request)
      const blob = blobs.get(name)
      return blob === undefined ? blobError(404, 'BlobNotFound') : read(blob, request)
    }
  }
}

function read(blob: Blob, request: BlobRequest): Reply {
  const { bytes, at } = blob
  const headers = {
    'content-type': blob.type,
    'accept-ranges': 'bytes',
    'last-modified': at.toUTCString(),
    'x-ms-blob-type': 'BlockBlob',
    etag: etagOf(bytes)
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''))
  if (range === null) return { status: 200, headers, bytes }
  const from = Number(range[1])
  const to = Math.min(range[2] === '' ? Infinity : Number(range[2]), bytes.length - 1)
  if (from >= bytes.length) return blobError(416, 'InvalidRange')
  const part = bytes.subarray(from, to + 1)
  return { status: 206, headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` }, bytes: part }
}

const etagOf = (bytes: Buffer): string => `"0x${createHash('sha1').update(bytes).digest('hex').slice(0, 15)}"`
