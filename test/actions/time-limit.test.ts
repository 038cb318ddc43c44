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

test('a comment that somebody else keeps undoing costs no more than the time limit, and no output', async () => {
  const undo = (): void => {
    for (const comment of shop.repository.comments)
      comment.body = comment.body.replace(/<!-- foreshock:section[^]*/, '')
  }
  shop.github.before({ operation: 'issues/list-comments', act: undo })
  const startedAt = performance.now()
  const step = doorOf(await open(shop, { with: { 'time-limit': '12' } }, triggerOf(shop, 'pull_request', 7)))
  expect((performance.now() - startedAt) / 1000).toBeLessThan(13)
  expect(step.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ status: 'complete', tests: '2', verdict: 'inconclusive' })
  expect(step.log).not.toContain('ran into its time limit')
  expect(step.summary).toContain('> The pull request may have no comment that says this.')
})
