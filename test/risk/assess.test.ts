import type { CommitDetail } from '../../src/domain/commit-detail.js'
import { assess, type RiskAsked } from '../../src/risk/assess.js'
import { backtest, figuresOf, LEAST_LABELS, type Held } from '../../src/risk/backtest.js'
import { pastOf } from '../../src/risk/past.js'
import { levelOf } from '../../src/risk/level.js'
import { adviceOn } from '../../src/risk/advice.js'
import { EMPTY_SET } from '../../src/risk/scene.js'
import { together } from '../../src/risk/together.js'
import { aChange, DAY_MS, shaOf, START } from './changes.js'

const THRESHOLDS = { medium: 80, high: 95 }
const NOW = START + 100 * DAY_MS
const history = Array.from({ length: 60 }, (_, index) =>
  aChange(index + 1, {
    path: `src/${index % 7}.ts`,
    files: [{ path: `src/${index % 7}.ts`, added: 5 + (index % 9), deleted: 1, kind: 'text' }]
  })
)

interface Wish extends Partial<Omit<RiskAsked, 'past'>> {
  readonly history?: readonly CommitDetail[]
}

function asked({ history: before = history, ...wish }: Wish = {}, lines = 10): RiskAsked {
  const commits = [aChange(90, { day: 61, files: [{ path: 'src/3.ts', added: lines, deleted: 1, kind: 'text' }] })]
  return {
    set: { commits, together: together(commits), complete: true },
    isOneChange: true,
    past: pastOf(before, { fromTheBeginning: true, at: NOW }),
    witnessed: { labels: [], deployments: [] },
    evidence: {},
    waitDays: 21,
    thresholds: THRESHOLDS,
    at: NOW,
    ...wish
  }
}

/** Three attempts at the same were taken back, each on the day after. */
function landingAgain(): RiskAsked {
  const reverted = [12, 25, 38].flatMap((day) => [
    aChange(200 + day, { day: day + 0.2, path: 'src/pay.ts', subject: 'Round prices in the checkout' }),
    aChange(300 + day, {
      day: day + 0.9,
      path: 'src/pay.ts',
      subject: 'Revert "Round prices in the checkout"',
      body: `This reverts commit ${shaOf(200 + day)}.`
    })
  ])
  const commits = [aChange(90, { path: 'src/pay.ts', subject: 'Round prices in the checkout' })]
  return asked({
    history: [...history, ...reverted].sort((one, other) => one.committedAt - other.committedAt),
    set: { commits, together: together(commits), complete: true }
  })
}

test('a change that is larger than all before it is told as one, by a small weight that no label has confirmed', () => {
  const outsize = ({ contributions }: ReturnType<typeof assess>) =>
    contributions.find(({ signal }) => signal === 'outsize')
  expect(outsize(assess(asked({}, 5000)))).toMatchObject({ isLearned: false, by: 0.4 })
  expect(outsize(assess(asked({}, 9)))).toBeUndefined()
})

test('a change whose like was taken back again and again is high', () => {
  expect(assess(landingAgain()).level).toBe('high')
})

test('unknown is never low: too little past, or a change that was not read whole', () => {
  expect(assess(asked({ history: history.slice(0, 5) }, 1)).level).toBe('unknown')
  const whole = asked({}, 1)
  expect(assess({ ...whole, set: { ...whole.set, complete: false } }).level).toBe('unknown')
  const again = landingAgain()
  expect(assess({ ...again, set: { ...again.set, complete: false } }).level).toBe('high')
})

test('nothing that would change is no risk, where that is known', () => {
  expect(assess(asked({ set: EMPTY_SET }))).toMatchObject({ level: 'low', contributions: [] })
  expect(assess(asked({ set: { ...EMPTY_SET, complete: false } })).level).toBe('unknown')
})

test('the first commit of a repository has no past to be held against', () => {
  expect(assess(asked({ history: [] }))).toMatchObject({ level: 'unknown', changes: 0 })
})

test('what is not learned moves a level by one step at most', () => {
  expect(levelOf({ learned: 10, withUnlearned: 99, isWhole: true }, THRESHOLDS)).toBe('medium')
  expect(levelOf({ learned: 99, withUnlearned: 10, isWhole: true }, THRESHOLDS)).toBe('medium')
  expect(levelOf({ learned: 85, withUnlearned: 97, isWhole: true }, THRESHOLDS)).toBe('high')
})

test('a clock that ran ahead makes nothing happen in the future', () => {
  const ahead = history.map((change) => ({ ...change, committedAt: NOW + 1000 * DAY_MS }))
  expect(Number.isFinite(assess(asked({ history: ahead })).chance?.probability)).toBe(true)
})

test('a batch is riskier than each of its commits, and names the riskiest', () => {
  const commits = [90, 91, 92].map((number) => aChange(number, { path: `src/${number % 7}.ts` }))
  const { chance, riskiest } = assess(
    asked({ isOneChange: false, set: { commits, together: together(commits), complete: true } })
  )
  expect(riskiest.map(({ change }) => change.sha).sort()).toEqual([90, 91, 92].map(shaOf).sort())
  for (const { probability } of riskiest) expect(probability).toBeLessThan(chance?.probability ?? 0)
})

test('the author of a change is told nowhere', () => {
  const { contributions, unseen, labels } = assess(asked())
  expect(JSON.stringify({ contributions, unseen, labels })).not.toContain('k1')
})

test('one thing is recommended, and it fits', () => {
  const { set } = asked()
  expect(adviceOn({ level: 'low' }, { set, evidence: {} }).is).toBe('go')
  expect(adviceOn({ level: 'unknown' }, { set, evidence: {} }).is).toBe('watch-longer')
  expect(adviceOn({ level: 'medium' }, { set, evidence: { redOnBase: 1 } }).is).toBe('wait')
  expect(adviceOn({ level: 'high', percentile: 96 }, { set, evidence: {} }).is).toBe('watch-longer')
  expect(adviceOn({ level: 'high', percentile: 96 }, { set, evidence: { failedJobs: 1 } }).is).toBe('hold')
  expect(adviceOn({ level: 'high' }, { set: asked({}, 900).set, evidence: {} }).is).toBe('split')
})

describe('a backtest', () => {
  const held = (bad: number, good: number): readonly Held[] => [
    ...Array.from({ length: bad }, (_, index): Held => ({ label: 1, probability: 0.5 + index / 1000 })),
    ...Array.from({ length: good }, (_, index): Held => ({ label: 0, probability: 0.1 + index / 10_000 }))
  ]

  test('withholds what rests on too few labels', () => {
    expect(figuresOf(held(5, 20))).toEqual({ labels: 25, bad: 5 })
    const few = figuresOf(held(LEAST_LABELS - 1, 500))
    expect(few.auc).toBeUndefined()
    expect(few.brier).toBeGreaterThan(0)
  })

  test('of scores in perfect order has an area of one, and catches all that fits', () => {
    const { auc, capture } = figuresOf(held(50, 950))
    expect(auc?.value).toBe(1)
    expect(capture).toEqual({ '5': 1, '10': 1, '20': 1 })
  })

  test('scores nothing by what came later', () => {
    const at = NOW
    const witnessed = { labels: [], deployments: [] }
    const all = backtest({ history, fromTheBeginning: true, witnessed, waitDays: 21, at })
    expect(all.changes).toBe(60)
    expect(all.targets.real).toEqual({ labels: 10, bad: 0 })
  })
})
