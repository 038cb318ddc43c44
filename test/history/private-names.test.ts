import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findAll } from '../../src/detect/index.js'
import { name, say } from '../../src/domain/prose.js'
import type { Finding } from '../../src/domain/finding.js'
import type { Rows } from '../../src/domain/recording.js'
import type { TestResult } from '../../src/domain/test.js'
import { tablesOf } from '../../src/history/columns.js'
import { hashOf, hashTests, namesShown } from '../../src/history/private-names.js'
import { commitOutcomes, durationSeries } from '../../src/history/series.js'
import { encodeSegment, misfits } from '../../src/history/segment.js'
import { history, runs } from '../fakes/rows.js'
import { aJob, anAbout, aRun, aTest, rowsOf, tablesWith } from './builders.js'

const HERE = { repositoryId: 4711 }

/** Tests with hashes for names, as rows, and the names behind them. */
function hashNames(tests: readonly TestResult[], home: typeof HERE) {
  const hashed = hashTests(tablesOf(rowsOf({ tests })).tests, home)
  return { tests: [...hashed.tests], nameOf: hashed.nameOf }
}

const named = (facts: Partial<TestResult>): TestResult => aTest({ className: 'Invoice', file: 'a.test.ts', ...facts })

describe('a hashed name', () => {
  test('is a sign and sixteen digits, and everything but names stays', () => {
    const plain = named({ suite: 'billing', name: 'adds up' })
    const [hashed] = hashNames([plain], HERE).tests
    for (const text of [hashed?.suite, hashed?.className, hashed?.name, hashed?.file])
      expect(text).toMatch(/^#[0-9a-f]{16}$/)
    const { suite, className, name, file } = plain
    expect({ ...hashed, suite, className, name, file }).toEqual(plain)
  })

  test('is the same in every run of a repository, and another in another repository', () => {
    const [first] = hashNames([named({ runId: 1 })], HERE).tests
    const [second] = hashNames([named({ runId: 2 })], HERE).tests
    const [elsewhere] = hashNames([named({ runId: 1 })], { repositoryId: 4712 }).tests
    expect(second?.name).toBe(first?.name)
    expect(elsewhere?.name).not.toBe(first?.name)
  })

  test('is pinned, because histories are compared by it', () => {
    expect(hashOf('adds up', 4711)).toBe(PINNED)
  })

  test('of nothing is nothing, and an absent name stays absent', () => {
    const [hashed] = hashNames([aTest({ suite: '' })], HERE).tests
    expect(hashed?.suite).toBe('')
    expect(Object.keys(hashed ?? {})).not.toContain('className')
  })

  test('leaves no plain name in what is stored', () => {
    const tests = [named({ suite: 'tax-evasion', className: 'Offshore', name: 'hides it', file: 'secret-plan.ts' })]
    const rows = rowsOf({ runs: [aRun()], jobs: [aJob()], tests: hashNames(tests, HERE).tests })
    const stored = Buffer.concat([...encodeSegment({ rows, about: anAbout(), foreshock: '0' }).files.values()])
    for (const word of ['tax-evasion', 'Offshore', 'hides it', 'secret-plan']) expect(stored.includes(word)).toBe(false)
    expect(misfits(rows)).toBe(0)
  })
})

test('hashing parts tests into the same series as before', () => {
  const text = fc.constantFrom('', 'a', 'b', 'a > b', '#', '#0123456789abcdef', '__proto__')
  const result = fc.record({
    suite: text,
    className: text,
    name: text,
    file: text,
    runId: fc.integer({ min: 1, max: 3 }),
    origin: fc.constantFrom('workspace', 'artifact:a'),
    outcome: fc.constantFrom('passed' as const, 'failed' as const)
  })
  const run = (runId: number) => aRun({ runId, runNumber: runId, sha: 'a'.repeat(40) })
  const partition = (tests: readonly TestResult[]) => {
    const tables = tablesWith({ runs: [run(1), run(2), run(3)], tests })
    const facts = [...durationSeries(tables), ...commitOutcomes(tables)].map(({ runIds, outcomes }) => [
      runIds,
      outcomes
    ])
    return facts
  }
  fc.assert(
    fc.property(fc.array(result, { maxLength: 12 }), (results) => {
      const tests = results.map((facts, index) => aTest({ ...facts, jobId: 50_000_000_001, durationMs: index + 1 }))
      expect(partition(hashNames(tests, HERE).tests)).toEqual(partition(tests))
    })
  )
})

describe('a finding about hashed names', () => {
  const plainRows = history(...runs(12, (index) => ({ jobs: { build: 60 }, tests: { pays: index === 11 ? 50 : 1 } })))
  const hashed = hashNames(plainRows.tests, HERE)
  const find = (rows: Rows): readonly Finding[] =>
    findAll(
      { tables: tablesOf(rows), judged: { runId: 12, attempt: 1 } },
      {
        'slower-than-usual': { ratio: 1.3, 'job-seconds': 10, 'test-seconds': 1, runs: 30, 'false-alarms': 0.01 },
        'flaky-test': false,
        'broken-test': false,
        'new-failure': false,
        'red-step-green-report': false
      }
    )
  const found = find({ ...plainRows, tests: hashed.tests })

  test('shows the names of its run, in its subject and in its sentences', () => {
    const [plain] = find(plainRows)
    expect(found).toHaveLength(1)
    expect(found.map((one) => namesShown(one, hashed.nameOf))).toEqual([
      { ...plain, fingerprint: found[0]?.fingerprint }
    ])
  })

  test('keeps the fingerprint of the hashes, which the next run compares with', () => {
    const [shown] = found.map((one) => namesShown(one, hashed.nameOf))
    expect(shown?.fingerprint).toBe(found[0]?.fingerprint)
    expect(shown?.fingerprint).not.toContain('pays')
  })

  test('shows the hash of what the run at hand does not hold, and leaves trusted words alone', () => {
    const finding: Finding = {
      detector: 'x',
      level: 'note',
      subject: { what: 'test', workflow: 'CI', suite: hashOf('unit', 1), test: hashOf('gone', 1) },
      headline: say`Test ${name(hashOf('gone', 1))} of unit`,
      evidence: [],
      fingerprint: '1',
      trust: 'default'
    }
    expect(namesShown(finding, new Map([['unit', 'x']]))).toEqual(finding)
  })

  test('about a job stays as it is', () => {
    const finding: Finding = {
      detector: 'x',
      level: 'note',
      subject: { what: 'job', workflow: 'CI', job: 'build' },
      headline: say`Job ${name('build')} is slow`,
      evidence: [say`${3} runs`],
      fingerprint: '1',
      trust: 'default'
    }
    expect(namesShown(finding, hashed.nameOf)).toEqual(finding)
  })
})

const PINNED = '#c6469a70894a1e9d'
