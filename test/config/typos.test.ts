import { expect, test } from '@jest/globals'
import type { Located } from '../../src/config/located.js'
import { FULL, read } from './sample.js'

interface WrittenKey {
  readonly name: string
  readonly offset: number
}

/** Every key of the full sample that is a setting, with its place. Names that users choose are none. */
const KEYS: readonly WrittenKey[] = [...FULL.matchAll(/([a-z-]+):(?=[ \n{])/g)]
  .map((match) => ({ name: match[1] ?? '', offset: match.index }))
  .filter(({ name }) => name !== 'api')

/** A few letters of each kind; with a large FORESHOCK_FUZZ_RUNS, all of them. */
const LETTERS =
  Number(process.env['FORESHOCK_FUZZ_RUNS'] ?? 0) < 100_000
    ? 'aeirstZ0-_.é'
    : 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.é'

/** All results of one insertion, deletion, replacement or swap of neighbours. */
function* singleEdits(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of LETTERS) {
      yield before + letter + after
      if (after !== '') yield before + letter + after.slice(1)
    }
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)
  }
}

const typosOf = (name: string): readonly string[] => [...new Set(singleEdits(name))].filter((typo) => typo !== name)

const TYPOS = KEYS.flatMap(({ name, offset }) => typosOf(name).map((typo) => ({ name, offset, typo })))

type Typo = (typeof TYPOS)[number]

const RESULTS = TYPOS.map((typo) => ({ ...typo, found: errorsAt(typo) }))

test(`the sample has every kind of setting: ${KEYS.length} keys`, () => {
  expect(KEYS.length).toBe(28)
  expect(read(FULL).ok).toBe(true)
})

test(`every one of ${RESULTS.length} single-letter typos is reported with the key, at its line and column`, () => {
  expect(RESULTS.filter(({ typo, found }) => !found.some(({ key }) => key.includes(typo)))).toEqual([])
})

test('nearly all typos of the longer keys are answered with the key that was meant', () => {
  const longer = RESULTS.filter(({ name }) => name.length > 4)
  const answered = longer.filter(({ name, found }) => found.some(({ didYouMean }) => didYouMean === name))
  expect(answered.length / longer.length).toBeGreaterThan(0.95)
})

test('marks that change the syntax are reported too, but for a # that makes a comment', () => {
  const marks = '#:?!&*|>@`"\'%{}[],\\'.split('')
  const edits = KEYS.flatMap(({ name, offset }) =>
    [0, 1, name.length].flatMap((at) =>
      marks.map((mark) => ({ name, offset, typo: name.slice(0, at) + mark + name.slice(at) }))
    )
  )
  const silent = edits.filter((edit) => read(withTypo(edit)).ok)
  expect(silent.filter(({ typo }) => !typo.startsWith('#'))).toEqual([])
})

/** The errors at the very place of the key. */
function errorsAt(typo: Typo): readonly Located[] {
  const parsed = read(withTypo(typo))
  const lines = FULL.slice(0, typo.offset).split('\n')
  const column = (lines.at(-1) ?? '').length + 1
  return parsed.ok ? [] : parsed.errors.filter((error) => error.line === lines.length && error.column === column)
}

function withTypo({ name, offset, typo }: Typo): string {
  return FULL.slice(0, offset) + typo + FULL.slice(offset + name.length)
}
