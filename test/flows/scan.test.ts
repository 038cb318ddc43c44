import { describe, expect, test } from '@jest/globals'
import { config } from '../../actions/config.js'
import { known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { knownHistory } from '../../src/flows/record.js'
import { scan, type Scanned, type ScanPorts, type Scanning } from '../../src/flows/scan.js'
import { NOTHING_SILENCED } from '../../src/verdict/silence.js'
import type { ChangeSource, CommitFacts } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource } from '../fakes/run-source.js'
import { memoryStore } from '../fakes/store.js'
import { fakeWorkspace, junit, lockedWorkspace } from '../fakes/workspace.js'
import { jobJson, runJson } from '../ingest/api-samples.js'
import { HOME, NOW, readAs, SHA } from './shop.js'

const REPORTS = { 'a.xml': junit('unit', { adds: 1, pays: 2 }), 'b.xml': junit('e2e', { ships: 'failed' }) }

const COMMITS: readonly CommitFacts[] = [
  { sha: SHA, parents: ['b'.repeat(40)], files: 2, linesAdded: 3, linesDeleted: 1 },
  { sha: 'b'.repeat(40), parents: [] }
]

const git = (commits: readonly CommitFacts[] = COMMITS): ChangeSource => ({
  change: () => Promise.resolve(unknown(new Problem({ what: 'Nobody asks for one commit' }))),
  recent: (_ref, limit) => Promise.resolve(known(commits.slice(0, limit)))
})

const brokenGit: ChangeSource = {
  ...git(),
  recent: () => Promise.resolve(unknown(new Problem({ what: 'Git is not installed', todo: 'Install git' })))
}

const onGitHub = () =>
  fakeRunSource({
    recent: [runJson({ id: 12, status: 'in_progress', conclusion: null }), runJson({ id: 11 })],
    runs: { '11/1': runJson({ id: 11 }), '12/1': runJson({ id: 12, status: 'in_progress', conclusion: null }) },
    jobs: { '11/1': [jobJson({ id: 111, run_id: 11 })], '12/1': [] }
  })

const BRANCHLESS: Scanning = {
  home: HOME,
  headSha: SHA,
  reports: ['**/*.xml'],
  options: config.defaults().detect,
  silence: NOTHING_SILENCED,
  foreshock: '0.1.0'
}

const aScanning = (facts: Partial<Scanning> = {}): Scanning => ({ ...BRANCHLESS, branch: 'main', ...facts })

const aPorts = (ports: Partial<ScanPorts> = {}): ScanPorts => ({
  store: memoryStore(),
  workspace: fakeWorkspace({}),
  clock: handClock(NOW),
  log: fakeLog(),
  ...ports
})

const problemsOf = ({ problems }: Scanned): readonly string[] =>
  Object.values(problems)
    .flat()
    .map(({ message }) => message)

const unseenOf = ({ verdict }: Scanned): readonly string[] => (verdict?.unseen ?? []).map(readAs)

describe('a checkout with reports, git and a token', () => {
  const scanned = () =>
    scan(aPorts({ workspace: fakeWorkspace(REPORTS), changes: git(), runs: onGitHub() }), aScanning())

  test('is read, kept and judged by its tests', async () => {
    const { tests, reportFiles, commits, runs, appended, judged, verdict, history } = await scanned()
    expect([tests.length, reportFiles, commits.length, runs.length]).toEqual([3, 2, 2, 2])
    expect([appended, judged?.event, judged?.conclusion]).toEqual([{ is: 'stored' }, 'local', 'failure'])
    expect(verdict?.is).toBe('inconclusive')
    expect([history.tables.runs.length, history.tables.jobs.length, history.tables.changes.length]).toEqual([3, 1, 2])
  })

  test('has no problem to tell of', async () => {
    expect(problemsOf(await scanned())).toEqual([])
  })
})

