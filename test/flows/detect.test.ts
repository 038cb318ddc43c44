import { describe, expect, test } from '@jest/globals'
import { config } from '../../actions/config.js'
import { tablesOf } from '../../src/history/columns.js'
import { say } from '../../src/domain/prose.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import type { Job } from '../../src/domain/job.js'
import { detect, jobToJudge, type Detecting } from '../../src/flows/detect.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import { history, runs, type Told } from '../fakes/rows.js'
import { aJob, NOON } from '../history/builders.js'
import { readAs } from './shop.js'

const options = config.defaults().detect

const usual = (many: number): readonly Told[] =>
  runs(many, () => ({ jobs: { build: 60, test: 100 }, tests: { adds: 1, pays: 2 } }))

/** Judges the last of the runs that are told. */
function judgeLast(told: readonly Told[], more: Partial<Detecting> = {}) {
  const last = told.at(-1)
  const judged = { runId: last?.runId ?? 0, attempt: last?.attempt ?? 1 }
  const verdict = detect({ tables: tablesOf(history(...told)), judged, options, unseen: [], ...more })
  return { ...verdict, headline: readAs(verdict.headline), unseen: verdict.unseen.map(readAs) }
}

describe('one verdict', () => {
  test('is pass where all is as usual, and says against how much', () => {
    const { is, headline } = judgeLast(usual(6))
    expect([is, headline]).toEqual([
      'pass',
      '2 jobs and 2 tests as usual, against 5 earlier runs on the default branch'
    ])
  })

  test('is warn where a job became slow, and names the job', () => {
    const slow = [...usual(20), { runId: 21, jobs: { build: 400, test: 100 }, tests: { adds: 1, pays: 2 } }]
    const { is, findings, headline } = judgeLast(slow)
    expect([is, findings.map(({ subject }) => subject.job)]).toEqual(['warn', ['build']])
    expect(headline).toContain('build')
  })

  test('finds nothing where the detectors are off', () => {
    const slow = [...usual(20), { runId: 21, jobs: { build: 400, test: 100 } }]
    expect(judgeLast(slow, { options: onlyDetectors() }).findings).toEqual([])
  })

  test('is inconclusive where the history is too short to say what is usual', () => {
    expect([judgeLast(usual(1)).is, judgeLast(usual(2)).is, judgeLast(usual(3)).is]).toEqual([
      'inconclusive',
      'inconclusive',
      'pass'
    ])
  })

  test('is never pass where something failed that nothing explains', () => {
    const failed: Told = { runId: 9, jobs: { build: [60, 'failure'], test: 100 } }
    const { is, headline } = judgeLast([...usual(6), failed])
    expect([is, headline]).toEqual(['inconclusive', '1 job failed, and nothing in the history explains it'])
  })

  test('is worth a look where a test failed that never did before', () => {
    const failed: Told = { runId: 9, jobs: { build: [60, 'failure'], test: 100 }, tests: { adds: [1, 'failed'] } }
    const { is, headline } = judgeLast([...usual(6), failed])
    expect([is, headline]).toEqual(['warn', 'Test adds failed for the first time in 7 runs'])
  })

  test('is never pass where nothing of the run was there before', () => {
    const fresh: Told = { runId: 9, jobs: { deploy: 60 }, tests: { ships: 1 } }
    expect(judgeLast([...usual(6), fresh]).is).toBe('inconclusive')
  })

  test('is never pass where only skipped tests are seen', () => {
    const skipped: Told = { runId: 9, tests: { adds: [0, 'skipped'] } }
    expect(judgeLast([...usual(6), skipped]).is).toBe('no-data')
  })

  test('is never pass where a job was cancelled, and says so', () => {
    const cut: Told = { runId: 9, jobs: { build: 60, test: [20, 'cancelled'] } }
    const { is, unseen } = judgeLast([...usual(6), cut])
    expect([is, unseen]).toEqual(['inconclusive', ['One job was cancelled.']])
  })

  test('is never pass where every detector is off', () => {
    expect(judgeLast(usual(6), { options: onlyDetectors() }).is).toBe('inconclusive')
  })

  test('takes a test that passed in the end for a passed one', () => {
    const retried: Told = { runId: 9, jobs: { build: 60 }, tests: { adds: [1, 'failed', 'passed'] } }
    expect(judgeLast([...usual(6), retried], { options: onlyDetectors() }).headline).toMatch(
      /^1 job and 1 test as usual/
    )
  })

  test('is no-data where every job was cancelled or skipped: nothing ran to its end', () => {
    const odd: Told = { runId: 9, jobs: { build: [60, 'cancelled'], test: [0, 'skipped'] } }
    expect(judgeLast([...usual(6), odd], { options: onlyDetectors() }).is).toBe('no-data')
  })

  test('is no-data where nothing of the run was seen', () => {
    expect(judgeLast([...usual(6), { runId: 9 }]).is).toBe('no-data')
  })

  test('is no-data for a run that nobody recorded, and says so', () => {
    const { is, unseen } = judgeLast(usual(6), { judged: { runId: 99, attempt: 1 } })
    expect([is, unseen]).toEqual(['no-data', [expect.stringContaining('The run 99 is not in the history')]])
  })

  test('is no-data on an empty history', () => {
    expect(detect({ tables: tablesOf(NO_ROWS), judged: { runId: 1, attempt: 1 }, options, unseen: [] }).is).toBe(
      'no-data'
    )
  })

  test('hands on what was not seen, and what decides nothing', () => {
    const verdict = judgeLast(usual(6), { unseen: [say`The cache was not there.`], asides: [say`By the way.`] })
    expect([verdict.unseen, verdict.asides]).toEqual([['The cache was not there.'], [['By the way.']]])
  })

  test('learns what is usual from the default branch alone', () => {
    const elsewhere = usual(6).map((one) => ({
      ...one,
      trust: one.runId < 6 ? ('branch' as const) : ('default' as const)
    }))
    expect(judgeLast(elsewhere).headline).toContain('there is none so far')
  })

  test('does not count other attempts of the judged run as earlier runs', () => {
    const attempts: readonly Told[] = [1, 2, 3].map((attempt) => ({ runId: 1, attempt, jobs: { build: 60 } }))
    expect(judgeLast(attempts).is).toBe('inconclusive')
  })

  test('is the same whatever the order of the rows', () => {
    const rows = history(...usual(8), { runId: 9, jobs: { build: 300, test: 300 } })
    const turned = { ...rows, runs: [...rows.runs].reverse(), jobs: [...rows.jobs].reverse() }
    const judged = { runId: 9, attempt: 1 }
    expect(detect({ tables: tablesOf(turned), judged, options, unseen: [] })).toEqual(
      detect({ tables: tablesOf(rows), judged, options, unseen: [] })
    )
  })
})

