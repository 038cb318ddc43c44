import * as fc from 'fast-check'
import {
  DEEDS,
  type DeploymentRecord,
  MOST_DESCRIPTION,
  parseRecord,
  recordLine,
  recordsOf,
  stateFor
} from '../../../src/verdict/rollback/record-line.js'
import { VERDICTS } from '../../../src/domain/verdict.js'
import { HOSTILE_LINES } from '../../fakes/hostile.js'

const id = fc.integer({ min: 1, max: 10 ** 15 - 1 })
const records: fc.Arbitrary<DeploymentRecord> = fc.record(
  { word: fc.constantFrom(...VERDICTS, ...DEEDS), runId: id, attempt: fc.integer({ min: 1, max: 9999 }), other: id },
  { requiredKeys: ['word', 'runId', 'attempt'] }
)

test('a description has the length that GitHub takes', () => {
  expect(MOST_DESCRIPTION).toBe(140)
})

test('a record is read back as it was written, and fits a description', () => {
  fc.assert(
    fc.property(records, (record) => {
      const line = recordLine(record)
      expect(parseRecord(line)).toEqual(record)
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(MOST_DESCRIPTION)
    })
  )
})

test('nothing that differs in one character is read as the same record', () => {
  fc.assert(
    fc.property(records, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (record, at, character) => {
      const line = recordLine(record)
      const place = at % line.length
      const other = line.slice(0, place) + character + line.slice(place + 1)
      if (other !== line) expect(parseRecord(other)).not.toEqual(record)
    })
  )
})

test.each([
  ...HOSTILE_LINES,
  '',
  'foreshock: pass',
  'foreshock: great · run 1 · attempt 1',
  'foreshock: pass · run 0 · attempt 1',
  'foreshock: pass · run 1 · attempt 1 ',
  'foreshock: pass · run 1 · attempt 1\n',
  'foreshock: pass · run 1 · attempt 1 · deployment x',
  'foreshock: constructor · run 1 · attempt 1',
  'x foreshock: pass · run 1 · attempt 1'
])('%j is no record', (line) => {
  expect(parseRecord(line)).toBeUndefined()
})

test('only what we ourselves wrote is believed', () => {
  const description = 'foreshock: pass · run 1 · attempt 1'
  expect(recordsOf({ statuses: [{ at: 1, description, isOurs: false }] })).toEqual([])
  expect(recordsOf({ statuses: [{ at: 1, description, isOurs: true }] })).toMatchObject([{ word: 'pass', at: 1 }])
})

test('what decides nothing leaves the deployment in the state that it is in', () => {
  expect(stateFor('no-data', 'success')).toBe('success')
  expect(stateFor('dry-run', 'failure')).toBe('failure')
  expect(stateFor('inconclusive', 'waiting')).toBe('in_progress')
  expect(stateFor('fail', 'success')).toBe('failure')
})
