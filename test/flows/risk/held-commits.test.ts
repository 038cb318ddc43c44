import { expect, test } from '@jest/globals'
import type { Decision } from '../../../src/domain/decision.js'
import { heldCommits } from '../../../src/flows/risk/held-commits.js'
import { lastGoodRun } from '../../../src/flows/risk/last-run.js'
import { tablesOf } from '../../../src/history/columns.js'
import { history } from '../../fakes/rows.js'

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as const

const gate = (wish: Partial<Decision>): Decision => ({
  decisionId: `gate-${wish.sha}-${wish.decidedAt}-${wish.environment}`,
  kind: 'gate',
  verdict: 'fail',
  mode: 'live',
  acted: true,
  runId: 2,
  attempt: 1,
  environment: 'production',
  sha: A,
  decidedAt: 1,
  reason: 'held',
  evidence: '{}',
  trust: 'default',
  witness: 'runner',
  observedAt: 1,
  ...wish
})

const heldBy = (...decisions: readonly Decision[]): readonly string[] => [
  ...heldCommits(tablesOf({ ...history(), decisions }), 'Production')
]

test('what the newest gate of the environment held is held, whichever case its name has', () => {
  expect(heldBy(gate({}), gate({ sha: B, acted: false }))).toEqual([A])
  expect(heldBy(gate({ environment: 'staging' }))).toEqual([])
  expect(heldBy(gate({ kind: 'rollback' }))).toEqual([])
})

test('what is released later is held no more, in whatever order it is read', () => {
  const [first, second] = [gate({}), gate({ decidedAt: 2, attempt: 2, acted: false })]
  expect(heldBy(first, second)).toEqual([])
  expect(heldBy(second, first)).toEqual([])
  expect(heldBy(second, first, gate({ decidedAt: 3 }))).toEqual([A])
})

test('a run that was held, and released when it was run again, is the last good one', () => {
  const rows = history({ runId: 1, jobs: { deploy: 1 } }, { runId: 2, jobs: { risk: 1, deploy: 1 } })
  const workflowPath = '.github/workflows/deploy.yml'
  const sha = '2'.padStart(40, '0')
  const found = (decisions: readonly Decision[]): string | undefined => {
    const runs = rows.runs.map((run) => ({ ...run, workflowPath }))
    const tables = tablesOf({ ...rows, runs, decisions })
    const held = heldCommits(tables, 'production')
    return lastGoodRun(tables, { workflowPath, self: 9, held })?.run?.sha
  }
  expect(found([gate({ sha })])).toBe('1'.padStart(40, '0'))
  expect(found([gate({ sha }), gate({ sha, attempt: 2, decidedAt: 2, acted: false })])).toBe(sha)
})
