import { createHash } from 'node:crypto'
import type { Call, RepositoryCall } from './call.js'
import type { Exchange, Hub, RequestHead } from './exchange.js'
import { authorize } from './permissions.js'
import { rateLimits } from './rate-limit.js'
import { apiError, notFound, Refusal, type Reply } from './reply.js'
import { repositoryRoutes, rootRoutes } from './rest/routes.js'
import { router } from './router.js'
import type { Repository, State } from './state.js'
import type { Token } from './tokens.js'

const API_VERSIONS: readonly string[] = ['2022-11-28', '2026-03-10']

/** The REST API: matches, authenticates, limits, authorizes, answers, and tags the answer. */
export function restApi(hub: Hub): (request: RequestHead) => Exchange {
  const limits = rateLimits(hub.state)
  const matchInRepository = router(repositoryRoutes)
  const matchAtRoot = router(rootRoutes(limits))

  return (request) => {
    const place = placeOf(request.path)
    const inRepository = place === undefined ? undefined : matchInRepository(request.method, place.rest)
    const atRoot = place === undefined ? matchAtRoot(request.method, request.path) : undefined
    const route = inRepository?.route ?? atRoot?.route
    const operation = route?.operation ?? 'unknown'
    const needs = route?.needs ?? []
    const token = hub.tokens.bearer(request.headers.authorization)
    const isWrite = !['GET', 'HEAD'].includes(request.method)

    const answer = (caller: Token, body: Buffer): Reply => {
      const call: Call = {
        ...request,
        state: hub.state,
        blobs: hub.blobs,
        root: hub.root(),
        params: inRepository?.params ?? atRoot?.params ?? {},
        body,
        token: caller,
        needs
      }
      if (atRoot !== undefined) return atRoot.route.reply(call)
      if (place === undefined || inRepository === undefined) throw notFound()
      const repository = place.find(hub.state)
      if (repository === undefined) throw notFound()
      authorize(hub.state, caller, { repository, needs, isWrite })
      const inside: RepositoryCall = { ...call, repository }
      return inRepository.route.reply(inside)
    }

    const work = (body: Buffer): Reply => {
      if (token === undefined) return apiError(401, 'Bad credentials')
      const isFree = operation === 'rate-limit/get'
      const reply = caught(() => {
        checkVersion(request)
        if (!isFree) limits.spend(token, { isWrite, isContent: isWrite && request.method !== 'DELETE' })
        return tagged(request, answer(token, body))
      })
      if (reply.status === 304) limits.giveBack(token)
      return { ...reply, headers: { ...apiHeaders(request), ...limits.headers(token), ...reply.headers } }
    }
    return { operation, needs, tokenKind: token?.kind ?? 'unknown', work }
  }
}

interface Place {
  /** The path below the repository. */
  readonly rest: string
  readonly find: (state: State) => Repository | undefined
}

/** GitHub names repositories by owner and name, and in the links of pages by id. */
function placeOf(path: string): Place | undefined {
  const [, fullName, id, rest = ''] = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path) ?? []
  if (fullName !== undefined) return { rest, find: (state) => findRepository(state, fullName) }
  if (id === undefined) return undefined
  return { rest, find: (state) => [...state.repositories.values()].find((other) => String(other.id) === id) }
}

/** Names are equal whatever their case. */
function findRepository(state: State, fullName: string): Repository | undefined {
  const wanted = fullName.toLowerCase()
  return (
    state.repositories.get(fullName) ??
    [...state.repositories.values()].find((other) => other.full_name.toLowerCase() === wanted)
  )
}

function caught(work: () => Reply): Reply {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof Refusal) return problem.reply
    throw problem
  }
}

function checkVersion(request: RequestHead): void {
  const version = request.headers['x-github-api-version']
  if (version === undefined || API_VERSIONS.includes(String(version))) return
  throw new Refusal(apiError(400, `${String(version)} is not a supported version of the API`))
}

/** Adds the ETag, and leaves the body out when the caller has it. */
function tagged(request: RequestHead, reply: Reply): Reply {
  if (reply.status !== 200 || !['GET', 'HEAD'].includes(request.method)) return reply
  const hash = createHash('sha256').update(reply.bytes ?? JSON.stringify(reply.json))
  const etag = `W/"${hash.digest('hex')}"`
  const headers = { ...reply.headers, etag }
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag.replace(/^W\//, '')) ? { status: 304, headers } : { ...reply, headers }
}

const apiHeaders = (request: RequestHead): Record<string, string> => ({
  'cache-control': 'private, max-age=60, s-maxage=60',
  'x-github-api-version-selected': String(request.headers['x-github-api-version'] ?? '2022-11-28'),
  'x-github-media-type': 'github.v3; format=json'
})
