import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LIMITS } from '../../src/config/limits.js'
import { ends, times } from '../fakes/ends.js'
import { complaints, read } from './sample.js'

/** What C2 of the catalogue names, and what else was thought of. Every text is refused, and the reason holds the words. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['an alias bomb', bomb(9), 'which a config may not hold'],
  ['a reference to itself', 'record: &a { strict: *a }', 'is an alias, "*a"'],
  ['an anchor that nobody uses', 'record: &a {}', 'has an anchor, "&a"'],
  ['a merge key', 'record:\n  <<: { strict: true }', 'is a merge key'],
  ['an alias as a key', '*a : 1', 'a key must be plain text'],
  ['20,000 flow lists', '['.repeat(20_000), 'nested deeper than 20'],
  ['20,000 flow mappings', '{a: '.repeat(16_000), 'nested deeper than 20'],
  [
    '20,000 flow lists behind a quote that opens nothing',
    "a: don't\nb: " + '['.repeat(20_000),
    'nested deeper than 20'
  ],
  ['20,000 flow lists behind a comment', `a: 'x' # it's\nb: ${'['.repeat(20_000)}`, 'nested deeper than 20'],
  ['20,000 compact block lists', '- '.repeat(20_000), 'nested deeper than 20'],
  ['20,000 explicit keys', '? '.repeat(20_000), 'nested deeper than 20'],
  ['20,000 keys of keys', ': '.repeat(20_000), 'nested deeper than 20'],
  ['20,000 keys on one line', 'a: '.repeat(20_000), 'nested deeper than 20'],
  ['350 levels of indentation', steps('a:', 350), 'nested deeper than 20'],
  ['200 lists within lists', steps('-\n', 200).replaceAll('\n\n', '\n'), 'nested deeper than 20'],
  ['a scalar of 20 MB', `a: ${'x'.repeat(20_000_000)}`, 'more than 65536 bytes'],
  ['20 MB of brackets', '['.repeat(20_000_000), 'more than 65536 bytes'],
  ['64 kB in letters of two bytes', `# ${'é'.repeat(40_000)}`, 'more than 65536 bytes'],
  ['a known tag', 'record: !!map {}', 'has a tag, "tag:yaml.org,2002:map"'],
  ['an unknown tag', 'record: { strict: !run "rm" }', 'has a tag, "!run"'],
  ['a tag for JavaScript', 'a: !!js/function "f()"', 'has a tag'],
  ['a tag on a key', '!!str record: {}', 'has a tag'],
  ['binary data', 'record: { strict: !!binary aGk= }', 'has a tag'],
  ['a key given twice', 'record: {}\n"record": {}', 'record is given twice'],
  ['__proto__ as a key', '__proto__: { strict: true }', '__proto__ is a name that no setting may have'],
  [
    '__proto__ as a name that users choose',
    'rollback: { owners: { __proto__: [a] } }',
    'is a name that no setting may have'
  ],
  ['constructor as a key', 'record: { constructor: { prototype: 1 } }', 'is a name that no setting may have'],
  ['toString as a key', 'toString: 1', 'toString is not a section'],
  ['hasOwnProperty as a detector', 'detect: { hasOwnProperty: true }', 'is not a detector'],
  ['two documents', '{}\n---\n{}', 'A second YAML document'],
  ['16,000 documents', '---\n'.repeat(16_000), 'more than 8000 words and marks'],
  ['16,000 directives', '%A\n'.repeat(16_000), 'more than 8000 words and marks'],
  ['60,000 closing brackets', ']'.repeat(60_000), 'more than 8000 words and marks'],
  ['60,000 commas', `[${','.repeat(60_000)}`, 'more than 8000 words and marks'],
  ['30,000 wrong escapes', `"${'\\q'.repeat(30_000)}"`, 'more than 8000 words and marks'],
  [
    '9,000 keys',
    Array.from({ length: 9_000 }, (_, index) => `a${index}:`).join('\n'),
    'more than 8000 words and marks'
  ],
  ['1,000 keys', Array.from({ length: 1_000 }, (_, index) => `a${index}: 1`).join('\n'), 'a0 is not a section'],
  ['tabs for indentation', 'record:\n\tstrict: true', 'not valid YAML'],
  ['a NUL', 'a\0b: 1', 'is not a section'],
  ['half a surrogate', '"\\ud800": 1', 'is not a section']
]

test.each(REFUSED)('refused, and the reason told: %s', (_name, text, words) => {
  expect(complaints(text).join('\n')).toContain(words)
})

test.each(REFUSED)('given up so early that forty readings end: %s', async (_name, text) => {
  await ends(() => times(40, () => read(text)))
})

test('60 files of 64 kB of any few marks over and over are read or given up, five times each', async () => {
  const marks = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '- ',
    '? ',
    '&a',
    '*a',
    '!t',
    ' ',
    '\n',
    '\n ',
    '#',
    "'",
    '"',
    '|\n',
    '%',
    '---\n',
    '\\q',
    'a',
    '`',
    'detect:\n'
  )
  const texts = fc
    .array(marks, { minLength: 1, maxLength: 6 })
    .map((gram) => gram.join(''))
    .map((gram) => gram.repeat(LIMITS.bytes / gram.length))
  await ends(() => {
    for (const text of fc.sample(texts, 60)) times(5, () => read(text))
  })
}, 60_000)

test('a file at all its limits is read', () => {
  const nested = `record: { reports: [${'a, '.repeat(90)}] }\n`
  const comments = '# a comment like any other, of about sixty characters.\n'.repeat(1_150)
  expect(nested.length + comments.length).toBeGreaterThan(LIMITS.bytes * 0.95)
  expect(read(comments + nested).ok).toBe(true)
})

test(`${LIMITS.depth} levels are parsed, and ${LIMITS.depth + 1} are not`, () => {
  const nest = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  expect(complaints(nest(LIMITS.depth))[0]).toContain('The file is a list')
  expect(complaints(nest(LIMITS.depth + 1))[0]).toContain('nested deeper')
  expect(complaints(steps('a:', LIMITS.depth))[0]).toContain('a is not a section')
  expect(complaints(steps('a:', LIMITS.depth + 1))[0]).toContain('nested deeper')
})

test('brackets within quotes, comments and block text are not depth', () => {
  const brackets = '['.repeat(500)
  expect(read(`# ${brackets}\nrollback:\n  workflow: |\n    ${brackets}\n`).ok).toBe(true)
  expect(read(`rollback: { workflow: "${brackets}" }`).ok).toBe(true)
})

test('Norway stays a country: no, on, yes, ~ and 1_000 are not what YAML 1.1 made of them', () => {
  const parsed = read('rollback: { owners: { no: [no, on, yes, off, y, 1_000, 12:30:00] } }')
  expect(parsed.ok && parsed.config.rollback.owners).toEqual({
    no: ['no', 'on', 'yes', 'off', 'y', '1_000', '12:30:00']
  })
})

test('a directive does not bring YAML 1.1 back', () => {
  const parsed = read('%YAML 1.1\n---\nrollback: { workflow: yes }')
  expect(parsed.ok && parsed.config.rollback.workflow).toBe('yes')
})

test('reading a hostile key changes no prototype', () => {
  const names = Object.getOwnPropertyNames(Object.prototype).join()
  read('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }')
  read('rollback: { owners: { __proto__: { polluted: true } } }')
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

function bomb(levels: number): string {
  const level = (index: number): string =>
    index === 0
      ? 'l0: &l0 [lol]'
      : `l${index}: &l${index} [${Array(9)
          .fill(`*l${index - 1}`)
          .join(', ')}]`
  return Array.from({ length: levels }, (_, index) => level(index)).join('\n')
}

/** Each line one deeper than the one above. */
function steps(word: string, levels: number): string {
  return Array.from({ length: levels }, (_, index) => ' '.repeat(index) + word).join('\n')
}
