import { describe, expect, test } from '@jest/globals'
import type { Rows } from '../../src/domain/recording.js'
import type { Segment } from '../../src/domain/segment.js'
import { type Harvested, type Harvesting, harvest } from '../../src/flows/harvest.js'
import { rowsOf as allRows } from '../../src/history/columns.js'
import { encodeManifest, MANIFEST_FILE } from '../../src/history/manifest.js'
import { mergeRows } from '../../src/history/merge.js'
import { encodeSegment } from '../../src/history/segment.js'
import { type About, monthOf, segmentName } from '../../src/history/segment-name.js'
import { sha256 } from '../../src/history/sha256.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource, type ToldByGitHub } from '../fakes/run-source.js'
import { fakeSecondCopy, type ToldArtifact } from '../fakes/second-copy.js'
import { aJob, anAbout, aRun, aSegment, aTest, everything, NOON, rowsOf } from '../history/builders.js'
import { foreignFile } from '../history/foreign-file.js'
import { runJson } from '../ingest/api-samples.js'

const RUN = 9_000_000_001
const OTHER = 9_000_000_777
const FORK_REPOSITORY = 666
const HOME = { repository: 'acme/shop', repositoryId: 4711, defaultBranch: 'main' } as const
const DAY = 86_400_000

/** What GitHub says of a run of each kind. */
const ON_DEFAULT = runJson({ id: RUN })
const ON_BRANCH = runJson({ id: RUN, head_branch: 'topic', event: 'pull_request' })
const OF_FORK = runJson({
  id: RUN,
  head_branch: 'main',
  event: 'pull_request',
  head_repository: { full_name: 'eve/shop' }
})

const saying = (run: object): ToldByGitHub => ({ runs: { [`${RUN}/1`]: run } })

interface Over {
  readonly run?: object
  readonly [field: string]: unknown
}

/** A segment as an artifact of the run that recorded it, as GitHub lists it. */
function artifact(segment: Segment, { run = {}, ...over }: Over = {}): ToldArtifact {
  const runId = Number(/-r(\d+)-/.exec(segment.name)?.[1])
  const workflow_run = { id: runId, repository_id: 4711, head_repository_id: 4711, head_branch: 'main', ...run }
  const json = {
    id: 31,
    name: `foreshock-${segment.name}`,
    size_in_bytes: 1000,
    expired: false,
    created_at: new Date(NOON + 90_000).toISOString(),
    workflow_run,
    ...over
  }
  return { json, segment }
}

const ofFork = (segment: Segment): ToldArtifact => artifact(segment, { run: { head_repository_id: FORK_REPOSITORY } })

interface Story {
  readonly harvested: Harvested
  readonly rows: Rows
  readonly asked: readonly string[]
  readonly log: readonly string[]
  readonly mostAtOnce: number
}

async function harvestOf(
  artifacts: readonly ToldArtifact[],
  told: ToldByGitHub = saying(ON_DEFAULT),
  over: Partial<Harvesting> & { readonly silent?: readonly ('listed' | 'take')[]; readonly now?: number } = {}
): Promise<Story> {
  const { silent = [], now = NOON + DAY, ...rest } = over
  const secondCopy = fakeSecondCopy(artifacts, { silent })
  const runs = fakeRunSource(told)
  const log = fakeLog()
  const ports = { secondCopy, runs, clock: handClock(now), log }
  const harvested = await harvest(ports, { home: HOME, known: new Set(), runs: [], most: 100, ...rest })
  return {
    harvested,
    rows: mergeRows(harvested.parts.flatMap(({ told }) => told.map(({ tables }) => allRows(tables)))),
    asked: [...secondCopy.asked, ...runs.asked],
    log: log.lines,
    mostAtOnce: secondCopy.mostAtOnce()
  }
}

