import { apiError, notFound, Refusal } from './reply.js'
import type { Repository, State } from './state.js'
import type { Token } from './tokens.js'

export type PermissionName = 'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'pull-requests' | 'statuses'

export type Permissions = Partial<Record<PermissionName, 'read' | 'write'>>

/** Refuses the call unless the token holds one of the needed permissions in the repository. */
export function authorize(
  state: State,
  token: Token,
  target: { readonly repository: Repository; readonly needs: readonly Permissions[]; readonly isWrite: boolean }
): void {
  const { repository, needs, isWrite } = target
  const isOwn = token.repository === repository.full_name
  if (repository.private && !isOwn) throw notFound()
  if (token.kind === 'none' && isWrite) throw new Refusal(apiError(401, 'Requires authentication'))
  const isFreeRead = !repository.private && !isWrite && (!isOwn || state.publicReadsAreFree)
  if (isFreeRead || needs.length === 0) return
  if (isOwn && needs.some((need) => covers(token, need))) return
  throw new Refusal({
    ...apiError(403, `Resource not accessible by ${token.kind === 'user' ? 'personal access token' : 'integration'}`),
    headers: { 'x-accepted-github-permissions': needs.map(spelled).join('; ') }
  })
}

function covers(token: Token, need: Permissions): boolean {
  return entries(need).every(([name, level]) => {
    const granted = token.permissions[name]
    if (level === 'read') return granted !== undefined
    return granted === 'write' && !token.isFork
  })
}

const spelled = (need: Permissions): string =>
  entries(need)
    .map(([name, level]) => `${name.replace('-', '_')}=${level}`)
    .join(',')

const entries = (permissions: Permissions): [PermissionName, 'read' | 'write'][] =>
  Object.entries(permissions) as [PermissionName, 'read' | 'write'][]
