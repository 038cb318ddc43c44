import { Problem } from '../../../src/domain/problem.js'
import type { VerdictKind } from '../../../src/domain/verdict.js'
import type { Watched } from '../../../src/flows/watch/ports.js'
import { watchRows, watchSaid } from '../../../src/flows/watch/rows.js'
import { checkLines, watchPage } from '../../../src/flows/watch/verdict.js'
import { checkText } from '../../../src/report/check.js'
import { text } from '../../../src/report/text.js'
import { watchSection, watchSummary } from '../../../src/report/watch-table.js'
import { checkOf, planOf } from '../../../src/watch/plan.js'
import type { CheckStanding, MetricStanding } from '../../../src/watch/standing.js'

const START = Date.UTC(2026, 10, 20, 12)
const MINUTE = 60_000

const metric = (more: Partial<MetricStanding> = {}): MetricStanding => ({
  metric: 'errors',
  is: 'pass',
  n: 4000,
  bad: 40,
  unusable: 0,
  against: 'before',
  baseline: { n: 6000, bad: 60 },
  ratio: { value: 1, low: 0.7, high: 1.4, confidence: 0.95 },
  evidence: -1.2,
  threshold: 4.6,
  ...more
})

const check = (
  name: string,
  is: VerdictKind,
  metrics: readonly MetricStanding[] = [metric({ is })]
): CheckStanding => ({
  name,
  is,
  isKey: true,
  weight: 1,
  looks: 12,
  unknownLooks: 0,
  metrics,
  unlisted: 0,
  unjudged: 0
})

function watchedOf(is: VerdictKind, checks: readonly CheckStanding[], more: Partial<Watched> = {}): Watched {
  const plan = planOf({
    startedAt: START,
    endsAt: START + 30 * MINUTE,
    checks: checks.map(({ name }) => checkOf({ name }))
  })
  return {
    is,
    ending: { is: 'decided' },
    standing: { is, isDecided: true, tookMs: 5 * MINUTE, checks },
    plan,
    endedAt: START + 5 * MINUTE,
    points: new Map(),
    pastUnknown: new Map(),
    lookUnknown: new Map(),
    lastWhy: new Map(),
    ...more
  }
}

const pageOf = (watched: Watched) => watchPage(watched, { environment: 'production', trust: 'default', unseen: [] })
/** With blanks for the narrow spaces of numbers. */
const plain = (words: string): string => words.replaceAll('\u202f', ' ')

const headlineOf = (watched: Watched): string => text(pageOf(watched).verdict.headline)

const BAD = metric({
  is: 'fail',
  why: 'evidence',
  bad: 400,
  evidence: 9,
  tookMs: 45_000,
  ratio: { value: 10, low: 4, high: Infinity, confidence: 0.95 }
})

test.each<[VerdictKind, readonly CheckStanding[], Partial<Watched>, string]>([
  ['pass', [check('errors', 'pass')], {}, 'production is as well as before by 1 check, after 5.0 min'],
  ['fail', [check('errors', 'fail', [BAD]), check('up', 'pass')], {}, 'production is worse by errors, after 5.0 min'],
  ['warn', [check('memory', 'warn')], {}, 'production is worth a look by memory, after 5.0 min'],
  [
    'inconclusive',
    [check('a', 'pass'), check('b', 'no-data', [])],
    {},
    'what b saw of production in 5.0 min decides nothing'
  ],
  ['no-data', [check('a', 'no-data', [])], {}, 'nothing of production was seen by 1 check in 5.0 min'],
  ['no-data', [], {}, 'no check of production is configured, so nothing was seen'],
  [
    'inconclusive',
    [check('a', 'pass')],
    { ending: { is: 'stopped' } },
    'the watch of production was cancelled after 5.0 min, so nothing was decided'
  ],
  [
    'inconclusive',
    [check('a', 'fail', [BAD])],
    { ending: { is: 'superseded', by: 8 } },
    'deployment 8 came to production while it was watched, so nothing was decided of the one before'
  ]
])('%s in words', (is, checks, more, words) => {
  expect(headlineOf(watchedOf(is, checks, more))).toBe(words)
})

test('what is worse is a finding, with its numbers and the rule that decided', () => {
  const watched = watchedOf('fail', [check('errors', 'fail', [BAD])], {
    lastWhy: new Map([['errors', 'answered 503']])
  })
  const [finding, ...others] = pageOf(watched).verdict.findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    level: 'fail',
    subject: { what: 'check', workflow: 'production', job: 'errors', step: 'errors' },
    now: { value: 0.1, unit: 'ratio' },
    usual: { value: 0.01, unit: 'ratio' }
  })
  expect(plain(text(finding?.headline ?? []))).toBe(
    'errors is worse: 400 of 4 000 went wrong (10 %) in errors, 10 (4 to ∞) times as many as before'
  )
  expect(finding?.evidence.map((prose) => text(prose))).toEqual([
    'The evidence reached 9.0 of 4.6, on a scale of logarithms after 45.0 s.',
    'It said last: answered 503.'
  ])
})

