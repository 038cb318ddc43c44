import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { failure, isFailure, type Failure } from './failure.js'

/** What is read of one answer, before and after it is unpacked. */
export const MOST_BYTES = 1_000_000

/** The text of an answer, read as a stream and no further than the limit. */
export async function textOf(response: IncomingMessage): Promise<string | Failure> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpacked = unpackedBy(encoding, response)
  if (unpacked === undefined) return failure('unreadable', 'answers in an encoding that was not asked for')
  const chunks: Buffer[] = []
  let length = 0
  let received = 0
  response.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > MOST_BYTES) response.destroy()
  })
  try {
    for await (const chunk of unpacked) {
      if (!Buffer.isBuffer(chunk)) continue
      length += chunk.length
      if (length > MOST_BYTES) return TOO_LARGE
      chunks.push(chunk)
    }
  } catch (thrown) {
    if (received > MOST_BYTES) return TOO_LARGE
    return isFailure(thrown) ? thrown : BROKEN
  } finally {
    response.destroy()
  }
  if (received > MOST_BYTES) return TOO_LARGE
  return response.complete ? new TextDecoder().decode(Buffer.concat(chunks, length)) : BROKEN
}

const TOO_LARGE = failure('unreadable', 'answers with more than 1 MB', 'Ask for less')
const BROKEN = failure('unreadable', 'broke off in the middle of its answer')

function unpackedBy(encoding: string, response: IncomingMessage): AsyncIterable<unknown> | undefined {
  if (encoding === 'identity' || encoding === '') return response
  const unpack = UNPACK[encoding]?.()
  // What goes wrong on either side is met by whoever reads the end.
  return unpack === undefined ? undefined : pipeline(response, unpack, () => undefined)
}

const UNPACK: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}
