import { parseArgs } from 'node:util'

/** What a bench may be told. */
export interface Options {
  /** A folder of recordings, for the benches that play some. */
  readonly data: string | undefined
  /** Picks a part of a bench: kind to the values that are wanted. */
  readonly only: Only
  /** How many processes may run at once, where a bench starts many. */
  readonly parallel: number
  /** Where chance begins, for the benches that draw by it. */
  readonly seed: number
  /** How many inputs are drawn. */
  readonly inputs: number
}

export type Only = ReadonlyMap<string, ReadonlySet<string>>

export interface Arguments {
  readonly name: string | undefined
  readonly json: boolean
  readonly options: Options
}

const PARALLEL = 12

/** Reads the command line; throws an error that says what is wrong with it. */
export function argumentsOf(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      parallel: { type: 'string', default: String(PARALLEL) },
      seed: { type: 'string', default: '1' },
      inputs: { type: 'string', default: '1000000' }
    }
  })
  if (positionals.length > 1) throw new Error(`One bench at a time: ${positionals.join(', ')} are several.`)
  return {
    name: positionals[0],
    json: values.json,
    options: {
      data: values.data,
      only: onlyOf(values.only),
      parallel: wholeOf('parallel', values.parallel, 999),
      seed: wholeOf('seed', values.seed, 2 ** 32),
      inputs: wholeOf('inputs', values.inputs, 1e9)
    }
  }
}

/** Whether a value is wanted: where nothing is said of its kind, every value is. */
export const isWanted = (only: Only, kind: string, value: string): boolean => only.get(kind)?.has(value) ?? true

function onlyOf(pairs: readonly string[]): Only {
  const only = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const [kind = '', value = ''] = pair.split(/=(.*)/s)
    if (kind === '' || value === '') throw new Error(`--only wants kind=value, such as fault=reset, and got "${pair}".`)
    only.set(kind, (only.get(kind) ?? new Set()).add(value))
  }
  return only
}

function wholeOf(name: string, text: string, most: number): number {
  if (/^[1-9]\d{0,9}$/.test(text) && Number(text) <= most) return Number(text)
  throw new Error(`--${name} wants a whole number from 1 to ${most}, and got "${text}".`)
}
