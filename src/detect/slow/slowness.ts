import type { Finding, Subject } from '../../domain/finding.js'
import type { Evidence } from '../detector.js'
import { climbing } from './climbing.js'
import { levelOf } from './level.js'
import { lossIn } from './loss.js'
import { oneRun } from './one-run.js'
import type { SlowOptions } from './options.js'
import { timingsOf } from './timing.js'

/**
 * What became slow of one kind of thing, the largest loss first: the judged run alone, where it is far
 * beyond what is usual now; else a slow climb;  else levels of the default
 * branch that rose and stayed, the newest first, or have just gone back.
 * The chance of a false finding is shared among all that are compared (Bonferroni).
 */
export function slowness(evidence: Evidence, what: Subject['what'], options: SlowOptions): readonly Finding[] {
  const timings = timingsOf(evidence, what)
  const asked = { detector: `slow-${what}`, options, chance: options['false-alarms'] / Math.max(timings.length, 1) }
  return timings
    .flatMap((timing) => {
      const level = levelOf(timing, asked)
      const found = oneRun(timing, level, asked) ?? climbing(timing, level, asked)
      return found === undefined ? level.findings : [found]
    })
    .sort((one, other) => lossOf(other) - lossOf(one))
}

const lossOf = (finding: Finding): number => (finding.state === 'resolved' ? 0 : lossIn(finding))
