import { expect, test } from '@jest/globals'
import { lesserTrust, TRUSTS } from '../../src/domain/trust.js'

test.each([
  ['default', 'default', 'default'],
  ['default', 'branch', 'branch'],
  ['default', 'fork', 'fork'],
  ['branch', 'branch', 'branch'],
  ['branch', 'fork', 'fork'],
  ['fork', 'fork', 'fork']
] as const)('of %s and %s, the lesser trust is %s, whichever comes first', (one, other, lesser) => {
  expect([lesserTrust(one, other), lesserTrust(other, one)]).toEqual([lesser, lesser])
})

test('nothing raises a trust, however many are put together', () => {
  for (const one of TRUSTS)
    for (const other of TRUSTS)
      for (const third of TRUSTS) {
        expect(lesserTrust(lesserTrust(one, other), third)).toBe(lesserTrust(one, lesserTrust(other, third)))
        expect([one, other]).toContain(lesserTrust(one, other))
      }
})
