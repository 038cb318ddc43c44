import { name, say, type Prose } from '../../domain/prose.js'
import type { Step } from '../../domain/step.js'
import type { Tables } from '../../history/columns.js'
import { reportedTests } from '../../history/reported-tests.js'
import { counted } from '../counted.js'

/** What each step that wrote a report has spent in its tests, and what around them: set-up, building, tearing down. */
export function testTimes(steps: readonly Step[], tables: Pick<Tables, 'tests'>): readonly Prose[] {
  // Few steps write reports, and to ask for the tests of one is to look at all of them.
  const writers = new Set(tables.tests.numbers('step'))
  return steps.flatMap((step) => {
    if (!writers.has(step.number)) return []
    const { startedAt = NaN, completedAt = NaN } = step
    const tests = reportedTests(tables, step)
    if (tests === undefined || !(completedAt >= startedAt)) return []
    const [whole, inTests] = [seconds(completedAt - startedAt), seconds(tests.durationMs)]
    const count = counted(tests.passed + tests.failed + tests.skipped, 'test')
    return [
      tests.durationMs <= completedAt - startedAt
        ? say`Step ${name(step.name)} took ${whole}: ${inTests} in ${count}, and ${seconds(completedAt - startedAt - tests.durationMs)} around them.`
        : say`Step ${name(step.name)} took ${whole}; its ${count}, some side by side, add up to ${inTests}.`
    ]
  })
}

const seconds = (ms: number): string => `${(ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`
