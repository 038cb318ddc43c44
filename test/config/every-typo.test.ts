/** Every single-edit typo of every key of the real configuration is answered with what was meant, at its place. */
import { config } from '../../actions/config.js'
import { distanceBetween } from '../../src/config/nearest.js'

interface WrittenKey {
  readonly name: string
  /** Every name that may stand in its place. */
  readonly siblings: ReadonlySet<string>
  readonly line: number
  readonly column: number
  /** The text in front of the key. */
  readonly before: string
}

const parentOf = (path: readonly string[]): string => JSON.stringify(path.slice(0, -1))

const all = config.keys().filter(({ path }) => !/^[<[]/.test(path.at(-1) ?? '<'))
const siblingsOf = (path: readonly string[]): ReadonlySet<string> =>
  new Set(all.filter((other) => parentOf(other.path) === parentOf(path)).map((other) => other.path.at(-1) ?? ''))

/** Each key where it belongs, with nothing around it but what it stands in. */
const keys = all.map(({ path }): WrittenKey => {
  const name = path.at(-1) ?? ''
  let before = ''
  let [column, isItem] = [1, false]
  for (const part of path.slice(0, -1)) {
    if (part === '[]') {
      before += `${' '.repeat(column - 1)}- `
      isItem = true
    } else before += `${isItem ? '' : ' '.repeat(column - 1)}${part === '<name>' ? 'api' : part}:\n`
    if (part !== '[]') isItem = false
    column += 2
  }
  before += isItem ? '' : ' '.repeat(column - 1)
  return {
    name,
    siblings: siblingsOf(path),
    line: before.split('\n').length,
    column,
    before
  }
})

/** A few letters of each kind; with a large FORESHOCK_FUZZ_RUNS, all of them. */
const LETTERS =
  Number(process.env['FORESHOCK_FUZZ_RUNS'] ?? 0) < 100_000
    ? 'aens-_0E'
    : 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.é'

/** All results of one insertion, deletion, replacement or swap of neighbours. */
function typosOf(word: string): readonly string[] {
  const typos = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of LETTERS) {
      typos.add(before + letter + after)
      if (after !== '') typos.add(before + letter + after.slice(1))
    }
    if (after !== '') typos.add(before + after.slice(1))
    if (after.length > 1) typos.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2))
  }
  typos.delete(word)
  return [...typos]
}

test(`each of ${keys.length} keys is known at its place`, () => {
  expect(keys.length).toBeGreaterThan(150)
  const strange = keys.filter(({ name, before }) => {
    const parsed = config.parse(`${before}${name}: 1\n`, 'all.yml')
    return !parsed.ok && parsed.errors.some(({ message }) => / is not an? (?:section|setting|detector)\./.test(message))
  })
  expect(strange).toEqual([])
})

/** So many errors of one file are shown, and some may be about what is missing. */
const A_FILE = 40

test('every single-edit typo is reported with what was meant, with its line and column', () => {
  const missed: string[] = []
  let count = 0
  for (const { name, siblings: others, line, column, before } of keys) {
    const typos = typosOf(name).filter((typo) => !others.has(typo))
    for (let from = 0; from < typos.length; from += A_FILE) {
      const some = typos.slice(from, from + A_FILE)
      const lines = some.map((typo, nth) => `${nth === 0 ? before : ' '.repeat(column - 1)}${typo}: 1\n`)
      const parsed = config.parse(lines.join(''), 'all.yml')
      const errors = parsed.ok ? [] : parsed.errors
      for (const [nth, typo] of some.entries()) {
        count += 1
        const found = errors.filter((error) => error.line === line + nth && error.column === column)
        const meant = found.flatMap(({ didYouMean }) => didYouMean?.split(/, | or /) ?? [])
        // Where one slip leads to two keys, both are named.
        if (!meant.includes(name) || meant.some((one) => distanceBetween(typo, one) > 1))
          missed.push(`${before.replaceAll(/\s+/g, ' ')}${typo}, not ${name}: ${JSON.stringify(found)}`)
      }
    }
  }
  expect({ count, missed }).toEqual({ count, missed: [] })
  expect(count).toBeGreaterThan(20_000)
})