test('the same reports scanned twice are one run, and their tests count once', async () => {
  const ports = aPorts({ workspace: fakeWorkspace(REPORTS) })
  const first = await scan(ports, aScanning())
  const second = await scan(ports, aScanning())
  expect([first.appended?.is, second.appended]).toEqual(['stored', undefined])
  const { tables } = await knownHistory(ports.store, HOME)
  expect([tables.runs.length, tables.tests.length, second.history.tables.tests.length]).toEqual([1, 3, 3])
  expect(second.judged?.runId).toBe(first.judged?.runId)
})

test('tests that ran again are another run, and so are the same results on another commit', async () => {
  const store = memoryStore()
  const clock = handClock(NOW)
  const scanOf = (adds: number, headSha = SHA) => {
    clock.advance(1000)
    return scan(
      aPorts({ store, clock, workspace: fakeWorkspace({ 'a.xml': junit('unit', { adds }) }) }),
      aScanning({ headSha })
    )
  }
  await scanOf(1)
  await scanOf(1.01)
  await scanOf(1, 'c'.repeat(40))
  expect((await knownHistory(store, HOME)).tables.runs).toHaveLength(3)
})

test('runs that follow each other within a second keep their order, whatever their ids', async () => {
  for (let round = 0; round < 20; round += 1) {
    const store = memoryStore()
    const at = async (ms: number, pays: number | 'failed'): Promise<Scanned> =>
      scan(
        aPorts({ store, clock: handClock(NOW + ms), workspace: fakeWorkspace({ 'a.xml': junit('unit', { pays }) }) }),
        aScanning({ headSha: String(round % 10).repeat(39) + String(Math.floor(round / 10)) })
      )
    await at(0, 'failed')
    const { verdict } = await at(1, 1)
    expect(verdict?.findings.map(({ detector }) => detector)).toEqual(['flaky-test'])
  }
})

test('commits that are known already are not recorded again', async () => {
  const ports = aPorts({ changes: git() })
  expect((await scan(ports, aScanning())).appended?.is).toBe('stored')
  expect((await scan(ports, aScanning())).appended).toBeUndefined()
  expect(
    (await scan({ ...ports, changes: git([{ sha: 'c'.repeat(40), parents: [] }, ...COMMITS]) }, aScanning())).history
      .tables.changes
  ).toHaveLength(3)
})

test('an empty folder gives nothing, keeps nothing, and judges nothing', async () => {
  const { tests, commits, runs, appended, verdict, judged } = await scan(aPorts(), aScanning())
  expect([tests, commits, runs, appended, verdict, judged]).toEqual([[], [], [], undefined, undefined, undefined])
})

test('without a token GitHub is not asked, and without git there are no commits', async () => {
  const { runs, commits, verdict } = await scan(aPorts({ workspace: fakeWorkspace(REPORTS) }), aScanning())
  expect([runs, commits, verdict?.is]).toEqual([[], [], 'inconclusive'])
})

test('without reports the newest finished run of GitHub is judged', async () => {
  const { judged, verdict } = await scan(aPorts({ runs: onGitHub() }), aScanning())
  expect([judged?.runId, verdict?.is]).toEqual([11, 'inconclusive'])
})

test('jobs are asked for ten runs at most', async () => {
  const recent = Array.from({ length: 30 }, (_, index) => runJson({ id: 100 - index }))
  const runs = fakeRunSource({ recent })
  await scan(aPorts({ runs }), aScanning())
  expect(runs.asked.filter((question) => question.startsWith('jobs'))).toHaveLength(10)
})

test('what a branch of one’s own says is not learned as what is usual', async () => {
  const workspace = fakeWorkspace(REPORTS)
  const trustOn = async (branch?: string) => {
    const scanning = branch === undefined ? BRANCHLESS : aScanning({ branch })
    const { judged } = await scan(aPorts({ workspace }), scanning)
    return judged?.trust
  }
  expect(await Promise.all([trustOn('main'), trustOn('feature'), trustOn()])).toEqual(['default', 'branch', 'branch'])
})

