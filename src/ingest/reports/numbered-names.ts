import { plainName } from './plain-name.js'

/**
 * Keeps tests apart that share a name, where a format tells tries in another way: a failure would pass for a try that did
 * not count. All but the first are numbered, in their order.
 */
export function numberedNames(): (name: string, within?: string) => string {
  const times = new Map<string, number>()
  return (name, within = '') => {
    const key = `${plainName(within)}\n${plainName(name)}`
    const number = (times.get(key) ?? 0) + 1
    times.set(key, number)
    return number === 1 ? name : `${name} [${number}]`
  }
}
