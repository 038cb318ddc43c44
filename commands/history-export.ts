import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { harmless } from '../src/domain/harmless.js'
import { Problem } from '../src/domain/problem.js'
import { exportTable } from '../src/history/export.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import { VERSION } from '../src/io/runner/version.js'
import { codeOf } from '../src/io/store/because.js'
import { TABLE_NAMES } from '../src/schema/table-row.js'
import { surveyed } from './history-list.js'
import type { AtHand } from './history-run.js'
import { bytesText, numberText, textTable } from './text-table.js'

/** Lies in every export: what lies beside it may be written anew. */
const MARK = 'foreshock-export.json'

/** One merged Parquet file a table, an empty one where there is no row, so that every query finds its tables. */
export async function exportHistory(atHand: AtHand, asked: { readonly folder: string }): Promise<Outcome> {
  const { store, repositoryId, world } = atHand
  const folder = resolve(world.folder, asked.folder)
  await mustBeOurs(folder)
  const known = await surveyed(atHand)
  const tables: { readonly table: string; readonly rows: number; readonly bytes: number }[] = []
  const notes = [...known.notes, ...known.problems.map(({ because }) => because.message)]
  await write(folder, MARK, mark({ complete: false }))
  for (const table of TABLE_NAMES) {
    world.log.progress(`Exporting ${table} …`)
    const exported = await exportTable(store, table, { survey: known, repositoryId })
    await write(folder, `${table}.parquet`, exported.bytes)
    tables.push({ table, rows: exported.rows, bytes: exported.bytes.byteLength })
    notes.push(...exported.notes)
  }
  const complete = known.complete && notes.length === 0
  const rows = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]))
  await write(folder, MARK, mark({ complete, rows }))
  return {
    outputs: {},
    exitCode: 0,
    json: { folder, complete, tables: Object.fromEntries(tables.map(({ table, ...size }) => [table, size])), notes },
    text: () =>
      [
        `${folder}:`,
        ...textTable(
          ['file', 'rows', 'size'],
          tables.map(({ table, rows, bytes }) => [`${table}.parquet`, numberText(rows), bytesText(bytes)])
        ),
        ...notes.map((note) => `! ${harmless(note)}`)
      ].join('\n')
  }
}

async function mustBeOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((thrown: unknown): string[] => {
    if (codeOf(thrown) === 'ENOENT') return []
    throw new Problem({ where: folder, what: 'This folder cannot be read', todo: 'Name another one', cause: thrown })
  })
  if (names.length === 0 || names.includes(MARK)) return
  throw new Problem({
    where: folder,
    what: 'The folder is not empty, and holds no earlier export',
    todo: 'Name an empty or new folder'
  })
}

/** Whoever reads meanwhile sees the old file or the new one. */
async function write(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const beside = join(folder, `.${name}.writing`)
    await writeFile(beside, content)
    await rename(beside, join(folder, name))
  } catch (cause) {
    throw new Problem({ where: join(folder, name), what: 'The file cannot be written', cause })
  }
}

const mark = (facts: object): string => `${JSON.stringify({ foreshock: VERSION, ...facts }, undefined, 2)}\n`
