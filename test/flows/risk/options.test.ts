import * as z from 'zod/mini'
import { defaultRisk, policyOf, riskOptions } from '../../../src/flows/risk/options.js'
import { wrongFreeze } from '../../../src/verdict/freeze.js'

const withGates = (names: readonly string[]) =>
  z.safeParse(riskOptions, { gate: Object.fromEntries(names.map((name) => [name, { 'hold-percentile': 90 }])) })

test('an environment has its gate however its name is spelt, as on GitHub', () => {
  const read = withGates(['production'])
  if (!read.success) throw read.error
  expect(policyOf(read.data, 'Production')).toMatchObject({ holdPercentile: 90 })
  expect(policyOf(read.data, 'staging')).toBeUndefined()
  expect(policyOf(defaultRisk(), 'production')).toBeUndefined()
})

test('two names that differ in case only are refused', () => {
  const read = withGates(['production', 'Production'])
  expect(read.success ? '' : read.error.issues[0]?.message).toContain('differ in case only')
})

test('a weekly freeze that ends when it begins is refused, for it would never hold', () => {
  const wrong = (until: string) => wrongFreeze({ from: 'Mon 00:00', until, timeZone: 'UTC' })
  expect(wrong('Mon 00:00')).toContain('ends when it begins')
  expect(wrong('Sun 23:59')).toBeUndefined()
})
