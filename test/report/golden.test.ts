import { expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { type Finding } from '../../src/domain/finding.js'
import { name, say } from '../../src/domain/prose.js'
import { type Verdict } from '../../src/domain/verdict.js'
import { compose } from '../../src/report/comment.js'
import { resolved, section } from '../../src/report/section.js'
import { summary, withoutComment } from '../../src/report/summary.js'
import { aFinding } from './builders.js'

/** `UPDATE_GOLDEN=1 npm test -- test/report/golden` writes what is shown; read the difference as a user would. */
async function expectGolden(file: string, text: string): Promise<void> {
  const path = new URL(`../golden/report-${file}.md`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(path, `${text}\n`)
  expect(`${text}\n`).toBe(await readFile(path, 'utf8'))
}

const slowBuild: Finding = aFinding({
  detector: 'slow-job',
  subject: { what: 'job', workflow: 'ci.yml', job: 'build' },
  headline: say`Job ${name('build')} became slower.`,
  now: { value: 246_000, unit: 'ms' },
  usual: { value: 60_000, unit: 'ms' },
  evidence: [
    say`20 runs of the default branch took 0.9 to 1.3 min.`,
    say`Most of it is step ${name('npm ci')}: 3.2 min, usually 0.3.`
  ],
  fingerprint: '3f9a12c0'
})

const flakyTest: Finding = aFinding({
  detector: 'flaky-test',
  subject: { what: 'test', workflow: 'ci.yml', job: 'test (22)', suite: 'cart', test: 'adds | removes `items`' },
  headline: say`Test ${name('adds | removes `items`')} passes and fails on the same commit.`,
  now: { value: 0.12, unit: 'ratio' },
  usual: { value: 0, unit: 'ratio' },
  evidence: [say`It disagreed with itself on 3 of 25 commits, last on ${name('8c1d2e7')}.`],
  fingerprint: '77ab90fe'
})

const twoFindings: Verdict = {
  is: 'warn',
  headline: say`Job ${name('build')} took 4.1 min, usually 1.0, and one test is flaky.`,
  findings: [slowBuild, flakyTest],
  unseen: [say`Job ${name('e2e')} left no test report.`]
}

const nothingFound: Verdict = {
  is: 'pass',
  headline: say`Nothing unusual in 14 jobs and 3\u202f204 tests, against 40 earlier runs.`,
  findings: [],
  unseen: []
}

const stamp = { runId: 4711, attempt: 1, at: Date.UTC(2026, 10, 20, 10) }

test('a comment with two findings', () =>
  expectGolden('two-findings', compose([section(twoFindings, { name: 'detect', stamp })])))

test('a comment whose findings are resolved', () =>
  expectGolden('resolved', compose([resolved(section(nothingFound, { name: 'detect', stamp }))])))

test('a comment that many jobs share', () =>
  expectGolden(
    'many-sections',
    compose([
      section(nothingFound, { name: 'detect/ci.yml/lint', stamp }),
      section(twoFindings, { name: 'detect/ci.yml/build (22)', stamp }),
      section(
        { is: 'no-data', headline: say`There is no earlier run to compare with.`, findings: [], unseen: [] },
        { name: 'detect/ci.yml/build (24)', stamp }
      )
    ])
  ))

test('a comment over its budget gives up the mildest details first', () =>
  expectGolden(
    'over-budget',
    compose(
      [
        section(twoFindings, { name: 'detect/ci.yml/build (20)', stamp }),
        section({ ...twoFindings, is: 'fail' }, { name: 'detect/ci.yml/build (22)', stamp }),
        section(nothingFound, { name: 'detect/ci.yml/lint', stamp }),
        section(twoFindings, { name: 'detect/ci.yml/build (24)', stamp })
      ],
      { bytes: 4600 }
    )
  ))

test("the summary of a fork's pull request", () =>
  expectGolden(
    'fork-summary',
    [
      summary(
        { ...twoFindings, findings: twoFindings.findings.map((finding) => ({ ...finding, trust: 'fork' })) },
        { title: 'ci.yml' }
      ),
      withoutComment(
        'GitHub refused a new comment (403), as it does for pull requests of forks and of Dependabot. Add `permissions: { pull-requests: write }` to the job; for forks, publish from a `workflow_run` workflow.'
      )
    ].join('\n\n')
  ))
