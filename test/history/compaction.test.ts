import { expect, test } from '@jest/globals'
import { dueCompaction } from '../../src/history/compaction.js'
import { packName, parseName, segmentName } from '../../src/history/segment-name.js'
import { anAbout } from './builders.js'

const november = (day: number): number => Date.UTC(2026, 10, day)
const october = (day: number): number => Date.UTC(2026, 9, day)

const segment = (createdAt: number, runId = createdAt): string => segmentName(anAbout({ createdAt, runId }))

const aPack = (newestAt: number, { segments = 10, rows = 5000 } = {}): string =>
  packName({ newestAt, segments: Array.from({ length: segments }, (_, n) => segment(newestAt - n)), rows })

const NOW = { month: '2026-11' }

test('a few open segments of this month are left as they are', () => {
  expect(dueCompaction([], NOW)).toBeUndefined()
  expect(
    dueCompaction(
      [1, 2, 3, 4].map((day) => segment(november(day))),
      NOW
    )
  ).toBeUndefined()
})

test('several are packed, and the pack of this month with them', () => {
  const open = [1, 2, 3, 4, 5].map((day) => segment(november(day)))
  expect(dueCompaction(open, NOW)).toEqual({ month: '2026-11', names: open })
  const pack = aPack(november(3))
  expect(dueCompaction([...open, pack], NOW)?.names).toContain(pack)
})

test('a month that is over is packed as soon as it is two things, and is then at rest', () => {
  const last = [aPack(october(20)), segment(october(31))]
  expect(dueCompaction([...last, segment(november(1))], NOW)).toEqual({ month: '2026-10', names: last })
  expect(dueCompaction([aPack(october(31)), segment(november(1))], NOW)).toBeUndefined()
})

test('a full pack is never opened again', () => {
  const full = aPack(november(2), { rows: 1_200_000 })
  const open = [3, 4, 5, 6, 7].map((day) => segment(november(day)))
  expect(dueCompaction([full, ...open], NOW)?.names).toEqual(open)
  expect(dueCompaction([full, ...open.slice(1)], NOW)).toBeUndefined()
})

test('packs that were made at once are packed together', () => {
  const packs = [1, 2, 3].map((day) => aPack(november(day)))
  expect(dueCompaction(packs, NOW)?.names).toEqual(packs)
})

test('no packing takes on more than fits into a step', () => {
  const packs = [1, 2, 3, 4].map((day) => aPack(november(day), { rows: 450_000 }))
  expect(dueCompaction(packs, NOW)?.names).toEqual(packs.slice(0, 2))
})

test('what has no name of ours is left alone', () => {
  expect(dueCompaction(['a', 'b', 'c', 'd', 'e', 'f'], NOW)).toBeUndefined()
})

test('names tell what they name, those of the first version, too', () => {
  expect(parseName(segment(november(2), 4711))).toMatchObject({
    kind: 'segment',
    month: '2026-11',
    stamp: '2026-11-02t000000',
    runId: 4711,
    attempt: 1
  })
  expect(parseName('2026-11-r9000000001-a2-22310fab4c6e-3')).toMatchObject({
    kind: 'segment',
    month: '2026-11',
    runId: 9_000_000_001,
    attempt: 2
  })
  expect(parseName(aPack(november(2)))).toMatchObject({ kind: 'pack', month: '2026-11', segments: 10, rows: 5000 })
  expect(parseName('pack-2026-11')).toBeUndefined()
  expect(parseName('../2026-11-r1-a1-22310fab4c6e')).toBeUndefined()
})
