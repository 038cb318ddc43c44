import { expect, test } from '@jest/globals'
import { tablesOf } from '../../../src/history/columns.js'
import { replay } from '../../../src/flows/detect/replay.js'
import { NOTHING_SILENCED } from '../../../src/verdict/silence.js'
import { onlyDetectors } from '../../fakes/detect-options.js'
import { history, runs, type Told } from '../../fakes/rows.js'

/** A job of a minute that takes four in its thirty-first run, and is as usual again. */
const told: readonly Told[] = runs(35, (index) => ({ jobs: { build: index === 30 ? 240 : 60 } }))

const replayed = (options = onlyDetectors('slow-job'), most = 50) =>
  [...replay(tablesOf(history(...told)), { options, rules: NOTHING_SILENCED, most })].map(({ run, verdict }) => ({
    run: run.runId,
    found: verdict.findings.map(({ detector }) => detector)
  }))

test('each run is judged with what came before it alone, oldest first', () => {
  const all = replayed()
  expect(all.map(({ run }) => run)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
  expect(all.filter(({ found }) => found.length > 0)).toEqual([{ run: 31, found: ['slow-job'] }])
})

test('another configuration would have said something else', () => {
  expect(replayed(onlyDetectors()).flatMap(({ found }) => found)).toEqual([])
})

test('so many of the newest runs are judged as are asked for', () => {
  expect(replayed(onlyDetectors(), 3).map(({ run }) => run)).toEqual([33, 34, 35])
})

test('of nothing nothing is said', () => {
  expect([...replay(tablesOf(history()), { options: onlyDetectors(), rules: NOTHING_SILENCED, most: 5 })]).toEqual([])
})

test('runs take their turns by time, whatever their ids are', () => {
  const rows = history(...told)
  const shuffled = (runId: number): number => (runId * 7919) % 1000
  const renamed = <Row extends { readonly runId: number }>(all: readonly Row[]): readonly Row[] =>
    all.map((row) => ({ ...row, runId: shuffled(row.runId) }))
  const tables = tablesOf({ ...rows, runs: renamed(rows.runs), jobs: renamed(rows.jobs) })
  const order = [...replay(tables, { options: onlyDetectors(), rules: NOTHING_SILENCED, most: 50 })]
  expect(order.map(({ run }) => run.runId)).toEqual(told.map(({ runId }) => shuffled(runId)))
})
