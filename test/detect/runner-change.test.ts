import * as z from 'zod/mini'
import { findAll } from '../../src/detect/index.js'
import { runnerChange } from '../../src/detect/runner-change.js'
import { tablesOf } from '../../src/history/columns.js'
import { markdown } from '../../src/report/markdown.js'
import { text } from '../../src/report/text.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import { attempts, attemptsOf, HOSTILE, startOf, type AttemptTold, type JobTold } from '../fakes/attempts.js'

const options = z.parse(runnerChange.options, {})

const find = (told: readonly AttemptTold[], runId = told.at(-1)?.runId ?? 0) =>
  runnerChange.detect({ tables: tablesOf(attempts(...told)), judged: { runId, attempt: 1 } }, options)

const headlines = (found: ReturnType<typeof find>): readonly string[] => found.map(({ headline }) => text(headline))
const sentences = (found: ReturnType<typeof find>): readonly string[] =>
  found.flatMap(({ evidence }) => evidence.map((one) => text(one)))

const OLD = { imageOs: 'ubuntu24', imageVersion: '20261103.1' }
const NEW = { imageOs: 'ubuntu24', imageVersion: '20261117.2' }

/** Times that scatter by some percent, without chance. */
const around = (seconds: number, index: number): number => seconds * (1 + 0.04 * Math.sin(index * 2.4))

/** Twenty runs before the change and six after it. */
const changing = (
  tell: (index: number, isAfter: boolean) => Readonly<Record<string, JobTold>>,
  run: (isAfter: boolean) => Partial<AttemptTold> = () => ({})
): readonly AttemptTold[] => attemptsOf(26, (index) => ({ ...run(index >= 20), jobs: tell(index, index >= 20) }))

const slower = changing((index, isAfter) => ({
  build: { took: around(isAfter ? 120 : 100, index), ...(isAfter ? NEW : OLD) }
}))

test('a job that is slower since its image changed is told, with since when and by how much', () => {
  const found = find(slower)
  expect(headlines(found)).toEqual([
    'Job build is slower by 20 % since the runner image changed: ubuntu24 20261103.1 → 20261117.2'
  ])
  const [one] = found
  expect(one).toMatchObject({ level: 'note', subject: { what: 'job', job: 'build' }, trust: 'default' })
  expect(one?.since).toEqual({
    runId: 21,
    sha: '21'.padStart(40, '0'),
    at: startOf(21),
    lastGoodSha: '20'.padStart(40, '0')
  })
  expect(one?.change?.value).toBeCloseTo(1.2, 1)
  expect(one?.change?.low).toBeLessThan(1.2)
  expect(one?.change?.high).toBeGreaterThan(1.2)
  expect([one?.usual?.value, one?.now?.value].map((ms) => Math.round((ms ?? 0) / 10_000))).toEqual([10, 12])
  expect(one?.trend).toHaveLength(26)
})

test('jobs that moved together are one finding, which tells of the others that did not', () => {
  const found = find(
    changing((index, isAfter) => ({
      build: { took: around(isAfter ? 130 : 100, index), ...(isAfter ? NEW : OLD) },
      test: { took: around(isAfter ? 240 : 200, index + 1), ...(isAfter ? NEW : OLD) },
      lint: { took: around(50, index), ...(isAfter ? NEW : OLD) }
    }))
  )
  expect(headlines(found)).toHaveLength(1)
  expect(headlines(found)[0]).toMatch(
    /^2 jobs are slower by (?:19|20) to (?:29|30) % since the runner image changed: ubuntu24 20261103.1 → 20261117.2$/
  )
  expect(sentences(found)).toContain('1 other job with the same change did not move.')
})

test('a job that is faster is told, too', () => {
  const found = find(
    changing((index, isAfter) => ({ build: { took: around(isAfter ? 70 : 100, index), ...(isAfter ? NEW : OLD) } }))
  )
  expect(headlines(found)[0]).toMatch(/^Job build is faster by 30 % since the runner image changed/)
})

test.each<[string, (isAfter: boolean) => JobTold, (isAfter: boolean) => Partial<AttemptTold>, string]>([
  [
    'labels',
    (isAfter) => ({ labels: isAfter ? 'ubuntu-slim' : 'ubuntu-latest' }),
    () => ({}),
    'the labels of the runner changed: ubuntu-latest → ubuntu-slim'
  ],
  [
    'runner version',
    (isAfter) => ({ runnerVersion: isAfter ? '2.337.0' : '2.336.0' }),
    () => ({}),
    'the version of the runner changed: 2.336.0 → 2.337.0'
  ],
  [
    'actions',
    () => ({}),
    (isAfter) => ({ actions: `actions/cache@v5,actions/setup-node@${isAfter ? 'v6' : 'v5'}` }),
    'an action changed: actions/setup-node@v5 → v6'
  ]
])('a change of %s explains as well', (_, job, run, words) => {
  const told = changing(
    (index, isAfter) => ({ build: { took: around(isAfter ? 120 : 100, index), ...job(isAfter) } }),
    run
  )
  expect(headlines(find(told))).toEqual([`Job build is slower by 20 % since ${words}`])
})