describe('one job of the run', () => {
  const told = [...usual(20), { runId: 21, jobs: { build: 400, test: 400 }, tests: { adds: 1 } }]

  test('is judged by what is found of it alone', () => {
    const { findings } = judgeLast(told, { onlyJob: 'build' })
    expect(findings.map(({ subject }) => subject.job)).toEqual(['build'])
  })

  test('does not answer for tests that another job ran', () => {
    expect(judgeLast(usual(6), { onlyJob: 'build' }).headline).toMatch(/^1 job as usual/)
  })

  test('that is still running is no finished job', () => {
    const rows = history(...usual(6))
    const running = rows.jobs.map((job) => (job.runId === 6 ? { ...job, status: 'in_progress' as const } : job))
    const judged = { runId: 6, attempt: 1 }
    const verdict = detect({
      tables: tablesOf({ ...rows, jobs: running }),
      judged,
      options,
      onlyJob: 'build',
      unseen: []
    })
    expect(verdict.is).toBe('no-data')
  })
})

describe('a level that the default branch rose to', () => {
  /** One minute, two from run 31 on, four from run 61 on. */
  const risen = (many: number): readonly Told[] =>
    runs(many, (before) => ({ jobs: { build: 60 * (before >= 60 ? 4 : before >= 30 ? 2 : 1) + (before % 3) } }))
  const shaOf = (runId: number): string => String(runId).padStart(40, '0')
  const heard = (told: readonly Told[], ...accepted: readonly string[]) => {
    const rules = accepted.map((sha) => ({ sha, isMeant: () => true }))
    return judgeLast(told, { silence: { rules: { accepted: rules, muted: [] }, now: 0 } })
  }

  test('is a finding of each of its runs until somebody accepts it', () => {
    expect(heard(risen(40)).findings).toHaveLength(1)
    expect(heard(risen(40), shaOf(31)).findings).toEqual([])
  })

  test('is told by its newest rise; one that nobody has accepted is not hidden by a later one that somebody has', () => {
    const since = (...accepted: readonly string[]) =>
      heard(risen(70), ...accepted).findings.map(({ since: first }) => first?.runId)
    expect([since(), since(shaOf(31)), since(shaOf(61)), since(shaOf(31), shaOf(61))]).toEqual([[61], [61], [31], []])
  })

  test('is no finding of a pull request, whose author has no part in it, and is said there in one sentence', () => {
    const change: Told = { runId: 900, trust: 'branch', jobs: { build: 121 } }
    const { is, findings, asides = [] } = judgeLast([...risen(40), change])
    expect([is, findings]).toEqual(['pass', []])
    expect(asides.map(readAs)).toEqual([
      expect.stringMatching(
        /^Open on the default branch, and not by this change: Job build takes 2\.0 min since commit/
      )
    ])
  })
})

