import type { Answer } from '../../src/domain/answer.js'
import { type History, readHistory } from '../../src/history/history.js'
import type { Recorder, Seat } from './recorder.js'
import { testOf } from './recorder.js'
import { assign, type World } from './world.js'

/** How often each recording is in a history, by its id. */
export interface Presence {
  readonly present: readonly string[]
  readonly missing: readonly string[]
  readonly duplicated: readonly string[]
}

export function presenceIn({ tables }: Pick<History, 'tables'>, ids: readonly string[]): Presence {
  const times = new Map<string, number>()
  const { codes, texts } = tables.tests.words('name')
  for (const code of codes) {
    const name = texts.at(code) ?? ''
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  const timesOf = (id: string): number => times.get(testOf(id)) ?? 0
  return {
    present: ids.filter((id) => timesOf(id) > 0),
    missing: ids.filter((id) => timesOf(id) === 0),
    duplicated: ids.filter((id) => timesOf(id) > 1)
  }
}

/** What somebody reads who has never been here, and may read as much as a store gives. */
export async function freshHistory(world: World): Promise<Answer<History>> {
  const [reader] = assign(world, { id: 'reader' })
  if (reader === undefined) throw new Error('nobody reads')
  const seat = world.seat(reader, { readsAll: true, limitMs: 120_000 })
  return readAll(world.recorder(seat), seat)
}

export const readAll = ({ ports }: Recorder, { repositoryId }: Seat): Promise<Answer<History>> =>
  readHistory(ports.store, { repositoryId })

/** What is in a history; all is missing from one that cannot be read. */
export const presenceOf = (answer: Answer<History>, ids: readonly string[]): Presence =>
  answer.is === 'known' ? presenceIn(answer.value, ids) : { present: [], missing: ids, duplicated: [] }

export const everythingSaidOf = (answer: Answer<History>): readonly string[] =>
  answer.is === 'known' ? answer.value.notes : [answer.because.message]

/** A history that is there and is taken for one that has not begun: the next recording would start anew. */
export const isReset = (answer: Answer<History>): boolean =>
  answer.is === 'known' && answer.value.complete && answer.value.tables.tests.length === 0
