import type { OutcomeHistory, Outcomes } from '../../src/stats/flaky-model.js'

/** Letters of runs, with the commit of each, as the history of a test on the default branch. */
export function historyOf(letters: string, commitOf: (run: number) => string): OutcomeHistory {
  const chain = new Map<string, { fails: number; passes: number }>()
  for (const [run, letter] of Array.from(letters).entries()) {
    if (letter !== 'P' && letter !== 'F') continue
    const commit = commitOf(run)
    const outcomes = chain.get(commit) ?? { fails: 0, passes: 0 }
    if (letter === 'F') outcomes.fails += 1
    else outcomes.passes += 1
    chain.set(commit, outcomes)
  }
  return { chain: [...chain.values()], apart: [] }
}

export const totalOf = (history: OutcomeHistory): Outcomes =>
  history.chain.reduce((sum, one) => ({ fails: sum.fails + one.fails, passes: sum.passes + one.passes }), {
    fails: 0,
    passes: 0
  })