/** So many segments, each of a run of its own, the newest first. */
const many = (count: number, over: Over = {}): readonly ToldArtifact[] =>
  Array.from({ length: count }, (_, index) => {
    const runId = OTHER + count - index
    return artifact(aSegment({ runs: [aRun({ runId })], jobs: [], tests: [] }, { runId }), {
      ...over,
      id: count - index
    })
  })

const runsOf = (artifacts: readonly ToldArtifact[]) =>
  artifacts.map((_, index) => aRun({ runId: OTHER + artifacts.length - index }))

describe('what the history lacks', () => {
  test('is taken back with every row, and is named', async () => {
    const segment = aSegment(everything)
    const { harvested, rows, asked, log } = await harvestOf([artifact(segment)])
    expect(harvested).toMatchObject({
      parts: [{ name: segment.name, run: { runId: RUN, attempt: 1 }, trust: 'default' }],
      contains: [segment.name],
      notes: [],
      left: 0
    })
    expect(Object.values(rows).every((table: readonly unknown[]) => table.length > 0)).toBe(true)
    expect(rows.tests).toEqual(expect.arrayContaining([...everything.tests]))
    expect(asked).toEqual(['listed 1', 'take 31', `run ${RUN}/1`])
    expect(log).toEqual(['info: Took back 1 recording that the history lacked.'])
  })

  test('is nothing where the history holds every segment, and costs one request', async () => {
    const segment = aSegment()
    const { harvested, asked, log } = await harvestOf([artifact(segment)], {}, { known: new Set([segment.name]) })
    expect([harvested, asked, log]).toEqual([{ parts: [], contains: [], notes: [], left: 0 }, ['listed 1'], []])
  })

  test('changes nothing where it is harvested twice', async () => {
    const once = await harvestOf([artifact(aSegment(everything))])
    const twice = await harvestOf([artifact(aSegment(everything))])
    expect(mergeRows([once.rows, twice.rows, once.rows])).toEqual(once.rows)
  })

  test('includes what GitHub tells of a run that ended after it was recorded', async () => {
    const segment = aSegment({ runs: [aRun({ status: 'in_progress' })] })
    expect((await harvestOf([artifact(segment)])).rows.runs).toMatchObject([{ status: 'completed' }])
  })

  test('of a run that the history knows costs no question about it', async () => {
    const { asked, harvested } = await harvestOf([artifact(aSegment())], {}, { runs: [aRun({ trust: 'branch' })] })
    expect([asked, harvested.parts[0]?.trust]).toEqual([['listed 1', 'take 31'], 'branch'])
  })

  test('is asked for once for each run, however many jobs of it have recorded', async () => {
    const jobs = Array.from({ length: 20 }, (_, index) => aSegment({}, { recorder: `test ${index}` }))
    const { harvested, asked } = await harvestOf(jobs.map((segment, index) => artifact(segment, { id: index + 1 })))
    expect([harvested.parts.length, asked.filter((one) => one.startsWith('run '))]).toEqual([20, [`run ${RUN}/1`]])
  })
})

