/** How sure a report says it is, and from what. */
import { say } from '../../../src/domain/prose.js'
import { riskPage } from '../../../src/flows/risk/verdict.js'
import { text } from '../../../src/report/text.js'
import type { Assessment } from '../../../src/risk/assess.js'
import { EMPTY_SET } from '../../../src/risk/scene.js'

function surenessOf(known: Pick<Assessment, 'labels' | 'calibratedOn'>): string | undefined {
  const assessment: Assessment = {
    level: 'low',
    changes: 0,
    baseRate: 0.01,
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
      set: EMPTY_SET,
      evidence: { slower: 0, newFailures: 0 },
      environment: undefined,
      head: 'HEAD',
      unseen: []
    },
    gated: { is: 'none' },
    repositoryUrl: undefined
  })
  const last = sureness.at(-1)
  return last === undefined ? undefined : text(last)
}

test('fixes that raise what is usual are counted beside what was taken back', () => {
  expect(surenessOf({ labels: { real: 1404, bad: 5, mended: 158 }, calibratedOn: 'platt' })).toBe(
    '5 of 1,404 changes with a known end had to be taken back; 158 were mended soon after, which counts in part. The weights, which began as those of other projects, and how far they are trusted have learned from this.'
  )
})

test('a repository that took nothing back has taught the weights all the same', () => {
  expect(surenessOf({ labels: { real: 80, bad: 0, mended: 0 }, calibratedOn: 'intercept' })).toBe(
    'None of 80 changes with a known end had to be taken back. The weights, which began as those of other projects, have learned from this.'
  )
})

test('where nothing has a known end, the weights are those of others', () => {
  expect(surenessOf({ labels: { real: 0, bad: 0, mended: 0 }, calibratedOn: 'prior' })).toBe(
    'No change of this repository has a known end yet: the weights are those of other projects.'
  )
})
