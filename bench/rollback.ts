import * as fc from 'fast-check'
import { rollBack } from '../src/flows/roll-back.js'
import { breaches, onBadData } from '../test/fakes/rollback-invariants.js'
import { play, sequences } from '../test/fakes/rollback-sequences.js'
import { isWanted, type Options } from './arguments.js'
import type { Figures } from './lines.js'
import { mutationScore } from './mutants/index.js'
import { median, quantile, rounded } from './median.js'
import { judgedByTheWatch } from './rollback/judged-polls.js'
import { secondsToDispatch } from './rollback/time-to-dispatch.js'

const SEQUENCES = 100_000
const AT_ONCE = 1_000

/** So many bad deployments are timed. */
const TIMED = 400

/**
 * Random sequences of deployments, verdicts, crashes, faults, watchers and people against the invariants of the rollback:
 * `--seed N`; `--only sequences=N` plays fewer. A breach is printed with the sequence that leads to it. Then the time from
 * a bad deployment to the dispatch: the median, the 95th percentile and the worst of many. `--only protocol=mutants` puts
 * small faults into what decides, one at a time, and tells how many of them the tests of those files notice.
 */
export async function* rollback({ seed, only }: Options): AsyncGenerator<Figures> {
  if (only.has('protocol')) {
    if (isWanted(only, 'protocol', 'mutants')) yield { protocol: 'mutants', ...mutationScore() }
    return
  }
  const wanted = Number([...(only.get('sequences') ?? [SEQUENCES])][0])
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--only sequences= wants a whole number.')
  const sum = { sequences: 0, watchers: 0, dispatches: 0, violations: 0, rollbacksOnBadData: 0 }
  for (let chunk = 0; sum.sequences < wanted; chunk += 1) {
    const numRuns = Math.min(AT_ONCE, wanted - sum.sequences)
    for (const sequence of fc.sample(sequences, { numRuns, seed: seed * 1_000_003 + chunk })) {
      const world = await play(sequence, rollBack)
      const broken = breaches(world)
      if (broken.length > 0) console.error(`${broken.join('\n')}\n${JSON.stringify(sequence)}`)
      sum.sequences += 1
      sum.watchers += world.watchers.length
      sum.dispatches += world.dispatches.length
      sum.violations += broken.length > 0 ? 1 : 0
      sum.rollbacksOnBadData += onBadData(world)
    }
  }
  const seconds: number[] = []
  for (let run = 0; run < TIMED; run += 1)
    seconds.push(await secondsToDispatch(judgedByTheWatch, seed * 1_000_003 + run))
  yield {
    ...sum,
    secondsToDispatch: rounded(median(seconds), 1),
    seconds95: rounded(quantile(seconds, 0.95), 1),
    secondsWorst: rounded(Math.max(...seconds), 1),
    timed: TIMED
  }
}
