import { expect, test } from '@jest/globals'
import { unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { readHistory } from '../../src/history/history.js'
import { memoryStore } from '../fakes/store.js'
import { aJob, aRun, aSegment, aTest } from './builders.js'

const HERE = { repositoryId: 4711 }

test('the segments of concurrent jobs become one history', async () => {
  const store = memoryStore([
    aSegment({ jobs: [aJob({ jobId: 1 })], tests: [] }, { recorder: 'a' }),
    aSegment({ jobs: [aJob({ jobId: 2 })], tests: [aTest({ jobId: 2 })] }, { recorder: 'b' })
  ])
  const history = await readHistory(store, HERE)
  expect(history).toMatchObject({ is: 'known', value: { complete: true, notes: [], rows: { runs: [aRun()] } } })
  if (history.is === 'known') expect(history.value.rows.jobs.map(({ jobId }) => jobId).sort()).toEqual([1, 2])
})

test('an attempt that was seen unfinished is completed by a later segment, whichever is read first', async () => {
  const unfinished = aSegment({ runs: [aRun({ status: 'in_progress', observedAt: 1 })] }, { recorder: 'a' })
  const finished = aSegment({ runs: [aRun({ conclusion: 'failure' })] }, { runId: 2 })
  for (const segments of [
    [unfinished, finished],
    [finished, unfinished]
  ]) {
    const history = await readHistory(memoryStore(segments), HERE)
    expect(history).toMatchObject({ value: { rows: { runs: [{ status: 'completed', conclusion: 'failure' }] } } })
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
