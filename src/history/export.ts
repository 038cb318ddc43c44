import { Problem } from '../domain/problem.js'
import { type TableName } from '../domain/recording.js'
import { type LooseColumns } from './columns.js'
import { openSegment } from './decode-segment.js'
import { type Checked } from './gather.js'
import { readTables, type SegmentSource } from './history.js'
import { inLanes } from './in-lanes.js'
import { rowGroups } from './row-groups.js'
import { counting, type Survey } from './survey.js'

export interface ExportedTable {
  /** One Parquet file: a row for each thing, in groups by run. */
  readonly bytes: Uint8Array
  readonly rows: number
  /** What is not in it, and why. */
  readonly notes: readonly string[]
}

/** One table of a whole history, merged: what tools should query. Only the files of this table are read. */
export async function exportTable(
  store: SegmentSource,
  name: TableName,
  { survey, repositoryId }: { readonly survey: Survey; readonly repositoryId: number }
): Promise<ExportedTable> {
  const only = [`${name}.parquet`]
  const holders = counting(survey).filter(({ manifest }) => manifest.tables[name] !== undefined)
  const opened = await inLanes(holders, async (bundle): Promise<Checked | Problem> => {
    const answer = await store.read(bundle.name, only)
    return answer.is === 'unknown' ? answer.because : openSegment(answer.value, { repositoryId, only })
  })
  const read = await readTables(
    opened.flatMap((one) => (one instanceof Problem ? [] : [one])),
    [name]
  )
  const unread = opened.flatMap((one) => (one instanceof Problem ? [one] : []))
  const problems = [...unread, ...read.broken.map(({ because }) => because)]
  const columns: LooseColumns = read.tables[name]
  const { encodeTable } = await import('./parquet.js')
  return {
    bytes: encodeTable(name, columns, { groups: columns.length === 0 ? [] : rowGroups(name, columns), isSorted: true }),
    rows: columns.length,
    notes: [...problems.map(({ message }) => message), ...read.notes]
  }
}