describe('a search', () => {
  const other = (id: number): ToldArtifact => ({ json: { ...artifact(aSegment()).json, id, name: 'coverage' } })

  test('passes over what is not ours, as far as three pages', async () => {
    const { asked, harvested } = await harvestOf(Array.from({ length: 500 }, (_, id) => other(id + 1)))
    expect([asked, harvested.notes]).toEqual([['listed 1', 'listed 2', 'listed 3'], []])
  })

  test('ends at a page of ours that brings nothing new', async () => {
    const artifacts = many(150)
    const known = new Set(artifacts.slice(0, 120).map(({ segment }) => segment?.name ?? ''))
    expect((await harvestOf(artifacts, {}, { known })).asked).toEqual(['listed 1'])
  })

  test('reads on where a page brings something new', async () => {
    const artifacts = many(150)
    const { harvested, asked, mostAtOnce } = await harvestOf(
      artifacts,
      { requests: 500 },
      { runs: runsOf(artifacts), most: 500 }
    )
    expect([harvested.parts.length, asked.filter((one) => one.startsWith('listed'))]).toEqual([
      150,
      ['listed 1', 'listed 2']
    ])
    expect(mostAtOnce).toBeLessThanOrEqual(6)
    expect(mostAtOnce).toBeGreaterThan(1)
  })

  test('that is not answered says so, and takes what it has seen', async () => {
    const { harvested } = await harvestOf([artifact(aSegment())], {}, { silent: ['listed'] })
    expect(harvested).toEqual({
      parts: [],
      contains: [],
      notes: ['GitHub said nothing to listed. Ask again.'],
      left: 0
    })
  })

  test('does not begin where the default branch is not known', async () => {
    const home = { repository: 'acme/shop', repositoryId: 4711 }
    const { harvested, asked } = await harvestOf([artifact(aSegment())], {}, { home })
    expect([harvested.parts, harvested.notes.length, asked]).toEqual([[], 1, []])
  })
})

describe('a budget', () => {
  test('of artifacts takes the newest, and says how many are left', async () => {
    const artifacts = many(10)
    const { harvested } = await harvestOf(artifacts, {}, { runs: runsOf(artifacts), most: 3 })
    const newest = artifacts.slice(0, 3).map(({ segment }) => segment?.name)
    expect([harvested.contains, harvested.left]).toEqual([newest, 7])
  })

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [20, 10]
  ])('of %i requests takes %i of ten, two requests each', async (requests, taken) => {
    const artifacts = many(10)
    const runs = Object.fromEntries(runsOf(artifacts).map(({ runId }) => [`${runId}/1`, runJson({ id: runId })]))
    const { harvested } = await harvestOf(artifacts, { runs, requests })
    expect([harvested.parts.length, harvested.left]).toEqual([taken, 10 - taken])
  })

  test('is not spent on forks while anything of our own is left', async () => {
    const forks = Array.from({ length: 50 }, (_, index) =>
      artifact(aSegment({}, { runId: OTHER, recorder: `spam ${index}` }), {
        id: index + 100,
        run: { head_repository_id: FORK_REPOSITORY }
      })
    )
    const own = aSegment()
    const { harvested } = await harvestOf([...forks, artifact(own)], saying(ON_DEFAULT), { most: 1 })
    expect([harvested.contains, harvested.left]).toEqual([[own.name], 50])
  })
})

