import { expect, test } from '@jest/globals'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import { type Table, tables } from '../../src/schema/tables.js'
import { isRow } from '../../src/schema/table-row.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { aRun, everything } from './builders.js'

test('every table of the domain is declared', () => {
  expect([...TABLE_NAMES].sort()).toEqual(Object.keys(NO_ROWS).sort())
})

test.each(TABLE_NAMES)('the table %s describes itself, and its key is made of its own columns', (name) => {
  const table: Table = tables[name]
  expect(table.about).toMatch(/^[A-Z].*\.$/)
  for (const column of Object.values(table.columns)) expect(column.about).toMatch(/^[A-Z].*\.$/)
  for (const column of table.key.flat()) expect(Object.keys(table.columns)).toContain(column)
})

test.each(TABLE_NAMES)('a row of %s fits with all of its facts, and without those that may be absent', (name) => {
  const table: Table = tables[name]
  for (const row of everything[name]) {
    const required = Object.entries(row).filter(([column]) => table.columns[column]?.required)
    expect(isRow(name, row)).toBe(true)
    expect(isRow(name, Object.fromEntries(required))).toBe(true)
    for (const [column] of required) {
      expect(isRow(name, Object.fromEntries(required.filter(([other]) => other !== column)))).toBe(false)
    }
  }
})

test('a fact of another type makes no row', () => {
  expect(isRow('runs', { ...aRun(), runId: '9000000001' })).toBe(false)
  expect(isRow('runs', { ...aRun(), workflow: 7 })).toBe(false)
  expect(isRow('runs', { ...aRun(), runId: 1.5 })).toBe(false)
  expect(isRow('runs', { ...aRun(), branch: null })).toBe(false)
  expect(isRow('runs', undefined)).toBe(false)
})
