import { type Answer, known, unknown } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import type { Bad, CountsReading } from '../../../domain/reading.js'
import { counted } from '../counted.js'
import type { Span } from '../placeholders.js'
import type { Sample } from './answer.js'
import type { Asked, Counting } from './options.js'
import type { Ask } from './query.js'

type Counts = Extract<Asked, { is: 'counts' }>

/** Who asks, and how the place is called that is asked. */
export interface Asking {
  readonly ask: Ask
  readonly where: string
}

/** What was counted in a span; empty where Prometheus has no two scrapes in it, or nothing of that name. */
export async function countsIn(
  { from, until }: Span,
  asked: Counts,
  asking: Asking
): Promise<Answer<readonly CountsReading[]>> {
  const own = await at(until, asked.own, { ...asking, windowMs: until - from })
  if (own.is === 'unknown') return own
  if (own.value === undefined) return known([])
  const reading = { is: 'counts', metric: 'errors', from, until, ...own.value } as const
  if (asked.beside === undefined) return known([reading])
  const beside = await at(until, asked.beside, { ...asking, windowMs: until - from })
  return beside.is === 'unknown' ? beside : known([{ ...reading, beside: beside.value ?? NOTHING }])
}

/** The other part had no traffic: it tells nothing, and that is known. */
const NOTHING: Bad = { bad: 0, total: 0 }

interface InWindow extends Asking {
  readonly windowMs: number
}

/** The errors first: a request that arrives between the two questions can then only add to the total. */
async function at(
  time: number,
  { errors, total }: Counting,
  { ask, where, windowMs }: InWindow
): Promise<Answer<Bad | undefined>> {
  const bad = await ask(errors, windowMs, { at: time })
  if (bad.is === 'unknown') return bad
  const all = await ask(total, windowMs, { at: time })
  if (all.is === 'unknown') return all
  const [inAll] = all.value
  return inAll === undefined ? known(undefined) : counted(bad.value[0]?.value ?? 0, inAll.value, where)
}

/**
 * The same of a time that is over, piece by piece. Pieces in which nothing can be told are left out; where that is all of
 * them, nothing is known but that.
 */
export async function pastCounts(row: Row, asked: Counts, asking: Asking): Promise<Answer<readonly CountsReading[]>> {
  const own = await rowOf(asked.own, row, asking)
  if (own.is === 'unknown') return own
  const beside = asked.beside === undefined ? known(undefined) : await rowOf(asked.beside, row, asking)
  if (beside.is === 'unknown') return beside
  return known(
    [...own.value].map(([until, counts]) => ({
      is: 'counts',
      metric: 'errors',
      from: until - row.stepMs,
      until,
      ...counts,
      ...(beside.value === undefined ? {} : { beside: beside.value.get(until) ?? NOTHING })
    }))
  )
}

/** Times at which pieces of a length end. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly stepMs: number
}

async function rowOf(
  { errors, total }: Counting,
  row: Row,
  { ask, where }: Asking
): Promise<Answer<ReadonlyMap<number, Bad>>> {
  const bad = await ask(errors, row.stepMs, row)
  if (bad.is === 'unknown') return bad
  const all = await ask(total, row.stepMs, row)
  if (all.is === 'unknown') return all
  const errorsAt = new Map(bad.value.map((one) => [one.at, one.value]))
  const pieces = all.value.map((one) => ({ at: one.at, counts: pieceOf(errorsAt, one, where) }))
  const told = pieces.flatMap(({ at, counts }) => (counts.is === 'known' ? [[at, counts.value] as const] : []))
  const untold = pieces.find(({ counts }) => counts.is === 'unknown')?.counts
  return told.length === 0 && untold?.is === 'unknown' ? untold : known(new Map(told))
}

const pieceOf = (errorsAt: ReadonlyMap<number, number>, { at, value }: Sample, where: string): Answer<Bad> =>
  Number.isFinite(value) ? counted(errorsAt.get(at) ?? 0, value, where) : unknown(NOT_A_NUMBER)

const NOT_A_NUMBER = new Problem({ what: 'A count is not a number' })
