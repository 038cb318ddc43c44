import { expect, test } from '@jest/globals'
import { EMPTY_HASH, hashPart, identityTally } from '../../src/ingest/identity-tally.js'

const hashOf = (...parts: readonly string[]) => parts.reduce(hashPart, EMPTY_HASH)

test('an identity is counted however many others come between', () => {
  const tally = identityTally()
  let wrong = 0
  for (let round = 0; round < 3; round += 1)
    for (let index = 0; index < 20_000; index += 1) if (tally.add(hashOf('s', `t${index}`)) !== round) wrong += 1
  expect(wrong).toBe(0)
})

test('parts of an identity do not run into each other', () => {
  expect(hashOf('a', 'bc')).not.toEqual(hashOf('ab', 'c'))
  expect(hashOf('a', '')).not.toEqual(hashOf('', 'a'))
})

test('identities that are made to fall into one place cost no more, and are still told apart', () => {
  const tally = identityTally()
  const start = performance.now()
  let wrong = 0
  for (let index = 0; index < 100_000; index += 1) if (tally.add({ low: 42, high: index }) !== 0) wrong += 1
  for (let index = 0; index < 100_000; index += 1) if (!tally.has({ low: 42, high: index })) wrong += 1
  expect(wrong).toBe(0)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a tally knows that it is empty', () => {
  const tally = identityTally()
  expect([tally.isEmpty(), tally.has(hashOf('a'))]).toEqual([true, false])
  tally.add(hashOf('a'))
  expect([tally.isEmpty(), tally.has(hashOf('a'))]).toEqual([false, true])
})
