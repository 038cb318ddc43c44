import { getOctokit } from '@actions/github'
import type { GitHubClient } from '../../../src/io/github/client.js'
import type { State } from '../../local-github/state.js'

/** A client without the plug-ins that wait: what is tested with it is not how often something is asked. */
export const unhurried = (token: string, baseUrl: string): GitHubClient['octokit'] => {
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  return getOctokit(token, { baseUrl, log })
}

const quiet = (): void => undefined

/** GitHub Enterprise Server limits nothing unless it is told to. */
export function liftLimits({ limits }: Pick<State, 'limits'>): void {
  limits.requestsPerHour = Infinity
  limits.contentPerMinute = Infinity
  limits.contentPerHour = Infinity
  limits.pointsPerMinute = Infinity
}
