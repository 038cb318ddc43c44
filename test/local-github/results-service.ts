import { artifactService } from './artifact-service.js'
import { cacheService } from './cache-service.js'
import type { Exchange, Hub, RequestHead } from './exchange.js'
import { Refusal, twirpError, type Reply } from './reply.js'
import type { Repository } from './state.js'
import type { RuntimeToken } from './tokens.js'

/** A call of the results service: twirp over JSON. */
export interface ServiceCall {
  readonly hub: Hub
  readonly repository: Repository
  readonly token: RuntimeToken
  /** The text of a field, in the spelling of the proto or of JSON; empty when absent, as in proto3. */
  readonly text: (field: string) => string
  readonly texts: (field: string) => readonly string[]
}

export type Method = (call: ServiceCall) => Reply

/** The caches and artifacts of the running job. */
export function resultsService(hub: Hub): (request: RequestHead) => Exchange {
  const services: Readonly<Record<string, { name: string; methods: Readonly<Record<string, Method>> }>> = {
    CacheService: { name: 'cache', methods: cacheService(hub.state) },
    ArtifactService: { name: 'artifact', methods: artifactService() }
  }
  return (request) => {
    const [, serviceName = '', methodName = ''] =
      /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(request.path) ?? []
    const service = services[serviceName]
    const method = request.method === 'POST' ? service?.methods[methodName] : undefined
    const token = hub.tokens.runtimeBearer(request.headers.authorization)
    return {
      operation: service === undefined || method === undefined ? 'unknown' : `${service.name}/${methodName}`,
      needs: [],
      tokenKind: token === undefined ? 'unknown' : 'runtime',
      work(body) {
        if (method === undefined) return twirpError(404, 'bad_route', `no handler for path "${request.path}"`)
        if (token === undefined) return twirpError(401, 'unauthenticated', 'invalid or expired runtime token')
        const repository = hub.state.repositories.get(token.repository)
        if (repository === undefined) return twirpError(404, 'not_found', 'repository not found')
        return perform(method, { hub, repository, token }, body)
      }
    }
  }
}

function perform(method: Method, call: Pick<ServiceCall, 'hub' | 'repository' | 'token'>, body: Buffer): Reply {
  let message: unknown
  try {
    message = JSON.parse(body.toString())
  } catch {
    return twirpError(400, 'malformed', 'the json request could not be decoded')
  }
  const fields = new Map(typeof message === 'object' && message !== null ? Object.entries(message) : [])
  const value = (field: string): unknown => fields.get(field) ?? fields.get(camelCase(field))
  try {
    return method({ ...call, text: (field) => scalar(value(field)), texts: (field) => list(value(field)).map(scalar) })
  } catch (problem) {
    if (problem instanceof Refusal) return problem.reply
    throw problem
  }
}

/** Proto3 JSON writes 64-bit numbers as text, and wraps some scalars in an object. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'value' in value) return scalar(value.value)
  return ''
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const camelCase = (field: string): string => field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
