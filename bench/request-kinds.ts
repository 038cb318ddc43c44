import type { LoggedRequest } from '../test/local-github/index.js'

type Request = Pick<LoggedRequest, 'method' | 'operation'>

/** Transfers to and from the storage behind caches and artifacts: GitHub's budget of requests does not count them. */
export const isBlob = ({ operation }: Request): boolean => operation.startsWith('blob/')

/** A call that changes what GitHub keeps. The results service is always asked by POST: there the name tells. */
export function isWrite({ method, operation }: Request): boolean {
  if (isBlob({ method, operation })) return false
  if (/^(?:cache|artifact)\//.test(operation)) return /\/(?:Create|Finalize|Delete|Migrate)/.test(operation)
  return ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method)
}

/** A call after which there is more, or less, than before: where its answer is lost, nobody knows which. */
export const isChange = (request: Request): boolean => isWrite(request) || request.operation.startsWith('blob/put')
