import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { InForce } from '../../src/config/in-force.js'
import { whatChanges } from '../../src/config/what-changes.js'
import { PATH, read, sample } from './sample.js'

type Config = ReturnType<typeof sample.defaults>

const inForceOf = (text: string): InForce<Config> => {
  const parsed = sample.inForce({ path: PATH, text, at: '79dde10' })
  if (!parsed.ok) throw new Error('The test needs a valid config.')
  return parsed.config
}

const proposedBy = (text: string, inForce: InForce<Config>) =>
  sample.proposed({ path: PATH, text, at: 'head' }, inForce)

const HOSTILE = `
detect: { slower-than-usual: false, flaky-test: false }
rollback:
  enabled: true
  workflow: evil.yml
  checks: [{ type: http, url: 'http://169.254.169.254/' }]
`

test('what a pull request proposes is shown as differences, and the config in force stays as it is', () => {
  const inForce = inForceOf('rollback: { workflow: rollback.yml }')
  const before = structuredClone(inForce.config)
  expect(proposedBy(HOSTILE, inForce).changes.map(({ key }) => key)).toEqual([
    'detect.slower-than-usual',
    'detect.flaky-test',
    'rollback.enabled',
    'rollback.workflow',
    'rollback.checks'
  ])
  expect(inForce.config).toEqual(before)
})

test('no proposal of 500, valid or not, changes the config in force', () => {
  const inForce = inForceOf('rollback: { workflow: rollback.yml }\nrecord: { reports: [a.xml] }')
  const before = structuredClone(inForce.config)
  const lines = fc.constantFrom(
    ...HOSTILE.split('\n'),
    'record: { strict: true }',
    'history:',
    '  store: branch',
    'x: ['
  )
  fc.assert(
    fc.property(fc.array(lines), (picked) => {
      proposedBy(picked.join('\n'), inForce)
      expect(inForce.config).toEqual(before)
    }),
    { numRuns: 500 }
  )
})

test('a proposal has no config in it that anybody could use', () => {
  const proposal = proposedBy(HOSTILE, inForceOf(''))
  expect(Object.keys(proposal).sort()).toEqual(['changes', 'errors', 'notes', 'unshown'])
})

test('a parsed config cannot be passed off as the one in force', () => {
  const act = (config: InForce<Config>): string | undefined => config.config.rollback.workflow
  const parsed = read(HOSTILE)
  if (!parsed.ok) throw new Error('The test needs a valid config.')
  // @ts-expect-error: only what was read from the default branch is in force
  expect(() => act(parsed.config)).toThrow()
  // @ts-expect-error: nor can one be made by hand
  expect(act({ config: parsed.config, at: '79dde10' })).toBe('evil.yml')
})

test('without a file the defaults are in force', () => {
  const parsed = sample.inForce(undefined)
  expect(parsed.ok && parsed.config.config).toEqual(sample.defaults())
})

test('the config in force remembers the commit that it was read at', () => {
  expect(inForceOf('').at).toBe('79dde10')
})

test('a broken file on the default branch is no config in force', () => {
  expect(sample.inForce({ path: PATH, text: 'x: 1', at: '79dde10' }).ok).toBe(false)
})

test('a proposal with errors shows the errors with their places', () => {
  const { errors, changes } = proposedBy('\ndetekt: {}', inForceOf(''))
  expect(changes).toEqual([])
  expect(errors).toEqual([
    { path: PATH, line: 2, column: 1, key: 'detekt', message: 'detekt is not a section.', didYouMean: 'detect' }
  ])
})

test('writing out a default, turning keys around or adding comments changes nothing', () => {
  const inForce = inForceOf('history: { store: branch }\nrecord: { strict: true }')
  const same =
    'record:\n  strict: true # as before\n  reports: ["**/junit*.xml"]\ndetect: {flaky-test: true}\nhistory: {store: branch}'
  expect(proposedBy(same, inForce).changes).toEqual([])
})

test('a difference tells both sides', () => {
  const inForce = inForceOf('detect: { slow-job: true }')
  const text =
    'detect: { slow-job: false, slower-than-usual: { ratio: 9 } }\nrecord: { reports: [] }\nrollback: { owners: { api: [ann] } }'
  expect(proposedBy(text, inForce).changes).toEqual([
    { key: 'record.reports', from: ['**/junit*.xml'], to: [] },
    { key: 'detect.slower-than-usual.ratio', from: 1.5, to: 9 },
    { key: 'detect.slow-job', from: { minutes: 30 }, to: false },
    { key: 'rollback.owners.api', from: undefined, to: ['ann'] }
  ])
})

test('a config does not differ from itself', () => {
  expect(whatChanges(sample.defaults(), sample.defaults())).toEqual([])
})
