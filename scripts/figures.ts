/**
 * Takes what benches print into the README's table of accuracy: `npm run bench -- slow --json --data DIR > slow.jsonl`,
 * then `npm run figures -- slow.jsonl`, then `npm run generate`. Rows that a file has nothing of stay as they were.
 * `--commit SHA` says which commit was measured, where it is not the one at hand.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Kept, linesIn, withLines } from './figures/book.js'

const BOOK = 'docs/figures.json'
const { values, positionals } = parseArgs({ allowPositionals: true, options: { commit: { type: 'string' } } })

try {
  if (positionals.length === 0) throw new Error('Usage: npm run figures -- FILE… [--commit SHA]')
  const book = JSON.parse(readFileSync(BOOK, 'utf8')) as readonly Kept[]
  const lines = positionals.flatMap((path) => linesIn(readFileSync(path, 'utf8')))
  const commit = values.commit === undefined ? here() : git('rev-parse', '--short', values.commit)
  const next = withLines(book, lines, { on: new Date().toISOString().slice(0, 10), commit })
  writeFileSync(BOOK, `${JSON.stringify(next, undefined, 2)}\n`)
  console.log(`${BOOK} has ${next.length} rows, ${next.filter((kept) => !book.includes(kept)).length} of them new.`)
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

/** The commit at hand; a checkout with other code than it has says so. */
function here(): string {
  const changed = git('status', '--porcelain', '--', 'src', 'bench', 'package-lock.json') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}
