import { Octokit } from '@octokit/rest'
import { addRepository, startLocalGitHub, type LocalGitHub, type Permissions, type Repository } from './index.js'
import type { TokenWish } from './index.js'

/** What most tests of the local GitHub start from. */
export interface World {
  readonly github: LocalGitHub
  /** `octo-org/app`, with one commit on `main`. */
  readonly repository: Repository
  readonly at: { readonly owner: string; readonly repo: string }
  readonly clock: Clock
  /** The real client with a fresh token; the default token may do everything. */
  readonly client: (wish?: Partial<TokenWish>) => Octokit
}

export interface Clock {
  readonly now: () => Date
  readonly advance: (seconds: number) => void
}

const EVERYTHING: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write'
}

/** Runs a test in a world of its own, which ends with the test. */
export function inWorld(run: (world: World) => Promise<void> | void): () => Promise<void> {
  return async () => {
    const clock = handDrivenClock()
    const github = await startLocalGitHub({ now: clock.now })
    try {
      const repository = addRepository(github.state)
      const at = { owner: repository.owner, repo: repository.name }
      const client = (wish: Partial<TokenWish> = {}): Octokit => {
        const auth = github.issueToken({ repository: repository.full_name, permissions: EVERYTHING, ...wish })
        return new Octokit({ auth, baseUrl: github.url, log: SILENT })
      }
      await run({ github, repository, at, clock, client })
    } finally {
      await github.close()
    }
  }
}

function handDrivenClock(): Clock {
  let nowMs = Date.parse('2026-11-20T10:00:00Z')
  return {
    now: () => new Date(nowMs),
    advance: (seconds) => {
      nowMs += 1000 * seconds
    }
  }
}

/** The status of a call that must fail, or 0 when it does not. */
export async function statusOf(call: Promise<unknown>): Promise<number> {
  try {
    await call
    return 0
  } catch (problem) {
    return problem instanceof Error && 'status' in problem ? Number(problem.status) : Number.NaN
  }
}

const quiet = (): void => undefined
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet }
