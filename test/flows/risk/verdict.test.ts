/** How sure a report says it is, and from what. */
import { say } from '../../../src/domain/prose.js'
import { riskPage } from '../../../src/flows/risk/verdict.js'
import { text } from '../../../src/report/text.js'
import type { Assessment } from '../../../src/risk/assess.js'
import { aChange } from '../../risk/changes.js'
import { type ChangeSet, EMPTY_SET } from '../../../src/risk/scene.js'

interface Of {
  readonly assessment?: Partial<Assessment>
  readonly set?: ChangeSet
}

function surenessOf({ assessment: known, set = EMPTY_SET }: Of): readonly string[] {
  const assessment: Assessment = {
    level: 'low',
    changes: 0,
    labels: { real: 0, bad: 0, mended: 0 },
    baseRate: 0.01,
    calibratedOn: 'prior',
    contributions: [],
    riskiest: [],
    similar: [],
    unseen: [],
    ...known
  }
  const { sureness } = riskPage({
    risked: {
      assessment,
      advice: { is: 'go', because: say`nothing would change` },
      set,
      evidence: { slower: 0, newFailures: 0 },
      environment: undefined,
      head: 'HEAD',
      unseen: []
    },
    gated: { is: 'none' },
    repositoryUrl: undefined
  })
  return sureness.map((prose) => text(prose))
}

test('fixes are counted beside what was taken back', () => {
  expect(surenessOf({ assessment: { labels: { real: 1404, bad: 5, mended: 158 }, calibratedOn: 'platt' } })).toEqual([
    '5 of 1,404 changes with a known end had to be taken back; 158 were mended soon after, which is a hint. The weights, which began as those of other projects, and how far they are trusted have learned from this.'
  ])
})

test('a repository that took nothing back has taught the weights all the same', () => {
  expect(surenessOf({ assessment: { labels: { real: 80, bad: 0, mended: 0 }, calibratedOn: 'intercept' } })).toEqual([
    'None of 80 changes with a known end had to be taken back. The weights, which began as those of other projects, have learned from this.'
  ])
})

test('where nothing has a known end, the weights are those of others', () => {
  expect(surenessOf({})).toEqual([
    'No change of this repository has a known end yet: the weights are those of other projects.'
  ])
})

test('the chance of several changes is held against as many, and that of a pull request against one', () => {
  const commits = [aChange(1), aChange(2)]
  const set = { ...EMPTY_SET, commits }
  const chance = { probability: 0.1, low: 0.05, high: 0.2 }
  const riskiest = commits.map((change) => ({ change, probability: 0.05 }))
  expect(surenessOf({ assessment: { chance, riskiest }, set })[0]).toMatch(/; 2 % is usual of 2 changes here\.$/)
  expect(surenessOf({ assessment: { chance }, set })[0]).toMatch(/; 1 % is usual here\.$/)
})