describe('a run is believed as far as it is trusted', () => {
  const strangers = {
    jobs: [aJob(), aJob({ runId: OTHER, jobId: 1 })],
    tests: [aTest(), aTest({ runId: OTHER }), aTest({ attempt: 2, name: 'of another attempt' })]
  }
  const all = { ...everything, ...strangers }

  test('one of the default branch tells of other runs, too, at the trust that it gives them', async () => {
    const { rows } = await harvestOf([artifact(aSegment({ ...all, runs: [aRun({ runId: OTHER, trust: 'fork' })] }))])
    expect(rows.tests.map(({ runId, attempt }) => [runId, attempt])).toEqual([
      [RUN, 1],
      [OTHER, 1],
      [RUN, 2]
    ])
    expect(rows.runs.find(({ runId }) => runId === OTHER)?.trust).toBe('fork')
    expect([rows.decisions.length, rows.labels.length, rows.deployments.length, rows.changes.length]).toEqual([
      1, 1, 1, 1
    ])
  })

  test.each([
    ['branch', ON_BRANCH, artifact(aSegment(all))],
    ['fork', OF_FORK, ofFork(aSegment(all))]
  ])('one of a %s tells of itself alone, and of nothing that stands for the repository', async (trust, run, told) => {
    const { rows, harvested } = await harvestOf([told], saying(run))
    const { changes, deployments, decisions, labels, ...own } = rows
    expect([changes, deployments, decisions, labels]).toEqual([[], [], [], []])
    for (const table of Object.values(own))
      for (const row of table) expect([row.runId, row.attempt, row.trust]).toEqual([RUN, 1, trust])
    expect([own.jobs.length, own.tests.length]).toEqual([1, 1])
    expect(harvested.notes).toEqual([expect.stringMatching(/: 7 rows were not for it to tell, and were dropped\.$/)])
  })

  test('what it says of its own commit, branch and pull request is GitHub’s to say', async () => {
    const forged = aRun({
      sha: 'f'.repeat(40),
      branch: 'main',
      pullRequest: 1,
      conclusion: 'success',
      observedAt: NOON + DAY
    })
    for (const run of [ON_BRANCH, OF_FORK]) {
      const [row] = (await harvestOf([artifact(aSegment({ runs: [forged] }))], saying(run))).rows.runs
      expect([row?.sha, row?.pullRequest]).toEqual(['a'.repeat(40), undefined])
    }
    const known = await harvestOf([artifact(aSegment({ runs: [forged] }))], {}, { runs: [aRun({ trust: 'branch' })] })
    expect(known.rows.runs).toEqual([])
  })

  test('a run of a fork stays one, whatever its branch is called and whatever its rows say', async () => {
    const { harvested, rows } = await harvestOf([ofFork(aSegment(everything))], saying(OF_FORK))
    expect(harvested.parts[0]?.trust).toBe('fork')
    expect(
      new Set(Object.values(rows).flatMap((table: readonly { trust: string }[]) => table.map(({ trust }) => trust)))
    ).toEqual(new Set(['fork']))
  })

  test('where GitHub tells twice of the code’s origin, the lesser trust holds', async () => {
    expect((await harvestOf([ofFork(aSegment())], saying(ON_DEFAULT))).harvested.parts[0]?.trust).toBe('fork')
  })

  test('a known run of a fork is no more than that', async () => {
    const { rows } = await harvestOf([artifact(aSegment())], {}, { runs: [aRun({ trust: 'fork' })] })
    expect(rows.tests.map(({ trust }) => trust)).toEqual(['fork'])
  })
})

const segmentOfOther = aSegment({}, { runId: OTHER })

const renamed = (segment: Segment, name: string): Segment => ({ ...segment, name })

const about = (facts: Partial<About>): Segment => aSegment({}, facts)

