import fc from 'fast-check'
import type { CommitDetail } from '../../src/domain/commit-detail.js'
import { signals } from '../../src/risk/index.js'
import type { Measured } from '../../src/risk/measured.js'
import { fatesAt, fatesOf } from '../../src/risk/labels.js'
import { EMPTY_SET, type CiEvidence, type Scene } from '../../src/risk/scene.js'
import { similarChanges } from '../../src/risk/similar.js'
import { together } from '../../src/risk/together.js'
import { MOST_UNLEARNED } from '../../src/risk/unlearned.js'
import { markdown } from '../../src/report/markdown.js'
import { text } from '../../src/report/text.js'

/** What every signal of risk keeps to, without anybody writing tests for it again. */
const names = Object.keys(signals) as (keyof typeof signals)[]

const AT = Date.UTC(2026, 10, 20)
const DAY_MS = 86_400_000

const hostile = fc.constantFrom(
  'src/a.ts',
  'db/migrations/1.sql',
  'package-lock.json',
  '__proto__',
  '::error::x/@you <b>|`.ts',
  '../../etc/passwd',
  'a'.repeat(5000),
  'x##[set-env name=A]b'
)
const subject = fc.constantFrom(
  'Add a',
  'hotfix: b',
  'Revert "Add a"',
  'Revert "Revert "Add a""',
  '@you fixes #1 <img src=x>',
  ''
)
const change: fc.Arbitrary<CommitDetail> = fc.record({
  sha: fc.integer({ min: 1, max: 1e6 }).map((number) => number.toString(16).padStart(40, '0')),
  parents: fc.constant([]),
  authoredAt: fc.integer({ min: 0, max: 800 }).map((days) => AT - days * DAY_MS),
  committedAt: fc.integer({ min: 0, max: 800 }).map((days) => AT - days * DAY_MS),
  author: fc.constantFrom('k1', 'k2'),
  isBot: fc.boolean(),
  subject,
  body: fc.constantFrom('', 'This reverts commit 0000001.'),
  files: fc.array(
    fc.record({ path: hostile, added: fc.nat(3000), deleted: fc.nat(3000), kind: fc.constant('text' as const) }),
    { maxLength: 8 }
  ),
  filesLeftOut: fc.constant(0)
})
const many = fc.nat(50)
const evidence: fc.Arbitrary<CiEvidence> = fc.record(
  {
    retries: many,
    failedJobs: many,
    explainedJobs: many,
    slower: many,
    newFailures: many,
    testsNotRun: fc.double({ min: 0, max: 1, noNaN: true }),
    redOnBase: many,
    workflowsOnBase: many,
    badDeployments: many,
    deployments: many,
    openIncidents: many
  },
  { requiredKeys: [] }
)
const measured: Measured = {
  at: AT,
  la: 10,
  ld: 2,
  nf: 2,
  nd: 1,
  ns: 1,
  entropy: 1,
  lt: 10,
  fix: 1,
  ndev: 2,
  age: 3,
  nuc: 2,
  exp: 4,
  rexp: 2,
  sexp: 1,
  testFiles: 1,
  subject: 'Add a'
}

const scene = fc
  .record({
    past: fc.array(change, { maxLength: 30 }),
    commits: fc.array(change, { minLength: 1, maxLength: 15 }),
    evidence
  })
  .map(({ past, commits, evidence: seen }): Scene => {
    const sorted = past.toSorted((one, other) => one.committedAt - other.committedAt)
    const set = {
      commits,
      together: together(commits),
      complete: true,
      environment: 'production',
      deployedAt: AT - 40 * DAY_MS
    }
    const fates = fatesAt(fatesOf(sorted, { labels: [], deployments: [] }, { waitDays: 21, at: AT }), AT)
    return {
      set,
      measured,
      evidence: seen,
      past: sorted,
      fates,
      similar: similarChanges({ set, past: sorted, fates }),
      owners: 'src/ @a\n*.sql @b\npackage*.json @c\n',
      at: AT
    }
  })

describe.each(names)('%s', (name) => {
  const signal = signals[name]

  test('is silent on an empty set, whatever CI says', () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(
          signal.look({ ...one, set: { ...EMPTY_SET, environment: 'production' }, measured: undefined, similar: [] })
        ).toBeUndefined()
      }),
      { numRuns: 15 }
    )
  })

  test('answers twice alike, leaves its input untouched, and says words that stand alone and do nothing', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const before = JSON.stringify({ ...one, fates: [...one.fates] })
        const sight = signal.look(one)
        expect(signal.look(one)).toEqual(sight)
        expect(JSON.stringify({ ...one, fates: [...one.fates] })).toBe(before)
        if (sight === undefined) return
        expect(Number.isFinite(sight.strength)).toBe(true)
        expect(Math.abs(sight.strength)).toBeLessThanOrEqual(1)
        const page = markdown(sight.words)
        expect(page).not.toMatch(/<(?!code>|\/code>)|@you|undefined|NaN|k1|k2|\n/)
        expect(text(sight.words)).not.toMatch(/^\s*::|##\[/)
        expect(text(sight.words)).toMatch(/^[a-z0-9]/)
        expect(text(sight.words)).not.toMatch(/[.:,]$/)
      }),
      { numRuns: 40 }
    )
  })

  test('never looks ahead: what comes to be known later changes nothing', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const later = fatesOf(one.past, { labels: [], deployments: [] }, { waitDays: 21, at: AT + 900 * DAY_MS })
        expect(signal.look({ ...one, fates: fatesAt(later, AT) })).toEqual(signal.look(one))
      }),
      { numRuns: 15 }
    )
  })

  test('has either a measure of the model or a small weight of its own, and says what it is', () => {
    expect(signal.measures.length > 0).toBe(signal.weight === 0)
    expect(signal.weight).toBeLessThanOrEqual(MOST_UNLEARNED)
    expect(signal.summary).toMatch(/\.$/)
  })
})
