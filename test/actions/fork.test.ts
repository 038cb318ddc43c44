import { addCommit, addRepository } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { expectGolden } from '../golden.js'
import { doorOf, open, triggerOf } from './door.js'
import { REPORT } from './lone-step.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
let step: StepResult

/** A pull request of a fork, whose token may read and nothing else; its re-run shows a flaky test. */
beforeAll(async () => {
  shop = await openShop()
  addRepository(shop.github.state, { full_name: 'someone/shop', parent: 'octo-org/shop' })
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  const trigger = triggerOf(shop, 'pull_request of a fork', 7)
  const steps = '- uses: actions/checkout@v7'
  shop.write({ 'junit.xml': REPORT.replace('time="0.2"/>', 'time="0.2"><failure/></testcase>') })
  const { runId } = await open(shop, { steps }, trigger)
  shop.write({ 'junit.xml': REPORT })
  step = doorOf(await open(shop, { steps }, { ...trigger, runId, attempt: 2 }))
})

afterAll(() => shop.close())

test('a fork gets its verdict, and the step is green', () => {
  expect(step.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ status: 'complete', verdict: 'warn', findings: '1', 'comment-id': '' })
})

test('a fork gets no comment, and the summary says why and what to do', () => {
  expect(shop.repository.comments).toEqual([])
  expect(step.summary).toContain('> The pull request may have no comment that says this.')
  expectGolden('fork-summary.md', step.summary)
})

test('a token that may not write is asked to write once', () => {
  const writes = shop.github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/'))
  expect(writes.map(({ status }) => status)).toEqual([403])
})