describe('an artifact is bound to the run that left it', () => {
  test.each([
    ['another run', artifact(segmentOfOther, { run: { id: RUN } })],
    ['another repository', artifact(aSegment(), { run: { repository_id: 5 } })]
  ])('one that is called after %s is not even fetched', async (_, told) => {
    const { harvested, asked } = await harvestOf([told])
    expect([harvested, asked]).toEqual([
      { parts: [], contains: [], notes: ['1 artifact said to be a recording of another run or repository.'], left: 0 },
      ['listed 1']
    ])
  })

  const own = aSegment().name
  const swapped: readonly (readonly [string, Segment, string])[] = [
    ['the recording of another run', renamed(segmentOfOther, own), 'could not be read'],
    ['that of another repository', about({ repositoryId: 5 }), 'of another run or repository'],
    ['a manifest that claims another run', forged({ runId: OTHER }, own), 'of another run or repository'],
    ['a manifest that claims another attempt', forged({ attempt: 2 }, own), 'of another run or repository'],
    ['a manifest that claims another job', forged({ recorder: 'deploy' }, own), 'of another run or repository'],
    [
      'a manifest that claims another time',
      forged({ createdAt: Date.UTC(2026, 9, 3) }, own),
      'of another run or repository'
    ]
  ]

  test.each(swapped)('one that holds %s is passed over', async (_, segment, words) => {
    const { harvested } = await harvestOf([artifact(segment)])
    expect([harvested.parts, harvested.left, harvested.notes]).toEqual([[], 0, [expect.stringContaining(words)]])
  })

  test('an attempt that GitHub does not know is passed over', async () => {
    const { harvested, asked } = await harvestOf([artifact(aSegment({}, { attempt: 99 }))])
    expect([harvested.parts, harvested.left]).toEqual([[], 1])
    expect(harvested.notes).toEqual([
      '1 artifact with a recording came from a run that GitHub did not give. GitHub said nothing to run. Ask again.'
    ])
    expect(asked).toEqual(['listed 1', `run ${RUN}/99`])
  })

  test('another run than the one that was asked for proves nothing', async () => {
    const { harvested } = await harvestOf([artifact(aSegment())], saying(runJson({ id: OTHER })))
    expect([harvested.parts, harvested.notes.length]).toEqual([[], 1])
  })

  test.each([
    'foreshock-',
    'foreshock-2026-11',
    'foreshock-2026-11-r0-a1-0123456789ab',
    'foreshock-2026-13-r1-a1-0123456789ab',
    'foreshock-2026-11-r01-a1-0123456789ab',
    'foreshock-2026-11-r9999999999999999-a1-0123456789ab',
    'foreshock-2026-11-r1-a0-0123456789ab',
    'foreshock-2026-11-r1-a1-0123456789AB',
    'foreshock-2026-11-r1-a1-0123456789ab-0',
    'foreshock-2026-11-r1-a1-0123456789ab\n',
    'foreshock-2026-11-r1-a1-../../../etc',
    'foreshock-2026-11-pack-0123456789ab',
    'Foreshock-2026-11-r1-a1-0123456789ab',
    ' foreshock-2026-11-r1-a1-0123456789ab'
  ])('one that is called %j is none of ours', async (name) => {
    const { harvested, asked } = await harvestOf([artifact(aSegment(), { name, run: { id: 1 } })])
    expect([harvested, asked]).toEqual([{ parts: [], contains: [], notes: [], left: 0 }, ['listed 1']])
  })

  test('every name that a recording can get is one of ours', async () => {
    const facts: readonly Partial<About>[] = [{}, { part: 2 }, { attempt: 12 }, { recorder: 'ünïcode {"os":"∆"}' }]
    for (const one of facts) {
      const segment = about(one)
      const runs = [aRun(), aRun({ attempt: 12 })]
      expect((await harvestOf([artifact(segment)], {}, { runs })).harvested.contains).toEqual([segment.name])
      expect(segment.name).toBe(segmentName(anAbout(one)))
    }
  })

  test('the newest of two with one name is taken', async () => {
    const [newer, older] = [aSegment({ tests: [] }), aSegment()]
    const { rows, asked } = await harvestOf([artifact(newer, { id: 2 }), artifact(older, { id: 1 })])
    expect([rows.tests, asked.filter((one) => one.startsWith('take'))]).toEqual([[], ['take 2']])
  })
})

/** A segment whose manifest is sealed as it should be, and tells of something else than its name. */
function forged(facts: Partial<About>, name: string): Segment {
  const runs = foreignFile('runs', [aRun()])
  const table = { file: 'runs.parquet', bytes: runs.byteLength, sha256: sha256(runs), rows: 1 }
  return sealed({ name, about: manifestAbout(facts), tables: { runs: table } }, [['runs.parquet', runs]])
}

function manifestAbout(facts: Partial<About>) {
  const about = anAbout(facts)
  return { ...about, month: monthOf(about.createdAt) }
}

function sealed(over: object, files: readonly (readonly [string, Uint8Array])[] = []): Segment {
  const name = aSegment().name
  const base = {
    format: 1,
    schemaVersion: 1,
    foreshock: '0.1.0',
    name,
    about: manifestAbout({}),
    tables: {},
    leftOut: {}
  }
  const manifest = { ...base, ...over }
  return { name: manifest.name, files: new Map([[MANIFEST_FILE, encodeManifest(manifest)], ...files]) }
}

