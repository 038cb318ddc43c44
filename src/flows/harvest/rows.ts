import type { TableName } from '../../domain/recording.js'
import type { RunKey } from '../../domain/run.js'
import { lesserTrust, type Trust, TRUSTS } from '../../domain/trust.js'
import { type Columns, columnsFrom, everyTableOf, ofTexts, placesOf, select, storedIn } from '../../history/columns.js'
import type { Combined } from '../../history/combine.js'
import { columnsOf, type RowOf, TABLE_NAMES } from '../../schema/table-row.js'

/** Every row deserves no more trust than the run that brought it. */
export function lowerTrust(part: Combined, trust: Trust): Combined {
  return {
    ...part,
    tables: everyTableOf((name) => withTrust(name, part.tables[name], trust))
  }
}

function withTrust<Name extends TableName>(
  name: Name,
  columns: Columns<RowOf<Name>>,
  trust: Trust
): Columns<RowOf<Name>> {
  const stored = new Map(columnsOf(name).map((column) => [column.name, storedIn(columns, column)]))
  const trusts = stored.get('trust')
  if (trusts === undefined || trusts instanceof Float64Array) return columns
  const { codes, texts } = trusts
  const lesser = (text: string | undefined): string | undefined => {
    const own = TRUSTS.find((one) => one === text)
    return own === undefined ? text : lesserTrust(own, trust)
  }
  stored.set('trust', { codes, texts: ofTexts(texts, lesser) })
  return columnsFrom(name, stored, columns.length)
}

/** What one attempt of a run may say of itself: its jobs, steps and tests, and nothing that stands for the repository. */
export const onlyRun = (part: Combined, { runId, attempt }: RunKey): Combined =>
  restricted(part, (name) => {
    if (!OF_A_RUN.has(name)) return () => false
    const { tables } = part
    const [runIds, attempts] = [numbers(tables, name, 'runId'), numbers(tables, name, 'attempt')]
    return (row) => runIds[row] === runId && attempts[row] === attempt
  })

const OF_A_RUN: ReadonlySet<TableName> = new Set(['runs', 'jobs', 'steps', 'tests'])

/** GitHub's own row of a run takes the place of what a segment says. */
export const withoutRuns = (part: Combined): Combined =>
  restricted(part, (name) => (name === 'runs' ? () => false : () => true))

/** The newest observation of a fact wins: what says that it comes from the future would win for ever. */
export const seenUntil = (part: Combined, epochMs: number): Combined =>
  restricted(part, (name) => {
    const observedAt = part.tables[name].numbers('observedAt')
    return (row) => (observedAt[row] ?? Infinity) <= epochMs
  })

/** When the newest of its rows was seen. */
export const newestIn = ({ tables }: Pick<Combined, 'tables'>): number =>
  TABLE_NAMES.reduce(
    (newest, name) => tables[name].numbers('observedAt').reduce((latest, at) => Math.max(latest, at), newest),
    0
  )

export const rowCount = ({ tables }: Combined): number =>
  TABLE_NAMES.reduce((sum, name) => sum + tables[name].length, 0)

function restricted(part: Combined, isKeptIn: (name: TableName) => (row: number) => boolean): Combined {
  const things = { ...part.things }
  const tables = everyTableOf((name) => {
    const columns = part.tables[name]
    const places = placesOf(columns.length, isKeptIn(name))
    // How many things are left of a table that told of some twice is not known: then nobody takes them for unique.
    things[name] = things[name] === columns.length ? places.length : NOT_KNOWN
    return places.length === columns.length ? columns : select(name, columns, places)
  })
  return { tables, things }
}

const NOT_KNOWN = -1

const numbers = (tables: Combined['tables'], name: TableName, column: string): Float64Array => {
  const stored = storedIn(tables[name], { name: column, type: 'int64' })
  return stored instanceof Float64Array ? stored : new Float64Array()
}
