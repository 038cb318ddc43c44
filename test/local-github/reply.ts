/** What the server answers: JSON, or bytes of another kind. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly bytes?: Buffer
}

/** Ends a call with an error reply, from however deep. */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`Refused with ${reply.status}`)
  }
}

export const ok = (json: unknown): Reply => ({ status: 200, json })
export const created = (json: unknown): Reply => ({ status: 201, json })
export const noContent: Reply = { status: 204 }
export const redirect = (location: string): Reply => ({ status: 302, headers: { location } })

/** An error in the shape of the REST API. */
export function apiError(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Reply {
  const documentation_url = 'https://docs.github.com/rest'
  return { status, json: { message, ...more, documentation_url, status: String(status) } }
}

export const notFound = (): Refusal => new Refusal(apiError(404, 'Not Found'))
export const conflict = (message: string): Refusal => new Refusal(apiError(409, message))
export const unprocessable = (message: string): Refusal => new Refusal(apiError(422, message))

/** The 422 that names the resource, field and reason. */
export function invalidField(error: { resource: string; field: string; code: string; message?: string }): Refusal {
  return new Refusal(apiError(422, 'Validation Failed', { errors: [error] }))
}

/** Looks up what the caller named, or answers 404. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw notFound()
  return value
}

/** An error in the shape of the results service. */
export const twirpError = (status: number, code: string, msg: string): Reply => ({ status, json: { code, msg } })

/** An error in the shape of the blob storage. */
export function blobError(status: number, code: string): Reply {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    bytes: Buffer.from(text)
  }
}
