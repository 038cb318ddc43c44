import { type LocalGitHub, type LocalGitHubOptions } from './local-github.js'

/** Starts a local GitHub on a free loopback port. */
export function startLocalGitHub(_options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  return Promise.reject(new Error('The local GitHub is not built yet.'))
}
