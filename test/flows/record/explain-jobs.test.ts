import { describe, expect, test } from '@jest/globals'
import type { Job } from '../../../src/domain/job.js'
import type { Rows } from '../../../src/domain/recording.js'
import type { Run } from '../../../src/domain/run.js'
import { explainJobs } from '../../../src/flows/record/explain-jobs.js'
import { tablesOf } from '../../../src/history/columns.js'
import { durationSeries } from '../../../src/history/series.js'
import { encodeSegment, misfits } from '../../../src/history/segment.js'
import { fakeLog } from '../../fakes/publisher.js'
import { fakeRunSource, type ToldByGitHub } from '../../fakes/run-source.js'
import { aJob, anAbout, aRun, everything, NOON, rowsOf, tablesWith } from '../../history/builders.js'

const SHA = 'a'.repeat(40)
const PATH = '.github/workflows/ci.yml'
const FILES = { [`${PATH}@${SHA}`]: 'jobs: { a: { steps: [{ uses: actions/checkout@v7 }, { uses: a/b@v1 }] } }' }

const LOG = [
  "Current runner version: '2.336.0'",
  '##[group]Runner Image',
  'Image: ubuntu-24.04',
  'Version: 20261115.1.0',
  '##[endgroup]',
  'Prepare workflow directory',
  '##[group]Run actions/cache@v5',
  '##[endgroup]',
  'Cache hit for: npm-abc'
]
  .map((line) => `2026-11-20T10:00:00.1234567Z ${line}\n`)
  .join('')

const EXPLAINED = { imageOs: 'ubuntu24', imageVersion: '20261115.1.0', runnerVersion: '2.336.0', cacheHit: 'hit' }

const aJobOf = (jobId: number, seconds: number, facts: Partial<Job> = {}): Job =>
  aJob({ jobId, name: `job ${jobId}`, completedAt: NOON + 1000 * seconds, ...facts })

/** The row without one of its optional facts. */
const without = <Row extends object>(row: Row, fact: keyof Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== fact)) as Row

/** Explains once, with ten requests unless more or fewer are said. */
async function explained(rows: Partial<Rows>, told: ToldByGitHub = {}, more: { most?: number; known?: Run[] } = {}) {
  const log = fakeLog()
  const runs = fakeRunSource(told)
  const result = await explainJobs({ runs, log }, { rows: rowsOf(rows), most: 10, ...more })
  return { rows: result, asked: runs.asked, lines: log.lines }
}

describe('a run', () => {
  test('is told what its workflow file uses at its commit', async () => {
    const { rows, asked } = await explained({ runs: [aRun()] }, { repositoryFiles: FILES })
    expect(rows.runs).toEqual([aRun({ actions: 'a/b@v1,actions/checkout@v7' })])
    expect(asked).toEqual([`fileAt ${PATH}@${SHA}`])
  })

  test('costs no request where the history knows the file at that commit, or this recording does', async () => {
    const before = aRun({ runId: 1, actions: 'a/b@v1' })
    for (const known of [[before], []]) {
      const runs = known.length === 0 ? [before, aRun()] : [aRun()]
      const { rows, asked } = await explained({ runs }, { repositoryFiles: FILES }, { known })
      expect(rows.runs.map(({ actions }) => actions)).toEqual(runs.map(() => 'a/b@v1'))
      expect(asked).toEqual([])
    }
  })

  test('costs one request with all of its attempts', async () => {
    const { rows, asked } = await explained({ runs: [aRun(), aRun({ attempt: 2 })] }, { repositoryFiles: FILES })
    expect(new Set(rows.runs.map(({ actions }) => actions))).toEqual(new Set(['a/b@v1,actions/checkout@v7']))
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['that GitHub made up', { workflowPath: 'dynamic/github-code-scanning/codeql' }],
    ['whose path leads elsewhere', { workflowPath: '.github/workflows/../../secret.yml' }],
    ['of pull_request_target, which runs another commit’s file', { event: 'pull_request_target' }]
  ])('%s is not asked about', async (_, facts: Partial<Run>) => {
    expect((await explained({ runs: [aRun(facts)] }, { repositoryFiles: FILES })).asked).toEqual([])
  })

  test('whose file is not known is not asked about', async () => {
    const run = without(aRun(), 'workflowPath')
    expect((await explained({ runs: [run] }, { repositoryFiles: FILES })).asked).toEqual([])
  })

  test('that uses nothing is told so, and is not asked about again', async () => {
    const { rows } = await explained({ runs: [aRun()] }, { repositoryFiles: { [`${PATH}@${SHA}`]: 'jobs: {}' } })
    expect(rows.runs[0]?.actions).toBe('')
    expect((await explained({ runs: rows.runs })).asked).toEqual([])
  })
})

