import { type Rows, type TableName } from '../domain/recording.js'
import type { Run, RunKey } from '../domain/run.js'
import { type Matches, readGlob } from '../schema/config-glob.js'
import { everyTable, type RowOf } from '../schema/table-row.js'
import { hashOf } from './private-names.js'
import { textColumns } from './text-columns.js'

export interface Retention {
  readonly days: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** When a row was true, as far as it says: a run that is harvested late is as old as it is. */
export interface RowTimes {
  readonly observedAt: number
  readonly createdAt?: number
  readonly startedAt?: number
  /** Of deployments and decisions, and since when a label is known. */
  readonly stateAt?: number
  readonly decidedAt?: number
  readonly knownAt?: number
}

const DAY_MS = 86_400_000

/** Whether a row is young enough to be kept. Clocks differ: a row of the future is kept, and ages like the others. */
export const isKept = (times: RowTimes, { days, now }: Retention): boolean => momentOf(times) >= now - days * DAY_MS

const momentOf = ({ stateAt, decidedAt, knownAt, startedAt, createdAt, observedAt }: RowTimes): number =>
  stateAt ?? decidedAt ?? knownAt ?? startedAt ?? createdAt ?? observedAt

/** The rows that are young enough. A run is kept or let go together with its jobs, steps and tests. */
export function keptRows(rows: Rows, retention: Retention): Rows {
  const runs = new Map(rows.runs.map((run) => [keyOf(run), run]))
  const isYoung = (row: RowTimes & Partial<RunKey>): boolean => isKept(runOf(row, runs) ?? row, retention)
  return everyTable((name) =>
    filtered(name, rows, BELONGS_TO_RUN.has(name) ? isYoung : (row) => isKept(row, retention))
  )
}

const BELONGS_TO_RUN: ReadonlySet<TableName> = new Set(['jobs', 'steps', 'tests'])

const keyOf = ({ runId, attempt }: Partial<RunKey>): string => `${runId ?? ''}/${attempt ?? ''}`

const runOf = (row: Partial<RunKey>, runs: ReadonlyMap<string, Run>): Run | undefined => runs.get(keyOf(row))

/** The same list where all of it stays. */
function filtered<Name extends TableName>(
  name: Name,
  rows: Rows,
  isWanted: (row: RowOf<Name>) => boolean
): readonly RowOf<Name>[] {
  const all: readonly RowOf<Name>[] = rows[name]
  const wanted = all.filter(isWanted)
  return wanted.length === all.length ? all : wanted
}

/** Whether a row holds a name that shall be forgotten. */
export type Forgets = <Name extends TableName>(name: Name, row: RowOf<Name>) => boolean

/**
 * Tells the rows that hold one of the names. Each is an exact name or a pattern of a config file; what cannot be read as a
 * pattern, such as `test[a]`, is a name alone. A name also means the suite that bears it, with all that is inside, its
 * hash, and sentences and evidence that quote it.
 */
export function forgets(names: readonly string[], { repositoryId }: { readonly repositoryId?: number } = {}): Forgets {
  const wanted = names.filter((name) => name !== '')
  const hashes = repositoryId === undefined ? [] : wanted.map((name) => hashOf(name, repositoryId))
  const exact = new Set([...wanted, ...hashes])
  const patterns = wanted.flatMap(patternOf)
  const isMeant = remembered((text) => exact.has(text) || patterns.some((matches) => matches(text)))
  const quotes = wanted.flatMap((name) => [...new Set([name, JSON.stringify(name).slice(1, -1)])])
  const isQuoting = (text: string): boolean => quotes.some((name) => standsIn(text, name))
  return (table, row) =>
    textColumns(table).some(({ name }) => {
      const text: unknown = Reflect.get(row, name)
      if (typeof text !== 'string') return false
      if (isMeant(text)) return true
      return name === 'suite' ? text.split(SUITES_JOIN).some(isMeant) : QUOTING.has(name) && isQuoting(text)
    })
}

/** Rows without those that hold a forgotten name. */
export const withoutForgotten = (rows: Rows, isForgotten: Forgets): Rows =>
  everyTable((name) => filtered(name, rows, (row) => !isForgotten(name, row)))

const SUITES_JOIN = ' > '

const QUOTING: ReadonlySet<string> = new Set(['reason', 'evidence', 'subject'])

/** A name within a longer word is none. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const around = [text[at - 1], text[at + name.length]]
    if (!around.some((character) => character !== undefined && /[\p{L}\p{N}_]/u.test(character))) return true
  }
  return false
}

/** A name of plain characters needs no pattern. */
function patternOf(name: string): readonly Matches[] {
  if (!/[*?{\\]/.test(name)) return []
  const reading = readGlob(name)
  return reading.ok ? [reading.matches] : []
}

/** A history holds each name in many runs. */
function remembered(isMeant: Matches): Matches {
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = isMeant(text)
    known.set(text, found)
    return found
  }
}