test('what changed at the same time is told beside it', () => {
  const told = changing(
    (index, isAfter) => ({ build: { took: around(isAfter ? 120 : 100, index), ...(isAfter ? NEW : OLD) } }),
    (isAfter) => ({ actions: isAfter ? '' : 'actions/cache@v5' })
  )
  const found = find(told)
  expect(found).toHaveLength(1)
  expect(sentences(found)).toContain('At the same time an action changed: actions/cache@v5 is gone.')
})

test('runners that get the new image one by one do not hide it', () => {
  const told = attemptsOf(40, (index) => {
    const isNew = index >= 20 && index % 3 !== 0
    return { jobs: { build: { took: around(isNew ? 120 : 100, index), ...(isNew ? NEW : OLD) } } }
  })
  expect(find(told, 39)).toHaveLength(1)
})

describe('nothing is told', () => {
  const both = (before: number, after: number) =>
    changing((index, isAfter) => ({
      build: { took: around(isAfter ? after : before, index), ...(isAfter ? NEW : OLD) }
    }))

  test.each<[string, readonly AttemptTold[]]>([
    ['where the time stayed', both(100, 100)],
    ['below the ratio', both(1000, 1060)],
    ['below the seconds', both(10, 13)],
    ['with two runs after the change', slower.slice(0, 22)],
    ['with four runs before it', slower.slice(16)],
    ['where nothing changed', slower.map((one) => ({ ...one, jobs: { build: { ...one.jobs['build'], ...OLD } } }))],
    [
      'where nobody knows the image',
      slower.map((one) => ({ ...one, jobs: { build: { took: one.jobs['build']?.took ?? 0 } } }))
    ],
    [
      'where the job became slower some runs before',
      changing((index, isAfter) => ({
        build: { took: around(index >= 14 ? 120 : 100, index), ...(isAfter ? NEW : OLD) }
      }))
    ],
    ['where the runs are those of branches', slower.map((one) => ({ ...one, trust: 'branch' as const }))]
  ])('%s', (_, told) => {
    expect(find(told)).toEqual([])
  })

  test('of a failed job', () => {
    const jobs = { build: { took: 120, conclusion: 'failure', ...NEW } }
    expect(find([...slower, { runId: 900, startedAt: startOf(30), jobs }])).toEqual([])
  })

  test('after two weeks', () => {
    const later = (days: number): AttemptTold => ({
      runId: 900,
      startedAt: startOf(21 + 24 * days),
      jobs: { build: { took: 120, ...NEW } }
    })
    expect(find([...slower, later(13)])).toHaveLength(1)
    expect(find([...slower, later(15)])).toEqual([])
  })
})

test('a run of a fork is told of what the default branch shows, and adds nothing to it', () => {
  const fork: AttemptTold = { runId: 27, trust: 'fork', jobs: { build: { took: 9000, ...NEW } } }
  const [found] = find([...slower, fork])
  expect(found?.trust).toBe('fork')
  expect(Math.max(...(found?.trend ?? []).map(({ value }) => value))).toBeLessThan(130_000)
})

test('names stay names, those of labels and actions too', () => {
  const told = changing((index, isAfter) => ({
    [HOSTILE]: { took: around(isAfter ? 120 : 100, index), labels: isAfter ? HOSTILE : 'ubuntu' }
  }))
  const [found] = find(told)
  expect(found?.headline.filter((fragment) => typeof fragment !== 'string')).toEqual([
    { name: HOSTILE },
    { name: 'ubuntu' },
    { name: HOSTILE }
  ])
  expect(markdown(found?.headline ?? [])).not.toContain('[free](')
})

describe('beside the detector of slow jobs', () => {
  const both = (told: readonly AttemptTold[]): readonly string[] => {
    const judged = { runId: told.at(-1)?.runId ?? 0, attempt: 1 }
    return headlines(
      findAll({ tables: tablesOf(attempts(...told)), judged }, onlyDetectors('slow-job', 'runner-change'))
    )
  }

  test('what became slower at the run of the change is told once, with the change as its reason', () => {
    expect(both(slower)).toEqual([
      'Job build takes 2.0 min since commit 0000000, 1.7 min before: the runner image changed, ubuntu24 20261103.1 → 20261117.2'
    ])
  })

  test('what became slower long before is not explained by it', () => {
    const earlier = attemptsOf(40, (index) => ({
      jobs: { build: { took: around(index >= 20 ? 150 : 100, index), ...(index >= 36 ? NEW : OLD) } }
    }))
    expect(both(earlier).filter((line) => line.includes('image'))).toEqual([])
    expect(both(earlier)).toHaveLength(1)
  })

  test('what became faster stays a finding of its own', () => {
    const faster = changing((index, isAfter) => ({
      build: { took: around(isAfter ? 80 : 100, index), ...(isAfter ? NEW : OLD) }
    }))
    expect(both(faster)).toEqual([
      'Job build is faster by 20 % since the runner image changed: ubuntu24 20261103.1 → 20261117.2'
    ])
  })
})
