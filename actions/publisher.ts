import { gitHubClient } from '../src/io/github/client.js'
import { githubPublisher } from '../src/io/notify/github-publisher.js'
import type { World } from '../src/io/runner/run-action.js'
import type { Publisher } from '../src/ports.js'
import type { Setting } from './setting.js'

/** Requests that telling people may cost, of those of a whole step. */
const MOST_REQUESTS = 20

/** Where this job tells people. Without a pull request, or when the configuration says never, there is no comment. */
export function publisherFor({ target, runner, token }: Setting, { deadline, log, print }: World): Publisher {
  const [owner = '', repo = ''] = target.home.repository.split('/')
  const client = gitHubClient({ token, apiUrl: runner.apiUrl, deadline, requests: MOST_REQUESTS, log })
  return githubPublisher({
    api: client.octokit.rest,
    repository: { owner, repo },
    token,
    summaryPath: runner.summaryFile,
    write: print,
    ...(target.pullRequest === undefined ? {} : { pullRequest: { owner, repo, number: target.pullRequest } })
  })
}
