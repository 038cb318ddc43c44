import { Problem } from '../domain/problem.js'
import { type Segment } from '../domain/segment.js'
import { isTableName, TABLE_NAMES } from '../schema/table-row.js'
import { type TableName } from '../domain/recording.js'
import { combine, type Combined } from './combine.js'
import { type Checked, type Gathered, gatherSegments } from './gather.js'
import { checkSegment, type Manifest } from './manifest.js'
import { type About } from './segment-name.js'

/** All observations of a segment that make sense. */
export interface Decoded extends Combined {
  readonly about: About
  /** Names of the segments and packs whose content is in this one. */
  readonly contains: readonly string[]
  /** What was dropped, for the reader of a log. */
  readonly notes: readonly string[]
}

/** Reads a segment back, or says why it must not be used: damaged, of another repository, or newer than this reader. */
export async function decodeSegment(
  segment: Segment,
  { repositoryId }: { readonly repositoryId: number }
): Promise<Decoded | Problem> {
  const opened = openSegment(segment, { repositoryId })
  if (opened instanceof Problem) return opened
  const { manifest } = opened
  try {
    const gathered = await gatherSegments([opened], TABLE_NAMES)
    return {
      ...combine(gathered, { as: 'observations' }),
      about: aboutOf(manifest),
      contains: manifest.contains ?? [],
      notes: [...notesOn(manifest), ...notesOnNonsense(gathered)]
    }
  } catch (cause) {
    return unreadable(segment, cause)
  }
}

/** Checks everything but the tables themselves. `only`: the files that were asked for. */
export function openSegment(
  segment: Segment,
  { repositoryId, only }: { readonly repositoryId: number; readonly only?: readonly string[] | undefined }
): Checked | Problem {
  const checked = checkSegment(segment, only)
  if (checked.is !== 'intact') return checked.because
  const { manifest } = checked
  if (manifest.about.repositoryId !== repositoryId) return foreign(manifest, repositoryId)
  if (Object.values(manifest.tables).some((table) => table.rows > MOST_ROWS)) return tooLarge(manifest)
  return { segment, manifest }
}

/** No recording comes near this; a file that claims more is an attack on the reader's memory. */
const MOST_ROWS = 4_000_000

export const unreadable = ({ name }: Segment, cause: unknown): Problem =>
  new Problem({ what: `The segment ${name} cannot be read`, cause })

/** What a segment says of itself that its reader should know. */
export function notesOn({ name, leftOut, tables }: Manifest): readonly string[] {
  return [
    ...Object.entries(leftOut).map(
      ([table, rows]) => `Segment ${name}: ${rows} rows of ${table} made no sense and were not recorded.`
    ),
    ...Object.keys(tables)
      .filter((table) => !isTableName(table))
      .map((table) => `Segment ${name}: the table ${table} is not known here and was passed over.`)
  ]
}

/** Rows that were dropped, by segment and table. */
export function notesOnNonsense(gathered: Gathered): readonly string[] {
  return TABLE_NAMES.flatMap((table) => nonsenseIn(table, gathered))
}

function nonsenseIn(table: TableName, gathered: Gathered): readonly string[] {
  const { nonsense, starts, names } = gathered[table]
  return names.flatMap((name, part) => {
    const rows = nonsense.subarray(starts[part], starts[part + 1]).filter((flag) => flag === 1).length
    return rows === 0 ? [] : [`Segment ${name}: ${rows} rows of ${table} make no sense and were dropped.`]
  })
}

function aboutOf({ about }: Manifest): About {
  const { repositoryId, runId, attempt, recorder, createdAt, part } = about
  return { repositoryId, runId, attempt, recorder, createdAt, ...(part === undefined ? {} : { part }) }
}

const foreign = ({ name, about }: Manifest, repositoryId: number): Problem =>
  new Problem({ what: `The segment ${name} is of repository ${about.repositoryId}, not of ${repositoryId}` })

const tooLarge = ({ name }: Manifest): Problem =>
  new Problem({ what: `The segment ${name} claims more than ${MOST_ROWS} rows in one table` })
