import { Problem } from '../../src/domain/problem.js'
import { beganAt, type Run } from '../../src/domain/run.js'
import type { Tables } from '../../src/history/columns.js'
import { detect } from '../../src/flows/detect.js'
import { silenceOf } from '../../src/flows/detect/silence.js'
import { knownHistory } from '../../src/flows/record.js'
import { told } from '../../src/flows/told.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { StoreName } from '../../src/io/store/names.js'
import type { FailOn } from '../fail-on.js'
import { verdictOutcome } from '../outcomes.js'
import { settleAtTerminal } from '../terminal.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly run: number | undefined
  readonly attempt: number | undefined
  readonly 'fail-on': FailOn
}

/** Judges a run of the history: the newest, unless one is named. */
export async function detectAtTerminal(asked: Asked, world: World): Promise<Outcome> {
  const { store, home, config } = await settleAtTerminal(asked, world, world.folder)
  const { tables, notes } = await knownHistory(store, home)
  const judged = runToJudge(tables, asked, store.place)
  const unseen = notes.map(told)
  const silence = { rules: silenceOf(config.findings), now: world.clock.now() }
  const verdict = detect({ tables, judged, options: config.detect, silence, unseen })
  return verdictOutcome(verdict, { failOn: asked['fail-on'] })
}

function runToJudge({ runs }: Tables, { run, attempt }: Asked, place: string): Run {
  const meant = [...runs]
    .filter((one) => (run === undefined || one.runId === run) && (attempt === undefined || one.attempt === attempt))
    .sort((one, other) => beganAt(other) - beganAt(one) || other.attempt - one.attempt)[0]
  if (meant !== undefined) return meant
  throw runs.length === 0
    ? new Problem({
        what: `There is no run in ${place}`,
        todo: 'Record one first, with foreshock scan or foreshock record'
      })
    : new Problem({
        what: `${attempt === undefined ? 'Run' : `Attempt ${attempt} of run`} ${run ?? 'any'} is not in ${place}`,
        todo: 'See foreshock history for what is'
      })
}
