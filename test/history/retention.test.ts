import { describe, expect, test } from '@jest/globals'
import { hashOf, hashTests } from '../../src/history/private-names.js'
import { forgets, isKept, keptRows, withoutForgotten } from '../../src/history/retention.js'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import { ends } from '../fakes/ends.js'
import { aJob, aRun, aTest, everything, NOON, rowsOf, tablesWith } from './builders.js'

const DAY = 86_400_000
const POLICY = { days: 180, now: NOON }

describe('a row', () => {
  test('is kept to the last of its days', () => {
    expect(isKept({ observedAt: NOON - 180 * DAY }, POLICY)).toBe(true)
    expect(isKept({ observedAt: NOON - 180 * DAY - 1 }, POLICY)).toBe(false)
  })

  test('is as old as what it tells, not as the telling', () => {
    expect(isKept({ observedAt: NOON, startedAt: NOON - 181 * DAY }, POLICY)).toBe(false)
    expect(isKept({ observedAt: NOON, createdAt: NOON - 181 * DAY }, POLICY)).toBe(false)
    expect(isKept({ observedAt: NOON, createdAt: NOON - 181 * DAY, stateAt: NOON }, POLICY)).toBe(true)
    expect(isKept({ observedAt: NOON, decidedAt: NOON - 181 * DAY }, POLICY)).toBe(false)
  })

  test('of a clock that is ahead is kept', () => {
    expect(isKept({ observedAt: NOON + 30 * DAY }, POLICY)).toBe(true)
  })
})

describe('what is kept of a history', () => {
  test('is all of it, in the very same lists, while it is young', () => {
    const kept = keptRows(everything, POLICY)
    for (const table of TABLE_NAMES) expect(kept[table]).toBe(everything[table])
  })

  test('is nothing of it when it is old', () => {
    const kept = keptRows(everything, { days: 7, now: NOON + 8 * DAY })
    expect(TABLE_NAMES.map((table) => kept[table].length)).toEqual(TABLE_NAMES.map(() => 0))
  })

  test('holds a run whole or not at all, whenever its parts were seen', () => {
    const old = NOON - 200 * DAY
    const rows = rowsOf({
      runs: [aRun({ runId: 1, startedAt: old, createdAt: old }), aRun({ runId: 2, startedAt: NOON })],
      jobs: [aJob({ runId: 1, startedAt: NOON }), aJob({ runId: 2, startedAt: old })],
      tests: [aTest({ runId: 1, observedAt: NOON }), aTest({ runId: 2, observedAt: old })]
    })
    const kept = keptRows(rows, POLICY)
    expect([kept.runs, kept.jobs, kept.tests].map((table) => table.map(({ runId }) => runId))).toEqual([[2], [2], [2]])
  })

  test('goes by the parts themselves where the run is not there', () => {
    const rows = rowsOf({ tests: [aTest({ observedAt: NOON }), aTest({ observedAt: NOON - 200 * DAY })] })
    expect(keptRows(rows, POLICY).tests).toHaveLength(1)
  })
})

describe('a name is forgotten', () => {
  const holds = (name: string, repositoryId?: number) => {
    const isForgotten = forgets([name], repositoryId === undefined ? {} : { repositoryId })
    return TABLE_NAMES.filter((table) => everything[table].some((row) => isForgotten(table, row)))
  }

  test.each([
    ['adds up', ['tests']],
    ['billing', ['tests']],
    ['Invoice', ['tests']],
    ['src/billing.test.ts', ['tests']],
    ['__proto__', ['tests']],
    ['test (22)', ['jobs']],
    ['Run npm test', ['steps']],
    ['main', ['runs', 'deployments']],
    ['production', ['deployments', 'decisions']],
    ['risk', ['decisions']],
    ['nobody', []],
    ['add', []],
    ['a'.repeat(40), []]
  ])('%s, wherever it stands: %j', (name, tables) => {
    expect(holds(name)).toEqual(tables)
  })

  test.each([
    ['add*', ['tests']],
    ['src/**', ['tests']],
    ['src/*', ['tests']],
    ['{production,staging}', ['deployments', 'decisions']],
    ['Run *', ['steps']]
  ])('by a pattern: %s in %j', (pattern, tables) => {
    expect(holds(pattern)).toEqual(tables)
  })

  test('that no pattern can be, or that looks like one, and means itself', () => {
    for (const name of ['test[a]', 'a{b', '!adds up', 'a\\', 'what?', '**bold**'])
      expect(forgets([name])('tests', aTest({ name }))).toBe(true)
    expect(forgets(['!adds up'])('tests', aTest({ name: 'other' }))).toBe(false)
    expect(forgets([''])('tests', aTest({ suite: '' }))).toBe(false)
    expect(forgets([])('tests', aTest())).toBe(false)
  })

  test('with all that is inside, where it is a suite', () => {
    const isForgotten = forgets(['refunds'])
    expect(isForgotten('tests', aTest({ suite: 'billing > refunds > partial' }))).toBe(true)
    expect(isForgotten('tests', aTest({ suite: 'billing > no refunds' }))).toBe(false)
  })

  test('by its hash, where names are hashed', () => {
    const [hashed = aTest()] = hashTests(tablesWith({ tests: [aTest({ name: 'adds up' })] }).tests, {
      repositoryId: 4711
    }).tests
    expect(forgets(['adds up'], { repositoryId: 4711 })('tests', hashed)).toBe(true)
    expect(forgets(['adds up'], { repositoryId: 1 })('tests', hashed)).toBe(false)
    expect(forgets([hashOf('adds up', 4711)])('tests', hashed)).toBe(true)
  })

  test('in sentences and evidence, with its quotes, but not within a longer word', () => {
    const [decision] = everything.decisions
    const [label] = everything.labels
    if (decision === undefined || label === undefined) throw new Error('a table has no row')
    const isForgotten = forgets(['say "hi"', 'pay'])
    expect(isForgotten('decisions', { ...decision, reason: 'Test pay failed.' })).toBe(true)
    expect(isForgotten('decisions', { ...decision, reason: 'Payment failed to repay.' })).toBe(false)
    expect(isForgotten('decisions', { ...decision, evidence: JSON.stringify({ test: 'say "hi"' }) })).toBe(true)
    expect(isForgotten('labels', { ...label, subject: JSON.stringify(['x', 'pay']) })).toBe(true)
  })

  test('from every table, and nothing else goes', () => {
    const left = withoutForgotten(everything, forgets(['adds up', 'test (22)', 'production']))
    expect(JSON.stringify(left)).not.toMatch(/adds up|test \(22\)|production/)
    expect([left.runs, left.steps, left.changes]).toEqual([everything.runs, everything.steps, everything.changes])
    expect(left.tests.map(({ name }) => name)).toEqual(['__proto__'])
  })
})

test('a hundred names are looked for once in each text, not in each of its 200,000 rows', async () => {
  const tests = Array.from({ length: 200_000 }, (_, index) => aTest({ name: `adds up ${index % 5_000}` }))
  const isForgotten = forgets(Array.from({ length: 100 }, (_, index) => `**a**${index}**`))
  const left = await ends(() => withoutForgotten(rowsOf({ tests }), isForgotten))
  expect(left.tests).toEqual([])
})
