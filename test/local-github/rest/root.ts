import type { Call, Route } from '../call.js'
import type { RateLimits } from '../rate-limit.js'
import { apiError, ok, Refusal } from '../reply.js'
import type { Schemas } from '../state.js'
import { NOTHING } from './needs.js'
import { user } from './shapes.js'

/** Says what is left of the rate limit; asking costs nothing. */
export const rateLimitRoute = (limits: RateLimits): Route<Call> => ({
  at: 'GET /rate_limit',
  operation: 'rate-limit/get',
  needs: NOTHING,
  reply(call) {
    const core = limits.status(call.token)
    const unused = { limit: 30, used: 0, remaining: 30, reset: core.reset }
    const overview: Schemas['rate-limit-overview'] = { resources: { core, search: unused }, rate: core }
    return ok(overview)
  }
})

/** Who the caller is: for people alone. */
export const userRoute: Route<Call> = {
  at: 'GET /user',
  operation: 'users/get-authenticated',
  needs: NOTHING,
  reply(call) {
    if (call.token.kind === 'none') throw new Refusal(apiError(401, 'Requires authentication'))
    if (call.token.kind !== 'user') throw new Refusal(apiError(403, 'Resource not accessible by integration'))
    return ok(user(call, call.token.login))
  }
}
