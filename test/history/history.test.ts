import { expect, test } from '@jest/globals'
import { unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { type History, readHistory, type SegmentSource, type Wanted } from '../../src/history/history.js'
import { pack } from '../../src/history/pack.js'
import { type HistoryStore } from '../../src/ports.js'
import { memoryStore } from '../fakes/store.js'
import { aJob, aRun, aSegment, aTest, NOON } from './builders.js'

const HERE = { repositoryId: 4711 }

test('the segments of concurrent jobs become one history', async () => {
  const store = memoryStore([
    aSegment({ jobs: [aJob({ jobId: 1 })], tests: [] }, { recorder: 'a' }),
    aSegment({ jobs: [aJob({ jobId: 2 })], tests: [aTest({ jobId: 2 })] }, { recorder: 'b' })
  ])
  const history = await known(store)
  expect(history).toMatchObject({ complete: true, notes: [] })
  expect([...history.tables.runs]).toEqual([aRun()])
  expect(Array.from(history.tables.jobs, ({ jobId }) => jobId).sort()).toEqual([1, 2])
})

test('an attempt that was seen unfinished is completed by a later segment, whichever is read first', async () => {
  const unfinished = aSegment({ runs: [aRun({ status: 'in_progress', observedAt: 1 })] }, { recorder: 'a' })
  const finished = aSegment({ runs: [aRun({ conclusion: 'failure' })] }, { runId: 2 })
  for (const segments of [
    [unfinished, finished],
    [finished, unfinished]
  ]) {
    const { tables } = await known(memoryStore(segments))
    expect([...tables.runs]).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
  }
})

test('an unreadable segment leaves the others readable, and the history incomplete', async () => {
  const store = memoryStore([aSegment(), aSegment({}, { runId: 2 })])
  const gone = aSegment({}, { runId: 2 }).name
  const read = (name: string) =>
    name === gone ? Promise.resolve(unknown(new Problem({ what: `The segment ${name} is gone` }))) : store.read(name)
  expect(await readHistory({ ...store, read }, HERE)).toMatchObject({
    is: 'known',
    value: { complete: false, segments: [aSegment().name], notes: [`The segment ${gone} is gone.`] }
  })
})

test('dropped rows are said in the notes', async () => {
  const store = memoryStore([aSegment({ tests: [aTest({ durationMs: -1 })] })])
  expect(JSON.stringify(await readHistory(store, HERE))).toContain('1 rows of tests made no sense')
})

test('a store that cannot say what it holds makes the history unknown', async () => {
  const because = new Problem({ what: 'The disk is on fire' })
  const store = { ...memoryStore([aSegment()]), open: () => Promise.resolve(unknown(because)) }
  expect(await readHistory(store, HERE)).toEqual({ is: 'unknown', because })
})

test('as much as is asked for is read, the newest first, and the rest is counted', async () => {
  const store = memoryStore([1, 2, 3, 4, 5, 6, 7, 8, 9].map(recorded))
  const whole = await pack(await segmentsOf(store, [1, 2, 3, 4, 5, 6].map(nameAt)), PACKING)
  if (whole instanceof Problem) throw whole
  await store.append(whole)
  const { reads, counting } = countingReads(store)
  const history = await known(counting, { ...HERE, runs: 3 })
  expect(Array.from(history.tables.runs, ({ runId }) => runId).sort()).toEqual([7, 8, 9])
  expect([...reads].sort()).toEqual([7, 8, 9].map(nameAt))
  expect(history.complete).toBe(true)
})

test('what a pack stands for is not read again, and what it replaces neither', async () => {
  const store = memoryStore([1, 2, 3, 4].map(recorded))
  const first = await pack(await segmentsOf(store, [1, 2].map(nameAt)), PACKING)
  if (first instanceof Problem) throw first
  const second = await pack([first, recorded(3)], PACKING)
  if (second instanceof Problem) throw second
  await store.append(first)
  await store.append(second)
  const { reads, counting } = countingReads(store)
  const history = await known(counting)
  expect(reads).toEqual([nameAt(4), second.name])
  expect(Array.from(history.tables.runs, ({ runId }) => runId).sort()).toEqual([1, 2, 3, 4])
  expect(history.segments).toEqual([nameAt(4), second.name])
  expect([...history.held].sort()).toEqual([...[1, 2, 3, 4].map(nameAt), first.name, second.name].sort())
})

test('a segment that was recorded after the newest unread pack is read, because no pack can hold it', async () => {
  const store = memoryStore([1, 2, 3].map(recorded))
  const packed = await pack(await segmentsOf(store, [1, 2].map(nameAt)), PACKING)
  if (packed instanceof Problem) throw packed
  await store.append(packed)
  await store.append(recorded(9))
  const history = await known(store, { ...HERE, runs: 1 })
  expect(history.segments).toEqual([nameAt(9), nameAt(3)])
  expect(history.unread).toBe(3)
})

test('of a pack that holds more runs than are wanted, the newest are read', async () => {
  const whole = await pack([1, 2, 3, 4, 5].map(recorded), PACKING)
  if (whole instanceof Problem) throw whole
  const history = await known(memoryStore([whole]), { ...HERE, runs: 2 })
  const runIds = Object.values(history.tables).map((table: Iterable<object>) =>
    Array.from(table, (row): unknown => Reflect.get(row, 'runId')).sort()
  )
  expect(runIds.filter((ids) => ids.length > 0)).toEqual([
    [4, 5],
    [4, 5],
    [4, 5]
  ])
  expect(history).toMatchObject({ complete: true, notes: [] })
  expect(history.held.has(nameAt(1))).toBe(true)
})

test('only the tables that are asked for are read', async () => {
  const store = memoryStore([recorded(1)])
  const asked: (readonly string[] | undefined)[] = []
  const read = (name: string, only?: readonly string[]) => {
    asked.push(only)
    return store.read(name, only)
  }
  const { tables } = await known({ ...store, read }, { ...HERE, tables: ['runs', 'jobs'] })
  expect(asked).toEqual([['runs.parquet', 'jobs.parquet']])
  expect([tables.runs.length, tables.jobs.length, tables.tests.length]).toEqual([1, 1, 0])
})

test('runs of the workflow that is asked about count, and those of others do not', async () => {
  const other = (n: number) =>
    aSegment({ runs: [aRun({ runId: n, workflowPath: 'other.yml' })] }, { runId: n, createdAt: NOON + n * HOUR })
  const store = memoryStore([recorded(1), recorded(2), ...[3, 4, 5, 6].map(other)])
  const history = await known(store, { ...HERE, runs: 2, workflowPath: '.github/workflows/ci.yml' })
  expect(history.tables.runs).toHaveLength(6)
})

const HOUR = 3_600_000

const PACKING = { ...HERE, foreshock: '0.1.0' }

const recorded = (n: number) =>
  aSegment(
    { runs: [aRun({ runId: n })], jobs: [aJob({ runId: n })], tests: [aTest({ runId: n })] },
    { runId: n, createdAt: NOON + n * HOUR }
  )

const nameAt = (n: number): string => recorded(n).name

const segmentsOf = async (store: HistoryStore, names: readonly string[]) => {
  const answers = await Promise.all(names.map((name) => store.read(name)))
  return answers.flatMap((answer) => (answer.is === 'known' ? [answer.value] : []))
}

function countingReads(store: HistoryStore) {
  const reads: string[] = []
  const read = (name: string) => {
    reads.push(name)
    return store.read(name)
  }
  return { reads, counting: { ...store, read } }
}

async function known(store: SegmentSource, wanted: Wanted = HERE): Promise<History> {
  const history = await readHistory(store, wanted)
  if (history.is === 'unknown') throw history.because
  return history.value
}
