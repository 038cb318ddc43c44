import { knownHistories, ownFigures } from '../../bench/flaky/own.js'
import { mulberry32 } from '../../bench/flaky/random.js'
import { findAll } from '../../src/detect/index.js'
import type { Finding } from '../../src/domain/finding.js'
import { flakyVerdict } from '../../src/detect/flaky/verdict.js'
import { tablesOf } from '../../src/history/columns.js'
import { onlyFlaky } from '../detect/flaky/only-flaky.js'
import { history, type Told } from '../fakes/rows.js'

/** What the bench prints of our own histories, on a draw of its own and with a little room. */
test('breaks among flakes are dated right and not put down to chance', () => {
  const figures = ownFigures(7, 1000)
  expect(figures.rightCommit).toBeGreaterThan(0.94)
  expect(figures.brokenCalledFlaky).toBeLessThanOrEqual(0.012)
  expect(figures.foundLong).toBeGreaterThan(0.92)
  expect(figures.flakeCalledBroken).toBeLessThan(0.01)
  expect(figures.medianRunsToTell).toBeLessThanOrEqual(3)
})

test('nine of ten intervals hold the rate, and are narrower than those of Wilson', () => {
  const draw = mulberry32(11)
  for (const runs of [20, 100]) {
    let [held, width, wilson] = [0, 0, 0]
    for (let i = 0; i < 1000; i += 1) {
      const rate = 0.0005 * 600 ** draw()
      let fails = 0
      for (let run = 0; run < runs; run += 1) if (draw() < rate) fails += 1
      const { low, high } = flakyVerdict({ chain: [{ fails, passes: runs - fails }], apart: [] }).rate
      if (low <= rate && rate <= high) held += 1
      width += high - low
      const [z, share] = [1.645, fails / runs]
      wilson += ((2 * z) / (1 + z ** 2 / runs)) * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2))
    }
    expect(held / 1000).toBeGreaterThan(0.87)
    expect(width).toBeLessThan(wilson)
  }
})

test('what always fails is never called flaky, and what never fails is never named', () => {
  for (let runs = 1; runs <= 100; runs += 1) {
    const onOne = (fails: number, passes: number) => flakyVerdict({ chain: [{ fails, passes }], apart: [] }).is
    expect(onOne(runs, 0)).not.toBe('flaky')
    expect(onOne(0, runs)).toBe('healthy')
  }
})

test('five thousand tests of two hundred runs are judged in a moment', () => {
  const histories = knownHistories(500, 3).map(({ chain }) => ({
    chain: Array.from({ length: 200 }, (_, i) => chain[i % chain.length] ?? { fails: 0, passes: 1 }),
    apart: []
  }))
  const began = performance.now()
  for (let i = 0; i < 5000; i += 1) flakyVerdict(histories[i % 500] ?? { chain: [], apart: [] })
  expect(performance.now() - began).toBeLessThan(5000)
})

/** A repository of 40 tests, of which one breaks, one is flaky, and all fail together now and then. */
function repository(seed: number): {
  readonly told: readonly Told[]
  readonly breaksAt: number
  readonly storms: ReadonlySet<number>
} {
  const draw = mulberry32(seed)
  const [runs, breaksAt] = [40, 20 + Math.floor(10 * draw())]
  const storms = new Set(Array.from({ length: runs }, (_, i) => i + 1).filter(() => draw() < 0.1))
  const told = Array.from({ length: runs }, (_, index): Told => {
    const [runId, isStorm] = [index + 1, storms.has(index + 1)]
    const outcome = (fails: boolean) => (isStorm || fails ? ('failed' as const) : ('passed' as const))
    const flake = draw() < 0.2
    const stable = Array.from({ length: 38 }, (_, i) => [`stable ${i}`, [1, outcome(false)] as const] as const)
    const flaky = flake && !isStorm ? ([1, 'failed', 'passed'] as const) : ([1, outcome(flake)] as const)
    return {
      runId,
      tests: { ...Object.fromEntries(stable), flaky, broken: [1, outcome(runId >= breaksAt)] }
    }
  })
  return { told, breaksAt, storms }
}

test('storms, breaks and flakes of a repository are told apart by the detectors themselves', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { told, breaksAt, storms } = repository(seed)
    const tables = tablesOf(history(...told))
    const found = told.map(({ runId }) => ({
      runId,
      found: findAll({ tables, judged: { runId, attempt: 1 } }, onlyFlaky)
    }))
    const of = (test: string): readonly (Finding & { readonly runId: number })[] =>
      found.flatMap((one) =>
        one.found.filter(({ subject }) => subject.test === test).map((each) => ({ ...each, runId: one.runId }))
      )
    for (const { runId, found: here } of found) if (storms.has(runId)) expect(here).toEqual([])
    expect(
      found.flatMap((one) => one.found).filter(({ subject }) => subject.test?.startsWith('stable') === true)
    ).toEqual([])
    expect(new Set(of('flaky').map(({ detector }) => detector))).toEqual(new Set(['flaky-test']))
    const [firstGood] = told.filter(({ runId }) => runId >= breaksAt && !storms.has(runId)).map(({ runId }) => runId)
    const broken = of('broken').filter(({ detector }) => detector === 'broken-test')
    expect(broken.length).toBeGreaterThan(5)
    expect(new Set(broken.map(({ since }) => since?.runId))).toEqual(new Set([firstGood]))
    expect(of('broken').filter(({ detector }) => detector === 'flaky-test')).toEqual([])
  }
})
