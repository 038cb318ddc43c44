import { Problem } from '../domain/problem.js'
import { type TableName } from '../domain/recording.js'
import { type Segment } from '../domain/segment.js'
import { readGlob } from '../schema/config-glob.js'
import { columnsOf, TABLE_NAMES } from '../schema/table-row.js'
import { everyTableOf, type LooseColumns, ofTexts, placesOf, select, type Words } from './columns.js'
import { type Combined, countsOf } from './combine.js'
import { openSegment, unreadable } from './decode-segment.js'
import { numbering } from './numbering.js'
import { pack, type Packing } from './pack.js'
import { sha256 } from './sha256.js'

/** Which texts are meant by a name. */
export interface Meant {
  readonly name: string
  /** Whether a text is the name, or matches it as a pattern. */
  readonly matches: (text: string) => boolean
  /** Whether a text holds the name as a part, without being it. Never for a pattern. */
  readonly mentions: (text: string) => boolean
}

export function meantBy(name: string): Meant {
  const glob = readGlob(name)
  const matches = (text: string): boolean => text === name || (glob.ok && glob.matches(text))
  const isPlain = !/[*?{}\\]/.test(name)
  return { name, matches, mentions: (text) => isPlain && text.includes(name) && !matches(text) }
}

export interface Forgetting {
  /** How many rows the name is in, by table. */
  readonly rows: Readonly<Record<TableName, number>>
  /** What takes the place of the segment; absent where nothing in it is to be forgotten. */
  readonly instead?: Segment
  /** Texts that stay, and hold the name as a part. */
  readonly mentions: readonly string[]
}

/**
 * A segment or pack without the rows that a name is in. What takes its place stands for it, so that a copy of it from
 * elsewhere is not read again.
 */
export async function forgetIn(
  segment: Segment,
  { meant, ...packing }: Pick<Packing, 'repositoryId' | 'foreshock'> & { readonly meant: Meant }
): Promise<Forgetting | Problem> {
  const opened = openSegment(segment, packing)
  if (opened instanceof Problem) return opened
  const { tables, about } = opened.manifest
  let texts: ReadonlySet<string>
  try {
    texts = await allTexts(
      segment,
      Object.values(tables).map(({ file }) => file)
    )
  } catch (cause) {
    return unreadable(segment, cause)
  }
  const isIn = [...texts].some(meant.matches) || isInRecorder(about.recorder, meant)
  if (!isIn) return { rows: NONE, mentions: [...texts].filter(meant.mentions) }
  let rows = NONE
  const instead = await pack([segment], {
    ...packing,
    revision: sha256(['forget', meant.name, segment.name].join('\n')),
    keep: (combined) => {
      const kept = without(combined, meant)
      rows = difference(combined, kept)
      return kept
    }
  })
  return instead instanceof Problem ? instead : { rows, instead, mentions: [] }
}

const NONE = countsOf(new Map())

/** How GitHub calls what happened. Its words and ours are nobody's names. */
const GITHUBS_WORDS: ReadonlySet<string> = new Set(['event', 'conclusion'])

const OUR_WORDS: ReadonlySet<string> = new Set(
  TABLE_NAMES.flatMap((name) => columnsOf(name).filter(({ words }) => words !== undefined)).map(({ name }) => name)
)

const mayName = (column: string): boolean => !GITHUBS_WORDS.has(column) && !OUR_WORDS.has(column)

async function allTexts({ files }: Segment, names: readonly string[]): Promise<ReadonlySet<string>> {
  const { textsIn } = await import('./parquet.js')
  const texts = new Set<string>()
  for (const name of names) {
    const bytes = files.get(name)
    if (bytes === undefined) continue
    for (const text of await textsIn(bytes, mayName)) texts.add(text)
  }
  return texts
}

/** The recorder is a job with its matrix, as one text. A pack has none, so that it costs nothing to be generous here. */
const isInRecorder = (recorder: string, { matches, mentions }: Meant): boolean =>
  mentions(recorder) || [recorder, ...recorder.split(/[\s"'{}[\]:,()]+/)].some(matches)

function without({ tables, things }: Combined, meant: Meant): Combined {
  const left = everyTableOf((name) => {
    const isMeant = isMeantIn(name, tables[name], meant)
    const places = placesOf(tables[name].length, (row) => !isMeant(row))
    return places.length === tables[name].length ? tables[name] : select(name, tables[name], places)
  })
  const thingsIn = (name: TableName): number =>
    left[name] === tables[name]
      ? things[name]
      : things[name] === tables[name].length
        ? left[name].length
        : distinctThings(name, left[name])
  return { tables: left, things: countsOf(new Map(TABLE_NAMES.map((name) => [name, thingsIn(name)]))) }
}

/** Each distinct text is looked at once, however many rows have it. */
function isMeantIn(name: TableName, columns: LooseColumns, { matches }: Meant): (row: number) => boolean {
  const texts = columnsOf(name).filter((column) => column.type === 'string' && mayName(column.name))
  const hits = texts
    .map((column) => hitsIn(columns.words(column.name), matches))
    .filter(({ isHit }) => isHit.includes(1))
  return (row) => hits.some(({ codes, isHit }) => isHit[codes[row] ?? 0] === 1)
}

const hitsIn = ({ codes, texts }: Words, matches: Meant['matches']) => ({
  codes,
  isHit: Uint8Array.from(ofTexts(texts, (text) => (text !== undefined && matches(text) ? 1 : 0)))
})

function distinctThings(name: TableName, rows: Iterable<object>): number {
  const numberOf = numbering(name)
  return new Set(Array.from(rows, numberOf)).size
}

const difference = ({ tables: before }: Combined, { tables: after }: Combined) =>
  countsOf(new Map(TABLE_NAMES.map((name) => [name, before[name].length - after[name].length])))
