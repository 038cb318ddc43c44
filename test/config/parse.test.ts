import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { composeConfig } from '../../src/config/compose.js'
import { family } from '../../src/config/family.js'
import { problemOf, renderLocated } from '../../src/config/located.js'
import { complaints, FULL, PATH, read, sample } from './sample.js'

test.each(['', '\n', '# nothing yet\n', '---\n', '{}', '\ufeff'])('%j means every default', (text) => {
  expect(read(text)).toMatchObject({ ok: true, config: sample.defaults() })
})

test('a config that sets everything is read as it is written', () => {
  const parsed = read(FULL)
  expect(parsed.ok && parsed.config.detect).toEqual({
    'slower-than-usual': { ratio: 2.5, 'minimum-runs': 20 },
    'flaky-test': { ignore: ['e2e > *'] },
    'slow-job': { minutes: 45 },
    'log-line': { pattern: 'error' }
  })
})

test('the type of a config follows from the schemas that were composed', () => {
  const { detect, history } = sample.defaults()
  const ratio: number | undefined =
    detect['slower-than-usual'] === false ? undefined : detect['slower-than-usual'].ratio
  const store: 'cache' | 'branch' | 'directory' = history.store
  expect([ratio, store]).toEqual([1.5, 'cache'])
})

test('a member of a family is off, on with its defaults, or on with options', () => {
  const detectOf = (member: string): unknown => {
    const parsed = read(`detect: { flaky-test: ${member} }`)
    return parsed.ok ? parsed.config.detect['flaky-test'] : parsed.errors
  }
  expect(detectOf('false')).toBe(false)
  expect(detectOf('true')).toEqual({ ignore: [] })
  expect(detectOf('{ ignore: [a] }')).toEqual({ ignore: ['a'] })
})

test('a member that is off by default, or lacks an option it needs, is off until it is mentioned', () => {
  const { detect } = sample.defaults()
  expect([detect['slow-job'], detect['log-line']]).toEqual([false, false])
  expect(complaints('detect: { log-line: true }')).toEqual([
    '1:21 detect.log-line is true, but takes false or a mapping of settings.'
  ])
})

test('a registry whose entries have options composes as it is', () => {
  const registry = { loud: { name: 'loud', options: z.object({ volume: z._default(z.number(), 11) }) } }
  expect(composeConfig({ bands: family('band', registry) }).defaults()).toEqual({ bands: { loud: { volume: 11 } } })
})

test('a section without all its defaults is a bug that shows at once', () => {
  expect(() => composeConfig({ record: z.object({ reports: z.string() }) })).toThrow()
})

test('a section of which only the name is written has its defaults, and a note says so', () => {
  expect(read('detect:\n  # flaky-test: false\n')).toEqual({
    ok: true,
    config: sample.defaults(),
    notes: ['detect in .github/foreshock.yml is empty: its settings have their defaults.']
  })
})

test('all errors are told at once, in the order of the file', () => {
  expect(
    complaints('rollback:\n  enabled: 1\nrecrd: {}\nhistory:\n  store: tape\n  keep: { days: 0.5, weeks: 1 }\n')
  ).toEqual([
    '2:12 rollback.enabled is 1, but takes true or false.',
    '3:1 recrd is not a section. Did you mean record?',
    '5:10 history.store is "tape", but takes cache, branch or directory.',
    '6:17 history.keep.days is 0.5, but takes a whole number from 1 to 730.',
    '6:22 history.keep.weeks is not a setting. What may stand here: days and runs'
  ])
})

test('no more than fifty errors are shown, and the others are counted', () => {
  const text = Array.from({ length: 80 }, (_, index) => `key-${index}: 1`).join('\n')
  const parsed = read(text)
  expect(parsed.ok ? undefined : [parsed.errors.length, parsed.unshown]).toEqual([50, 30])
})

test.each([
  ['record: { strict: no }', 'Write false: in YAML 1.2, no is text'],
  ['record: { strict: Yes }', 'Write true: in YAML 1.2, Yes is text'],
  ['record: { strict: "on" }', 'Write true: in YAML 1.2, on is text'],
  ['record: { strict: "false" }', 'Write false without quotes'],
  ['history: { keep: { days: "30" } }', 'Write 30 without quotes'],
  ['rollback: { workflow: 1.10 }', 'Put it in quotes: "1.10"'],
  ['record: { reports: a.xml }', 'Write a list, even of one: [ … ]'],
  ['rollback: { workflow: true }', 'Put it in quotes: "true"'],
  ['history: { store: banch }', 'Did you mean branch?']
])('%s is answered by: %s', (text, advice) => {
  expect(complaints(text)).toHaveLength(1)
  expect(complaints(text)[0]).toContain(advice)
})

