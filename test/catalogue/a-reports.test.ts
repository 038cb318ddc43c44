/**
 * Catalogue A: what a test report may do to its reader. Cuts, hostile names and chance are laws of every format
 * (test/laws/report-format.test.ts); a million of chance's inputs are `npm run bench -- fuzz`, and scale is `-- junit`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { collected, type Reading, reading, whyUnreadable } from '../ingest/reports/reading.js'

const FIXTURES = join(process.cwd(), 'test/fixtures/reports')
const fixture = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8')

const XML = {
  junit: fixture('junit/jest-junit.xml'),
  nunit2: fixture('nunit2/nunit-console.xml'),
  trx: '<?xml version="1.0"?><TestRun><Results><UnitTestResult testName="t" outcome="Passed"/></Results></TestRun>',
  'xunit-net': '<assemblies><assembly><collection><test name="t" result="Pass"/></collection></assembly></assemblies>',
  nunit3: '<test-run><test-suite><test-case name="t" result="Passed"/></test-suite></test-run>',
  robot: '<robot generator="Robot"><suite name="s"><test name="t"><status status="PASS"/></test></suite></robot>'
} as const

const isGreen = ({ report }: Reading): boolean =>
  report.is === 'read' && report.outcomes.failed + report.outcomes.error === 0

describe('A1: document types and entities', () => {
  const TYPES = {
    'billion laughs': `<!DOCTYPE a [<!ENTITY e0 "ha">${laughs(60)}]>`,
    'a parameter entity': '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
    'an external type': '<!DOCTYPE a SYSTEM "http://169.254.169.254/x.dtd">'
  }

  test.each(Object.entries(XML))('are refused in %s, and nothing of them is expanded', async (_, text) => {
    for (const type of Object.values(TYPES)) {
      const body = text.replace(/^<\?xml[^>]*\?>/u, '').replace(/="[^"]*"/u, '="&e60;"')
      expect(whyUnreadable(await reading(`<?xml version="1.0"?>${type}${body}`))).toContain('document type')
    }
  })

  /** Each entity is eight times the one before: to expand the last of sixty would never end. */
  function laughs(levels: number): string {
    const entity = (_: unknown, level: number): string => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(8)}">`
    return Array.from({ length: levels }, entity).join('')
  }
})

describe('A2: depth', () => {
  const DEEP = {
    junit: ['<testsuite>', '</testsuite>', '<testcase name="t"/>'],
    nunit3: ['<test-suite>', '</test-suite>', '<test-case name="t"/>'],
    robot: ['<suite>', '</suite>', '<test name="t"/>'],
    json: ['{"a":', '}', '1'],
    'a list': ['[', ']', '1'],
    tap: ['    ', '', 'ok 1\n']
  } as const

  test.each(Object.entries(DEEP))(
    'of %s ends in a reason, up to a million levels',
    async (name, [open, close, inner]) => {
      const roots: Readonly<Record<string, readonly [string, string]>> = {
        nunit3: ['<test-run>', '</test-run>'],
        robot: ['<robot generator="Robot">', '</robot>']
      }
      const [before, after] = roots[name] ?? ['', '']
      for (const depth of [100, 10_000, 1_000_000]) {
        const text = before + open.repeat(depth) + inner + close.repeat(depth) + after
        expect(isGreen(await reading(text))).toBe(false)
      }
    }
  )
})

describe('A4: values of 20 MB', () => {
  const BIG: Readonly<Record<string, readonly [string, string, string]>> = {
    junit: ['<testsuite><testcase name="t"><failure>', 'x', '</failure></testcase></testsuite>'],
    nunit3: ['<test-run><test-case name="t" result="Failed"><message>', 'y', '</message></test-case></test-run>'],
    ctrf: [
      '{"reportFormat":"CTRF","results":{"tool":{"name":"x"},"summary":{},"tests":[{"name":"t","status":"failed","duration":1,"message":"',
      'z',
      '"}]}}'
    ],
    tap: ['TAP version 13\n1..1\nnot ok 1 - t\n# ', 'w', '\n'],
    'go-test-json': [
      '{"Action":"run","Package":"a","Test":"T"}\n{"Action":"output","Package":"a","Test":"T","Output":"',
      'v',
      '"}\n{"Action":"fail","Package":"a","Test":"T"}\n{"Action":"fail","Package":"a"}\n'
    ]
  }

  test.each(Object.entries(BIG))('of %s take little memory, and hide no failure', async (_, [start, filling, end]) => {
    async function* file() {
      yield Buffer.from(start)
      const block = Buffer.alloc(65_536, filling)
      for (let written = 0; written < 20_000_000; written += block.length) yield await Promise.resolve(block)
      yield Buffer.from(end)
    }
    const before = process.memoryUsage().heapUsed
    const read = await collected(file())
    expect([whyUnreadable(read), isGreen(read), read.tests.length]).toEqual(['', false, 1])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000)
  })
})

describe('A5: encodings', () => {
  test.each(['junit/jest-junit.xml', 'ctrf/jest-ctrf-json-reporter.json', 'go-test-json/go.json', 'tap/bats.tap'])(
    'UTF-16 and a byte order mark change nothing in %s',
    async (path) => {
      const text = fixture(path)
      const whole = await reading(text)
      const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
      const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])
      for (const bytes of [little, Buffer.from(little).swap16(), marked]) expect(await reading(bytes)).toEqual(whole)
    }
  )
})

describe('A6: what is no report', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a web page', '<!doctype html><html><body>502</body></html>'],
    ['JSON', '{"numFailed":0}'],
    ['text', 'all is well'],
    ['bytes', '\u0000\u0001\u0002']
  ])('%s is unreadable, and never green', async (_, text) => {
    const read = await reading(text)
    expect([isGreen(read), whyUnreadable(read).length > 0]).toEqual([false, true])
  })
})

describe('A7: numbers', () => {
  const NONSENSE = ['NaN', 'Infinity', '-5', '1e999', '', '0x10', '12:00:01', '1 234']

  test.each(NONSENSE)('%j is no time, in whichever format', async (number) => {
    const texts = [
      `<testsuite><testcase name="t" time="${number}"/></testsuite>`,
      `<test-run><test-case name="t" result="Passed" duration="${number}"/></test-run>`,
      `<assemblies><assembly><collection><test name="t" result="Pass" time="${number}"/></collection></assembly></assemblies>`,
      `{"reportFormat":"CTRF","results":{"tool":{"name":"x"},"summary":{},"tests":[{"name":"t","status":"passed","duration":"${number}"}]}}`
    ]
    for (const text of texts) {
      const { tests } = await reading(text)
      expect(tests.map(({ durationMs }) => durationMs)).toEqual([undefined])
    }
  })
})

describe('A8: hostile keys', () => {
  test.each(['__proto__', 'constructor', 'toString'])('a JSON key that is called %s pollutes nothing', async (key) => {
    const hostile = fixture('ctrf/jest-ctrf-json-reporter.json').replace(
      '"tests"',
      `"${key}":{"polluted":true,"${key}":{"polluted":true}},"tests"`
    )
    const { tests } = await reading(hostile)
    expect(tests.length).toBeGreaterThan(0)
    expect([Object.keys(Object.prototype), Reflect.get({}, 'polluted')]).toEqual([[], undefined])
  })
})
