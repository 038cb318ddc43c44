import { addCommit } from '../local-github/index.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf } from './door.js'
import { copiesIn, keptOn } from './kept.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
})
afterEach(() => shop.close())

/** Others can cause a comment: its run gets a token that reads the cache and nothing more. */
test.each([
  ['cache-mode: read', 'push', 'read'],
  ['cache-mode: none', 'push', 'none'],
  ['a token that only reads the cache', 'issue_comment', undefined]
] as const)(
  'with %s the recording is left as an artifact, and the next push takes it in',
  async (_, event, cacheMode) => {
    const stuck = await open(shop, { cacheMode }, triggerOf(shop, event, 1))
    expect(doorOf(stuck).conclusion).toBe('success')
    expect(doorOf(stuck).outputs).toMatchObject({ status: 'read-only', jobs: '1', tests: '2' })
    expect(doorOf(stuck).log).toContain('Left a copy as an artifact of the run.')
    expect(shop.repository.caches).toEqual([])
    expect((await copiesIn(shop.repository)).map(({ runId }) => runId)).toEqual([stuck.runId])

    const next = await open(shop, {}, triggerOf(shop, 'push', 2))
    expect(doorOf(next).outputs).toMatchObject({ status: 'complete' })
    expect(await keptTestsOf(stuck)).toEqual(['adds', 'formats'])
  }
)

async function keptTestsOf({ runId }: RunResult): Promise<readonly string[]> {
  const { rows } = await keptOn(shop.repository, 'refs/heads/main')
  return rows.tests
    .filter((row) => row.runId === runId)
    .map(({ name }) => name)
    .sort()
}
