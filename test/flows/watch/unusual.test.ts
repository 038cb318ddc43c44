import { known, unknown, type Answer } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import type { Reading } from '../../../src/domain/reading.js'
import { unusualIn, withUnusual } from '../../../src/flows/watch/unusual.js'
import type { Unusual, Watched } from '../../../src/flows/watch/ports.js'
import { fakeLog } from '../../fakes/publisher.js'

const STEP_MS = 420_000
const PIECES = 1_440
const NOW = PIECES * STEP_MS

/** A week of a value that goes up and down a little, with another last one. */
const week = (last: number): readonly Reading[] =>
  Array.from({ length: PIECES }, (_, at) => ({
    is: 'level',
    metric: 'value',
    at: at * STEP_MS,
    value: at === PIECES - 1 ? last : 100 + ((at * 7919) % 13)
  }))

const standing = (bad: number | undefined): Pick<Watched, 'standing'> =>
  ({ standing: { checks: [{ name: 'memory', metrics: [{ metric: 'value', bad }] }] } }) as never

function judged(answer: Answer<readonly Reading[]>, bad?: number) {
  const log = fakeLog()
  const asked: (readonly [number, number])[] = []
  const source = {
    past: (from: number, until: number) => {
      asked.push([from, until])
      return Promise.resolve(answer)
    },
    look: () => Promise.resolve(known([]))
  }
  const clock = { now: () => NOW, sleep: () => new Promise<void>(() => undefined), chance: () => 0 }
  const found = unusualIn({ sources: new Map([['memory', source]]), clock, log }, standing(bad), {
    from: 0,
    until: NOW,
    since: NOW - 3_600_000
  })
  return { found, asked, log }
}

test('a value that the gauge had never come near is told of', async () => {
  const [one, ...others] = await judged(known(week(900))).found
  expect(others).toEqual([])
  expect(one).toMatchObject({ check: 'memory', metric: 'value', value: 900, at: NOW - STEP_MS })
  expect(one?.unlike).toContain('level')
})

test('a value as ever is not, nor one of long ago', async () => {
  expect(await judged(known(week(104))).found).toEqual([])
  const old = week(104).map((reading, at) => (at === PIECES - 400 ? { ...reading, value: 900 } : reading))
  expect(await judged(known(old as readonly Reading[])).found).toEqual([])
})

test('what is counted is judged by the watch alone, and not asked for', async () => {
  const { found, asked } = judged(known(week(900)), 3)
  expect([await found, asked]).toEqual([[], []])
})

test('a past that is not told adds nothing, and is warned of', async () => {
  const { found, log } = judged(unknown(new Problem({ what: 'No answer' })))
  expect(await found).toEqual([])
  expect(log.lines.join('\n')).toContain('No answer')
})

test('it makes a pass worth a look, and no other verdict better or worse', () => {
  const one: Unusual = { check: 'memory', metric: 'value', at: 1, value: 900, unlike: ['level'] }
  const after = (['pass', 'warn', 'fail', 'inconclusive', 'no-data'] as const).map(
    (is) => withUnusual({ is } as Watched, [one]).is
  )
  expect(after).toEqual(['warn', 'warn', 'fail', 'inconclusive', 'no-data'])
  expect(withUnusual({ is: 'pass' } as Watched, []).is).toBe('pass')
})
