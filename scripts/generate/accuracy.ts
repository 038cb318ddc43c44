import { readFileSync } from 'node:fs'
import { accuracyTable, type Kept } from '../figures/book.js'
import { unformatted } from './pages.js'

/** The README's table of accuracy, out of the lines that benches printed. */
export const accuracy = (): string =>
  unformatted(accuracyTable(JSON.parse(readFileSync('docs/figures.json', 'utf8')) as readonly Kept[]))
