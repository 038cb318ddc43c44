import { type Job } from '../../src/domain/job.js'
import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { type Run } from '../../src/domain/run.js'
import type { Step } from '../../src/domain/step.js'
import { type TestResult } from '../../src/domain/test.js'
import { tablesOf, type Tables } from '../../src/history/columns.js'
import { encodeSegment } from '../../src/history/segment.js'
import { type About } from '../../src/history/segment-name.js'
import { type Segment } from '../../src/domain/segment.js'

export const NOON = Date.UTC(2026, 10, 23, 12)

export const aRun = (facts: Partial<Run> = {}): Run => ({
  runId: 9_000_000_001,
  attempt: 1,
  runNumber: 1,
  workflow: 'CI',
  workflowPath: '.github/workflows/ci.yml',
  event: 'push',
  branch: 'main',
  sha: 'a'.repeat(40),
  status: 'completed',
  conclusion: 'success',
  createdAt: NOON,
  startedAt: NOON,
  trust: 'default',
  witness: 'api',
  observedAt: NOON + 60_000,
  ...facts
})

export const aJob = (facts: Partial<Job> = {}): Job => ({
  runId: 9_000_000_001,
  attempt: 1,
  jobId: 50_000_000_001,
  name: 'test (22)',
  status: 'completed',
  conclusion: 'success',
  startedAt: NOON,
  completedAt: NOON + 30_000,
  trust: 'default',
  witness: 'api',
  observedAt: NOON + 60_000,
  ...facts
})

export const aStep = (facts: Partial<Step> = {}): Step => ({
  runId: 9_000_000_001,
  attempt: 1,
  jobId: 50_000_000_001,
  number: 2,
  name: 'Run tests',
  status: 'completed',
  conclusion: 'success',
  startedAt: NOON,
  completedAt: NOON + 20_000,
  trust: 'default',
  witness: 'api',
  observedAt: NOON + 60_000,
  ...facts
})

export const aTest = (facts: Partial<TestResult> = {}): TestResult => ({
  runId: 9_000_000_001,
  attempt: 1,
  jobId: 50_000_000_001,
  origin: 'workspace',
  suite: 'billing',
  name: 'adds up',
  tries: 1,
  outcome: 'passed',
  durationMs: 12.5,
  trust: 'default',
  witness: 'report',
  observedAt: NOON + 60_000,
  ...facts
})

export const rowsOf = (rows: Partial<Rows>): Rows => ({ ...NO_ROWS, ...rows })

export const tablesWith = (rows: Partial<Rows>): Tables => tablesOf(rowsOf(rows))

export const anAbout = (about: Partial<About> = {}): About => ({
  runId: 9_000_000_001,
  attempt: 1,
  recorder: 'test {"node":22}',
  repositoryId: 4711,
  createdAt: NOON + 60_000,
  ...about
})

export const aSegment = (rows: Partial<Rows> = {}, about: Partial<About> = {}): Segment =>
  encodeSegment({
    rows: rowsOf({ runs: [aRun()], jobs: [aJob()], tests: [aTest()], ...rows }),
    about: anAbout(about),
    foreshock: '0.1.0'
  })

/** A row in each table, with every optional fact. */
export const everything: Rows = {
  runs: [aRun({ pullRequest: 7, updatedAt: NOON + 1 })],
  jobs: [
    aJob({
      createdAt: NOON - 5,
      labels: 'ubuntu-24.04',
      runnerName: 'GitHub Actions 3',
      runnerGroup: 'Default',
      imageOs: 'ubuntu24',
      imageVersion: '20261115.1.0'
    }),
    aJob({ jobId: 50_000_000_002, name: 'läuft noch ∆', status: 'in_progress' })
  ],
  steps: [
    {
      runId: 9_000_000_001,
      attempt: 1,
      jobId: 50_000_000_001,
      number: 3,
      name: 'Run npm test',
      status: 'completed',
      conclusion: 'success',
      startedAt: NOON,
      completedAt: NOON + 1000,
      trust: 'default',
      witness: 'api',
      observedAt: NOON
    }
  ],
  tests: [aTest({ className: 'Invoice', file: 'src/billing.test.ts' }), aTest({ name: '__proto__', outcome: 'error' })],
  changes: [
    {
      sha: 'a'.repeat(40),
      parentSha: 'b'.repeat(40),
      parents: 1,
      authoredAt: NOON,
      committedAt: NOON,
      files: 2,
      linesAdded: 10,
      linesDeleted: 0,
      pullRequest: 7,
      trust: 'default',
      witness: 'git',
      observedAt: NOON
    }
  ],
  deployments: [
    {
      deploymentId: 12,
      environment: 'production',
      sha: 'a'.repeat(40),
      ref: 'main',
      createdAt: NOON,
      state: 'success',
      stateAt: NOON,
      runId: 9_000_000_001,
      rollbackOf: 11,
      trust: 'default',
      witness: 'api',
      observedAt: NOON
    }
  ],
  decisions: [
    {
      decisionId: 'gate-12',
      kind: 'gate',
      verdict: 'pass',
      mode: 'dry-run',
      acted: false,
      runId: 9_000_000_001,
      attempt: 1,
      environment: 'production',
      deploymentId: 12,
      sha: 'a'.repeat(40),
      decidedAt: NOON,
      reason: 'All is well.',
      configSha: 'c'.repeat(40),
      evidence: '{"risk":0.1}',
      trust: 'default',
      witness: 'runner',
      observedAt: NOON
    }
  ],
  labels: [
    {
      subjectKind: 'deployment',
      subject: '12',
      label: 'known-good',
      givenBy: 'verdict',
      at: NOON,
      knownAt: NOON,
      decisionId: 'gate-12',
      trust: 'default',
      witness: 'runner',
      observedAt: NOON
    }
  ]
}
