import { addCommit, addContents } from '../local-github/index.js'
import { doorOf, open, triggerOf } from './door.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'comment:\n  when: always\n' })
})
afterAll(() => shop.close())

test('a comment that somebody else keeps undoing is given up for the time limit, and costs no output', async () => {
  const undo = (): void => {
    for (const comment of shop.repository.comments)
      comment.body = comment.body.replace(/<!-- foreshock:section[^]*/, '')
  }
  shop.github.before({ operation: 'issues/list-comments', act: undo })
  const step = doorOf(await open(shop, { with: { 'time-limit': '20' } }, triggerOf(shop, 'pull_request', 7)))
  expect(step.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ status: 'complete', tests: '2', verdict: 'inconclusive' })
  expect(step.log).not.toContain('ran into its time limit')
  // Without a limit so short it would be given up for its number of writes.
  expect(step.summary).toContain('> The pull request may have no comment that says this. The time was up before')
})
