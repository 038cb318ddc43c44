import * as z from 'zod/mini'
import { tablesOf } from '../../src/history/columns.js'
import { flakyTest } from '../../src/detect/flaky-test.js'
import { text } from '../../src/report/text.js'
import type { Told } from '../fakes/rows.js'
import { history } from '../fakes/rows.js'

const options = z.parse(flakyTest.options, {})
const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const find = (judged: { runId: number; attempt?: number }, ...told: readonly Told[]) =>
  flakyTest.detect({ tables: tablesOf(history(...told)), judged: { attempt: 1, ...judged } }, options)

const headlines = (found: ReturnType<typeof find>): readonly string[] => found.map(({ headline }) => text(headline))

test('a test that failed and passed on the judged commit is flaky', () => {
  const found = find(
    { runId: 2 },
    { runId: 1, sha: A, tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, tests: { pays: 1 } }
  )
  expect(headlines(found)).toEqual(['Test pays is flaky: it failed and passed on this commit'])
  expect(found[0]?.evidence.map((sentence) => text(sentence))).toContain(
    'On this commit it failed once and passed once.'
  )
})

test('attempts of one run count: failed first, passed when it was run again', () => {
  const told = [
    { runId: 1, attempt: 1, sha: A, tests: { pays: [1, 'failed'] } },
    { runId: 1, attempt: 2, sha: A, tests: { pays: 1 } }
  ] as const
  expect(find({ runId: 1, attempt: 2 }, ...told)).toHaveLength(1)
})

test('a retry inside one report is proof enough', () => {
  expect(find({ runId: 1 }, { runId: 1, sha: A, tests: { pays: [1, 'failed', 'passed'] } })).toHaveLength(1)
})

test('a failure of a test that disagreed with itself before is told where it happens again', () => {
  const earlier: readonly Told[] = [
    { runId: 1, sha: A, tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, tests: { pays: 1 } }
  ]
  const found = find({ runId: 3 }, ...earlier, { runId: 3, sha: B, tests: { pays: [1, 'failed'] } })
  expect(headlines(found)).toEqual(['Test pays failed here, and is known to fail and pass on one commit'])
  expect(find({ runId: 3 }, ...earlier, { runId: 3, sha: B, tests: { pays: 1 } })).toEqual([])
})

test('failing on one commit and passing on the next is a fix, not a flake', () => {
  const found = find(
    { runId: 2 },
    { runId: 1, sha: A, tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: B, tests: { pays: 1 } }
  )
  expect(found).toEqual([])
})

test('a test that always fails is broken, not flaky', () => {
  const told = [1, 2, 3].map((runId) => ({ runId, sha: A, tests: { pays: [1, 'failed'] } }) as const)
  expect(find({ runId: 3 }, ...told)).toEqual([])
})

test('skipped and cancelled are neither a pass nor a failure', () => {
  const found = find(
    { runId: 2 },
    { runId: 1, sha: A, jobs: { build: [60, 'cancelled'] }, tests: { pays: [1, 'skipped'] } },
    { runId: 2, sha: A, jobs: { build: 60 }, tests: { pays: 1 } }
  )
  expect(found).toEqual([])
})

test('a job that failed and then succeeded on one commit is flaky, from the API alone', () => {
  const found = find(
    { runId: 2 },
    { runId: 1, sha: A, jobs: { build: [60, 'failure'] } },
    { runId: 2, sha: A, jobs: { build: 60 } }
  )
  expect(headlines(found)).toEqual(['Job build is flaky: it failed and passed on this commit'])
})

test('a flaky test explains its job, which is not named a second time', () => {
  const found = find(
    { runId: 2 },
    { runId: 1, sha: A, jobs: { build: [60, 'failure'] }, tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, jobs: { build: 60 }, tests: { pays: 1 } }
  )
  expect(found.map(({ subject }) => subject.what)).toEqual(['test'])
})

test('what a fork says proves nothing about other runs', () => {
  const fork = [
    { runId: 1, sha: A, trust: 'fork', tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, trust: 'fork', tests: { pays: 1 } }
  ] as const
  expect(find({ runId: 3 }, ...fork, { runId: 3, sha: B, tests: { pays: [1, 'failed'] } })).toEqual([])
})

test('a disagreement of long ago is forgotten', () => {
  const found = find(
    { runId: 500 },
    { runId: 1, sha: A, tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, tests: { pays: 1 } },
    { runId: 500, sha: B, tests: { pays: [1, 'failed'] } }
  )
  expect(found).toEqual([])
})

test('two runs of a pull request merge one commit with another base: they prove nothing about each other', () => {
  const rows = history(
    { runId: 1, sha: A, trust: 'branch', tests: { pays: [1, 'failed'] } },
    { runId: 2, sha: A, trust: 'branch', tests: { pays: 1 } }
  )
  const merged = { ...rows, runs: rows.runs.map((run) => ({ ...run, event: 'pull_request' })) }
  expect(flakyTest.detect({ tables: tablesOf(merged), judged: { runId: 2, attempt: 1 } }, options)).toEqual([])
})

test('attempts of one run of a pull request build the same merge, and prove it', () => {
  const rows = history(
    { runId: 1, attempt: 1, sha: A, trust: 'branch', tests: { pays: [1, 'failed'] } },
    { runId: 1, attempt: 2, sha: A, trust: 'branch', tests: { pays: 1 } }
  )
  const merged = { ...rows, runs: rows.runs.map((run) => ({ ...run, event: 'pull_request' })) }
  expect(flakyTest.detect({ tables: tablesOf(merged), judged: { runId: 1, attempt: 2 } }, options)).toHaveLength(1)
})

test('workflows that share a name are two, each by its file', () => {
  const rows = history({ runId: 1, sha: A, jobs: { test: [60, 'failure'] } }, { runId: 2, sha: A, jobs: { test: 60 } })
  const files = {
    ...rows,
    runs: rows.runs.map((run) => ({ ...run, workflowPath: `.github/workflows/${run.runId}.yml` }))
  }
  expect(flakyTest.detect({ tables: tablesOf(files), judged: { runId: 2, attempt: 1 } }, options)).toEqual([])
})

test('legs of a matrix that share one display name are not taken for one job', () => {
  const rows = history({ runId: 1, sha: A, jobs: { 'test 1': [60, 'failure'], 'test 2': 60 } })
  const alike = { ...rows, jobs: rows.jobs.map((job) => ({ ...job, name: 'test' })) }
  expect(flakyTest.detect({ tables: tablesOf(alike), judged: { runId: 1, attempt: 1 } }, options)).toEqual([])
})
