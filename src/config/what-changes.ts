import { keyPath } from './quote.js'

/** One setting whose effect differs. `undefined` where a side does not have it. */
export interface ConfigChange {
  readonly key: string
  readonly from: unknown
  readonly to: unknown
}

/** The differences in effect, defaults included, in the order of the keys: what is written otherwise but means the same is none. */
export function whatChanges(inForce: unknown, proposed: unknown): readonly ConfigChange[] {
  return differences(inForce, proposed, [])
}

function differences(from: unknown, to: unknown, path: readonly string[]): readonly ConfigChange[] {
  if (isMapping(from) && isMapping(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return names.flatMap((name) => differences(valueOf(from, name), valueOf(to, name), [...path, name]))
  }
  return isSame(from, to) ? [] : [{ key: keyPath(path), from, to }]
}

function isSame(from: unknown, to: unknown): boolean {
  if (!Array.isArray(from) || !Array.isArray(to)) return Object.is(from, to)
  return from.length === to.length && from.every((item, index) => differences(item, to[index], []).length === 0)
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueOf = (mapping: object, name: string): unknown =>
  Object.hasOwn(mapping, name) ? Reflect.get(mapping, name) : undefined
