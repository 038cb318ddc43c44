import { type Answer, known, unknown } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import type { LevelReading } from '../../../domain/reading.js'
import type { Span } from '../placeholders.js'
import type { Asking, Row } from './counts.js'
import type { Asked } from './options.js'

type Level = Extract<Asked, { is: 'level' }>

interface InWindow extends Asking {
  readonly windowMs: number
}

/** Where a value stands at the end of a span; empty where there is no such series. */
export async function levelAt(
  { until }: Span,
  asked: Level,
  asking: InWindow
): Promise<Answer<readonly LevelReading[]>> {
  const own = await at(until, asked.own, asking)
  if (own.is === 'unknown') return own
  if (own.value === undefined) return known([])
  const reading = { is: 'level', metric: 'value', at: until, value: own.value } as const
  if (asked.beside === undefined) return known([reading])
  const beside = await at(until, asked.beside, asking)
  if (beside.is === 'unknown') return beside
  return beside.value === undefined ? unknown(nothingBeside(asking)) : known([{ ...reading, beside: beside.value }])
}

async function at(
  time: number,
  query: string,
  { ask, where, windowMs }: InWindow
): Promise<Answer<number | undefined>> {
  const answer = await ask(query, windowMs, { at: time })
  if (answer.is === 'unknown') return answer
  const value = answer.value[0]?.value
  return value === undefined || Number.isFinite(value) ? known(value) : unknown(notANumber(where))
}

/** Where it stood, as often as the row says; times at which it was no number are left out. */
export async function pastLevels(
  row: Row,
  asked: Level,
  { ask, where }: Asking
): Promise<Answer<readonly LevelReading[]>> {
  const own = await ask(asked.own, row.stepMs, row)
  if (own.is === 'unknown') return own
  const beside = asked.beside === undefined ? known(undefined) : await ask(asked.beside, row.stepMs, row)
  if (beside.is === 'unknown') return beside
  const besideAt = beside.value === undefined ? undefined : new Map(beside.value.map((one) => [one.at, one.value]))
  const readings = own.value
    .filter(({ at, value }) => Number.isFinite(value) && (besideAt === undefined || Number.isFinite(besideAt.get(at))))
    .map(({ at, value }): LevelReading => {
      const other = besideAt?.get(at)
      return { is: 'level', metric: 'value', at, value, ...(other === undefined ? {} : { beside: other }) }
    })
  return readings.length === 0 && own.value.length > 0 ? unknown(notANumber(where)) : known(readings)
}

const notANumber = (where: string): Problem =>
  new Problem({
    where,
    what: 'The value is not a number, as a share of nothing or a quantile of no requests is',
    todo: 'Nothing is to be done where there is no traffic'
  })

const nothingBeside = ({ where }: Asking): Problem =>
  new Problem({
    where,
    what: 'There is no value of the part of the service that was not deployed to',
    todo: 'Check the query of `beside`'
  })