const nullsOf = (count: number): Uint8Array => new Uint8Array(count)

describe('a hostile segment', () => {
  const claim = (rows: number): Segment => {
    const bytes = foreignFile('runs', [aRun()])
    const table = { file: 'runs.parquet', bytes: bytes.byteLength, sha256: sha256(bytes), rows }
    return sealed({ tables: { runs: table } }, [['runs.parquet', bytes]])
  }

  const hostile: readonly (readonly [string, Segment, string])[] = [
    ['of a future schema', sealed({ schemaVersion: 99 }), 'written by a newer version'],
    ['of a future format', sealed({ format: 99 }), 'written by a newer version'],
    ['that claims ten million rows', claim(10_000_000), 'far too large'],
    ['that claims more rows than it has', claim(2), 'could not be read'],
    ['that claims a fraction of a row', claim(0.5), 'could not be read'],
    [
      'with a manifest of megabytes',
      { name: aSegment().name, files: new Map([[MANIFEST_FILE, nullsOf(1e6)]]) },
      'far too large'
    ],
    ['without a manifest', { name: aSegment().name, files: new Map() }, 'could not be read'],
    ['from the future', about({ createdAt: NOON + 3 * DAY }), 'of another time'],
    ['that is no Parquet', withTable(nullsOf(100)), 'could not be read']
  ]

  test.each(hostile)('%s is passed over with a note', async (_, segment, words) => {
    const { harvested } = await harvestOf([artifact(segment)])
    expect(harvested).toMatchObject({ parts: [], contains: [], left: 0, notes: [expect.stringContaining(words)] })
  })

  test('with a month that its artifact was not made in is not fetched', async () => {
    const { harvested, asked } = await harvestOf([
      artifact(about({ createdAt: Date.UTC(9999, 11) })),
      artifact(about({ createdAt: Date.UTC(2026, 0) }))
    ])
    expect([harvested.notes, asked]).toEqual([['2 artifacts said to be a recording of another time.'], ['listed 1']])
  })

  test('of the last hours of a month may be listed in the next', async () => {
    const created_at = '2026-12-01T00:00:05Z'
    const late = aSegment({}, { createdAt: Date.UTC(2026, 10, 30, 23, 59, 50) })
    expect((await harvestOf([artifact(late, { created_at })])).harvested.parts).toHaveLength(1)
  })

  test('by a clock that is a day late, and a while before its artifact was there, is taken', async () => {
    const late = aSegment({}, { createdAt: NOON + 90_000 - DAY - 60_000 })
    expect((await harvestOf([artifact(late)])).harvested.parts).toHaveLength(1)
  })

  test('by a clock that is a day ahead is taken, though GitHub tells whole seconds', async () => {
    const at = NOON + 90_000 + DAY + 900
    const ahead = aSegment({ tests: [aTest({ name: 'ahead', observedAt: at })] }, { createdAt: at })
    const { harvested, rows } = await harvestOf([artifact(ahead)])
    expect([harvested.parts.length, rows.tests.map(({ name }) => name)]).toEqual([1, ['ahead']])
  })

  test('is left to a better clock where its rows are too new to be carried by this one', async () => {
    const seen = aSegment({ tests: [aTest({ observedAt: NOON })] }, { createdAt: NOON })
    const { harvested } = await harvestOf([artifact(seen)], saying(ON_DEFAULT), { now: NOON - 2 * DAY - 1 })
    expect(harvested).toMatchObject({ parts: [], contains: [], left: 1 })
    const { harvested: better } = await harvestOf([artifact(seen)], saying(ON_DEFAULT), {
      now: NOON - 2 * DAY + 600_000
    })
    expect(better).toMatchObject({ contains: [seen.name], left: 0 })
  })

  test('costs the rows that make no sense, and no others', async () => {
    const nonsense = [
      aTest({ name: 'a', durationMs: 1e308 }),
      aTest({ name: 'b', durationMs: -1 }),
      aTest({ name: 'c', observedAt: Date.UTC(9999, 0) }),
      aTest({ name: 'd', observedAt: -1 }),
      aTest({ name: 'e', observedAt: NOON + 40 * DAY }),
      aTest({ name: 'f', durationMs: Number.NaN })
    ]
    const tests = foreignFile('tests', [aTest(), ...nonsense])
    const table = { file: 'tests.parquet', bytes: tests.byteLength, sha256: sha256(tests), rows: 7 }
    const { rows, harvested } = await harvestOf([
      artifact(sealed({ tables: { tests: table } }, [['tests.parquet', tests]]))
    ])
    expect(rows.tests.map(({ name }) => name)).toEqual(['adds up'])
    expect(harvested.notes).toEqual([expect.stringContaining('6 rows of tests make no sense')])
  })

  test('of a clock that runs ahead costs the rows that are seen more than a day after their artifact', async () => {
    const [honest, ahead] = [aTest(), aTest({ name: 'ahead', observedAt: NOON + 1.5 * DAY })]
    const segment = aSegment({ tests: [honest, ahead] }, { createdAt: NOON + 0.9 * DAY })
    const { rows, harvested } = await harvestOf([artifact(segment)])
    expect([rows.tests, harvested.notes.length]).toEqual([[honest], 1])
  })

  test('cannot fill a log', async () => {
    const leftOut = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}${'x'.repeat(9)}`, 1]))
    const { harvested } = await harvestOf([artifact(sealed({ leftOut }))])
    expect(harvested.notes.length).toBeLessThan(10)
    expect(harvested.notes.join('').length).toBeLessThan(5000)
  })
})

function withTable(bytes: Uint8Array): Segment {
  const table = { file: 'runs.parquet', bytes: bytes.byteLength, sha256: sha256(bytes), rows: 1 }
  return sealed({ tables: { runs: table } }, [['runs.parquet', bytes]])
}

describe('an artifact that cannot be had', () => {
  test('because it expired is not fetched', async () => {
    const { harvested, asked } = await harvestOf([artifact(aSegment(), { expired: true })])
    expect([harvested.notes, harvested.left, asked]).toEqual([
      ['1 artifact with a recording had expired.'],
      0,
      ['listed 1']
    ])
  })

  test('because it is too large is not fetched', async () => {
    const { harvested, asked } = await harvestOf([artifact(aSegment(), { size_in_bytes: 16_000_001 })])
    expect([harvested.notes.length, asked]).toEqual([1, ['listed 1']])
  })

  test('because nothing came is left for the next harvest, and the others are taken', async () => {
    const [gone, ...others] = many(3)
    const artifacts = [...(gone === undefined ? [] : [{ json: gone.json }]), ...others]
    const { harvested } = await harvestOf(artifacts, {}, { runs: runsOf(artifacts) })
    expect([harvested.parts.length, harvested.left]).toEqual([2, 1])
    expect(harvested.notes).toEqual([
      '1 artifact with a recording could not be taken. GitHub said nothing to take. Ask again.'
    ])
  })

  test('is noted once for each kind, however many there are', async () => {
    const artifacts = [
      ...many(10, { expired: true }),
      ...many(20).map(({ json }) => ({ json: { ...json, id: json.id + 50 } }))
    ]
    const { harvested } = await harvestOf(artifacts, {}, { runs: runsOf(artifacts.slice(10)) })
    expect(harvested.notes).toHaveLength(2)
  })
})

test('rows that a segment left out when it was written are told', async () => {
  const broken = encodeSegment({
    rows: rowsOf({ tests: [aTest(), aTest({ durationMs: -5 })] }),
    about: anAbout(),
    foreshock: '0.1.0'
  })
  expect((await harvestOf([artifact(broken)])).harvested.notes).toEqual([
    expect.stringContaining('1 rows of tests made no sense and were not recorded')
  ])
})
