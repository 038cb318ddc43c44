/** What every kind of health source keeps, whoever adds it. */
import * as z from 'zod/mini'
import { keysOf } from '../../src/config/keys.js'
import type { Answer } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { healthKinds } from '../../src/io/health/index.js'
import { HEALTH_KINDS } from '../../src/io/health/names.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import { NOW } from '../fakes/health-context.js'
import { FAULTS, needs, type Place, places, SECRET } from './health-places.js'

const FROM = NOW - 60_000

/** Only this kind measures whether there is a good answer, so that a bad one is what it sees. */
const SEES_BAD_ANSWERS = 'http'

test('the registry and its names agree', () => {
  expect(Object.keys(healthKinds)).toEqual([...HEALTH_KINDS])
})

describe.each(HEALTH_KINDS)('the health source "%s"', (name) => {
  let place: Place

  beforeEach(async () => {
    place = await places[name]()
  })

  afterEach(() => place.close())

  test('says what it is, and describes every option', () => {
    const { summary, options } = healthKinds[name]
    expect(summary).toMatch(/\.$/)
    expect(
      keysOf(options).filter(({ description, key }) => description === undefined && !key.includes('<name>'))
    ).toEqual([])
  })

  test('has defaults for all that it can have defaults for', () => {
    expect(z.safeParse(healthKinds[name].options, needs[name])).toMatchObject({ success: true })
  })

  test('sees what is there', async () => {
    const answer = await place.source().look(FROM, NOW)
    const readings = known(answer)
    expect(readings.length).toBeGreaterThan(0)
    for (const reading of readings) expect(isSound(reading)).toBe(true)
  })

  test('knows of the past, or that it knows nothing', async () => {
    for (const reading of known(await place.source().past(FROM - 600_000, FROM))) expect(isSound(reading)).toBe(true)
  })

  test.each(FAULTS)('takes %s for no good news, without a throw and without a secret', async (fault) => {
    place.break(fault)
    const answer = await place.source(deadlineIn(2_000)).look(FROM, NOW)
    if (name === SEES_BAD_ANSWERS && answer.is === 'known')
      expect(answer.value.filter((one) => one.is !== 'state' || one.well)).toEqual([])
    else expect(answer).toMatchObject({ is: 'unknown', because: { what: expect.stringMatching(/^[A-Z]/) } })
    expect(everythingIn(answer)).not.toContain(SECRET)
  })

  test('does not outlast its deadline', async () => {
    place.break('hang')
    expect((await place.source(deadlineIn(200)).look(FROM, NOW)).is).toBe('unknown')
  })

  test('shows no secret in what it sees', async () => {
    expect(everythingIn(await place.source().look(FROM, NOW))).not.toContain(SECRET)
    expect(everythingIn(await place.source().past(FROM - 600_000, FROM))).not.toContain(SECRET)
  })

  test('sees the same in two looks at once', async () => {
    const source = place.source()
    const [one, other] = await Promise.all([source.look(FROM, NOW), source.look(FROM, NOW)])
    expect(timeless(one)).toEqual(timeless(other))
    expect(one.is).toBe('known')
  })

  test('refuses a time that runs backwards', async () => {
    expect((await place.source().look(NOW, FROM)).is).toBe('unknown')
    expect((await place.source().past(NaN, FROM)).is).toBe('unknown')
  })
})

function known(answer: Answer<readonly Reading[]>): readonly Reading[] {
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

function isSound(reading: Reading): boolean {
  if (reading.metric === '') return false
  if (reading.is === 'counts') return reading.from <= reading.until && reading.bad >= 0 && reading.bad <= reading.total
  if (reading.is === 'level') return Number.isFinite(reading.value) && Number.isFinite(reading.at)
  if (reading.is === 'alert') return reading.name !== '' && Number.isFinite(reading.startedAt)
  return Number.isFinite(reading.at) && (reading.tookMs ?? 0) >= 0
}

/** All that an answer says, its errors with their causes. */
const everythingIn = (answer: Answer<unknown>): string =>
  answer.is === 'known'
    ? JSON.stringify(answer.value)
    : [
        answer.because.message,
        answer.because.stack,
        answer.because.what,
        answer.because.where,
        answer.because.todo,
        JSON.stringify(answer.because.cause)
      ].join('\n')

const timeless = (answer: Answer<readonly Reading[]>): unknown =>
  answer.is === 'unknown' ? answer.because.message : answer.value.map((reading) => ({ ...reading, tookMs: 0 }))
