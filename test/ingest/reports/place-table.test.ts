import { expect, test } from '@jest/globals'
import { hashByte, hashNumber, placeTable, START } from '../../../src/ingest/reports/place-table.js'

/** Numbers by text: how often each came before. */
function tallyOf(hash: (text: string) => number) {
  const texts: string[] = []
  let atHand = ''
  const table = placeTable(32, {
    isAtHand: (value) => texts[value] === atHand,
    hashOf: (value) => hash(texts[value] ?? ''),
    keyOf: (value) => (value === undefined ? atHand : (texts[value] ?? ''))
  })
  return (text: string): number => {
    atHand = text
    const found = table.find(hash(text))
    if (found !== -1) return found
    texts.push(text)
    table.put(hash(text), texts.length - 1)
    return -1
  }
}

test('a number is found again however many others come between', () => {
  const find = tallyOf((text) => Buffer.from(text).reduce(hashByte, START))
  const texts = Array.from({ length: 50_000 }, (_, index) => `test ${index}`)
  expect(texts.filter((text) => find(text) !== -1)).toEqual([])
  expect(texts.filter((text, index) => find(text) !== index)).toEqual([])
})

test('things that are made to fall into one place are still told apart', () => {
  const find = tallyOf(() => 42)
  const texts = Array.from({ length: 100_000 }, (_, index) => `test ${index}`)
  expect(texts.filter((text) => find(text) !== -1)).toEqual([])
  expect(texts.filter((text, index) => find(text) !== index)).toEqual([])
})

test('a table that was cleared knows nothing', () => {
  const table = placeTable(32, { isAtHand: () => true, hashOf: () => 7, keyOf: String })
  for (let value = 0; value < 200; value += 1) table.put(7, value)
  expect(table.find(7)).toBe(0)
  table.clear()
  expect(table.find(7)).toBe(-1)
})

test('numbers one after the other are hashed apart', () => {
  const hashes = new Set<number>()
  for (let one = 0; one < 300; one += 1)
    for (let other = 0; other < 300; other += 1) hashes.add(hashNumber(hashNumber(0, one), other))
  expect(hashes.size).toBeGreaterThan(89_000)
})
