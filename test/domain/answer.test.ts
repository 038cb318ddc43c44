import { expect, test } from '@jest/globals'
import { known, mapAnswer, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'

test('a known value is carried through, also where it is undefined or empty', () => {
  expect(mapAnswer(known(2), (value) => value + 1)).toEqual({ is: 'known', value: 3 })
  expect(mapAnswer(known(undefined), () => 'absent')).toEqual({ is: 'known', value: 'absent' })
  expect(known([])).toEqual({ is: 'known', value: [] })
})

test('an unknown stays unknown for the same reason, and nothing is made of it', () => {
  const because = new Problem({ what: 'GitHub did not answer' })
  const change = (): never => {
    throw new Error('called')
  }
  expect(mapAnswer(unknown(because), change)).toEqual({ is: 'unknown', because })
})
