import { name, say } from '../domain/prose.js'
import { counted } from './in-words.js'
import { isOf, type Sort } from './paths.js'
import type { Signal } from './signal.js'

interface Touching {
  readonly summary: string
  readonly sort: Sort
  readonly weight: number
  readonly noun: readonly [string, string]
}

/** A signal that speaks where a change touches a sort of file. */
export const touching = ({ summary, sort, weight, noun: [one, many] }: Touching): Signal => ({
  summary,
  family: 'kind',
  measures: [],
  weight,
  look({ set: { together } }) {
    const paths = (together?.files ?? []).map(({ path }) => path).filter((path) => isOf(sort, path))
    const [first] = paths
    if (first === undefined) return undefined
    return { strength: 1, words: say`it changes ${counted(paths.length, one, many)}, such as ${name(first)}` }
  }
})
