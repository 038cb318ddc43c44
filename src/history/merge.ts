import { type Observation, WITNESSES } from '../domain/observation.js'
import { type Rows, type TableName } from '../domain/recording.js'
import { TRUSTS } from '../domain/trust.js'
import { type NamedColumn, columnsOf, everyTable, type RowOf } from '../schema/table-row.js'
import { numbering } from './numbering.js'

/**
 * One row for everything that was observed, however often and in whatever order it is merged. Each fact is told by its
 * best observation: of a completed run, job or step before one in progress; for times, of the most believed witness;
 * else the newest. The trust is the least of all. The order of the rows means nothing.
 */
export function mergeRows(recordings: readonly Rows[]): Rows {
  return everyTable((name) =>
    mergeTable(
      name,
      recordings.map((recording) => recording[name])
    )
  )
}

/** What a merged row was made of, as far as it tells something; a row that was never merged is its own observation. */
export const observationsOf = <Name extends TableName>(name: Name, row: RowOf<Name>): readonly RowOf<Name>[] =>
  madeOf[name].get(row) ?? [row]

type Contest<Row> = [Row, Row, ...Row[]]

/** The same for the rows of one table. */
export function mergeTable<Name extends TableName>(
  name: Name,
  recordings: readonly (readonly RowOf<Name>[])[]
): readonly RowOf<Name>[] {
  const merged = new Map<number, RowOf<Name>>()
  const contests = new Map<number, Contest<RowOf<Name>>>()
  const numberOf = numbering(name)
  for (const recording of recordings) {
    for (const row of recording) {
      const thing = numberOf(row)
      const other = merged.get(thing)
      if (other === undefined) merged.set(thing, row)
      else enter(contests, thing, [other, row])
    }
  }
  for (const [thing, rows] of contests) merged.set(thing, settle(name, rows))
  return [...merged.values()]
}

function enter<Row>(contests: Map<number, Contest<Row>>, thing: number, [first, next]: readonly [Row, Row]): void {
  const contest = contests.get(thing)
  if (contest === undefined) contests.set(thing, [first, next])
  else contest.push(next)
}

/**
 * What each merged row was made of. Merging it again starts from these, because a row that took a fact from a weaker
 * observation no longer shows that it did; without them the outcome would depend on what was merged first.
 */
const madeOf: { readonly [Name in TableName]: WeakMap<RowOf<Name>, readonly RowOf<Name>[]> } = {
  runs: new WeakMap(),
  jobs: new WeakMap(),
  steps: new WeakMap(),
  tests: new WeakMap(),
  changes: new WeakMap(),
  deployments: new WeakMap(),
  decisions: new WeakMap(),
  labels: new WeakMap()
}

/** Keeps of all observations those that tell something; the others can tell nothing in a later merge either. */
function settle<Name extends TableName>(name: Name, rows: Contest<RowOf<Name>>): RowOf<Name> {
  const observations = distinct(rows.flatMap((row) => observationsOf(name, row)))
  const [first = rows[0]] = observations
  if (observations.length < 2) return first
  const facts: Record<string, unknown> = {}
  const telling = new Set<RowOf<Name>>()
  for (const column of columnsOf(name)) {
    const best = observations.reduce((best, row) =>
      (preference(column, row, best) || spelling(row, best)) > 0 ? row : best
    )
    const fact: unknown = Reflect.get(best, column.name)
    if (fact === undefined) continue
    facts[column.name] = fact
    telling.add(best)
  }
  const [only = rows[0], ...others] = telling
  if (others.length === 0) return only
  const merged = { ...only, ...facts }
  madeOf[name].set(merged, [...telling])
  return merged
}

/** Of two that tell a column equally well always the same one is kept, whichever came first. */
const spelling = (one: object, other: object): number => (one === other ? 0 : compareFacts(spelt(one), spelt(other)))

const spelt = (row: object): string =>
  JSON.stringify(Object.entries(row).sort(([one], [other]) => (one > other ? 1 : -1)))

/** The same row often comes by two ways: in two packs, or in a store and an artifact. */
function distinct<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const seen = new Map(rows.map((row) => [spelt(row), row]))
  return [...seen.values()]
}

/** Above zero where `one` tells the column better than `other`; zero only where both tell the same. */
function preference(column: NamedColumn, one: Observation, other: Observation): number {
  const fact: unknown = Reflect.get(one, column.name)
  const otherFact: unknown = Reflect.get(other, column.name)
  if (column.name === 'trust') return TRUSTS.indexOf(one.trust) - TRUSTS.indexOf(other.trust)
  if (column.name === 'witness') return belief(one) - belief(other)
  if (column.name === 'observedAt') return one.observedAt - other.observedAt
  if (fact === undefined || otherFact === undefined) return Number(fact !== undefined) - Number(otherFact !== undefined)
  return rank(column, one, other) || compareFacts(fact, otherFact)
}

function rank({ timing }: NamedColumn, one: Observation, other: Observation): number {
  const completed = completion(one) - completion(other)
  const believed = belief(one) - belief(other)
  const newer = one.observedAt - other.observedAt
  return timing === true ? completed || believed || newer : completed || newer || believed
}

const completion = (row: Observation): number => (Reflect.get(row, 'status') === 'completed' ? 1 : 0)

const belief = ({ witness }: Observation): number => -WITNESSES.indexOf(witness)

/** Any order will do, as long as it is always the same one. */
function compareFacts(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (one === other) return 0
  return String(one) > String(other) ? 1 : -1
}
