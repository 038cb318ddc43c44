import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod/mini'
import type { BlobStore } from './blobs.js'
import type { Permissions } from './permissions.js'
import { apiError, Refusal, type Reply } from './reply.js'
import type { Repository, State } from './state.js'
import type { Token } from './tokens.js'

/** One request, matched and authenticated. */
export interface Call {
  readonly state: State
  readonly blobs: BlobStore
  /** The root of the REST API. */
  readonly root: string
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly token: Token
  /** The permissions of which the route wants any one. */
  readonly needs: readonly Permissions[]
}

export interface RepositoryCall extends Call {
  readonly repository: Repository
}

/** A line of a route table. */
export interface Route<Kind extends Call = RepositoryCall> {
  /** Method and path; `{name}` is one segment and `{name*}` one or more. */
  readonly at: string
  /** GitHub's operation id. */
  readonly operation: string
  /** Any one of these suffices; empty for what every token may do. */
  readonly needs: readonly Permissions[]
  readonly reply: (call: Kind) => Reply
}

/** The JSON body, in the shape that the route wants; otherwise 400 or 422. */
export function parseBody<Shape extends z.core.$ZodType>(call: Call, shape: Shape): z.output<Shape> {
  const parsed = z.safeParse(shape, jsonBody(call))
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Refusal(apiError(422, `Invalid request.\n\n${errors.join('\n')}`))
}

function jsonBody(call: Call): unknown {
  if (call.body.length === 0) return {}
  try {
    return JSON.parse(call.body.toString())
  } catch {
    throw new Refusal(apiError(400, 'Problems parsing JSON'))
  }
}

/** A numeric path parameter. */
export function idParam(call: Call, name: string): number {
  const id = Number(param(call, name))
  if (!Number.isSafeInteger(id)) throw new Refusal(apiError(404, 'Not Found'))
  return id
}

/** A path parameter that the route declares. */
export function param(call: Call, name: string): string {
  const value = call.params[name]
  if (value === undefined) throw new Error(`The route has no parameter ${name}.`)
  return value
}

/** Where the repository lives in the REST API. */
export const repositoryUrl = (call: Call, fullName: string): string => `${call.root}/repos/${fullName}`
