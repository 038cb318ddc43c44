import { readFileSync } from 'node:fs'
import { accuracyTable, type Kept, linesIn, withLines } from '../../scripts/figures/book.js'
import { rows } from '../../scripts/figures/rows.js'

const REPORTS = { capability: 'reports', agreedEqual: 42, agreedTotal: 42, parsed: 66, valid: 66 }
const text = `what explains a figure\n${JSON.stringify(REPORTS)}\n${JSON.stringify({ capability: 'junit', ratio: 1 })}\n`
const first = { on: '2026-11-27', commit: 'abc1234' }

test('a line of a bench becomes a row with its date and its commit', () => {
  const book = withLines([], linesIn(text), first)
  expect(book).toEqual([{ ...first, line: REPORTS }])
  expect(accuracyTable(book)).toMatch(/\| 42; 66 of 66 well-formed ones read \| 2026-11-27, `abc1234` \|$/)
})

test('a newer line takes the place of the older, and others stay', () => {
  const flaky = {
    capability: 'flaky',
    set: 'rerun histories',
    runs: 20,
    tests: 5,
    recall: 0.8,
    brokenCalledFlaky: 0,
    stableCalledFlaky: 0
  }
  const book = withLines(withLines([], linesIn(text), first), [flaky], { on: '2026-12-01', commit: 'def5678' })
  expect(book.map(({ commit }) => commit)).toEqual(['def5678', 'abc1234'])
  const again = withLines(book, [{ ...REPORTS, agreedEqual: 41 }], { on: '2026-12-02', commit: '0000000' })
  expect(again).toHaveLength(2)
  expect(accuracyTable(again)).toContain('| 41; 66 of 66')
})

test('lines that are in no row are refused, so that a wrong file is noticed', () => {
  expect(() => withLines([], [{ capability: 'junit' }], first)).toThrow('None of these lines')
})

test('a line that lacks a number is no row', () => {
  expect(() => accuracyTable([{ ...first, line: { capability: 'reports' } }])).toThrow('has no number')
})

test('the book of this repository has a line for every row, each with a day and a commit', () => {
  const book = JSON.parse(readFileSync('docs/figures.json', 'utf8')) as readonly Kept[]
  expect(accuracyTable(book).split('\n')).toHaveLength(rows.length + 2)
  for (const { on, commit } of book) {
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(commit).toMatch(/^[0-9a-f]{7,40}\+?$/)
  }
})