describe('a job', () => {
  test('is told its runner, its image and what its caches gave, from its log', async () => {
    const { rows } = await explained({ jobs: [aJobOf(1, 60)] }, { logs: { 1: LOG } })
    expect(rows.jobs).toEqual([aJobOf(1, 60, EXPLAINED as Partial<Job>)])
  })

  test('keeps what its own environment has told', async () => {
    const own = aJobOf(1, 60, { imageOs: 'win25', imageVersion: '1.2' })
    const { rows } = await explained({ jobs: [own] }, { logs: { 1: LOG } })
    expect(rows.jobs[0]).toMatchObject({ imageOs: 'win25', imageVersion: '1.2', runnerVersion: '2.336.0' })
  })

  test('that has not ended, was skipped, never began or is explained already is not asked about', async () => {
    const jobs = [
      aJobOf(1, 60, { status: 'in_progress' }),
      aJobOf(2, 60, { conclusion: 'skipped' }),
      without(aJobOf(3, 60), 'startedAt'),
      aJobOf(4, 60, { runnerVersion: '2.336.0' })
    ]
    const { rows, asked } = await explained({ jobs }, { logs: { 1: LOG, 2: LOG, 3: LOG, 4: LOG } })
    expect([rows.jobs, asked]).toEqual([jobs, []])
  })

  test('stays as it is where its log tells nothing', async () => {
    const job = aJobOf(1, 60)
    expect((await explained({ jobs: [job] }, { logs: { 1: '<html>' } })).rows.jobs[0]).toBe(job)
  })
})

describe('requests', () => {
  const jobs = [aJobOf(1, 10), aJobOf(2, 300), aJobOf(3, 20), aJobOf(4, 300)]

  test.each([
    [0, []],
    [1, [`fileAt ${PATH}@${SHA}`]],
    [3, [`fileAt ${PATH}@${SHA}`, 'logHead 2', 'logHead 4']],
    [9, [`fileAt ${PATH}@${SHA}`, 'logHead 2', 'logHead 4', 'logHead 3', 'logHead 1']]
  ])('of at most %i go to the workflow file, then to the longest jobs', async (most, wanted) => {
    expect((await explained({ runs: [aRun()], jobs }, {}, { most })).asked).toEqual(wanted)
  })

  test.each([0, 1, 2])('end with the budget of the recording: %i', async (requests) => {
    const { asked } = await explained({ runs: [aRun()], jobs }, { requests })
    expect(asked).toHaveLength(requests)
  })
})

test('where GitHub does not answer, everything stays as it was, and only those who debug are told', async () => {
  const { rows, lines } = await explained(everything, { silent: ['fileAt', 'logHead'] })
  expect(rows).toEqual(everything)
  expect(lines.filter((line) => !line.startsWith('debug: '))).toEqual([])
  expect(lines).toContain('debug: GitHub said nothing to logHead. Ask again.')
})

test('what is added belongs to no key, splits no series, and fits its table', async () => {
  const first = [aRun(), aRun({ runId: 2, runNumber: 2 })]
  const jobs = [aJobOf(1, 60, { name: 'build' }), aJobOf(2, 60, { runId: 2, name: 'build' })]
  const { rows } = await explained({ runs: first, jobs }, { repositoryFiles: FILES, logs: { 2: LOG } })
  expect(durationSeries(tablesOf(rows))).toEqual(durationSeries(tablesWith({ runs: rows.runs, jobs })))
  expect(durationSeries(tablesOf(rows)).map(({ values }) => values.length)).toEqual([2])
  expect(misfits(rows)).toBe(0)
  expect(encodeSegment({ rows, about: anAbout(), foreshock: '0.1.0' }).files.size).toBe(3)
})

test('a workflow of the most and longest uses still fits its row', async () => {
  const steps = Array.from({ length: 500 }, (_, index) => ({ uses: `o/${String(index).padStart(180, 'a')}@v1` }))
  const file = JSON.stringify({ jobs: { a: { steps } } })
  const { rows } = await explained({ runs: [aRun()] }, { repositoryFiles: { [`${PATH}@${SHA}`]: file } })
  expect([misfits(rows), rows.runs[0]?.actions?.startsWith('o/')]).toEqual([0, true])
})
