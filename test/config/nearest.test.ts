import { expect, test } from '@jest/globals'
import { edits, nearest } from '../../src/config/nearest.js'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'acb', 1],
  ['abc', 'xabc', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3]
])('from %j to %j are so many edits: %d', (one, other, count) => {
  expect(edits(one, other)).toBe(count)
})

test('another spelling of the same words is no edit at all', () => {
  expect(nearest('slowJob', ['slow-job', 'slow-jab'])).toBe('slow-job')
  expect(nearest('slow_job', ['slow-job'])).toBe('slow-job')
})

test('a word that is too far from all has no nearest', () => {
  expect(nearest('elephant', ['ratio', 'runs'])).toBeUndefined()
  expect(nearest('ab', ['cd'])).toBeUndefined()
})

test('two words that are equally near are no answer', () => {
  expect(nearest('rat', ['bat', 'cat'])).toBeUndefined()
})

test('a very long word is not compared', () => {
  expect(nearest('x'.repeat(60_000), ['ratio'])).toBeUndefined()
})
