import { Problem } from '../domain/problem.js'
import type { Rows, TableName } from '../domain/recording.js'
import type { Segment } from '../domain/segment.js'
import type { RowOf } from '../schema/table-row.js'
import { tables as TABLES } from '../schema/tables.js'
import { checkSegment, type Manifest } from './manifest.js'
import type { About } from './segment-name.js'

export interface Decoded {
  readonly rows: Rows
  readonly about: About
  /** What was dropped, for the reader of a log. */
  readonly notes: readonly string[]
}

/** Reads a segment back, or says why it must not be used: damaged, of another repository, or newer than this reader. */
export async function decodeSegment(
  segment: Segment,
  { repositoryId }: { readonly repositoryId: number }
): Promise<Decoded | Problem> {
  const checked = checkSegment(segment)
  if (checked.is !== 'intact') return checked.because
  const { manifest } = checked
  if (manifest.about.repositoryId !== repositoryId) return foreign(manifest, repositoryId)
  if (Object.values(manifest.tables).some((table) => table.rows > MOST_ROWS)) return tooLarge(manifest)
  try {
    return await decodeTables(segment, manifest)
  } catch (cause) {
    return new Problem({ what: `The segment ${segment.name} cannot be read`, cause })
  }
}

/** No recording comes near this; a file that claims more is an attack on the reader's memory. */
const MOST_ROWS = 2_000_000

/** How far the clocks of one recording may be apart. */
const CLOCK_SKEW_MS = 86_400_000

async function decodeTables(segment: Segment, manifest: Manifest): Promise<Decoded> {
  // A history without a segment is read without Parquet.
  const { decodeTable } = await import('./parquet.js')
  const notes = Object.entries(manifest.leftOut).map(([table, rows]) =>
    note(segment, `${rows} rows of ${table} made no sense and were not recorded`)
  )
  const unheardOf = Object.keys(manifest.tables).filter((table) => !Object.hasOwn(TABLES, table))
  notes.push(...unheardOf.map((table) => note(segment, `the table ${table} is not known here and was passed over`)))
  const read = async <Name extends TableName>(name: Name): Promise<readonly RowOf<Name>[]> => {
    const table = manifest.tables[name]
    if (table === undefined) return []
    const { rows, dropped } = await decodeTable(name, segment.files.get(table.file) ?? NOTHING, table.rows)
    const seen = rows.filter(({ observedAt }) => observedAt <= manifest.about.createdAt + CLOCK_SKEW_MS)
    const wrong = dropped + rows.length - seen.length
    if (wrong > 0) notes.push(note(segment, `${wrong} rows of ${name} make no sense and were dropped`))
    return seen
  }
  const rows: Rows = {
    runs: await read('runs'),
    jobs: await read('jobs'),
    steps: await read('steps'),
    tests: await read('tests'),
    changes: await read('changes'),
    deployments: await read('deployments'),
    decisions: await read('decisions'),
    labels: await read('labels')
  }
  return { rows, about: aboutOf(manifest), notes }
}

function aboutOf({ about: { part, ...about } }: Manifest): About {
  return part === undefined ? about : { ...about, part }
}

const note = ({ name }: Segment, what: string): string => `Segment ${name}: ${what}.`

const foreign = ({ name, about }: Manifest, repositoryId: number): Problem =>
  new Problem({ what: `The segment ${name} is of repository ${about.repositoryId}, not of ${repositoryId}` })

const tooLarge = ({ name }: Manifest): Problem =>
  new Problem({ what: `The segment ${name} claims more than ${MOST_ROWS} rows in one table` })

const NOTHING = new Uint8Array()
