import { type Answer, known } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { type Rows } from '../domain/recording.js'
import { type Segment } from '../domain/segment.js'
import { mergeRows } from './merge.js'
import { decodeSegment } from './decode-segment.js'

/** What reading needs of a store. The `HistoryStore` port fits. */
export interface SegmentSource {
  open(): Promise<Answer<{ readonly complete: boolean; readonly notes: readonly string[] }>>
  names(): Promise<readonly string[]>
  read(name: string): Promise<Answer<Segment>>
}

export interface History {
  readonly rows: Rows
  /** Names of the segments that were read, oldest month first. */
  readonly segments: readonly string[]
  /** What could not be read, and what was dropped: for the log and for the verdict. */
  readonly notes: readonly string[]
  /** Whether everything that was ever recorded is in `rows`. */
  readonly complete: boolean
}

/** Reads all that a store holds about a repository. Unknown where the store cannot say what it holds. */
export async function readHistory(
  store: SegmentSource,
  { repositoryId }: { readonly repositoryId: number }
): Promise<Answer<History>> {
  const opened = await store.open()
  if (opened.is === 'unknown') return opened
  const recordings: Rows[] = []
  const segments: string[] = []
  const notes = [...opened.value.notes]
  let { complete } = opened.value
  for (const name of [...(await store.names())].sort()) {
    const read = await readSegment(store, name, repositoryId)
    if (read instanceof Problem) {
      notes.push(read.message)
      complete = false
      continue
    }
    recordings.push(read.rows)
    segments.push(name)
    notes.push(...read.notes)
  }
  return known({ rows: mergeRows(recordings), segments, notes, complete })
}

async function readSegment(store: SegmentSource, name: string, repositoryId: number) {
  const segment = await store.read(name)
  return segment.is === 'unknown' ? segment.because : decodeSegment(segment.value, { repositoryId })
}
