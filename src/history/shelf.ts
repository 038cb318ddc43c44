import { type TableName } from '../domain/recording.js'
import { columnsOf, fitsRange, fitsText, type NamedColumn, type RowOf } from '../schema/table-row.js'
import { type Columns, columnsFrom, type Interner, interner, numberOf, ofTexts, type Stored } from './columns.js'

/**
 * Where the rows of several segments come together, column by column, in room that was measured before: nothing is
 * copied, and equal texts of different segments get one number.
 */
export interface Shelf<Name extends TableName> {
  /** Puts values from outside, from `start` on. Absent values are undefined or null. */
  put(column: NamedColumn, start: number, values: ArrayLike<unknown>): void
  /** Puts a column that has been on a shelf before. */
  copy(column: NamedColumn, start: number, stored: Stored): void
  /** What has been put, and the rows that break the schema. */
  close(): Shelved<Name>
}

export interface Shelved<Name extends TableName> {
  readonly columns: Columns<RowOf<Name>>
  /** 1 for each row that makes no sense: a missing fact, another type, a time that cannot be. */
  readonly nonsense: Uint8Array
}

export function shelf<Name extends TableName>(name: Name, room: number): Shelf<Name> {
  const nonsense = new Uint8Array(room)
  const places = new Map(columnsOf(name).map((column) => [column.name, placeOf(column, room, nonsense)]))
  return {
    put: ({ name: column }, start, values) => places.get(column)?.put(start, values),
    copy: ({ name: column }, start, stored) => places.get(column)?.copy(start, stored),
    close: () => {
      for (const place of places.values()) place.requireAll()
      const stored = new Map([...places].flatMap(([column, place]) => withStored(column, place.stored())))
      return { columns: columnsFrom(name, stored, room), nonsense }
    }
  }
}

/** What nobody tells takes no room. */
const withStored = (column: string, stored: Stored | undefined): [string, Stored][] =>
  stored === undefined ? [] : [[column, stored]]

interface Place {
  stored(): Stored | undefined
  put(start: number, values: ArrayLike<unknown>): void
  copy(start: number, stored: Stored): void
  requireAll(): void
}

const placeOf = (column: NamedColumn, room: number, nonsense: Uint8Array): Place =>
  column.type === 'string' ? wordPlace(column, room, nonsense) : numberPlace(column, room, nonsense)

function numberPlace(column: NamedColumn, room: number, nonsense: Uint8Array): Place {
  let numbers: Float64Array | undefined
  const made = (): Float64Array => (numbers ??= new Float64Array(room).fill(NaN))
  const isRight = column.type === 'int64' ? Number.isSafeInteger : Number.isFinite
  return {
    stored: () => numbers,
    put: (start, values) => {
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index]
        if (value === undefined || value === null) continue
        const number = numberOf(value)
        if (isRight(number) && fitsRange(column, number)) made()[start + index] = number
        else nonsense[start + index] = 1
      }
    },
    copy: (start, stored) => {
      if (stored instanceof Float64Array) made().set(stored, start)
    },
    requireAll: () => {
      if (!column.required) return
      for (let row = 0; row < room; row += 1) if (Number.isNaN(numbers?.[row] ?? NaN)) nonsense[row] = 1
    }
  }
}

function wordPlace(column: NamedColumn, room: number, nonsense: Uint8Array): Place {
  const codes = new Uint32Array(room)
  const { texts, codeOf } = fitting(column)
  return {
    stored: () => ({ codes, texts }),
    put: (start, values) => {
      let last: unknown
      let lastCode: number | undefined = 0
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index]
        if (value !== last) {
          last = value
          lastCode = value === undefined || value === null ? 0 : codeOf(value)
        }
        if (lastCode === undefined) nonsense[start + index] = 1
        else codes[start + index] = lastCode
      }
    },
    copy: (start, stored) => {
      if (stored instanceof Float64Array) return
      const own = ofTexts(stored.texts, (text) => (text === undefined ? 0 : codeOf(text)))
      for (let index = 0; index < stored.codes.length; index += 1) {
        const code = own[stored.codes[index] ?? 0]
        if (code === undefined) nonsense[start + index] = 1
        else codes[start + index] = code
      }
    },
    requireAll: () => {
      if (!column.required) return
      for (let row = 0; row < room; row += 1) if (codes[row] === 0) nonsense[row] = 1
    }
  }
}

/** Each distinct text is checked once. */
function fitting(
  column: NamedColumn
): Pick<Interner, 'texts'> & { readonly codeOf: (value: unknown) => number | undefined } {
  const { texts, codeOf } = interner()
  const misfits = new Set<string>()
  return {
    texts,
    codeOf: (value) => {
      if (typeof value !== 'string' || misfits.has(value)) return undefined
      const count = texts.length
      const code = codeOf(value)
      if (code < count || fitsText(column, value)) return misfits.has(value) ? undefined : code
      misfits.add(value)
      return undefined
    }
  }
}
