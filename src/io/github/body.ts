/**
 * Reads the body of an answer to its end. Octokit hands on a body that broke off as an empty one, and any body whatever
 * its size: ask with `request: UNREAD`, and read it here.
 */
export async function readBody(body: unknown, mostBytes: number): Promise<Uint8Array> {
  if (!isStream(body)) throw new Error('the answer has no body')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > mostBytes) throw new Error(`the answer is larger than ${mostBytes / 1e6} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** Reads no more than the first bytes of a body, whatever was asked for: not every server heeds a range. */
export async function readHead(body: unknown, bytes: number): Promise<Uint8Array> {
  if (!isStream(body)) throw new Error('the answer has no body')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= bytes) break // which closes the connection
  }
  return Buffer.concat(chunks, length).subarray(0, bytes)
}

/** With the raw media type GitHub sends the file itself under that type: a folder is JSON, and a proxy's page HTML. */
export function mustBeFile(contentType: string | undefined): void {
  if (/^application\/vnd\.github\..*\braw\b/.test(contentType ?? '')) return
  throw new Error('the answer is not a file')
}

/** What makes Octokit leave the body of a good answer to its caller. */
export const UNREAD = { parseSuccessResponseBody: false } as const

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body
