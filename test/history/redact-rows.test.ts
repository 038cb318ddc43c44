import { describe, expect, test } from '@jest/globals'
import { NO_ROWS } from '../../src/domain/recording.js'
import { mergeRows } from '../../src/history/merge.js'
import { redactRows } from '../../src/history/redact-rows.js'
import { encodeSegment, misfits } from '../../src/history/segment.js'
import { textColumns } from '../../src/history/text-columns.js'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import { ends } from '../fakes/ends.js'
import { PLACES, PLANTED } from '../fakes/secrets.js'
import { aJob, anAbout, aRun, aTest, everything, rowsOf } from './builders.js'

const TOKEN = `ghp_${'a1b2'.repeat(9)}`
const OTHER = `ghp_${'c3d4'.repeat(9)}`

test('no planted secret is stored, whichever text of whichever table holds it', () => {
  const texts = PLANTED.flatMap(({ text }) => PLACES.map((place) => place(text)))
  for (const table of TABLE_NAMES) {
    const [row] = everything[table]
    for (const { name } of textColumns(table)) {
      const rows = { ...NO_ROWS, [table]: texts.map((text) => ({ ...row, [name]: text })) }
      const redacted = redactRows(rows)
      const stored = redacted[table].map((one) => String(Reflect.get(one, name))).join('\n')
      expect(PLANTED.filter(({ secret }) => stored.includes(secret))).toEqual([])
    }
  }
})

test('none is in the bytes of a segment', () => {
  const tests = PLANTED.map(({ text }, index) => aTest({ name: `logs in with ${text}`, tries: index + 1 }))
  const bytesOf = (rows: typeof everything) =>
    Buffer.concat([...encodeSegment({ rows, about: anAbout(), foreshock: '0' }).files.values()])
  const plain = rowsOf({ runs: [aRun()], jobs: [aJob()], tests })
  const stored = bytesOf(redactRows(plain))
  expect(PLANTED.filter(({ secret }) => stored.includes(secret))).toEqual([])
})

test('rows without a secret are the very same ones, and so are their lists', () => {
  const redacted = redactRows(everything)
  for (const table of TABLE_NAMES) expect(redacted[table]).toBe(everything[table])
  const mixed = rowsOf({ tests: [aTest(), aTest({ name: `uses ${TOKEN}` })] })
  expect(redactRows(mixed).tests[0]).toBe(mixed.tests[0])
})

test('a test whose token changes is the same test in the next run', () => {
  const [one] = redactRows(rowsOf({ tests: [aTest({ name: `uses ${TOKEN}` })] })).tests
  const [next] = redactRows(rowsOf({ tests: [aTest({ name: `uses ${OTHER}` })] })).tests
  expect([one?.name, next?.name]).toEqual(['uses «GitHub token»', 'uses «GitHub token»'])
})

describe('tests that differ in a secret alone', () => {
  const both = [
    aTest({ name: `uses ${TOKEN}` }),
    aTest({ name: `uses ${OTHER}`, outcome: 'failed' }),
    aTest({ name: `uses ${OTHER}`, tries: 2 }),
    aTest({ name: `uses ${TOKEN}`, tries: 2, outcome: 'error' })
  ]

  test('stay two tests, each with its own tries', () => {
    expect(redactRows(rowsOf({ tests: both })).tests.map(({ name, tries, outcome }) => [name, tries, outcome])).toEqual(
      [
        ['uses «GitHub token»', 1, 'passed'],
        ['uses «GitHub token» (2)', 1, 'failed'],
        ['uses «GitHub token» (2)', 2, 'passed'],
        ['uses «GitHub token»', 2, 'error']
      ]
    )
    expect(mergeRows([redactRows(rowsOf({ tests: both }))]).tests).toHaveLength(4)
  })

  test('of different jobs are one test in each', () => {
    const tests = [aTest({ name: `uses ${TOKEN}` }), aTest({ name: `uses ${OTHER}`, jobId: 7 })]
    expect(new Set(redactRows(rowsOf({ tests })).tests.map(({ name }) => name)).size).toBe(1)
  })

  test('are told apart in proportion, however many there are', async () => {
    const tests = Array.from({ length: 100_000 }, (_, index) =>
      aTest({ name: `uses ghp_${String(index).padStart(36, 'a')}` })
    )
    const redacted = await ends(() => redactRows(rowsOf({ tests })).tests)
    expect(new Set(redacted.map(({ name }) => name)).size).toBe(100_000)
  })
})

test('what stands in is never too long for its column', () => {
  const tests = [aTest({ name: 'a@b.io '.repeat(2_340) })]
  const redacted = redactRows(rowsOf({ tests }))
  expect([misfits(rowsOf({ tests })), misfits(redacted)]).toEqual([0, 0])
})

test('ids, commits and what a workflow uses are not looked at', () => {
  const rows = rowsOf({ runs: [aRun({ actions: 'acme/deploy@release.candidate', sha: 'a'.repeat(40) })] })
  expect(redactRows(rows).runs).toBe(rows.runs)
})
