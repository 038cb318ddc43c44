import fc from 'fast-check'
import { isFrozen, wrongFreeze } from '../../src/verdict/freeze.js'
import { gate, type GateFacts, type GatePolicy } from '../../src/verdict/gate.js'

const OPEN: GatePolicy = {
  holdPercentile: undefined,
  holdProbability: undefined,
  onUnknown: 'pass',
  freezes: [],
  overrideLabel: undefined
}
const FACTS: GateFacts = {
  level: 'low',
  percentile: 40,
  probability: 0.01,
  at: Date.UTC(2026, 11, 24, 12),
  override: 'not-set'
}

test('a policy without rules holds nothing', () => expect(gate(OPEN, FACTS).is).toBe('open'))

test.each([
  ['percentile', { ...OPEN, holdPercentile: 40 }],
  ['probability', { ...OPEN, holdProbability: 0.01 }],
  ['freeze', { ...OPEN, freezes: [{ from: '2026-12-20 00:00', until: '2027-01-02 00:00', timeZone: 'Europe/Zurich' }] }]
])('%s holds', (rule, policy) => expect(gate(policy, FACTS)).toMatchObject({ is: 'held', rule }))

test('what nobody can tell passes or is held as the policy says, and is never taken for low', () => {
  const unknown: GateFacts = { ...FACTS, level: 'unknown', percentile: undefined, probability: undefined }
  expect(gate({ ...OPEN, holdPercentile: 90 }, unknown).is).toBe('open')
  expect(gate({ ...OPEN, holdPercentile: 90, onUnknown: 'hold' }, unknown)).toMatchObject({
    is: 'held',
    rule: 'unknown'
  })
})

test('only the label of a writer releases, and only where the policy names one', () => {
  const overrides = fc.constantFrom('writer' as const, 'other' as const, 'not-set' as const, 'unknown' as const)
  fc.assert(
    fc.property(overrides, fc.option(fc.constant('ok'), { nil: undefined }), (override, overrideLabel) => {
      const { is } = gate({ ...OPEN, holdPercentile: 10, overrideLabel }, { ...FACTS, override })
      expect(is).toBe(override === 'writer' && overrideLabel !== undefined ? 'overridden' : 'held')
    })
  )
})

describe('a freeze goes by the clock of its place', () => {
  const weekend = { from: 'Fri 16:00', until: 'Mon 07:00', timeZone: 'Europe/Zurich' }
  test.each([
    ['2026-11-20T14:59:00Z', false],
    ['2026-11-20T15:00:00Z', true],
    ['2026-11-22T12:00:00Z', true],
    ['2026-11-23T05:59:00Z', true],
    ['2026-11-23T06:00:00Z', false],
    ['2026-07-17T14:00:00Z', true]
  ])('%s: %s', (at, frozen) => expect(isFrozen(weekend, Date.parse(at))).toBe(frozen))

  test.each([
    [{ from: 'Fri 16:00', until: '2026-12-01 00:00', timeZone: 'UTC' }, 'both ends'],
    [{ from: '2026-12-02 00:00', until: '2026-12-01 00:00', timeZone: 'UTC' }, 'ends before'],
    [{ from: 'Fri 25:00', until: 'Mon 07:00', timeZone: 'UTC' }, 'is written as'],
    [{ from: 'Fri 16:00', until: 'Mon 07:00', timeZone: 'Mars/Base' }, 'time zone']
  ])('what is wrong with %j is said', (freeze, words) => expect(wrongFreeze(freeze)).toContain(words))
})
