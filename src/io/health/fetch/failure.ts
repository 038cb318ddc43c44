/** Why there is no answer, in words of ours that hold nothing of the request but its time limit. */
export interface Failure {
  readonly is: 'failed'
  readonly how:
    /** We refuse to ask there. */
    | 'refused'
    /** No connection came about, or it cannot be trusted: it says as much about us as about the service. */
    | 'unreachable'
    /** A connection was refused, broken off, or nothing came back over it in time. */
    | 'no-answer'
    /** An answer that cannot be read. */
    | 'unreadable'
  /** Completes "The service …": `did not answer within 10 s`. */
  readonly why: string
  readonly todo?: string
}

export const failure = (how: Failure['how'], why: string, todo?: string): Failure => ({
  is: 'failed',
  how,
  why,
  ...(todo === undefined ? {} : { todo })
})

export const isFailure = (thing: unknown): thing is Failure =>
  typeof thing === 'object' && thing !== null && Reflect.get(thing, 'is') === 'failed'

/** What an error of a socket, of TLS or of the parser of HTTP means; its own words may hold a header, and are left out. */
export function failureOf(thrown: unknown, isConnected: boolean): Failure {
  const code = codeOf(thrown)
  if (code === 'ECONNREFUSED') return failure('no-answer', 'refuses connections')
  if (UNREACHABLE[code] !== undefined) return failure('unreachable', UNREACHABLE[code])
  if (code === 'CERT_HAS_EXPIRED') return failure('no-answer', 'has a TLS certificate that has expired')
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return failure('unreachable', 'has a TLS certificate that is for another host name')
  if (TLS.test(code)) return failure('unreachable', `has a TLS certificate that is not trusted (${code})`, TRUST)
  if (code === 'HPE_HEADER_OVERFLOW') return failure('unreadable', 'sends more headers than an answer may have')
  if (/^HPE_/.test(code)) return failure('unreadable', 'does not speak HTTP')
  if (/^ERR_INVALID_(?:CHAR|HTTP_TOKEN)$/.test(code))
    return failure('refused', 'cannot be sent a header with such characters', 'Check the values of the headers')
  // Whoever resets a connection is there, even where the reset is quicker than our knowledge of the connection.
  if (isConnected || code === 'ECONNRESET' || code === 'EPIPE') return failure('no-answer', 'broke the connection off')
  return failure('unreachable', `cannot be reached${code === '' ? '' : ` (${code})`}`)
}

const UNREACHABLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host name that does not exist',
  EAI_AGAIN: 'has a host name that cannot be resolved now',
  EAI_FAIL: 'has a host name that cannot be resolved now',
  EHOSTUNREACH: 'has a host that cannot be reached from here',
  ENETUNREACH: 'is in a network that cannot be reached from here',
  ETIMEDOUT: 'let no connection come about in time'
}

const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

const TRUST = 'Name the certificate of its authority in NODE_EXTRA_CA_CERTS where it is one of your own'

/** Of several tries at several addresses, a refusal says most. */
function codeOf(thrown: unknown): string {
  const errors: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'errors') : undefined
  const tries: readonly unknown[] = Array.isArray(errors) ? errors : []
  const codes = [thrown, ...tries].map(ownCode)
  return codes.find((code) => code === 'ECONNREFUSED') ?? codes.find((code) => code !== '') ?? ''
}

function ownCode(thrown: unknown): string {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : undefined
  return typeof code === 'string' ? code : ''
}