describe('what cannot be read', () => {
  test('of git is a problem, and costs only the commits', async () => {
    const scanned = await scan(aPorts({ workspace: fakeWorkspace(REPORTS), changes: brokenGit }), aScanning())
    expect([problemsOf(scanned), scanned.tests.length]).toEqual([['Git is not installed. Install git.'], 3])
  })

  test('of the workspace is a problem, and no verdict is made of nothing', async () => {
    const scanned = await scan(aPorts({ workspace: lockedWorkspace }), aScanning())
    expect([problemsOf(scanned), scanned.verdict]).toEqual([['The workspace could not be searched.'], undefined])
  })

  test('of GitHub is a problem, once for the listing', async () => {
    const runs = fakeRunSource({ silent: ['recentRuns'] })
    const scanned = await scan(aPorts({ runs }), aScanning())
    expect([problemsOf(scanned), runs.asked]).toEqual([
      ['GitHub said nothing to recentRuns. Ask again.'],
      ['recentRuns 30']
    ])
  })

  test('of many runs is told three times at most', async () => {
    const recent = Array.from({ length: 10 }, (_, index) => runJson({ id: 100 - index }))
    const scanned = await scan(aPorts({ runs: fakeRunSource({ recent, silent: ['jobs', 'run'] }) }), aScanning())
    expect([problemsOf(scanned).length, scanned.runs.length]).toEqual([3, 10])
  })

  test('of the reports is named, counts for nothing, and is part of the verdict', async () => {
    const workspace = fakeWorkspace({ ...REPORTS, 'cut.xml': junit('unit', { adds: 1 }).slice(0, 70) })
    const scanned = await scan(aPorts({ workspace }), aScanning())
    expect([scanned.tests.length, scanned.unreadable.map(({ path }) => path)]).toEqual([3, ['cut.xml']])
    expect(unseenOf(scanned)).toEqual([expect.stringMatching(/^cut\.xml could not be read: /)])
  })

  test('of a report that is the only one is never good news', async () => {
    const workspace = fakeWorkspace({ 'cut.xml': junit('unit', { adds: 1 }).slice(0, 70) })
    const { tests, unreadable, verdict } = await scan(aPorts({ workspace }), aScanning())
    expect([tests.length, unreadable.length, verdict?.is === 'pass']).toEqual([0, 1, false])
  })

  test('of the history is not an empty history: the verdict says so, and the scan is kept', async () => {
    const inner = memoryStore()
    const because = new Problem({ what: 'The disk is on fire' })
    const store = { ...inner, open: () => Promise.resolve(unknown(because)) }
    const scanned = await scan(aPorts({ store, workspace: fakeWorkspace(REPORTS) }), aScanning())
    expect([scanned.history.complete, scanned.appended?.is, await inner.names()]).toEqual([
      false,
      'stored',
      [expect.any(String)]
    ])
    expect(unseenOf(scanned)).toEqual(['The history could not be read. The disk is on fire.'])
  })
})

test('a store that takes nothing is told, and the tests are judged all the same', async () => {
  const store = { ...memoryStore(), append: () => Promise.resolve({ is: 'failed', because: 'it is full' } as const) }
  const { appended, verdict, history } = await scan(aPorts({ store, workspace: fakeWorkspace(REPORTS) }), aScanning())
  expect([appended, verdict?.is, history.tables.tests.length]).toEqual([
    { is: 'failed', because: 'it is full' },
    'inconclusive',
    3
  ])
})

test('its progress is told in words', async () => {
  const log = fakeLog()
  await scan(aPorts({ log }), aScanning())
  expect(log.lines.length).toBeGreaterThan(2)
  expect(log.lines.filter((line) => !/^progress: [A-Z].* …$/.test(line))).toEqual([])
})
