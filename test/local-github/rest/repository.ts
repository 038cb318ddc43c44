import { param, type Route } from '../call.js'
import { notFound, ok } from '../reply.js'
import type { Schemas } from '../state.js'
import { NOTHING } from './needs.js'
import { user, wholeRepository } from './shapes.js'

/** The repository itself. */
export const repositoryRoute: Route = {
  at: 'GET ',
  operation: 'repos/get',
  needs: NOTHING,
  reply(call) {
    const { repository, state } = call
    const at = repository.created_at
    const parent = state.repositories.get(repository.parent ?? '')
    const full: Schemas['full-repository'] = {
      ...wholeRepository(call, repository),
      has_discussions: false,
      pushed_at: at,
      created_at: at,
      updated_at: at,
      subscribers_count: 0,
      network_count: 0,
      ...(parent === undefined ? {} : { parent: wholeRepository(call, parent), source: wholeRepository(call, parent) })
    }
    return ok(full)
  }
}

/** What somebody may do; GitHub calls a maintainer's permission `write` here, and does not know those without an account. */
export const permissionRoute: Route = {
  at: 'GET /collaborators/{username}/permission',
  operation: 'repos/get-collaborator-permission-level',
  needs: NOTHING,
  reply(call) {
    const username = param(call, 'username')
    if (username.endsWith('[bot]')) throw notFound()
    const permission = call.repository.collaborators.get(username) ?? 'read'
    return ok({ permission, role_name: permission, user: user(call, username) })
  }
}
