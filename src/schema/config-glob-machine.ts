/** One piece of a pattern. */
export type Token = { readonly is: string } | 'any' | 'star' | 'globstar'

/**
 * Lays all branches side by side in one row of bits, at most 32 words, and moves all of them at once for each character
 * of a text. Bit n says: what was read so far brings us to state n. A character moves a bit one up where the next state
 * admits it, and keeps a bit in place where a star stands (Shift-And: R. Baeza-Yates and G. Gonnet, "A new approach to
 * text searching", 1992). So the steps are the words times the characters, whatever the pattern.
 */
export function globMachine(branches: readonly (readonly Token[])[]): (text: string) => boolean {
  const plain = branches.map(withoutRepeats)
  const states = plain.reduce((sum, branch) => sum + branch.filter(isConsumer).length + 1, 0)
  const rows = emptyRows(Math.ceil(states / 32))
  plain.reduce((first, branch) => layOut(branch, first, rows), 0)
  return (text) => run(text, rows)
}

type Row = Uint32Array

interface Rows {
  readonly words: number
  readonly start: Row
  readonly accept: Row
  /** States that an ordinary character may enter by `?`. */
  readonly any: Row
  /** States that this very character may enter. */
  readonly by: Map<string, Row>
  /** States that hold a `*`, and that hold a `**`. */
  readonly star: Row
  readonly globstar: Row
  /** States entered together with the one before: the far side of `**` and a slash, which may stand for no folder. */
  readonly skip: Row
}

function emptyRows(words: number): Rows {
  const row = (): Row => new Uint32Array(words)
  const by = new Map<string, Row>()
  return { words, start: row(), accept: row(), any: row(), by, star: row(), globstar: row(), skip: row() }
}

const isConsumer = (token: Token): boolean => token !== 'star' && token !== 'globstar'

const isSlash = (token: Token | undefined): boolean => typeof token === 'object' && token.is === '/'

/** One doubled star and a slash may stand for any number of folders, so a second one right after says nothing new. */
function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const isRepeat =
      token === 'globstar' && isSlash(tokens[index + 1]) && isSlash(kept.at(-1)) && kept.at(-2) === 'globstar'
    if (isRepeat) index++
    else kept.push(token)
  }
  return kept
}

/** Writes one branch from state `first` on, and returns the first free state. */
function layOut(tokens: readonly Token[], first: number, rows: Rows): number {
  let state = first
  set(rows.start, state)
  tokens.forEach((token, index) => {
    if (token === 'star') set(rows.star, state)
    else if (token === 'globstar') {
      set(rows.globstar, state)
      const isFolder = (index === 0 || isSlash(tokens[index - 1])) && isSlash(tokens[index + 1])
      if (isFolder) set(rows.skip, state + 1)
      if (isFolder && state === first) set(rows.start, state + 1)
    } else if (token === 'any') set(rows.any, ++state)
    else set(rowFor(token.is, rows), ++state)
  })
  set(rows.accept, state)
  return state + 1
}

function rowFor(character: string, { by, words }: Rows): Row {
  const row = by.get(character) ?? new Uint32Array(words)
  by.set(character, row)
  return row
}

function set(row: Row, state: number): void {
  const word = state >>> 5
  row[word] = (row[word] ?? 0) | (1 << (state & 31))
}

function run(text: string, rows: Rows): boolean {
  const { words, skip } = rows
  const now = Uint32Array.from(rows.start)
  const stayAnywhere = rows.globstar
  const stayInName = rows.star.map((bits, word) => bits | (stayAnywhere[word] ?? 0))
  const entries = entryRows(rows)
  const nowhere = new Uint32Array(words)
  for (const character of text) {
    const entry = entries.get(character) ?? (character === '/' ? nowhere : rows.any)
    const stay = character === '/' ? stayAnywhere : stayInName
    let moved = 0
    let skipped = 0
    let alive = 0
    for (let word = 0; word < words; word++) {
      const bits = now[word] ?? 0
      const entered = ((bits << 1) | moved) & (entry[word] ?? 0)
      const beyond = ((entered << 1) | skipped) & (skip[word] ?? 0)
      moved = bits >>> 31
      skipped = entered >>> 31
      const next = entered | beyond | (bits & (stay[word] ?? 0))
      now[word] = next
      alive |= next
    }
    if (alive === 0) return false
  }
  return now.some((bits, word) => (bits & (rows.accept[word] ?? 0)) !== 0)
}

/** A character that the pattern names enters its own states, and those of `?` unless it is a slash. */
function entryRows({ by, any }: Rows): ReadonlyMap<string, Row> {
  return new Map(
    [...by].map(([character, row]) => [
      character,
      character === '/' ? row : row.map((bits, word) => bits | (any[word] ?? 0))
    ])
  )
}
