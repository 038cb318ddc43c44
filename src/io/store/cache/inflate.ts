import { spawn } from 'node:child_process'
import * as zlib from 'node:zlib'
import { Problem } from '../../../domain/problem.js'
import { because, codeOf } from '../because.js'

export type Inflated =
  | { readonly is: 'inflated'; readonly bytes: Uint8Array }
  | { readonly is: 'damaged'; readonly because: string }
  /** Nothing is wrong with the archive; it can only not be read here. */
  | { readonly is: 'unable'; readonly because: Problem }

/**
 * Inflates what the cache client packed, in memory. It packs with zstd where it finds that program, and with gzip
 * elsewhere; the first bytes tell which.
 */
export async function inflate(archive: Uint8Array, mostBytes: number): Promise<Inflated> {
  try {
    if (beginsWith(archive, GZIP)) return inflated(await byZlib(zlib.gunzip, archive, mostBytes))
    if (beginsWith(archive, ZSTD)) return inflated(await zstd(archive, mostBytes))
    return { is: 'damaged', because: 'it is packed neither with zstd nor with gzip' }
  } catch (thrown) {
    if (thrown instanceof Problem) return { is: 'unable', because: thrown }
    if (codeOf(thrown) === TOO_LARGE)
      return { is: 'damaged', because: `it inflates to more than ${mostBytes / 1e6} MB` }
    return { is: 'damaged', because: `it cannot be inflated: ${because(thrown)}` }
  }
}

/** RFC 1952 and RFC 8878, in the order of the bytes. */
const GZIP = [0x1f, 0x8b] as const
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd] as const

type Callback = (error: Error | null, bytes: Uint8Array) => void
type Inflate = (archive: Uint8Array, options: { readonly maxOutputLength: number }, done: Callback) => void

const byZlib = (work: Inflate, archive: Uint8Array, mostBytes: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    work(archive, { maxOutputLength: mostBytes }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)))
  })

/** Node knows zstd from 22.15 on; before, the program does it that the cache client needs, too. */
async function zstd(archive: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  const own: unknown = Reflect.get(zlib, 'zstdDecompress')
  return isInflate(own) ? byZlib(own, archive, mostBytes) : byProgram(archive, mostBytes)
}

const isInflate = (value: unknown): value is Inflate => typeof value === 'function'

function byProgram(archive: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn('zstd', ['--decompress', '--stdout', '--quiet'], { timeout: PATIENCE_MS, windowsHide: true })
    const chunks: Uint8Array[] = []
    let length = 0
    child.stdout.on('data', (chunk: Uint8Array) => {
      length += chunk.length
      chunks.push(chunk)
      if (length <= mostBytes) return
      child.kill('SIGKILL')
      child.stdout.destroy()
      reject(Object.assign(new Error('too large'), { code: TOO_LARGE }))
    })
    child.stderr.resume()
    child.stdin.on('error', () => undefined) // it may end before it has read everything; how it ends says why
    child.on('error', (thrown) => reject(noProgram(thrown)))
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks, length))
      else if (code === null) reject(noProgram('it was ended'))
      else reject(new Error('zstd finds it damaged'))
    })
    child.stdin.end(archive)
  })
}

const PATIENCE_MS = 20_000

const inflated = (bytes: Uint8Array): Inflated => ({ is: 'inflated', bytes })

/** As Node calls it. */
const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE'

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const noProgram = (cause: unknown): Problem =>
  new Problem({
    what: `An entry of the cache is packed with zstd, which cannot be run here: ${because(cause)}`,
    todo: 'Install zstd, or use Node 22.15 or newer',
    cause
  })
