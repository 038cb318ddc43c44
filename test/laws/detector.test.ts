import fc from 'fast-check'
import { tablesOf } from '../../src/history/columns.js'
import { detectors, findAll } from '../../src/detect/index.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import type { Told } from '../fakes/rows.js'
import { history, runs } from '../fakes/rows.js'

/** What every detector keeps to, without anybody writing tests for it again. */
const names = Object.keys(detectors) as (keyof typeof detectors)[]

const judged = { runId: 40, attempt: 1 }

const seconds = fc.oneof(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.constantFrom(0, 1e-9, 1e12))
const outcome = fc.constantFrom('passed' as const, 'failed' as const, 'error' as const, 'skipped' as const)
const names3 = fc.constantFrom('build', '__proto__', '::error::x @you <b>|`')
const told: fc.Arbitrary<Told> = fc.record({
  runId: fc.integer({ min: 1, max: 40 }),
  attempt: fc.integer({ min: 1, max: 3 }),
  sha: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
  trust: fc.constantFrom('default', 'branch', 'fork'),
  jobs: fc.dictionary(names3, fc.tuple(seconds, fc.constantFrom('success', 'failure', 'cancelled', 'new word'))),
  tests: fc.dictionary(names3, fc.tuple(seconds, outcome, outcome))
})

describe.each(names)('%s', (name) => {
  const find = (rows: ReturnType<typeof history>, run = judged) =>
    findAll({ tables: tablesOf(rows), judged: run }, onlyDetectors(name))

  test('is silent on an empty history', () => {
    expect(find(NO_ROWS)).toEqual([])
  })

  test('is silent on a steady history', () => {
    const steady = runs(40, () => ({ jobs: { build: 60 }, tests: { pays: 2 } }))
    expect(find(history(...steady))).toEqual([])
  })

  test('is silent when the judged run is not there', () => {
    expect(find(history(...runs(20, () => ({ jobs: { build: 60 } }))), { runId: 999, attempt: 1 })).toEqual([])
  })

  test('takes any history: never throws, answers twice alike, leaves its input untouched, and speaks of the judged run', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 30 }), (all) => {
        const rows = history(...all)
        const before = JSON.stringify(rows)
        const found = find(rows)
        expect(find(rows)).toEqual(found)
        expect(JSON.stringify(rows)).toBe(before)
        const inRun = rows.runs.some(({ runId, attempt }) => runId === judged.runId && attempt === judged.attempt)
        if (!inRun) expect(found).toEqual([])
        for (const { detector, subject, now, usual } of found) {
          expect(detector).toBe(name)
          expect(subject.workflow).toBe('CI')
          for (const measure of [now, usual])
            if (measure !== undefined) expect(Number.isFinite(measure.value)).toBe(true)
        }
      }),
      { numRuns: 200 }
    )
  })
})
