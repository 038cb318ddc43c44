import type { Call, Route } from '../call.js'
import type { RateLimits } from '../rate-limit.js'
import { artifactRoutes } from './artifacts.js'
import { cacheRoutes } from './caches.js'
import { checkRoutes } from './checks.js'
import { commitRoutes } from './commits.js'
import { contentRoutes } from './contents.js'
import { deploymentRoutes } from './deployments.js'
import { dispatchRoutes } from './dispatches.js'
import { gitRoutes } from './git.js'
import { issueRoutes } from './issues.js'
import { jobRoutes } from './jobs.js'
import { pullRoutes } from './pulls.js'
import { permissionRoute, repositoryRoute } from './repository.js'
import { rateLimitRoute, userRoute } from './root.js'
import { runRoutes } from './runs.js'
import { statusRoutes } from './statuses.js'
import { workflowRoutes } from './workflows.js'

/** Every route below `/repos/{owner}/{repo}`; where two fit, the first one wins. */
export const repositoryRoutes: readonly Route[] = [
  repositoryRoute,
  permissionRoute,
  ...workflowRoutes,
  ...runRoutes,
  ...jobRoutes,
  ...artifactRoutes,
  ...cacheRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...deploymentRoutes,
  ...gitRoutes,
  ...dispatchRoutes
]

/** The routes that belong to no repository. */
export const rootRoutes = (limits: RateLimits): readonly Route<Call>[] => [rateLimitRoute(limits), userRoute]
