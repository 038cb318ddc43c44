/** Reads the tables of the page on `--json`, and holds what was printed against them. */
import { TABLE_NAMES } from '../../src/schema/table-row.js'

/** One row of a table of the page. */
export interface Row {
  /** With its heading, which no two rows share: `history size: months.<month>`. */
  readonly id: string
  readonly key: string
  /** The first words of its second column: `array of objects`. */
  readonly type: string
  readonly mayBeAbsent: boolean
  /** Headings whose rows stand for keys of it. */
  readonly holds: readonly string[]
}

export interface Section {
  readonly rows: readonly Row[]
  /** Headings whose rows stand beside its own. */
  readonly holds: readonly string[]
}

/** A key of an object, with the keys that its value has. */
export interface Documented {
  readonly row: Row
  readonly keys: Map<string, Documented>
}

/** Headings below which no command is told of, but a part of what several print. */
export const SHARED = ['A verdict', 'Rows by table', 'Figures of a backtest'] as const

/** The sections of the page that have a table of keys or refer to one, by their headings. */
export function sectionsOf(page: string): ReadonlyMap<string, Section> {
  const sections = page.split(/^##+ /m).slice(1)
  return new Map(
    sections.flatMap((section): [string, Section][] => {
      const [heading = '', ...lines] = section.split('\n')
      const rows = lines.flatMap((line) => rowIn(line, heading))
      const holds = sharedIn(lines.filter((line) => !line.startsWith('|')).join('\n')).filter((one) => one !== heading)
      return rows.length + holds.length === 0 ? [] : [[heading, { rows, holds }]]
    })
  )
}

function rowIn(line: string, heading: string): readonly Row[] {
  const [, key, about = '', meaning = ''] = /^\| `([^`]+)` \| ([^|]*) \| (.*) \|$/.exec(line) ?? []
  if (key === undefined || !/^(?:array|boolean|number|object|string)\b/.test(about)) return []
  const [type = ''] = about.split(', ')
  return [
    { id: `${heading}: ${key}`, key, type, mayBeAbsent: about.endsWith(', may be absent'), holds: sharedIn(meaning) }
  ]
}

/** Links to what is shared: `[a verdict](#a-verdict)`. */
const sharedIn = (text: string): readonly string[] =>
  SHARED.filter((heading) => text.includes(`](#${heading.toLowerCase().replaceAll(' ', '-')})`))

/** All keys that the page has for what is printed below a heading. */
export function documentedIn(sections: ReadonlyMap<string, Section>, heading: string): Map<string, Documented> {
  const { rows = [], holds = [] } = sections.get(heading) ?? {}
  const keys = new Map(holds.flatMap((shared) => [...documentedIn(sections, shared)]))
  for (const row of rows) {
    const documented = { row, keys: new Map(row.holds.flatMap((shared) => [...documentedIn(sections, shared)])) }
    const path = row.key.split('.')
    const last = path.pop() ?? ''
    const place = path.reduce<Map<string, Documented>>((place, part) => {
      const parent = place.get(part.replace(/\[\]$/, ''))
      if (parent === undefined || part.endsWith('[]') !== parent.row.type.startsWith('array'))
        throw new Error(`${row.id} has no place: ${part} is not there, or of another type`)
      return parent.keys
    }, keys)
    if (place.has(last)) throw new Error(`${row.id} is told twice`)
    place.set(last, documented)
  }
  return keys
}

/** What is wrong with an object that was printed; every row that it bears out is added to `seen`. */
export function complaintsOf(
  printed: object,
  documented: ReadonlyMap<string, Documented>,
  { path = '', seen }: { readonly path?: string; readonly seen: Set<string> }
): readonly string[] {
  const missing = [...documented.values()]
    .filter(({ row }) => !row.mayBeAbsent && !Object.keys(printed).some((key) => isFor(row, key)))
    .map(({ row }) => `not printed: ${path}, ${row.id}`)
  const wrong = Object.entries(printed).flatMap(([key, value]: [string, unknown]): readonly string[] => {
    const known = [...documented.values()].find(({ row }) => isFor(row, key))
    const place = path === '' ? key : `${path}.${key}`
    if (known === undefined) return [`not on the page: ${place}`]
    seen.add(known.row.id)
    if (!HAVE[known.row.type]?.(value)) return [`not of the type of the page: ${place}, ${known.row.type}`]
    const [objects, within] = Array.isArray(value) ? [value, `${place}[]`] : [[value], place]
    return objects.filter(isObject).flatMap((one) => complaintsOf(one, known.keys, { path: within, seen }))
  })
  return [...missing, ...wrong]
}

function isFor({ key }: Row, printed: string): boolean {
  const last = key.split('.').at(-1)
  if (last === '<table>') return TABLE_NAMES.some((name) => name === printed)
  if (last === '<month>') return /^\d{4}-\d\d$/.test(printed)
  return last === printed
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOf =
  (...are: readonly ((one: unknown) => boolean)[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((one) => are.some((is) => is(one)))

const isString = (value: unknown): boolean => typeof value === 'string'

const HAVE: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isString,
  number: (value) => typeof value === 'number',
  'number or null': (value) => typeof value === 'number' || value === null,
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  'array of strings': isListOf(isString),
  'array of objects': isListOf(isObject),
  'array of strings and objects': isListOf(isString, isObject)
}