test.each([
  ['detect: { ratio: 3 }', 'ratio belongs under detect.slower-than-usual'],
  ['enabled: true', 'enabled belongs under rollback'],
  ['record: { history: {} }', 'history belongs at the top level'],
  ['record: { Keep: {} }', 'keep belongs under history']
])('%s is answered by: %s', (text, advice) => {
  expect(complaints(text)[0]).toContain(advice)
})

test('a neighbour that is one letter away is likelier than a setting elsewhere', () => {
  expect(complaints('history: { keep: { run: 3 } }')).toEqual([
    '1:20 history.keep.run is not a setting. Did you mean runs?'
  ])
})

test('of several alternatives, errors speak of the one that is meant', () => {
  expect(complaints('rollback:\n  checks:\n    - type: http\n      status: high\n')).toEqual([
    '3:7 rollback.checks[0].url is missing: it takes a URL.',
    '4:15 rollback.checks[0].status is "high", but takes a whole number.'
  ])
})

test('a key of another alternative is an error', () => {
  expect(complaints('rollback: { checks: [{ type: command, command: x, status: 3 }] }')).toEqual([
    '1:51 rollback.checks[0].status is not a setting. status belongs under rollback.checks[]'
  ])
})

test('text is quoted so that it cannot act on a terminal, and cut when it is long', () => {
  const [message = ''] = complaints(`history: { store: "\\e[31m\\u202e\\u2028${'x'.repeat(500)}" }`)
  expect(message).toContain(String.raw`"\u001b[31m\u{202e}\u{2028}xxx`)
  expect(message.length).toBeLessThan(200)
})

test('a key with a hostile name is quoted in the same way', () => {
  const [message = ''] = complaints(`"::error::\\u001b\\n": 1`)
  expect(message).toContain(String.raw`"::error::\u001b\n" is not a section.`)
})

test('errors are rendered as one line each', () => {
  const refused = read('detect:\n  slow-jobs: true\n  flaky-test: 3\n')
  expect(refused.ok ? '' : renderLocated(refused)).toBe(
    `✗ ${PATH}:2:3  detect.slow-jobs is not a detector. Did you mean slow-job?\n` +
      `✗ ${PATH}:3:15  detect.flaky-test is 3, but takes true, false or a mapping of settings.`
  )
})

test('one error is a problem with its place; several are a problem with a list', () => {
  const one = read('detect: { slow-jobs: true }')
  const two = read('a: 1\nb: 2')
  expect(one.ok ? '' : problemOf(one).message).toBe(
    `${PATH}:1:11 detect.slow-jobs is not a detector. Perhaps slow-job was meant.`
  )
  expect(two.ok ? '' : problemOf(two).message).toMatch(
    /^\.github\/foreshock\.yml The config has 2 errors:\n✗ .*\n✗ .*\.$/
  )
})

test('names that users choose can be limited by a schema', () => {
  const config = composeConfig({
    jobs: z.object({ limits: z._default(z.record(z.string().check(z.regex(/^[a-z]+$/)), z.number()), {}) })
  })
  const parsed = config.parse('jobs:\n  limits:\n    build: 3\n    BUILD: 4\n', PATH)
  expect(parsed.ok ? [] : parsed.errors).toEqual([
    {
      path: PATH,
      line: 4,
      column: 5,
      key: 'jobs.limits.BUILD',
      message: 'jobs.limits.BUILD is not a name that may stand here.'
    }
  ])
})

test('a value may not be given twice, nor a key', () => {
  expect(complaints('record: { strict: true, strict: false }')).toEqual([
    '1:25 record.strict is given twice. Keep one of the two'
  ])
})

test('text that is no YAML is an error with its place', () => {
  expect(complaints('record:\n  strict: true\n reports: []\n')[0]).toMatch(/^3:\d+ The file is not valid YAML: /)
})
