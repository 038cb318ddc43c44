import { describe, expect, test } from '@jest/globals'
import type { InputSpec, InputSpecs } from '../../../src/io/runner/define-action.js'
import { readInputs } from '../../../src/io/runner/inputs.js'

/** Reads one input of the spec, given as the text; nothing at all where the text is absent. */
const read = (spec: Omit<InputSpec, 'description'>, text?: string): unknown =>
  readInputs({ it: { description: 'It.', ...spec } }, () => text)['it']

/** What a user reads of a value that cannot be used. */
function complaint(spec: Omit<InputSpec, 'description'>, text: string): string {
  try {
    return `taken as ${JSON.stringify(read(spec, text))}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const CHOICE = { kind: 'choice', choices: ['cache', 'directory'] } as const

test.each([
  ['text', ' a b ', 'a b'],
  ['secret', 'ghs_1\n', 'ghs_1'],
  ['flag', 'true', true],
  ['flag', 'False', false],
  ['flag', ' TRUE ', true],
  ['count', '12', 12],
  ['count', '0', 0],
  ['list', 'a, b\nc,,\n\n d ', ['a', 'b', 'c', 'd']]
] as const)('a %s that is given as %j is %j', (kind, text, value) => {
  expect(read({ kind }, text)).toEqual(value)
})

test('a choice is one of its words', () => {
  expect(read(CHOICE, 'directory')).toBe('directory')
})

describe('an input that is not given', () => {
  test.each([
    ['text', undefined],
    ['secret', undefined],
    ['flag', false],
    ['count', undefined],
    ['list', []]
  ] as const)('is, as a %s, %j', (kind, value) => {
    expect([read({ kind }), read({ kind }, ''), read({ kind }, ' \n ')]).toEqual([value, value, value])
  })

  test('takes its default, which is read like any other value', () => {
    expect([
      read({ kind: 'count', default: '30' }),
      read({ kind: 'flag', default: 'true' }),
      read({ kind: 'list', default: 'a,b' }),
      read({ ...CHOICE, default: 'cache' })
    ]).toEqual([30, true, ['a', 'b'], 'cache'])
  })

  test('has no default where that is an expression, which only GitHub can fill in', () => {
    const expression = { kind: 'text', default: '${{ github.token }}' } as const
    expect([read(expression), read(expression, 'ghs_1')]).toEqual([undefined, 'ghs_1'])
    expect(read({ kind: 'list', default: '${{ toJSON(matrix) }}' })).toEqual([])
  })

  test('has no default where that is empty', () => {
    expect(read({ kind: 'text', default: '' })).toBeUndefined()
  })
})

describe('a value that cannot be used is quoted, with what to write instead', () => {
  test.each([
    ['yes', 'input it: "yes" is neither true nor false. Write true or false.'],
    ['1', 'input it: "1" is neither true nor false. Write true or false.']
  ])('flag %j', (text, words) => {
    expect(complaint({ kind: 'flag' }, text)).toBe(words)
  })

  test.each(['30s', '-5', '1.5', '1e3', '0x10', '１２', '9007199254740993', 'NaN', '1,000'])('count %j', (text) => {
    expect(complaint({ kind: 'count' }, text)).toBe(
      `input it: "${text}" is not a whole number. Write a number such as 12, without a unit.`
    )
  })

  test.each(['Cache', 'branch', 'constructor', 'cache,directory'])('choice %j', (text) => {
    expect(complaint(CHOICE, text)).toBe(`input it: "${text}" is not known. Choose one of cache, directory.`)
  })

  test('also where it is the default', () => {
    expect(() => read({ kind: 'count', default: 'many' })).toThrow('"many" is not a whole number')
  })
})

test('every declared input is there, and no other, whatever its name', () => {
  const text: InputSpec = { kind: 'text', description: 'A.' }
  const specs: InputSpecs = Object.fromEntries([
    ['fail-on', text],
    ['constructor', text],
    ['toString', { ...text, kind: 'list' }]
  ])
  const asked: string[] = []
  const inputs = readInputs(specs, (name) => {
    asked.push(name)
    return name
  })
  expect(Object.entries(inputs)).toEqual([
    ['fail-on', 'fail-on'],
    ['constructor', 'constructor'],
    ['toString', ['toString']]
  ])
  expect(asked).toEqual(['fail-on', 'constructor', 'toString'])
})
