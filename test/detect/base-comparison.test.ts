import { describe, expect, test } from '@jest/globals'
import { baseComparison } from '../../src/detect/base-comparison.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { history, runs, type Told } from '../fakes/rows.js'

/** Two jobs that take a minute and two, within five per cent. */
const base = (many = 20): readonly Told[] =>
  runs(many, (runId) => ({ jobs: { build: 60 + (runId % 3), test: 120 + (runId % 5) } }))

function compared(told: readonly Told[], change: Omit<Told, 'runId'>, event = 'pull_request') {
  const rows = history(...told, { ...change, runId: 900, trust: 'branch' })
  const asked = { ...rows, runs: rows.runs.map((run) => (run.runId === 900 ? { ...run, event } : run)) }
  return baseComparison(tablesOf(asked), { runId: 900, attempt: 1 }).map((prose) => text(prose))
}

describe('a pull request', () => {
  test('that is slower is told by how much, with the interval', () => {
    expect(compared(base(), { jobs: { build: 80, test: 140 } })).toEqual([
      'This change makes CI 20 % slower (18 to 23 %): its 2 jobs together took 3.7 min, those of 20 runs of the base usually 3.0 min.'
    ])
  })

  test('that is faster, too', () => {
    expect(compared(base(), { jobs: { build: 60, test: 60 } })[0]).toMatch(
      /^This change makes CI 34 % faster \(3\d to 3\d %\)/
    )
  })

  test('that is neither is said to be as fast, as far as one run tells', () => {
    expect(compared(base(), { jobs: { build: 61, test: 122 } })[0]).toMatch(
      /^CI is as fast as on the base, .* \(−\d to \+\d %\)/
    )
  })

  test('is compared with what the base is today, not with what it was before it became slower', () => {
    const slower = runs(40, (before) => ({ jobs: { build: (before >= 31 ? 90 : 60) + (before % 3), test: 120 } }))
    expect(compared(slower, { jobs: { build: 91, test: 120 } })[0]).toMatch(
      /^CI is as fast as on the base, .* those of \d runs of the base usually 3\.5 min\.$/
    )
  })

  test('is compared by the jobs that succeeded there and here alone', () => {
    expect(compared(base(), { jobs: { build: 80, test: [10, 'failure'], fresh: 999 } })[0]).toContain(
      'its job took 1.3 min'
    )
  })

  test('is not compared with too little, or with nothing', () => {
    expect(compared(base(7), { jobs: { build: 80 } })).toEqual([])
    expect(compared(base(), { jobs: { build: [80, 'cancelled'] } })).toEqual([])
  })
})

test('a push is no pull request', () => {
  expect(compared(base(), { jobs: { build: 80, test: 140 } }, 'push')).toEqual([])
})
