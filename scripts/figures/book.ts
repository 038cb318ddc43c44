import { type Line, rowOf, rows } from './rows.js'

/** What docs/figures.json holds: lines as benches printed them, each with when and at which commit. */
export interface Kept {
  /** `2026-11-27` */
  readonly on: string
  /** The first digits of a commit; `+` follows where the checkout had changes. */
  readonly commit: string
  readonly line: Line
}

/** The lines of benches, one JSON object a line; anything else is not for us. */
export function linesIn(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Line => JSON.parse(line) as Line)
}

/** The book with new lines in the place of the old ones of the same rows, in the order of the table. */
export function withLines(
  book: readonly Kept[],
  lines: readonly Line[],
  { on, commit }: Pick<Kept, 'on' | 'commit'>
): readonly Kept[] {
  const fresh = lines.filter((line) => rowOf(line) !== undefined).map((line): Kept => ({ on, commit, line }))
  if (fresh.length === 0) throw new Error('None of these lines is in the table')
  return rows.flatMap((row) => {
    const newest = [...book, ...fresh].filter(({ line }) => rowOf(line) === row).at(-1)
    return newest === undefined ? [] : [newest]
  })
}

/** The README's table. Each row says what it was measured on, when, and at which commit. */
export function accuracyTable(book: readonly Kept[]): string {
  const cells = book.flatMap(({ on, commit, line }) => {
    const row = rowOf(line)
    return row === undefined ? [] : [[row.what, row.on(line), row.figure(line), `${on}, \`${commit}\``]]
  })
  const head = ['What', 'On', 'Found', 'Measured']
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