test('of a watch that was cut short, what looked worse is no more than worth a look', () => {
  const watched = watchedOf('inconclusive', [check('errors', 'fail', [BAD])], { ending: { is: 'stopped' } })
  expect(pageOf(watched).verdict.findings.map(({ level }) => level)).toEqual(['warn'])
})

test('what gave no answer is told as not seen, and why', () => {
  const silent = { ...check('errors', 'no-data', []), looks: 0, unknownLooks: 3 }
  const because = new Problem({ what: 'It hangs' })
  const watched = watchedOf('no-data', [silent], {
    lookUnknown: new Map([['errors', because]]),
    pastUnknown: new Map([['errors', because]])
  })
  expect(pageOf(watched).verdict.unseen.map((prose) => text(prose))).toEqual([
    'What was usual of errors: It hangs.',
    'errors gave no answer in 3 of 3 looks: It hangs.'
  ])
})

const points = Array.from({ length: 9 }, (_, at) => ({ at: START + at, value: at / 100 }))
const charted = watchedOf('fail', [check('up', 'pass'), check('errors', 'fail', [BAD])], {
  points: new Map([['errors', new Map([['errors', { kept: points, stride: 1, seen: 9 }]])]])
})

test('the summary has a table of all checks and the course of the worst', () => {
  const summary = plain(watchSummary(pageOf(charted), { title: 'watch production' }))
  expect(summary).toContain('| `up` | all clear | 40 of 4 000 (1 %) | 1 (0.7 to 1.4) | −1.2 of 4.6 |   |')
  expect(summary).toContain(
    '| `errors` | worth stopping for | 400 of 4 000 (10 %) | 10 (4 to ∞) | 9.0 of 4.6 | 45.0 s |'
  )
  expect(summary).toContain('`errors` of `errors`:\n\n```mermaid')
  expect(summary).toContain('x-axis "looks, oldest first"')
  expect(summary).not.toContain('silence')
})

test('the section has the table, and folds what is long', () => {
  const section = watchSection(pageOf(charted), { name: 'watch/production', stamp: { runId: 1, attempt: 1, at: 1 } })
  expect(section.rows).toMatch(/^\| Check \| Verdict \|/)
  expect(section.fold.split('<details>')).toHaveLength(3)
  expect(section.fold).not.toContain('silence')
})

test('the check run says it in a line', () => {
  expect(checkText(pageOf(charted).verdict, { title: 'watch' })).toMatchObject({
    conclusion: 'failure',
    title: 'worth stopping for: production is worse by errors, after 5.0 min'
  })
})

test('names from outside act nowhere', () => {
  const hostile = '::error::`|<img src=x>@team'
  const watched = watchedOf('fail', [check(hostile, 'fail', [{ ...BAD, metric: hostile }])])
  const summary = watchSummary(pageOf(watched), { title: hostile })
  expect(summary).not.toContain('<img')
  expect(summary).not.toContain('@team')
  expect(
    checkLines(watched)
      .map((line) => text(line))
      .join('\n')
  ).not.toMatch(/^::/m)
})

describe('what is left behind', () => {
  const deployment = { deploymentId: 99, environment: 'production', sha: 'a'.repeat(40), createdAt: START }
  const record = (watched: Watched, at: number | undefined = START + 1) => ({
    watched,
    environment: 'production',
    deployment,
    self: { runId: 4711, attempt: 2 },
    at,
    mode: 'live' as const,
    trust: 'default' as const,
    observedAt: START + 2
  })

  test.each<[VerdictKind, readonly string[]]>([
    ['pass', ['deployment 99 known-good', `commit ${deployment.sha} known-good`]],
    ['fail', ['deployment 99 bad', `commit ${deployment.sha} bad`]],
    ['warn', []],
    ['inconclusive', []],
    ['no-data', []]
  ])('%s gives its labels', (is, labels) => {
    const rows = watchRows(record(watchedOf(is, [check('errors', is)])))
    expect(rows.labels.map(({ subjectKind, subject, label }) => `${subjectKind} ${subject} ${label}`)).toEqual(labels)
    expect(rows.decisions).toMatchObject([{ kind: 'watch', verdict: is, decidedAt: START + 1, acted: false }])
  })

  test('the decision counts what failed, and what was not measured', () => {
    const watched = watchedOf('fail', [check('a', 'fail', [BAD]), check('b', 'no-data', []), check('c', 'pass')])
    expect(watchSaid(record(watched))).toMatchObject({ checks: { failed: 1, unmeasured: 1, all: 3 }, at: START + 1 })
  })

  test('without a time of GitHub nobody is told to act', () => {
    expect(watchSaid({ ...record(watchedOf('fail', [])), at: undefined })).toBeUndefined()
  })
})
