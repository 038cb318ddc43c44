import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CommitDetail } from '../../src/domain/commit-detail.js'
import { kameiOver } from '../../src/risk/kamei.js'

const DAY = 86_400_000
const START = Date.UTC(2026, 0)

const file = fc.record({
  path: fc.constantFrom('a/x.ts', 'a/y.ts', 'b/z.ts', 'README.md', 'test/x.test.ts'),
  added: fc.nat(50),
  deleted: fc.nat(50),
  kind: fc.constant('text' as const)
})

const history = fc.array(
  fc.record({
    author: fc.constantFrom('p', 'q', 'r'),
    day: fc.nat(400),
    files: fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 5 }),
    subject: fc.constantFrom('Fix it', 'Add more', 'Revert "Add more"')
  }),
  { minLength: 1, maxLength: 20 }
)

type Drawn = typeof history extends fc.Arbitrary<infer T> ? T : never

const commitsOf = (drawn: Drawn): CommitDetail[] =>
  drawn.map(({ day, ...rest }, index) => ({
    sha: String(index),
    parents: index === 0 ? [] : [String(index - 1)],
    authoredAt: START + day * DAY,
    committedAt: START + day * DAY,
    isBot: false,
    body: '',
    filesLeftOut: 0,
    ...rest
  }))

const measured = (commits: readonly CommitDetail[]) => [...kameiOver(commits, { fromTheBeginning: true })]

test('what comes later changes no measure', () => {
  fc.assert(
    fc.property(history, fc.nat(20), (drawn, cut) => {
      const commits = commitsOf(drawn)
      expect(measured(commits).slice(0, cut)).toEqual(measured(commits.slice(0, cut)))
    })
  )
})

test('the order of the files of a commit does not matter', () => {
  fc.assert(
    fc.property(history, (drawn) => {
      const rounded = (commits: readonly CommitDetail[]) =>
        measured(commits).map((one) => ({ ...one, entropy: one.entropy?.toFixed(9), age: one.age?.toFixed(9) }))
      const commits = commitsOf(drawn)
      expect(rounded(commits.map((one) => ({ ...one, files: [...one.files].reverse() })))).toEqual(rounded(commits))
    })
  )
})

test('every measure is a finite number that is not negative', () => {
  fc.assert(
    fc.property(history, (drawn) => {
      const numbers = measured(commitsOf(drawn)).flatMap((one) =>
        Object.values(one).filter((value) => typeof value === 'number')
      )
      expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
    })
  )
})

const commit = (change: Partial<CommitDetail>): CommitDetail => ({
  ...{ sha: 'x', parents: ['y'], authoredAt: START, committedAt: START, author: 'p', isBot: false },
  ...{ subject: '', body: '', files: [], filesLeftOut: 0 },
  ...change
})

const touch = (path: string, added = 1, deleted = 0) => ({ path, added, deleted, kind: 'text' as const })

test('experience and age are counted as the paper says', () => {
  const [, , last] = measured([
    commit({ files: [touch('a/x', 10)] }),
    commit({ author: 'q', committedAt: START + 10 * DAY, files: [touch('a/y', 20), touch('b/z', 6)] }),
    commit({ committedAt: START + 20 * DAY, files: [touch('a/x', 1, 1), touch('b/z', 2), touch('c/new', 4)] })
  ])
  expect(last).toMatchObject({ ns: 3, nd: 3, nf: 3, la: 7, ld: 1, ndev: 2, nuc: 2, age: 15, exp: 1, lt: 16 / 3 })
  expect(last?.sexp).toBeCloseTo(1 / 3)
  expect(last?.rexp).toBeCloseTo(1 / (20 / 365.25 + 1))
  // 2, 2 and 4 of 8 lines.
  expect(last?.entropy).toBeCloseTo(1.5)
})

test('without the past, what needs it is not known', () => {
  const [one] = kameiOver([commit({ files: [touch('a/x')] })], { fromTheBeginning: false })
  expect(one).toMatchObject({ nf: 1, la: 1, fix: 0 })
  for (const name of ['lt', 'age', 'ndev', 'nuc', 'exp', 'rexp', 'sexp'] as const) expect(one?.[name]).toBeUndefined()
})

test('a wrong clock makes no file older or newer than it can be', () => {
  const now = START + 30 * DAY
  const times = [START, Date.UTC(2099, 0), 0, START + DAY]
  const read = [
    ...kameiOver(
      times.map((committedAt) => commit({ committedAt, files: [touch('a')] })),
      { fromTheBeginning: true, now }
    )
  ]
  expect(read.map(({ at }) => at)).toEqual([START, START, START, START + DAY])
  expect(read.map(({ age }) => age)).toEqual([0, 0, 0, 1])
})
