import { expect, test } from '@jest/globals'
import { argumentsOf, isWanted } from '../../bench/arguments.js'

test('a bench is named, and the rest has defaults', () => {
  const { name, json, options } = argumentsOf(['startup'])
  expect({ name, json, data: options.data }).toEqual({ name: 'startup', json: false, data: undefined })
})

test('options may stand before and after the name', () => {
  const { name, json, options } = argumentsOf(['--json', 'payloads', '--data', 'recordings', '--parallel', '3'])
  expect({ name, json, data: options.data, parallel: options.parallel }).toEqual({
    name: 'payloads',
    json: true,
    data: 'recordings',
    parallel: 3
  })
})

test('values of one kind are alternatives, and a kind of which nothing is said is wanted whole', () => {
  const { only } = argumentsOf(['faults', '--only', 'fault=reset', '--only', 'fault=500']).options
  expect(['reset', '500', '502'].map((fault) => isWanted(only, 'fault', fault))).toEqual([true, true, false])
  expect(isWanted(only, 'action', 'auto')).toBe(true)
})

test.each([['reset'], ['fault='], ['=reset']])('--only %s is refused with the value', (pair) => {
  expect(() => argumentsOf(['faults', '--only', pair])).toThrow(`"${pair}"`)
})

test.each([['0'], ['-1'], ['many'], ['1000']])('--parallel %s is refused', (count) => {
  expect(() => argumentsOf(['faults', `--parallel=${count}`])).toThrow(`"${count}"`)
})

test('two names and unheard-of options are refused', () => {
  expect(() => argumentsOf(['startup', 'faults'])).toThrow('startup, faults')
  expect(() => argumentsOf(['startup', '--fast'])).toThrow('--fast')
})
