import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LIMITS } from '../../src/config/limits.js'
import { type Located } from '../../src/config/located.js'
import { FULL, PATH, read, sample } from './sample.js'

const RUNS = Number(process.env['FORESHOCK_FUZZ_RUNS'] ?? 2_000)

const schemaKeys = sample.keys().flatMap(({ path }) => path)

/** A config, or errors that each have a place in the text and a sentence. */
function isAnswered(text: string): boolean {
  const parsed = read(text)
  if (parsed.ok) return sample.parse(JSON.stringify(parsed.config), PATH).ok
  return parsed.errors.length > 0 && parsed.errors.length <= LIMITS.errors && parsed.errors.every(isLocated)

  function isLocated({ path, line, column, message }: Located): boolean {
    const lines = text.split('\n')
    const isInText =
      line >= 1 && line <= lines.length + 1 && column >= 1 && column <= (lines[line - 1] ?? '').length + 1
    return path === PATH && isInText && /^\S.*\.$/.test(message)
  }
}

/** JSON whose keys are often those of the config, so that the depths of the schema are reached. */
const likely = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.oneof(fc.jsonValue({ maxDepth: 0 }), fc.constantFrom('yes', 'http', 'a/**', 'cache', -1, 1.5)),
    fc.dictionary(fc.oneof(fc.constantFrom(...schemaKeys), fc.string()), tie('value'), { maxKeys: 6 }),
    fc.array(tie('value'), { maxLength: 4 })
  )
})).value

/** The full sample with a few pieces replaced by pieces of YAML. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(FULL.length),
      drop: fc.nat(8),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom(
          ...'{}[]:,-?&*!|>#%@"\'\n \t'.split(''),
          '- ',
          ': ',
          '\n---\n',
          '<<: ',
          '*a',
          '&a ',
          '__proto__: 1\n'
        )
      )
    }),
    { minLength: 1, maxLength: 5 }
  )
  .map((edits) => edits.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), FULL))

/** Words of the language in no order. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...schemaKeys,
      ...'{}[]:,-?&*!|>#%@"\'\n \t\r'.split(''),
      ': ',
      '- ',
      '\n  ',
      '\n    ',
      '? ',
      'true',
      '1',
      '"a"',
      '~'
    )
  )
  .map((pieces) => pieces.join(''))

test.each([
  ['any JSON value', fc.json()],
  ['any JSON value with keys of the config', likely.map((value) => JSON.stringify(value))],
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['any mutation of a good config', mutated],
  ['any scraps of YAML', scraps]
])(
  `%s gives a config or located errors (${RUNS} runs)`,
  (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => isAnswered(text)),
      { numRuns: RUNS }
    )
  },
  60_000 + RUNS * 10
)

test('what JSON says, the config says, when it is valid', () => {
  const parsed = read(JSON.stringify(sample.defaults()))
  expect(parsed.ok && parsed.config).toEqual(sample.defaults())
})
