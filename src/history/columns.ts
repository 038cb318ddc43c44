import { NO_ROWS, type Rows, type TableName } from '../domain/recording.js'
import { columnsOf, everyTable, isRow, type NamedColumn, type RowOf } from '../schema/table-row.js'

/** The texts of a column: each row tells the number of its text, so that equal texts are equal numbers. */
export interface Words {
  /** One a row; 0 where there is no text. */
  readonly codes: Uint32Array
  /** By its number. */
  readonly texts: Texts
}

/** Texts by their numbers: a list, or one that makes each text when it is asked for. */
export interface Texts {
  readonly length: number
  at(number: number): string | undefined
}

/** What is made of each text, by its number. */
export const ofTexts = <Value>(texts: Texts, make: (text: string | undefined) => Value): Value[] =>
  Array.from({ length: texts.length }, (_, number) => make(texts.at(number)))

/** The rows of one table, column by column: a million test results are some fifty megabytes. */
export interface Columns<Row> extends Iterable<Row> {
  readonly length: number
  /** Numbers, and 0 or 1 for no and yes; NaN where there is none. */
  numbers(name: NumberColumn<Row>): Float64Array
  words(name: WordColumn<Row>): Words
  /** One row as an object, made when it is asked for. */
  row(index: number): Row
}

/** All that a history holds, or a part of it. */
export type Tables = { readonly [Name in TableName]: Columns<RowOf<Name>> }

export type NumberColumn<Row> = NamesOf<Row, number | boolean>
export type WordColumn<Row> = NamesOf<Row, string>

type NamesOf<Row, Value> = {
  [Name in keyof Row]-?: Exclude<Row[Name], undefined> extends Value ? Name : never
}[keyof Row] &
  string

/** Whether a column holds a text in a row. */
export function isText(columns: LooseColumns, column: string, text: string): (row: number) => boolean {
  const { codes, texts } = columns.words(column)
  const isWanted = ofTexts(texts, (one) => one === text)
  return (row) => isWanted[codes[row] ?? 0] === true
}

/** Rows that were collected one by one, as columns. Rows that do not fit their table are left out. */
export const tablesOf = (rows: Rows): Tables =>
  everyTableOf((name) =>
    columnsOfRows(
      name,
      rows[name].filter((row) => isRow(name, row))
    )
  )

/** All rows as objects: for tables that are known to be small. */
export const rowsOf = (tables: Tables): Rows => everyTable((name) => [...tables[name]])

export const NO_TABLES: Tables = tablesOf(NO_ROWS)

/** Makes each table by its name. */
export function everyTableOf(columnsOf: <Name extends TableName>(name: Name) => Columns<RowOf<Name>>): Tables {
  return {
    runs: columnsOf('runs'),
    jobs: columnsOf('jobs'),
    steps: columnsOf('steps'),
    tests: columnsOf('tests'),
    changes: columnsOf('changes'),
    deployments: columnsOf('deployments'),
    decisions: columnsOf('decisions'),
    labels: columnsOf('labels')
  }
}

/** One stored column: numbers, or texts by number. */
export type Stored = Float64Array | Words

/** A column with one value in all rows, which takes no room before somebody asks for it. NaN is a number that is absent. */
export interface Always {
  readonly always: number | string
}

/** Columns over what is stored, by the names of the columns. What is not stored is absent in every row. */
export function columnsFrom<Name extends TableName>(
  name: Name,
  stored: ReadonlyMap<string, Stored | Always>,
  length: number
): Columns<RowOf<Name>> {
  const known = columnsOf(name)
  const row = (index: number): RowOf<Name> => {
    const facts: object = {}
    for (const column of known) {
      const fact = factAt(stored.get(column.name), column, index)
      if (fact !== undefined) Reflect.set(facts, column.name, fact)
    }
    if (isRow(name, facts)) return facts
    throw new Error(`row ${index} of ${name} does not fit its table`)
  }
  return {
    length,
    numbers: (column) => numbersIn(stored.get(column), length),
    words: (column) => wordsIn(stored.get(column), length),
    row,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield row(index)
    }
  }
}

/** The rows at some places, in that order. */
export function select<Name extends TableName>(
  name: Name,
  columns: Columns<RowOf<Name>>,
  places: Uint32Array
): Columns<RowOf<Name>> {
  const stored = new Map(columnsOf(name).map((column) => [column.name, pick(storedIn(columns, column), places)]))
  return columnsFrom(name, stored, places.length)
}

/** The same for places that ascend, in the memory of the columns themselves: they are of no use afterwards. */
export function narrowed<Name extends TableName>(
  name: Name,
  columns: Columns<RowOf<Name>>,
  places: Uint32Array
): Columns<RowOf<Name>> {
  const stored = new Map(columnsOf(name).map((column) => [column.name, squeezed(storedIn(columns, column), places)]))
  return columnsFrom(name, stored, places.length)
}

