import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Problem } from '../../src/domain/problem.js'
import { type Rows } from '../../src/domain/recording.js'
import { type Segment } from '../../src/domain/segment.js'
import { rowsOf as allRows } from '../../src/history/columns.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import { mergeRows } from '../../src/history/merge.js'
import { pack } from '../../src/history/pack.js'
import { parseName } from '../../src/history/segment-name.js'
import { aJob, aRun, aSegment, aTest, everything, NOON } from './builders.js'
import { someRecording } from './some-rows.js'

const PACKING = { repositoryId: 4711, foreshock: '0.1.0' }

test('a pack tells what its segments told together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someRecording, { minLength: 1, maxLength: 4 }), async (recordings) => {
      const whole = await packed(recordings.map(segmentOf))
      expect(sorted(await rowsIn(whole))).toEqual(sorted(mergeRows(recordings)))
    }),
    { numRuns: 50 }
  )
})

test('the same segments make the same pack, whatever the way: its name and every byte of its tables', async () => {
  await fc.assert(
    fc.asyncProperty(someRecording, someRecording, someRecording, async (one, two, three) => {
      const [a, b, c] = [segmentOf(one, 0), segmentOf(two, 1), segmentOf(three, 2)]
      const atOnce = await packed([a, b, c])
      const ways = [
        await packed([c, b, a]),
        await packed([await packed([a, b]), c]),
        await packed([await packed([c, a]), await packed([b, a])])
      ]
      for (const other of ways) {
        expect(other.name).toBe(atOnce.name)
        expect(tablesIn(other)).toEqual(tablesIn(atOnce))
      }
    }),
    { numRuns: 20 }
  )
})

test('a pack names the segments in it, those of packs in it, too', async () => {
  const [a, b, c] = [1, 2, 3].map((n) => aSegment({}, { runId: n, createdAt: NOON + n * 1000 }))
  const first = await packed([a, b].flatMap((segment) => segment ?? []))
  const second = await packed([first, c].flatMap((segment) => segment ?? []))
  const decoded = await decodeSegment(second, PACKING)
  if (decoded instanceof Problem) throw decoded
  expect(decoded.contains).toEqual([a?.name, b?.name, c?.name, first.name].sort())
  expect(parseName(second.name)).toMatchObject({ kind: 'pack', month: '2026-11', segments: 3 })
})

test('every table and every fact comes through a pack', async () => {
  const segment = aSegment(everything, { runId: 1 })
  expect(sorted(await rowsIn(await packed([segment])))).toEqual(sorted(everything))
})

test('results of many runs of one test cost a pack next to nothing but their times', async () => {
  const segments = Array.from({ length: 40 }, (_, run) => busyRun(run))
  const whole = await packed(segments)
  const bytes = [...whole.files.values()].reduce((sum, file) => sum + file.byteLength, 0)
  const apart = segments.flatMap(({ files }) => [...files.values()]).reduce((sum, file) => sum + file.byteLength, 0)
  expect(bytes).toBeLessThan(apart / 4)
})

test('a large pack is cut into row groups by run', async () => {
  const segments = Array.from({ length: 30 }, (_, run) => busyRun(run, 5000))
  const whole = await packed(segments)
  expect(await rowsIn(whole)).toMatchObject({ tests: { length: 150_000 } })
})

test('a segment that must not be read is not packed', async () => {
  const damaged = aSegment({}, { runId: 2 })
  const cut: Segment = {
    ...damaged,
    files: new Map([...damaged.files].map(([file, bytes]) => [file, bytes.slice(0, -1)]))
  }
  expect(await pack([aSegment(), cut], PACKING)).toBeInstanceOf(Problem)
  expect(await pack([aSegment({}, { repositoryId: 1 })], PACKING)).toBeInstanceOf(Problem)
  expect(await pack([], PACKING)).toBeInstanceOf(Problem)
})

const segmentOf = (rows: Rows, n: number): Segment => aSegment(rows, { runId: n + 1, createdAt: NOON + n * 1000 })

const busyRun = (run: number, tests = 500): Segment =>
  aSegment(
    {
      runs: [aRun({ runId: run + 1 })],
      jobs: [aJob({ runId: run + 1 })],
      tests: Array.from({ length: tests }, (_, i) =>
        aTest({ runId: run + 1, name: `test number ${i} does the thing it should`, durationMs: (i * 7919 + run) % 100 })
      )
    },
    { runId: run + 1, createdAt: NOON + run * 1000 }
  )

async function packed(segments: readonly Segment[]): Promise<Segment> {
  const whole = await pack(segments, PACKING)
  if (whole instanceof Problem) throw whole
  return whole
}

async function rowsIn(segment: Segment): Promise<Rows> {
  const decoded = await decodeSegment(segment, PACKING)
  if (decoded instanceof Problem) throw decoded
  return mergeRows([allRows(decoded.tables)])
}

const tablesIn = ({ files }: Segment) => [...files].filter(([file]) => file !== 'manifest.json')

/** The order of rows means nothing. */
const sorted = (rows: Rows): readonly string[] =>
  Object.values(rows)
    .flat()
    .map((row: object) => JSON.stringify(Object.entries(row).sort()))
    .sort()