describe('the job that is judged alone', () => {
  const KEY = { runId: 9_000_000_001, attempt: 1 }
  const own = (facts: Partial<Job> = {}): Job =>
    aJob({ jobId: 2, name: 'own', status: 'in_progress', startedAt: NOON + 60_000, ...facts })
  const other = (facts: Partial<Job> = {}): Job =>
    aJob({ jobId: 1, name: 'other', startedAt: NOON, completedAt: NOON + 30_000, ...facts })
  const timeless = { ...KEY, trust: 'default', witness: 'api', observedAt: NOON } as const
  const endless: Job = { ...timeless, jobId: 1, name: 'other', status: 'completed' }
  const startless: Job = { ...timeless, jobId: 2, name: 'own', status: 'in_progress' }
  const toJudge = (...jobs: readonly Job[]): string | undefined => jobToJudge(tablesOf({ ...NO_ROWS, jobs }), KEY, 2)

  test('is none where it began after all others had ended: it speaks for the run', () => {
    expect(toJudge(other(), other({ jobId: 3 }), own())).toBeUndefined()
    expect(toJudge(other({ completedAt: NOON + 60_000 }), own())).toBeUndefined()
  })

  test('is none where the run has one job', () => {
    expect(toJudge(own())).toBeUndefined()
  })

  test('is its own where another one goes on, waits, or ended after it began', () => {
    for (const status of ['in_progress', 'queued', 'waiting', 'pending', 'requested'] as const)
      expect(toJudge(other(), other({ jobId: 3, status }), own())).toBe('own')
    expect(toJudge(other({ completedAt: NOON + 60_001 }), own())).toBe('own')
  })

  test('is its own where nobody knows when the others ended, or it began', () => {
    expect([toJudge(endless, own()), toJudge(other(), startless)]).toEqual(['own', 'own'])
  })

  test('is none where the others were skipped', () => {
    expect(toJudge({ ...endless, conclusion: 'skipped' }, own())).toBeUndefined()
  })

  test('is none where the recording job is not known', () => {
    expect(jobToJudge(tablesOf({ ...NO_ROWS, jobs: [other(), own()] }), KEY, undefined)).toBeUndefined()
    expect(jobToJudge(tablesOf({ ...NO_ROWS, jobs: [other(), own()] }), KEY, 77)).toBeUndefined()
    expect(jobToJudge(tablesOf(NO_ROWS), KEY, 2)).toBeUndefined()
  })

  test('does not wait for jobs of other attempts', () => {
    expect(toJudge(other({ attempt: 2, status: 'in_progress' }), own())).toBeUndefined()
  })
})
