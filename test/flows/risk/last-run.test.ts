import { expect, test } from '@jest/globals'
import type { Rows } from '../../../src/domain/recording.js'
import { lastGoodRun } from '../../../src/flows/risk/last-run.js'
import { tablesOf } from '../../../src/history/columns.js'
import { history } from '../../fakes/rows.js'

const workflowPath = '.github/workflows/deploy.yml'

function good(rows: Rows, held: readonly string[] = []): ReturnType<typeof lastGoodRun> {
  const runs = rows.runs.map((run) => ({ ...run, workflowPath }))
  return lastGoodRun(tablesOf({ ...rows, runs }), { workflowPath, self: 9, held: new Set(held) })
}

test('the newest trusted run with every job, but for the one that asks', () => {
  const rows = history(
    { runId: 1, jobs: { deploy: 1 } },
    { runId: 2, jobs: { deploy: 1 } },
    { runId: 3, jobs: { risk: 1, deploy: [1, 'skipped'] } },
    { runId: 4, trust: 'fork', jobs: { deploy: 1 } },
    { runId: 5 },
    { runId: 9, jobs: { deploy: 1 } }
  )
  expect(good(rows)).toMatchObject({ run: { sha: '2'.padStart(40, '0') }, others: 3 })
})

test('a run of a commit that a gate held put nothing in place', () => {
  const rows = history({ runId: 1, jobs: { deploy: 1 } }, { runId: 2, jobs: { risk: 1 } })
  expect(good(rows, ['2'.padStart(40, '0')])).toMatchObject({ run: { sha: '1'.padStart(40, '0') } })
})

test('nothing is known of a workflow without runs', () => {
  expect(good(history())).toBeUndefined()
  expect(good(history({ runId: 1, jobs: { deploy: [1, 'failure'] } }))).toEqual({ others: 1 })
})
