import * as z from 'zod/mini'
import { findAll } from '../../src/detect/index.js'
import { infraFailure } from '../../src/detect/infra-failure.js'
import type { TestResult } from '../../src/domain/test.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import { attempts, attemptsOf, HOSTILE, type AttemptTold, type JobTold } from '../fakes/attempts.js'

const options = z.parse(infraFailure.options, {})

const find = (
  earlier: readonly AttemptTold[],
  jobs: Readonly<Record<string, JobTold>>,
  run: Partial<AttemptTold> = {}
) =>
  infraFailure.detect(
    { tables: tablesOf(attempts(...earlier, { ...run, runId: 900, jobs })), judged: { runId: 900, attempt: 1 } },
    options
  )

const headlines = (found: ReturnType<typeof find>): readonly string[] => found.map(({ headline }) => text(headline))
const sentences = (found: ReturnType<typeof find>): readonly string[] =>
  found.flatMap(({ evidence }) => evidence.map((one) => text(one)))

describe('a lost runner', () => {
  const green = { name: 'Set up job' }
  const open = { name: 'Run tests', status: 'in_progress' } as const

  test('leaves a step that never ended', () => {
    const found = find([], { build: { conclusion: 'failure', steps: [green, open] } })
    expect(headlines(found)).toEqual(['Job build failed though none of its steps did, as when its runner is lost'])
    expect(sentences(found)).toContain('Its step Run tests has begun and never ended.')
    expect(found).toMatchObject([{ level: 'warn', subject: { what: 'job', job: 'build' } }])
  })

  test('may leave green steps alone', () => {
    expect(find([], { build: { conclusion: 'failure', steps: [green] } })).toHaveLength(1)
  })

  test('of several jobs is told once', () => {
    const lost = { conclusion: 'failure', steps: [green, open] }
    const found = find([], { build: { ...lost, took: 10 }, test: { ...lost, took: 90 }, lint: lost })
    expect(headlines(found)).toEqual([
      'Job test failed though none of its steps did, as when its runner is lost, and so did 2 other jobs'
    ])
  })

  test.each<[string, JobTold]>([
    ['a step failed', { conclusion: 'failure', steps: [green, { conclusion: 'failure' }] }],
    ['nobody knows its steps', { conclusion: 'failure' }],
    ['a test failed', { conclusion: 'failure', steps: [green], tests: [{ outcome: 'failed' }] }],
    ['it succeeded', { steps: [green, open] }],
    ['somebody cancelled it', { conclusion: 'cancelled', steps: [green, open] }],
    ['it still runs', { status: 'in_progress', steps: [green, open] }]
  ])('is not what happened where %s', (_, job) => {
    expect(find([], { build: job })).toEqual([])
  })
})

describe('a job that was ended for its time', () => {
  const usual = attemptsOf(10, () => ({ jobs: { build: { took: 60 } } }))

  test('is told with how long it ran', () => {
    const found = find(usual, { build: { took: 1800, conclusion: 'timed_out' } })
    expect(headlines(found)).toEqual(['Job build was ended for its time, after 30 min'])
  })

  test('is known where GitHub calls it cancelled, at six hours or where it was ended before', () => {
    expect(headlines(find(usual, { build: { took: 21_610, conclusion: 'cancelled' } }))).toEqual([
      'Job build was ended for its time, after 6 h'
    ])
    const before: AttemptTold = { runId: 50, jobs: { build: { took: 1805, conclusion: 'cancelled' } } }
    expect(find([...usual, before], { build: { took: 1808, conclusion: 'cancelled' } })).toHaveLength(1)
    expect(find(usual, { build: { took: 1808, conclusion: 'cancelled' } })).toEqual([])
  })
})

test('a job that no runner took for a day is told with what it asked for', () => {
  const waited = { took: 86_410, conclusion: 'cancelled', labels: 'gpu' }
  const found = find([], { train: waited })
  expect(headlines(found)).toEqual(['No runner took job train within a day, so GitHub ended it'])
  expect(sentences(found)).toContain('It asked for a runner with gpu.')
  expect(find([], { train: { ...waited, runnerName: 'mine', took: 700 } })).toEqual([])
})

