import { type TableName } from '../domain/recording.js'
import { tables, type Table } from '../schema/tables.js'

/** Equal for two rows of a table exactly when they are observations of the same thing. */
export function keyOf(name: TableName): (row: object) => string {
  const { key }: Table = tables[name]
  return (row) => {
    let spelt = ''
    for (const part of key) spelt += typeof part === 'string' ? spell(Reflect.get(row, part)) : spellEither(row, part)
    return spelt
  }
}

const spellEither = (row: object, [first, otherwise]: readonly [string, string]): string =>
  spell(Reflect.get(row, first) ?? Reflect.get(row, otherwise))

/** A text carries its length, so that no text can pass for two. */
const spell = (value: unknown): string =>
  typeof value === 'string' ? `${value.length}:${value}` : `#${String(value)},`
