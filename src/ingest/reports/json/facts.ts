/** Reads what a JSON report says without believing in its shape: what is missing, or of another kind, is empty. */

export const textIn = (value: unknown, key: string): string => {
  const found = memberOf(value, key)
  return typeof found === 'string' ? found : ''
}

/** A finite number, or undefined. */
export const numberIn = (value: unknown, key: string): number | undefined => {
  const found = memberOf(value, key)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export const isTrueIn = (value: unknown, key: string): boolean => memberOf(value, key) === true

export const listIn = (value: unknown, key: string): readonly unknown[] => {
  const found = memberOf(value, key)
  return Array.isArray(found) ? found : []
}

export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined

/** A line of a file: a whole number from 1. */
export const lineIn = (value: unknown, key: string): number | undefined => {
  const found = numberIn(value, key)
  return found !== undefined && Number.isSafeInteger(found) && found > 0 ? found : undefined
}