test('a run that could not start is told without a job', () => {
  const found = find([], {}, { conclusion: 'startup_failure' })
  expect(headlines(found)).toEqual(['The run could not start: GitHub ended it before anything of it ran'])
  expect(found[0]?.subject).toEqual({ what: 'job', workflow: 'CI', workflowFile: '.github/workflows/ci.yml' })
})

describe('most tests of a job at once', () => {
  const tests = (many: number, failed: number, facts: Partial<TestResult> = {}): readonly Partial<TestResult>[] =>
    Array.from({ length: many }, (_, index) => ({
      name: `test ${index}`,
      outcome: index < failed ? 'failed' : 'passed',
      ...facts
    }))
  const told = (many: number, failed: number, facts: Partial<TestResult> = {}): Readonly<Record<string, JobTold>> => ({
    test: { conclusion: failed > 0 ? 'failure' : 'success', tests: tests(many, failed, facts) }
  })
  const usual = attemptsOf(10, () => ({ jobs: told(20, 0) }))

  test('are one finding, which says what is usual', () => {
    const found = find(usual, told(20, 18))
    expect(headlines(found)).toEqual(['18 of 20 tests of job test failed at once, as if what they share had failed'])
    expect(sentences(found)[0]).toBe('In the last 10 runs on the default branch 100 % of them passed.')
  })

  test.each<[string, readonly AttemptTold[], Readonly<Record<string, JobTold>>]>([
    ['half of them failed', usual, told(20, 10)],
    ['there are four', attemptsOf(10, () => ({ jobs: told(4, 0) })), told(4, 4)],
    ['there is hardly a past', usual.slice(0, 2), told(20, 18)],
    ['they fail now and then', attemptsOf(10, (index) => ({ jobs: told(20, index === 4 ? 18 : 0) })), told(20, 18)],
    ['their past is that of forks', usual.map((one) => ({ ...one, trust: 'fork' as const })), told(20, 18)]
  ])('are nothing to tell where %s', (_, earlier, jobs) => {
    expect(find(earlier, jobs)).toEqual([])
  })

  test('are known by the place of their report where their job is not', () => {
    const anywhere = { origin: 'artifact:results' }
    const earlier = attemptsOf(10, () => ({ jobs: told(20, 0, anywhere) }))
    expect(headlines(find(earlier, told(20, 18, anywhere)))).toEqual([
      '18 of 20 tests of artifact results failed at once, as if what they share had failed'
    ])
  })

  test('are enough where few failed in each of several jobs', () => {
    const few = (failed: number): Readonly<Record<string, JobTold>> => {
      const one = told(4, failed)['test'] ?? {}
      return { unit: one, integration: one, lint: { took: 20 } }
    }
    const found = find(
      attemptsOf(10, () => ({ jobs: few(0) })),
      few(4)
    )
    expect(headlines(found)).toEqual(['4 of 4 tests of job unit failed at once, as if what they share had failed'])
    expect(sentences(found)[1]).toBe('So did 4 of 4 tests of job integration.')
  })

  test('are why their job failed, which is not told once more as a flake or a new failure of the job', () => {
    const judged = { runId: 900, attempt: 1 }
    const rows = attempts(...usual, { runId: 900, jobs: told(20, 18) })
    const found = findAll(
      { tables: tablesOf(rows), judged },
      onlyDetectors('infra-failure', 'new-failure', 'flaky-test')
    )
    expect(headlines(found)).toEqual(['18 of 20 tests of job test failed at once, as if what they share had failed'])
  })

  test('count as their last try ended', () => {
    const retried = [...tests(20, 18), ...tests(20, 0, { tries: 2 })]
    expect(find(usual, { test: { tests: retried } })).toEqual([])
  })
})

test('two kinds of one job are two findings', () => {
  const found = find([], { build: { conclusion: 'timed_out' }, test: { conclusion: 'failure', steps: [{}] } })
  expect(found).toHaveLength(2)
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

test('names stay names', () => {
  const [found] = find([], { [HOSTILE]: { conclusion: 'timed_out' } })
  expect(found?.headline).toContainEqual({ name: HOSTILE })
})
