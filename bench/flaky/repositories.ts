import { brokenTest } from '../../src/detect/broken-test.js'
import { flakyTest } from '../../src/detect/flaky-test.js'
import { newFailure } from '../../src/detect/new-failure.js'
import type { Finding } from '../../src/domain/finding.js'
import { tablesOf } from '../../src/history/columns.js'
import { history, type Told } from '../../test/fakes/rows.js'
import { rounded } from '../median.js'
import { chanceOf } from '../../test/fakes/chance.js'

interface KnownRepository {
  readonly told: readonly Told[]
  /** The first run that a break shows in. */
  readonly brokenSince: number
  readonly storms: ReadonlySet<number>
}

const [RUNS, STABLE, STORMS, FLAKES] = [40, 38, 0.1, 0.2] as const

/** A repository of 40 tests: one breaks, one is flaky and tried again, and in some runs most fail together. */
function knownRepository(draw: () => number): KnownRepository {
  const breaksAt = 20 + Math.floor(10 * draw())
  const storms = new Set(Array.from({ length: RUNS }, (_, index) => index + 1).filter(() => draw() < STORMS))
  const told = Array.from({ length: RUNS }, (_, index): Told => {
    const runId = index + 1
    const outcome = (fails: boolean): 'failed' | 'passed' => (fails ? 'failed' : 'passed')
    const isStorm = storms.has(runId)
    const isFlake = draw() < FLAKES && !isStorm
    const stable = Array.from({ length: STABLE }, (_, i) => [
      `stable ${i}`,
      [1, outcome(isStorm && draw() < 0.9)] as const
    ])
    const flaky = isFlake ? ([1, 'failed', 'passed'] as const) : ([1, outcome(isStorm)] as const)
    return {
      runId,
      tests: { ...Object.fromEntries(stable), flaky, broken: [1, outcome(isStorm || runId >= breaksAt)] }
    }
  })
  const brokenSince = told.find(({ runId }) => runId >= breaksAt && !storms.has(runId))?.runId ?? RUNS + 1
  return { told, brokenSince, storms }
}

/** Whole repositories, run by run, through the detectors themselves. */
export function repositoryFigures(seed: number, repositories = 20) {
  const draw = chanceOf(seed)
  const known = Array.from({ length: repositories }, () => knownRepository(draw))
  const found = known.flatMap((repository) => foundIn(repository))
  const of = (test: string, detector?: string): readonly Found[] =>
    found.filter(({ finding }) => finding.subject.test === test && finding.detector === (detector ?? finding.detector))
  const [broken, flaky] = [of('broken', 'broken-test'), of('flaky')]
  const share = (part: number, all: number): number => (all === 0 ? 0 : rounded(part / all, 4))
  return {
    set: 'own repositories',
    repositories,
    runs: repositories * RUNS,
    storms: known.reduce((sum, { storms }) => sum + storms.size, 0),
    findingsInStorms: found.filter(({ isStorm }) => isStorm).length,
    stableNamed: found.filter(({ finding }) => finding.subject.test?.startsWith('stable') === true).length,
    rightCommit: share(broken.filter((one) => one.finding.since?.runId === one.brokenSince).length, broken.length),
    brokenCalledFlaky: share(of('broken', 'flaky-test').length, of('broken').length),
    flakesCalledFlaky: share(of('flaky', 'flaky-test').length, flaky.length)
  }
}

interface Found {
  readonly finding: Finding
  readonly isStorm: boolean
  readonly brokenSince: number
}

function foundIn({ told, brokenSince, storms }: KnownRepository): readonly Found[] {
  const tables = tablesOf(history(...told))
  return told.flatMap(({ runId }) => {
    const evidence = { tables, judged: { runId, attempt: 1 } }
    const found = [flakyTest, brokenTest, newFailure].flatMap((detector) => detector.detect(evidence, {}))
    return found.map((finding) => ({ finding, isStorm: storms.has(runId), brokenSince }))
  })
}
