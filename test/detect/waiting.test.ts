import * as z from 'zod/mini'
import { waiting } from '../../src/detect/waiting.js'
import type { Rows } from '../../src/domain/recording.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { attempts, attemptsOf, HOSTILE, type AttemptTold, type JobTold } from '../fakes/attempts.js'
import { NOON } from '../history/builders.js'

const options = z.parse(waiting.options, {})

const findIn = (rows: Rows) => waiting.detect({ tables: tablesOf(rows), judged: { runId: 900, attempt: 1 } }, options)

const find = (
  earlier: readonly AttemptTold[],
  jobs: Readonly<Record<string, JobTold>>,
  run: Partial<AttemptTold> = {}
) => findIn(attempts(...earlier, { ...run, runId: 900, jobs }))

const headlines = (found: ReturnType<typeof find>): readonly string[] => found.map(({ headline }) => text(headline))
const sentences = (found: ReturnType<typeof find>): readonly string[] =>
  found.flatMap(({ evidence }) => evidence.map((one) => text(one)))

/** Waits of some ten seconds. */
const soon = (many = 20): readonly AttemptTold[] =>
  attemptsOf(many, (index) => ({ jobs: { build: { started: 8 + (index % 5) } } }))

test('a job that waits far longer to start than ever is told, and not as a wait for a runner', () => {
  const found = find(soon(), { build: { started: 720 } })
  expect(headlines(found)).toEqual(['Job build waited 12 min to start, usually 10 s'])
  expect(found[0]).toMatchObject({ now: { value: 720_000 }, usual: { value: 10_000 }, level: 'warn' })
  expect(sentences(found)).toContain(
    'GitHub does not tell waiting for a runner from waiting for a concurrency group or an environment.'
  )
})

test('one finding tells of all jobs, with the worst in its headline', () => {
  const earlier = attemptsOf(20, () => ({ jobs: { build: { started: 5 }, lint: { started: 5 } } }))
  const found = find(earlier, { build: { started: 300 }, lint: { started: 600 } })
  expect(headlines(found)).toEqual(['Job lint waited 10 min to start, usually 5 s, and 1 other job waited long, too'])
  expect(found[0]?.subject.job).toBe('lint')
  expect(sentences(found)).toContain('Job build waited 5 min, usually 5 s.')
})

test.each([
  ['less than a minute more', { build: { started: 65 } }],
  ['as usual', { build: { started: 11 } }],
  ['before it was created, by two clocks', { build: { created: 5, started: 3 } }],
  ['and was skipped', { build: { started: 720, conclusion: 'skipped' } }]
])('nothing is told of a job that waited %s', (_, jobs) => {
  expect(find(soon(), jobs)).toEqual([])
})

test('minutes are usual where waits are long and scatter', () => {
  const waits = [60, 900, 120, 30, 600, 240, 90, 1500, 45, 300]
  const busy = attemptsOf(30, (index) => ({ jobs: { build: { started: waits[index % 10] ?? 0 } } }))
  expect(find(busy, { build: { started: 1200 } })).toEqual([])
})

describe('what a job waited for the jobs that it needs', () => {
  const chain = (build: number, deploy: number) => ({ build: { took: build }, deploy: { created: 0, started: deploy } })
  const earlier = attemptsOf(20, () => ({ jobs: chain(60, 65) }))

  test('is not its wait', () => {
    expect(find(earlier, chain(1800, 1805))).toEqual([])
  })

  test('is told beside a wait that went on after them', () => {
    const found = find(earlier, chain(300, 900))
    expect(headlines(found)).toEqual(['Job deploy waited 10 min to start, usually 5 s'])
    expect(sentences(found)).toContain(
      'Another 5 min before that are not counted: jobs that it may need had not ended.'
    )
  })

  test('is nothing where the other job has been overtaken before', () => {
    const sideBySide = attemptsOf(20, (index) => ({
      jobs: { build: { took: 60 }, lint: { started: index === 3 ? 5 : 70 } }
    }))
    const found = find(sideBySide, { build: { took: 1800 }, lint: { started: 1805 } })
    expect(headlines(found)).toEqual(['Job lint waited 30 min to start, usually 70 s'])
  })
})

test('labels that the job has not asked for before have no usual wait', () => {
  const earlier = attemptsOf(20, () => ({ jobs: { build: { started: 5, labels: 'ubuntu-latest' } } }))
  expect(find(earlier, { build: { started: 720, labels: 'macos-26-xlarge' } })).toEqual([])
  expect(sentences(find(earlier, { build: { started: 720, labels: 'ubuntu-latest' } }))[0]).toContain(
    'that asked for ubuntu-latest'
  )
})

test('four earlier runs tell nothing', () => {
  expect(find(soon(4), { build: { started: 720 } })).toEqual([])
})

test('branches and forks teach nothing, and a run of a fork is judged by the default branch', () => {
  for (const trust of ['branch', 'fork'] as const)
    expect(
      find(
        soon().map((one) => ({ ...one, trust })),
        { build: { started: 720 } }
      )
    ).toEqual([])
  expect(find(soon(), { build: { started: 720 } }, { trust: 'fork' })).toMatchObject([{ trust: 'fork' }])
})

test('a run that deploys may have waited for an approval, and the finding says so', () => {
  const rows = attempts(...soon(), { runId: 900, jobs: { build: { started: 720 } } })
  const seen = { trust: 'default', witness: 'api', observedAt: NOON } as const
  const deployment = { deploymentId: 1, environment: 'production', sha: 'a', createdAt: NOON, runId: 900, ...seen }
  expect(sentences(findIn({ ...rows, deployments: [deployment] })).at(-1)).toContain('may have waited for an approval')
})

test('names stay names', () => {
  const earlier = attemptsOf(20, () => ({ jobs: { [HOSTILE]: { started: 5 } } }))
  const [found] = find(earlier, { [HOSTILE]: { started: 720 } })
  expect(found?.headline).toContainEqual({ name: HOSTILE })
})
