import { type TableName } from '../domain/recording.js'
import { tables, type Table } from '../schema/tables.js'

/**
 * Numbers the things that the rows of a table are about: two rows get the same number exactly when they are observations
 * of the same thing. Numbers mean something within one numbering alone; they take a tenth of the space of spelt keys.
 *
 * What is named (a test) and where it was seen (a run, a job) are numbered apart: both are few, their product is not.
 */
export function numbering(name: TableName): (row: object) => number {
  const { key, columns }: Table = tables[name]
  const parts = key.map((part) => (typeof part === 'string' ? ([part, part] as const) : part))
  const isName = ([column]: readonly [string, string]): boolean => columns[column]?.type === 'string'
  const named = numberParts(parts.filter(isName))
  const seen = numberParts(parts.filter((part) => !isName(part)))
  return (row) => named(row) * MOST + seen(row)
}

/** Room for as many names or places, so that a pair of them is still a safe integer. */
const MOST = 2 ** 26

function numberParts(parts: readonly (readonly [string, string])[]): (row: object) => number {
  const steps = parts.map(([column, otherwise]) => ({ column, otherwise, step: numberStep() }))
  return (row) => {
    let number = 0
    for (const { column, otherwise, step } of steps) {
      number = step(number, Reflect.get(row, column) ?? Reflect.get(row, otherwise))
    }
    return number
  }
}

/** Numbers pairs of the number so far and one more value. */
function numberStep(): (number: number, value: unknown) => number {
  const numberOf = distinct()
  const numberOfPair = distinct()
  return (number, value) => numberOfPair(number * MOST + numberOf(value))
}

/** Numbers values in the order in which they first come. */
function distinct(): (value: unknown) => number {
  const numbers = new Map<unknown, number>()
  return (value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  }
}
