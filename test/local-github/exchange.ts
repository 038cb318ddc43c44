import type { IncomingHttpHeaders } from 'node:http'
import type { BlobStore } from './blobs.js'
import type { TokenKind } from './local-github.js'
import type { Permissions } from './permissions.js'
import type { Reply } from './reply.js'
import type { State } from './state.js'
import type { Tokens } from './tokens.js'

/** What all services share. */
export interface Hub {
  readonly state: State
  readonly tokens: Tokens
  readonly blobs: BlobStore
  /** The root of the REST API; known once the server listens. */
  readonly root: () => string
}

/** The head of a request: enough to know what it wants. */
export interface RequestHead {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
}

/** What a service makes of a request: its name for the log, and the work still to do. */
export interface Exchange {
  readonly operation: string
  readonly needs: readonly Permissions[]
  readonly tokenKind: TokenKind
  readonly work: (body: Buffer) => Reply
}
