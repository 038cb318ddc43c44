import { flakyVerdict } from '../../src/detect/flaky/verdict.js'
import { fitPrior } from '../../src/stats/flaky-model.js'
import type { Figures } from '../lines.js'
import { rounded } from '../median.js'
import type { ProjectHistory } from './data.js'
import { historyOf, totalOf } from './letters.js'

const RUNS = [5, 10, 20, 50, 100]

/** Tests that were run again and again on one commit, so that it is known what they are; judged after so many runs. */
export function* rerunFigures(projects: readonly ProjectHistory[]): Iterable<Figures> {
  if (projects.length === 0) return
  for (const runs of RUNS) {
    const seen = projects.flatMap((project) => verdictsOf(project, runs))
    const flaggedOf = (label: string): number => seen.filter((one) => one.label === label && one.isFlagged).length
    const flaky = seen.filter(({ label }) => label === 'flaky').length
    yield {
      set: 'rerun histories',
      runs,
      tests: seen.length,
      recall: rounded(flaggedOf('flaky') / flaky, 4),
      brokenCalledFlaky: flaggedOf('broken'),
      stableCalledFlaky: flaggedOf('stable')
    }
  }
}

function verdictsOf({ tests, commits }: ProjectHistory, runs: number) {
  const histories = tests.map(({ outcomes, label }) => ({
    label,
    history: historyOf(outcomes.slice(0, runs), (run) => commits[run] ?? '')
  }))
  const prior = fitPrior(histories.map(({ history }) => totalOf(history)))
  return histories.map(({ label, history }) => ({ label, isFlagged: flakyVerdict(history, prior).is === 'flaky' }))
}
