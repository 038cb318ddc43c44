import { parseArgs } from 'node:util'

/** What a bench may be told. */
export interface Options {
  /** A folder of recordings, for the benches that play some. */
  readonly data: string | undefined
  /** Picks a part of a bench: kind to the values that are wanted. */
  readonly only: Only
  /** How many processes may run at once, where a bench starts many. */
  readonly parallel: number
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
      parallel: { type: 'string', default: String(PARALLEL) }
    }
  })
  if (positionals.length > 1) throw new Error(`One bench at a time: ${positionals.join(', ')} are several.`)
  return {
    name: positionals[0],
    json: values.json,
    options: { data: values.data, only: onlyOf(values.only), parallel: wholeOf(values.parallel) }
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

function wholeOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new Error(`--parallel wants a number of processes from 1 to 999, and got "${text}".`)
}
