import { describe, expect, test } from '@jest/globals'
import { unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { detect } from '../../src/flows/detect.js'
import { knownHistory, record } from '../../src/flows/record.js'
import type { Appended, HistoryStore } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import { text } from '../../src/report/text.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource } from '../fakes/run-source.js'
import { memoryStore } from '../fakes/store.js'
import { fakeWorkspace, junit, lockedWorkspace, reportOf } from '../fakes/workspace.js'
import { jobJson, runJson } from '../ingest/api-samples.js'
import { artifactJson, aRecording, aSelf, NOW, HOME, keptRows, recordOnce, SHA, SHOP } from './shop.js'

/** A moment of the run, in seconds from its first. */
const at = (seconds: number): string => new Date(NOW - 600_000 + 1000 * seconds).toISOString()

const REPORT = junit('unit', { adds: 1, pays: 'failed' })

/** Everything that a run can have: reports in the workspace and in an artifact beside what SHOP tells. */
const EVERYTHING = {
  ...SHOP,
  artifacts: [artifactJson()],
  files: { 31: [reportOf('junit.xml', junit('integration', { ships: 2 }))] }
}

const reasons = (appended: Appended): HistoryStore => ({ ...memoryStore(), append: () => Promise.resolve(appended) })

describe('a report of the workspace', () => {
  const steps = [
    {
      number: 1,
      name: 'Set up job',
      status: 'completed',
      conclusion: 'success',
      started_at: at(0),
      completed_at: at(5)
    },
    { number: 2, name: 'Test', status: 'completed', conclusion: 'failure', started_at: at(5), completed_at: at(30) },
    { number: 3, name: 'Record', status: 'in_progress', conclusion: null, started_at: at(30), completed_at: null }
  ]
  const told = { ...SHOP, jobs: { '4711/1': [jobJson({ id: 2, steps })] } }
  const recordedAt = async (seconds: number) => {
    const workspace = fakeWorkspace(
      { 'a.xml': junit('unit', { adds: 15, pays: 2 }) },
      Date.parse(at(0)) + 1000 * seconds
    )
    const { recorded, log } = await recordOnce(told, { job: { jobId: 2 } }, { workspace })
    return { steps: [...recorded.tests].map(({ step }) => step), log }
  }

  test('is of the step that ran when it was written, by whole seconds', async () => {
    expect((await recordedAt(29)).steps).toEqual([2, 2])
    expect((await recordedAt(30.9)).steps).toEqual([2, 2])
    expect((await recordedAt(31.5)).steps).toEqual([3, 3])
    expect((await recordedAt(-5)).steps).toEqual([undefined, undefined])
  })

  test('tells the time of the tests apart from the time around them', async () => {
    expect((await recordedAt(29)).log).toContain('info: Step Test took 25 s: 17 s in 2 tests, and 8 s around them.')
  })

  test('of a step that was red though it shows no failure is told', async () => {
    const workspace = fakeWorkspace({ 'a.xml': junit('unit', { adds: 15 }) }, Date.parse(at(29)))
    const { recorded } = await recordOnce(told, { job: { jobId: 2 } }, { workspace })
    const options = onlyDetectors('red-step-green-report')
    const verdict = detect({ tables: recorded.history.tables, judged: recorded.run, options, unseen: [] })
    expect(verdict.findings.map(({ headline }) => text(headline))).toEqual([
      'Step Test of build failed, though its test report shows no failure'
    ])
  })
})

describe('a run that GitHub tells everything of', () => {
  const story = () => recordOnce(EVERYTHING, { job: { jobId: 2 } }, { workspace: fakeWorkspace({ 'a.xml': REPORT }) })

  test('is kept whole: the run, its jobs, steps, tests and its change', async () => {
    const { recorded, unseen } = await story()
    const rows = await keptRows(recorded)
    expect(rows.runs).toEqual([expect.objectContaining({ runId: 4711, status: 'in_progress', trust: 'default' })])
    expect(rows.jobs.map(({ name, status }) => [name, status]).sort()).toEqual([
      ['build', 'completed'],
      ['foreshock', 'in_progress']
    ])
    expect(rows.steps).toHaveLength(1)
    expect(rows.tests.map(({ name, origin, jobId, outcome }) => [name, origin, jobId, outcome]).sort()).toEqual([
      ['adds', 'workspace', 2, 'passed'],
      ['pays', 'workspace', 2, 'failed'],
      ['ships', 'artifact:test-results', undefined, 'passed']
    ])
    expect(rows.changes).toEqual([
      expect.objectContaining({ sha: SHA, witness: 'api', files: 2, linesAdded: 10, parents: 1 })
    ])
    expect([unseen, recorded.appended]).toEqual([[], { is: 'stored' }])
  })

  test('is told in one line of the log', async () => {
    const { log } = await story()
    expect(log.filter((line) => !line.startsWith('debug'))).toEqual([
      'info: Recorded 2 jobs, 1 step and 3 test results in memory.'
    ])
  })

  test('is part of the history that is judged next, and of the one that is read later', async () => {
    const { recorded, ports } = await story()
    const later = await knownHistory(ports.store, HOME)
    for (const { tables } of [recorded.history, later])
      expect([tables.runs.length, tables.jobs.length, tables.tests.length]).toEqual([1, 2, 3])
    expect(later.complete).toBe(true)
  })

  test('costs four questions, one for each artifact, and four that explain it and look into the past', async () => {
    const { runs } = await story()
    expect([...runs.asked].sort()).toEqual(
      [
        'artifactFiles 31',
        'artifacts 4711',
        `commit ${SHA}`,
        'deployments 1',
        `fileAt .github/workflows/ci.yml@${SHA}`,
        'jobs 4711/1',
        'logHead 1',
        'run 4711/1',
        'runs 1'
      ].sort()
    )
  })
})

test('what the job knows of its own run is kept where GitHub leaves it out, and never raises the trust', async () => {
  const self = aSelf({ pullRequest: 7, trust: 'fork' })
  const { runs } = await keptRows((await recordOnce(SHOP, { self })).recorded)
  expect(runs).toEqual([expect.objectContaining({ pullRequest: 7, trust: 'fork', runNumber: 12 })])
})

test('the image of the runner is told of the recording job alone', async () => {
  const job = { jobId: 2, imageOs: 'ubuntu24', imageVersion: '20261115.1.0' }
  const { jobs } = await keptRows((await recordOnce(SHOP, { job })).recorded)
  expect(jobs.map(({ jobId, imageOs, imageVersion }) => [jobId, imageOs, imageVersion]).sort()).toEqual([
    [1, undefined, undefined],
    [2, 'ubuntu24', '20261115.1.0']
  ])
})

describe('where GitHub does not answer', () => {
  test('for the run, what the job knows of itself is kept, without jobs of unknown trust', async () => {
    const { recorded, unseen } = await recordOnce({ ...SHOP, silent: ['run'] })
    const { runs, jobs, changes } = await keptRows(recorded)
    expect(runs).toEqual([aSelf()])
    expect([jobs.length, changes.length]).toEqual([0, 1])
    expect(unseen).toEqual(['GitHub said nothing to run. Ask again.'])
  })

  test('for the jobs, the run is kept, and its jobs are missing, not none', async () => {
    const { recorded, unseen } = await recordOnce({ ...SHOP, silent: ['jobs'] })
    const rows = await keptRows(recorded)
    expect([rows.runs[0]?.witness, rows.jobs.length]).toEqual(['api', 0])
    expect(unseen).toEqual(['GitHub said nothing to jobs. Ask again.'])
  })

  test('for all of the jobs, what was listed is kept, and it is said that it is not all', async () => {
    const { recorded, unseen } = await recordOnce({ ...SHOP, cut: ['jobs'] })
    expect((await keptRows(recorded)).jobs).toHaveLength(2)
    expect(unseen).toEqual(['Not all jobs of run 4711, attempt 1, could be listed.'])
  })

  test('for the commit, everything else is kept', async () => {
    const { recorded, unseen } = await recordOnce({ ...SHOP, commits: {} })
    const rows = await keptRows(recorded)
    expect([rows.runs.length, rows.jobs.length, rows.changes.length]).toEqual([1, 2, 0])
    expect(unseen).toEqual(['GitHub said nothing to commit. Ask again.'])
  })

  test('for the artifacts, the reports of the workspace are kept', async () => {
    const workspace = fakeWorkspace({ 'a.xml': REPORT })
    const { recorded, unseen } = await recordOnce({ ...EVERYTHING, silent: ['artifacts'] }, {}, { workspace })
    expect((await keptRows(recorded)).tests).toHaveLength(2)
    expect(unseen).toEqual(['GitHub said nothing to artifacts. Ask again.'])
  })

  test('for anything, the reports of the workspace are kept under the run that the job knows of', async () => {
    const silent = ['run', 'jobs', 'commit', 'artifacts'] as const
    const workspace = fakeWorkspace({ 'a.xml': REPORT })
    const { recorded, unseen } = await recordOnce({ ...SHOP, silent }, { job: { jobId: 2 } }, { workspace })
    const { runs, tests } = await keptRows(recorded)
    expect(runs).toEqual([aSelf()])
    expect(tests.map(({ runId, trust, jobId }) => [runId, trust, jobId])).toEqual([
      [4711, 'default', 2],
      [4711, 'default', 2]
    ])
    expect([recorded.appended.is, unseen.length]).toEqual(['stored', 4])
  })

  test('with sense, its answer counts as none', async () => {
    const { recorded, unseen } = await recordOnce({ ...SHOP, runs: { '4711/1': { id: '4711' } } })
    expect((await keptRows(recorded)).runs).toEqual([aSelf()])
    expect(unseen).toEqual([expect.stringMatching(/^The workflow run lacks a usable id\./)])
  })

  test('because nobody asked it, the workspace and the run itself are recorded', async () => {
    const workspace = fakeWorkspace({ 'a.xml': REPORT })
    const recorded = await record(
      { store: memoryStore(), clock: handClock(NOW), log: fakeLog(), workspace },
      aRecording()
    )
    const { runs, jobs, tests } = await keptRows(recorded)
    expect([runs, jobs.length, tests.length, recorded.unseen]).toEqual([[aSelf()], 0, 2, []])
  })
})

test('a workspace that cannot be searched leaves its tests unseen, not none', async () => {
  const { recorded, unseen } = await recordOnce(SHOP, {}, { workspace: lockedWorkspace })
  expect((await keptRows(recorded)).tests).toEqual([])
  expect(unseen).toEqual(['The workspace could not be searched.'])
})

test('a report that ends in the middle counts for nothing, and is named', async () => {
  const workspace = fakeWorkspace({ 'good.xml': REPORT, 'cut.xml': REPORT.slice(0, -20) })
  const { recorded, unseen } = await recordOnce(SHOP, {}, { workspace })
  expect((await keptRows(recorded)).tests).toHaveLength(2)
  expect(unseen).toEqual([expect.stringMatching(/^cut\.xml could not be read: .*[^.]\.$/)])
})

describe('the run that a workflow_run event is about', () => {
  const FORK = { full_name: 'mallory/shop' }
  const about = { self: aSelf({ trust: 'fork', event: 'workflow_run', witness: 'event' }), selfIsSure: false }
  const told = (over: object) => ({ ...SHOP, runs: { '4711/1': runJson(over) } })

  test('is as trusted as GitHub makes it, not as the event does', async () => {
    const { recorded } = await recordOnce(told({}), about)
    const { runs, jobs, changes } = await keptRows(recorded)
    expect(runs).toEqual([expect.objectContaining({ trust: 'default', event: 'push', witness: 'api' })])
    expect(new Set([...jobs, ...changes].map(({ trust }) => trust))).toEqual(new Set(['default']))
  })

  test('is of a fork where GitHub says so, with all that was seen of it', async () => {
    const { recorded } = await recordOnce(
      {
        ...told({ event: 'pull_request', head_repository: FORK }),
        artifacts: EVERYTHING.artifacts,
        files: EVERYTHING.files
      },
      about
    )
    const { runs, jobs, steps, tests, changes } = await keptRows(recorded)
    const trusts = [...runs, ...jobs, ...steps, ...tests, ...changes].map(({ trust }) => trust)
    expect([trusts.length, new Set(trusts)]).toEqual([6, new Set(['fork'])])
  })

  test('stays untrusted where GitHub says nothing of it', async () => {
    const { recorded } = await recordOnce({ ...told({}), silent: ['run'] }, about)
    const { runs, changes } = await keptRows(recorded)
    expect([...runs, ...changes].map(({ trust }) => trust)).toEqual(['fork', 'fork'])
  })
})

describe('the store', () => {
  test('that cannot be written is normal, and said without alarm', async () => {
    const store = reasons({ is: 'read-only', because: 'GitHub gives this event a cache that can only be read' })
    const { recorded, log } = await recordOnce(SHOP, {}, { store })
    expect(log).toContain(
      'info: Read 2 jobs, 1 step and 0 test results; they were not kept, because GitHub gives this event a cache that can only be read.'
    )
    expect(log.filter((line) => line.startsWith('warn'))).toEqual([])
    expect([recorded.appended.is, recorded.history.tables.jobs.length]).toEqual(['read-only', 2])
  })

  test.each([
    ['default', ' because it is read. Write to it.'],
    ['fork', ' because it is read.']
  ] as const)('that cannot be written is told what to do on the default branch alone: %s', async (trust, end) => {
    const store = reasons({ is: 'read-only', because: 'it is read', todo: 'Write to it' })
    const { log } = await recordOnce(SHOP, { self: aSelf({ trust }) }, { store })
    expect(log.filter((line) => line.includes('they were not kept')).map((line) => line.split(',').at(-1))).toEqual([
      end
    ])
  })

  test('that fails is a warning, and what was seen can still be judged', async () => {
    const { recorded, log } = await recordOnce(
      SHOP,
      {},
      { store: reasons({ is: 'failed', because: 'the disk is full.' }) }
    )
    expect(log).toContain(
      'warn: Read 2 jobs, 1 step and 0 test results, but could not keep them in memory: the disk is full.'
    )
    expect(recorded.history.tables.jobs).toHaveLength(2)
  })

  test('that has this recording already keeps the first one', async () => {
    const { ports } = await recordOnce(SHOP)
    const { recorded, log } = await recordOnce({ ...SHOP, silent: ['jobs'] }, {}, { store: ports.store })
    expect(recorded.appended).toEqual({ is: 'already-there' })
    expect(log).toContain('info: This attempt was recorded in memory before: 0 jobs, 0 steps and 0 test results.')
    expect((await knownHistory(ports.store, HOME)).tables.jobs).toHaveLength(2)
  })

  test('keeps recordings of two jobs of one attempt apart', async () => {
    const store = memoryStore()
    for (const recorder of ['ci.yml a', 'ci.yml b']) await recordOnce(SHOP, { recorder }, { store })
    expect(await store.names()).toHaveLength(2)
    expect((await knownHistory(store, HOME)).tables.jobs).toHaveLength(2)
  })

  test('that cannot be read is not an empty one: what is seen joins it, and it is said', async () => {
    const inner = memoryStore()
    await recordOnce(SHOP, { recorder: 'earlier' }, { store: inner })
    const because = new Problem({ what: 'The cache did not answer', todo: 'Nothing to do' })
    const store = { ...inner, open: () => Promise.resolve(unknown(because)) }
    const { recorded, unseen } = await recordOnce(SHOP, {}, { store })
    expect([recorded.appended.is, recorded.history.complete]).toEqual(['stored', false])
    expect(unseen).toEqual(['The history could not be read. The cache did not answer. Nothing to do.'])
    expect(await inner.names()).toHaveLength(2)
  })

  test('of which one segment is damaged gives the others, and it is said', async () => {
    const inner = memoryStore()
    await recordOnce(SHOP, { recorder: 'earlier' }, { store: inner })
    const read = () => Promise.resolve(unknown(new Problem({ what: 'The segment is damaged' })))
    const { recorded, unseen } = await recordOnce(SHOP, {}, { store: { ...inner, read } })
    expect([recorded.history.complete, unseen]).toEqual([false, ['The segment is damaged.']])
  })
})

test('the segment is of the time at which it was recorded, and names attempt and recorder', async () => {
  const one = await recordOnce(SHOP)
  const other = await recordOnce(SHOP, { recorder: 'ci.yml other' })
  expect(one.recorded.segment.name).toMatch(/^2026-11-\d\dt\d{6}-r4711-a1-[0-9a-f]{12}$/)
  expect(other.recorded.segment.name).not.toBe(one.recorded.segment.name)
})

test('the same facts make the same segment, byte for byte', async () => {
  const [one, other] = await Promise.all([recordOnce(EVERYTHING), recordOnce(EVERYTHING)])
  expect(one.recorded.segment).toEqual(other.recorded.segment)
})

test('recorded again an hour later, the same attempt is there already, whatever else was recorded meanwhile', async () => {
  const ports = { store: memoryStore(), clock: handClock(NOW), log: fakeLog(), runs: fakeRunSource(SHOP) }
  const first = await record(ports, aRecording())
  const later = { ...ports, clock: handClock(NOW + 3_600_000) }
  expect((await record(later, aRecording({ recorder: 'another job' }))).appended.is).toBe('stored')
  const again = await record(later, aRecording())
  expect([again.appended.is, again.segment.name]).toEqual(['already-there', first.segment.name])
})
