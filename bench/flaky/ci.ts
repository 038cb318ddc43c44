import { flakyVerdict } from '../../src/detect/flaky/verdict.js'
import type { Figures } from '../lines.js'
import type { ProjectHistory } from './data.js'
import { historyOf } from './letters.js'

/** A history of real commits has no labels: what is flagged is listed, to be looked at by hand. */
export function ciFigures({ project, commits, tests }: ProjectHistory): Figures {
  const verdicts = tests.map(({ id, outcomes }) => ({
    id,
    isMixed: outcomes.includes('F') && outcomes.includes('P'),
    is: flakyVerdict(historyOf(outcomes, (run) => commits[run] ?? '')).is
  }))
  const named = (is: string): readonly string[] => verdicts.filter((one) => one.is === is).map(({ id }) => id)
  return {
    set: 'ci',
    project,
    tests: tests.length,
    seenBothWays: verdicts.filter(({ isMixed }) => isMixed).length,
    flaky: named('flaky').length,
    broken: named('broken').length,
    unknown: named('unknown').length,
    flakyTests: named('flaky'),
    brokenTests: named('broken')
  }
}
