import { artifactService } from '../src/io/github/artifact-service.js'
import type { GitHubClient } from '../src/io/github/client.js'
import { gitHubSecondCopy } from '../src/io/github/second-copy.js'
import type { World } from '../src/io/runner/run-action.js'
import type { SecondCopy } from '../src/ports.js'
import type { Config } from './config.js'
import type { Target } from './target.js'

interface Place {
  /** Reads the artifacts of other runs, within the budget of the recording. */
  readonly client: GitHubClient
  /** Leaves this recording's own, in the time that storing has. */
  readonly storeClient: GitHubClient
  readonly target: Target
  readonly config: Config
}

/** Where a job finds and leaves second copies; undefined where the configuration wants none. */
export function secondCopyOfJob(
  { client, storeClient, target, config }: Place,
  { variables, clock }: World
): SecondCopy | undefined {
  const retentionDays = config.history['artifact-days']
  if (retentionDays === 0) return undefined
  const options = {
    repository: target.home.repository,
    service: artifactService(variables),
    clock,
    retentionDays
  }
  const reading = gitHubSecondCopy(client, options)
  const writing = gitHubSecondCopy(storeClient, options)
  // An artifact belongs to the run whose job leaves it: where another run is recorded, it would be taken for a forgery.
  const notHere = { is: 'read-only', because: 'another run is recorded than the one of this job' } as const
  return {
    ...reading,
    leave: (segment) => (target.isOwnRun ? writing.leave(segment) : Promise.resolve(notHere))
  }
}
