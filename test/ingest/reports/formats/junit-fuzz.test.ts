import { test } from '@jest/globals'
import fc from 'fast-check'
import { reading } from '../reading.js'

const RUNS = Number(process.env['FORESHOCK_FUZZ_RUNS'] ?? 1_000)

const piece = fc.oneof(
  fc.constantFrom(
    '<testsuites>',
    '</testsuites>',
    '<testsuite name="s">',
    '</testsuite>',
    '<testcase name="t" time="1">',
    '</testcase>',
    '<testcase/>',
    '<failure>',
    '</failure>',
    '<skipped/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
    '&amp;',
    '&#0;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\0',
    '\ud800',
    '<rerunFailure time="-1"/>',
    ' a="',
    '='
  ),
  fc.string(),
  fc.string({ unit: 'binary' })
)

const isAnswered = ({ report, tests }: Awaited<ReturnType<typeof reading>>): boolean =>
  (report.is === 'read' || report.because.message.length > 0) &&
  tests.every((one) => one.durationMs === undefined || Number.isFinite(one.durationMs))

test('no text makes the reader throw', async () => {
  const file = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 50 }), async (text, bytes) =>
      isAnswered(await reading(text, bytes))
    ),
    { numRuns: RUNS }
  )
})

test('no bytes make the reader throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => isAnswered(await reading(bytes))),
    { numRuns: RUNS }
  )
})

test('a report with some bytes changed is read or refused', async () => {
  const valid = Buffer.from(
    '<?xml version="1.0"?><testsuites><testsuite name="s"><testcase name="t" time="0.1"><failure message="&lt;"><![CDATA[x]]></failure></testcase></testsuite></testsuites>'
  )
  const change = fc.record({ at: fc.nat({ max: valid.length - 1 }), to: fc.integer({ min: 0, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Uint8Array.from(valid)
      for (const { at, to } of changes) bytes[at] = to
      return isAnswered(await reading(bytes))
    }),
    { numRuns: RUNS }
  )
})
