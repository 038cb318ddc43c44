import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { rowsOf as allRows, tablesOf, type Tables } from '../../src/history/columns.js'
import { combine, joined } from '../../src/history/combine.js'
import { gatherTables } from '../../src/history/gather.js'
import { mergeRows } from '../../src/history/merge.js'
import { aJob, aTest, everything, rowsOf } from './builders.js'
import { someRecording } from './some-rows.js'

test('columns give back the rows that they were made of, in every table', () => {
  expect(allRows(tablesOf(everything))).toEqual(everything)
})

test('rows that break the schema are left out', () => {
  const tables = tablesOf(rowsOf({ tests: [aTest(), aTest({ name: 'b', durationMs: -1 }), aTest({ name: 'c' })] }))
  expect(Array.from(tables.tests, ({ name }) => name)).toEqual(['adds up', 'c'])
})

test('combining columns says what merging rows says', () => {
  fc.assert(
    fc.property(fc.array(someRecording, { maxLength: 4 }), (recordings) => {
      const parts = recordings.map((rows) => ({ tables: tablesOf(rows) }))
      const { tables, things } = combine(gatherTables(parts), { as: 'things' })
      expect(sorted(allRows(tables))).toEqual(sorted(mergeRows(recordings)))
      expect([things.jobs, things.tests]).toEqual([tables.jobs.length, tables.tests.length])
    }),
    { numRuns: 300 }
  )
})

test('what is combined in steps is what is combined at once, as long as observations are kept', () => {
  fc.assert(
    fc.property(someRecording, someRecording, someRecording, (one, two, three) => {
      const [a, b, c] = [one, two, three].map((rows) => ({ tables: tablesOf(rows) }))
      const first = combine(gatherTables([a, b].flatMap((part) => part ?? [])), { as: 'observations' })
      const stepwise = combine(gatherTables([first, c].flatMap((part) => part ?? [])), { as: 'things' })
      const atOnce = combine(gatherTables([a, b, c].flatMap((part) => part ?? [])), { as: 'things' })
      expect(sorted(allRows(stepwise.tables))).toEqual(sorted(allRows(atOnce.tables)))
    }),
    { numRuns: 300 }
  )
})

test('a run that one part alone tells of keeps its columns as they are', () => {
  const history = tablesOf(rowsOf({ tests: [aTest({ runId: 1 }), aTest({ runId: 2 })] }))
  const more = joined(history, rowsOf({ tests: [aTest({ runId: 3 })], jobs: [aJob()] }))
  expect(Array.from(more.tests, ({ runId }) => runId)).toEqual([1, 2, 3])
  expect(more.jobs).toHaveLength(1)
  expect(joined(history, NO_ROWS).tests).toHaveLength(2)
})

test('leaves what it is given untouched', () => {
  const history = tablesOf(everything)
  joined(history, everything, rowsOf({ tests: [aTest({ outcome: 'failed' })] }))
  expect(allRows(history)).toEqual(everything)
})

test('ten thousand observations of one thing take no longer than a moment', () => {
  const tests = Array.from({ length: 10_000 }, (_, seen) => aTest({ observedAt: 1_000_000 + seen }))
  const repeated: Tables = tablesOf(rowsOf({ tests }))
  const { tables } = combine(gatherTables([{ tables: repeated, things: { ...NO_THINGS, tests: 1 } }]), { as: 'things' })
  expect(tables.tests).toHaveLength(1)
})

const NO_THINGS = { runs: 0, jobs: 0, steps: 0, tests: 0, changes: 0, deployments: 0, decisions: 0, labels: 0 }

/** The order of rows means nothing. */
const sorted = (rows: Rows): readonly string[] =>
  Object.values(rows)
    .flat()
    .map((row: object) => JSON.stringify(Object.entries(row).sort()))
    .sort()