/** The same rows with other texts in some columns. Texts that become equal get one number. */
export function withTexts<Name extends TableName>(
  name: Name,
  columns: Columns<RowOf<Name>>,
  textOf: Readonly<Record<string, (text: string) => string>>
): Columns<RowOf<Name>> {
  const stored = new Map(columnsOf(name).map((column) => [column.name, storedIn(columns, column)]))
  for (const [column, change] of Object.entries(textOf)) {
    const words = stored.get(column)
    if (words !== undefined && 'texts' in words) stored.set(column, renamed(words, change))
  }
  return columnsFrom(name, stored, columns.length)
}

function renamed({ codes, texts }: Words, change: (text: string) => string): Words {
  const { texts: changed, codeOf } = interner()
  const codeFor = ofTexts(texts, (text) => (text === undefined ? 0 : codeOf(change(text))))
  return { codes: codes.map((code) => codeFor[code] ?? 0), texts: changed }
}

/** The places of the rows that a test of their place keeps. */
export function placesOf(length: number, isKept: (index: number) => boolean): Uint32Array {
  const places = new Uint32Array(length)
  let count = 0
  for (let index = 0; index < length; index += 1) {
    if (!isKept(index)) continue
    places[count] = index
    count += 1
  }
  return places.subarray(0, count)
}

/** A column of any kind by its name. */
export const storedIn = (columns: LooseColumns, { name, type }: Pick<NamedColumn, 'name' | 'type'>): Stored =>
  type === 'string' ? columns.words(name) : columns.numbers(name)

/** Columns of a table that is known when the program runs. */
export interface LooseColumns {
  readonly length: number
  numbers(name: string): Float64Array
  words(name: string): Words
  row(index: number): object
}

/** Numbers the distinct texts of a column from 1, in the order in which they first come. */
export interface Interner {
  readonly texts: Texts
  readonly codeOf: (text: string) => number
}

export function interner(): Interner {
  const texts: (string | undefined)[] = [undefined]
  const codes = new Map<string, number>()
  return {
    texts,
    codeOf: (text) => {
      const known = codes.get(text)
      if (known !== undefined) return known
      codes.set(text, texts.length)
      texts.push(text)
      return texts.length - 1
    }
  }
}

function columnsOfRows<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]): Columns<RowOf<Name>> {
  const stored = new Map(columnsOf(name).map((column) => [column.name, storedOf(column, rows)]))
  return columnsFrom(name, stored, rows.length)
}

function storedOf({ name, type }: NamedColumn, rows: readonly object[]): Stored {
  if (type !== 'string') return Float64Array.from(rows, (row) => numberOf(Reflect.get(row, name)))
  const { texts, codeOf } = interner()
  const codes = Uint32Array.from(rows, (row) => {
    const text: unknown = Reflect.get(row, name)
    return typeof text === 'string' ? codeOf(text) : 0
  })
  return { codes, texts }
}

/** NaN stands for a number that is not there. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'boolean' || typeof value === 'bigint' ? Number(value) : NaN

function factAt(stored: Stored | Always | undefined, { type }: NamedColumn, index: number): unknown {
  if (stored === undefined) return undefined
  if ('texts' in stored) return stored.texts.at(stored.codes[index] ?? 0)
  const number = 'always' in stored ? stored.always : (stored[index] ?? NaN)
  if (typeof number === 'string') return number
  if (Number.isNaN(number)) return undefined
  return type === 'boolean' ? number === 1 : number
}

function pick(stored: Stored, places: Uint32Array): Stored {
  if (stored instanceof Float64Array) return picked(stored, places, new Float64Array(places.length))
  return { codes: picked(stored.codes, places, new Uint32Array(places.length)), texts: stored.texts }
}

function squeezed(stored: Stored, places: Uint32Array): Stored {
  const end = places.length
  if (stored instanceof Float64Array) return picked(stored, places, stored).subarray(0, end)
  return { codes: picked(stored.codes, places, stored.codes).subarray(0, end), texts: stored.texts }
}

function picked<List extends Float64Array | Uint32Array>(from: List, places: Uint32Array, into: List): List {
  for (let index = 0; index < places.length; index += 1) into[index] = from[places[index] ?? 0] ?? 0
  return into
}

function numbersIn(stored: Stored | Always | undefined, length: number): Float64Array {
  if (stored instanceof Float64Array) return stored
  const always = stored !== undefined && 'always' in stored ? Number(stored.always) : NaN
  return new Float64Array(length).fill(always)
}

function wordsIn(stored: Stored | Always | undefined, length: number): Words {
  if (stored !== undefined && 'texts' in stored) return stored
  if (stored === undefined || !('always' in stored) || typeof stored.always === 'number')
    return { codes: new Uint32Array(length), texts: [undefined] }
  return { codes: new Uint32Array(length).fill(1), texts: [undefined, stored.always] }
}
