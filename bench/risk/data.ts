import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Labelled } from '../../src/risk/model/labelled.js'
import type { Asks } from '../../src/risk/model/prior.js'
import type { Measured } from '../../src/risk/measured.js'

export interface Project {
  readonly name: string
  readonly folder: string
  readonly group: string
  readonly asks: Asks
  readonly changes: readonly Measured[]
  readonly labels: readonly Labelled[]
  readonly bad: readonly (0 | 1)[]
  readonly isTest: readonly boolean[]
}

/** A change counts as good after this time; */
const WAIT = 30 * 86_400_000
/** in files that do not say of most bad changes when they were known, or say that it was before they were made, all are known after this. */
const LONG_WAIT = 90 * 86_400_000

/** Every project of `DIR/risk/<folder>/*.csv.gz`, one at a time. */
export async function* projectsIn(data: string): AsyncGenerator<Project> {
  for (const folder of (await readdir(join(data, 'risk'))).sort())
    for (const file of (await readdir(join(data, 'risk', folder))).sort())
      if (file.endsWith('.csv.gz')) yield projectOf(folder, file, await readFile(join(data, 'risk', folder, file)))
}

function projectOf(folder: string, file: string, packed: Buffer): Project {
  const [head = '', ...lines] = gunzipSync(packed)
    .toString('utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
  const names = head.split(',')
  const kind = folder === 'szz' ? 'weak' : 'real'
  const name = file.replace('.csv.gz', '')
  const read = lines.map((line) => {
    const cells = cellsOf(line)
    return new Map(names.map((column, at) => [column, cells[at] ?? '']))
  })
  const changes = read.map(changeOf)
  const bad = read.map((row) => (row.get('label') === '1' ? 1 : 0))
  const times = read
    .filter((_, at) => bad[at] === 1)
    .map((row) => Number(row.get('label_known_at')) - Number(row.get('time')))
  const isTimed = times.filter((wait) => wait >= 0).length >= times.length / 2
  const labels = read.flatMap((row, at): Labelled[] => {
    const measured = changes[at]
    if (measured === undefined) return []
    const known = Number(row.get('label_known_at')) * 1000
    if (bad[at] === 0 || !isTimed)
      return [{ measured, label: bad[at] ?? 0, weight: 1, kind, knownAt: measured.at + (isTimed ? WAIT : LONG_WAIT) }]
    return known > 0 ? [{ measured, label: 1, weight: 1, kind, knownAt: Math.max(known, measured.at + 1) }] : []
  })
  const isTest = read.map((row) => row.get('test') === '1')
  return {
    name,
    folder,
    group: folder === 'szz' ? (name.split('-')[0] ?? name) : folder,
    asks: folder === 'szz' ? 'fixed' : 'reverted',
    changes,
    labels,
    bad,
    isTest
  }
}

function changeOf(row: ReadonlyMap<string, string>): Measured {
  const number = (name: string): number | undefined => {
    const cell = row.get(name)
    return cell === undefined || cell === '' ? undefined : Number(cell)
  }
  const fix = number('fix')
  const isRevert = number('is_revert')
  const subject = row.get('subject')
  const author = row.get('author')
  return {
    at: Number(row.get('time')) * 1000,
    isBot: row.get('bot') === '1',
    ...Object.fromEntries(
      COUNTS.flatMap(([column, name]) => {
        const value = number(column)
        return value === undefined ? [] : [[name, value]]
      })
    ),
    ...(fix === undefined ? {} : { fix: fix > 0 ? 1 : 0 }),
    ...(isRevert === undefined ? {} : { isRevert: isRevert > 0 }),
    ...(subject === undefined ? {} : { subject }),
    ...(author === undefined ? {} : { author })
  }
}

const COUNTS = [
  ...['ns', 'nd', 'nf', 'entropy', 'la', 'ld', 'lt', 'ndev', 'age', 'nuc', 'exp', 'rexp', 'sexp'].map(
    (name) => [name, name] as const
  ),
  ['n_test_files', 'testFiles'],
  ['n_ci_files', 'ciFiles'],
  ['n_dep_files', 'dependencyFiles']
] as const

/** One line of a CSV file without line ends in its cells. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu))
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
  return cells
}
