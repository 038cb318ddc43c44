import { addCommit } from '../test/local-github/index.js'
import type { LoggedRequest } from '../test/local-github/index.js'
import { stepOf } from '../test/host-runner/a-repository.js'
import { openShop, pullRequest, type Scene, type Shop } from '../test/actions/shop.js'

export interface WarmRecording {
  /** What the front door's step asked; the jobs before it ask nothing, because the host runner serves them itself. */
  readonly requests: readonly LoggedRequest[]
  readonly outputs: Readonly<Record<string, string>>
}

/** The third run of a repository, in a pull request, with something to say: the history is there, and a comment is made. */
export async function warmRecording(): Promise<WarmRecording> {
  const shop = await openShop()
  try {
    await twoRunsOnMain(shop)
    shop.github.clearRequests()
    const { github, repository } = shop
    const change = { branch: CHANGE, sha: 'feed123'.padEnd(40, '0'), parents: [MAIN] }
    const { sha } = addCommit(github.state, repository, change)
    const result = await shop.play(slow, {
      ...pullRequest(shop, { number: 7, sha, branch: CHANGE }),
      startAt: hoursAgo(1)
    })
    const { outputs } = stepOf(result, 'Run foreshock/foreshock@v1')
    return { requests: [...github.requests], outputs }
  } finally {
    await shop.close()
  }
}

export const CHANGE = 'faster-import'

/** The first commit of the shop. */
export const MAIN = 'c0ffee5'.padEnd(40, '0')

const FLAKY = 'checkout pays once'

const usual: Scene = {
  unit: { 'adds two prices': 0.12, 'formats a price': 0.08, 'imports the catalogue': 0.42 },
  integration: { [FLAKY]: 1.9, 'search finds a shoe': 2.4 }
}

/** What the tests of the pull request say: one has become slow, and the flaky one fails. */
export const slow: Scene = { ...usual, unit: { ...usual.unit, 'imports the catalogue': 6.3 }, failed: [FLAKY] }

/** Two recordings of one commit on main, between which a test turned out to be flaky. */
export async function twoRunsOnMain(shop: Shop): Promise<void> {
  const { sha } = addCommit(shop.github.state, shop.repository, { branch: 'main', sha: MAIN })
  await shop.play({ ...usual, failed: [FLAKY] }, { sha, startAt: hoursAgo(3) })
  await shop.play(usual, { sha, startAt: hoursAgo(2) })
}

/** On the clock of this machine, because that is what a built action goes by. */
export const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000)
