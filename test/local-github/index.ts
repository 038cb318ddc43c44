export * from './builders.js'
export { FAULTS, type Fault } from './faults.js'
export { type LocalGitHub, type LocalGitHubOptions, type LoggedRequest } from './local-github.js'
export {
  type CacheMode,
  type FaultRule,
  type RuntimeTokenWish,
  type TokenKind,
  type TokenWish
} from './local-github.js'
export { type PermissionName, type Permissions } from './permissions.js'
export { startLocalGitHub } from './server.js'
export * from './state.js'
export { zip } from './zip.js'
