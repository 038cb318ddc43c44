import { expect, test } from '@jest/globals'
import { FULL, read } from './sample.js'

interface WrittenKey {
  readonly name: string
  readonly offset: number
}

/** Every key of the full sample that is a setting, with its place. Names that users choose are none. */
const KEYS: readonly WrittenKey[] = [...FULL.matchAll(/([a-z-]+):(?=[ \n{])/g)]
  .map((match) => ({ name: match[1] ?? '', offset: match.index }))
  .filter(({ name }) => name !== 'api')

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.é'

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

function placeOf(offset: number): { line: number; column: number } {
  const lines = FULL.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function reported({ name, offset, typo }: (typeof TYPOS)[number]) {
  const parsed = read(FULL.slice(0, offset) + typo + FULL.slice(offset + name.length))
  const { line, column } = placeOf(offset)
  const found = parsed.ok ? undefined : parsed.errors.find((error) => error.line === line && error.column === column)
  return { found, isSilent: parsed.ok }
}

test(`the sample has every kind of setting: ${KEYS.length} keys`, () => {
  expect(KEYS.length).toBe(25)
  expect(read(FULL).ok).toBe(true)
})

test(`every one of ${TYPOS.length} single-letter typos is reported with the key, at its line and column`, () => {
  const missed = TYPOS.filter((typo) => {
    const { found } = reported(typo)
    return found === undefined || (typo.typo !== '' && !found.key.includes(lastWord(typo.typo)))
  })
  expect(missed).toEqual([])
})

test('nearly all typos of the longer keys are answered with the key that was meant', () => {
  const longer = TYPOS.filter(({ name }) => name.length > 4)
  const answered = longer.filter((typo) => reported(typo).found?.didYouMean === typo.name)
  expect(answered.length / longer.length).toBeGreaterThan(0.95)
})

test('marks that change the syntax are reported too, never passed over', () => {
  const marks = [...'#:?!&*|>@`"\'%{}[], \\']
  const edits = KEYS.flatMap(({ name, offset }) =>
    Array.from({ length: name.length }, (_, at) => at).flatMap((at) =>
      marks.map((mark) => ({ name, offset, typo: name.slice(0, at) + mark + name.slice(at) }))
    )
  )
  const harmless = edits.filter((edit) => reported(edit).isSilent)
  expect(harmless.filter(({ typo, name }) => typo.trim() !== name)).toEqual([])
})

/** A dot or a letter beyond ASCII makes the key path quote the name; the name is in it all the same. */
const lastWord = (typo: string): string => typo
