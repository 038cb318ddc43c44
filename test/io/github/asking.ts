import { readZip } from '../../../src/io/archive/zip.js'
import { gitHubClient, type GitHubClient } from '../../../src/io/github/client.js'
import { gitHubRuns } from '../../../src/io/github/runs.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'
import type { Answer } from '../../../src/domain/answer.js'
import type { RunSource } from '../../../src/ports.js'
import { fakeLog } from '../../fakes/publisher.js'
import type { Permissions } from '../../local-github/index.js'
import type { World } from '../../local-github/world.js'

export interface Asking {
  readonly client: GitHubClient
  readonly runs: RunSource
  readonly log: readonly string[]
}

interface Wish {
  /** How much time there is for everything. */
  readonly ms?: number
  readonly requests?: number
  readonly permissions?: Permissions
  readonly token?: string
}

/** The real client, as a job makes it, with a token of its own. */
export function asking({ github, repository }: World, wish: Wish = {}): Asking {
  const { ms = 20_000, requests = 30, permissions = { actions: 'read', contents: 'read' } } = wish
  const log = fakeLog()
  const client = gitHubClient({
    token: wish.token ?? github.issueToken({ repository: repository.full_name, permissions }),
    apiUrl: github.url,
    deadline: deadlineIn(ms),
    requests,
    log
  })
  return { client, runs: gitHubRuns(client, repository.full_name, (zip) => readZip(zip)), log: log.lines }
}

/** What the user reads, or nothing where there was an answer. */
export const whyUnknown = (answer: Answer<unknown>): string => (answer.is === 'unknown' ? answer.because.message : '')

/** What is said where the deadline, and nothing else, has ended the work. */
export const OUT_OF_TIME = /took too long\. Raise time-limit|within the time limit\./
