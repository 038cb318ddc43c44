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

/** What makes Octokit leave the body of a good answer to its caller. */
export const UNREAD = { parseSuccessResponseBody: false } as const

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body
