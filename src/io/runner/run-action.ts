import type * as Core from '@actions/core'
import { Problem } from '../../domain/problem.js'
import type { Clock, Log } from '../../ports.js'
import { systemClock } from './clock.js'
import { deadlineIn, type Deadline } from './deadline.js'
import type { Action } from './define-action.js'
import { readEnvironment, type RunnerEnvironment } from './environment.js'
import { readInputs } from './inputs.js'
import { runnerLog } from './log.js'

/** What surrounds a verb: at a terminal there is no runner. */
export interface World {
  readonly runner: RunnerEnvironment | undefined
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly deadline: Deadline
  readonly clock: Clock
  readonly log: Log
  /** Standard output, for what the runner or a terminal reads. */
  readonly print: (text: string) => void
}

/** How long an action may take when its `time-limit` cannot be read. */
const DEFAULT_LIMIT_S = 30

/** GitHub ends a hosted job after six hours. A timer of more than 24 days would go off at once. */
const LONGEST_LIMIT_S = 6 * 3600

/** When the limit is over there is this much left to say so: then the process ends, whatever still hangs. */
const LAST_WORDS_MS = 3_000

/** Runs an action as a step of a job. The one place that reads inputs, sets outputs and fails a step. */
export async function runAction(load: () => Promise<Action<World>>): Promise<never> {
  const core = await import('@actions/core')
  const isStrict = /^true$/i.test(core.getInput('strict'))
  // Who asks to fail on what could not be judged, or asks it in words that are not known, did ask.
  const isGate = !['', 'never', 'fail', 'warn'].includes(core.getInput('fail-on'))
  let mayFail = isStrict || isGate
  const giveUp = (why: string): never => {
    if (mayFail) core.error(why)
    else core.warning(why)
    setOutputs(core, { status: 'degraded' })
    process.exit(mayFail ? 1 : 0)
  }
  // Whatever slips through, in a library or in ours, must not fail a build that did not ask for it.
  process.on('uncaughtException', (error) => giveUp(wordsFor(error)))
  // The step began when the process did: loading what is needed up to here is part of its time.
  const limitMs = 1000 * (limitFrom(core.getInput('time-limit')) - process.uptime())
  setTimeout(() => giveUp(OUT_OF_TIME), limitMs)
  try {
    const action = await load()
    mayFail ||= !action.observes
    const inputs = readInputs(action.inputs, (name) => core.getInput(name))
    const outcome = await action.run(inputs, {
      runner: await readEnvironment(process.env),
      variables: process.env,
      folder: process.cwd(),
      deadline: deadlineIn(limitMs - LAST_WORDS_MS),
      clock: systemClock,
      log: runnerLog(core),
      print: (text) => void process.stdout.write(text)
    })
    setOutputs(core, outcome.outputs)
    if (outcome.exitCode !== 0) core.setFailed(outcome.text({ colours: false }))
  } catch (error) {
    giveUp(wordsFor(error))
  }
  process.exit() // with the exit code that setFailed chose; open sockets would keep the step alive
}

/** The seconds of a `time-limit`, before anything may fail: what is wrong with it is said when all inputs are read. */
export function limitFrom(text: string): number {
  const seconds = Number(text)
  return seconds > 0 ? Math.min(seconds, LONGEST_LIMIT_S) : DEFAULT_LIMIT_S
}

const OUT_OF_TIME =
  'Foreshock ran into its time limit and stopped. What was kept until then stays; the next recording catches up.'

/** A runner without a place for outputs is no reason to fail. */
function setOutputs(core: typeof Core, outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (error) {
    core.warning(`The outputs of this step were not set. ${wordsFor(error)}`)
  }
}

/** A Problem says what to do. Anything else is a bug of ours, and the stack is what mends it. */
export function wordsFor(error: unknown): string {
  if (error instanceof Problem) return error.message
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug in Foreshock. Please report it with these lines: ${stack}`
}
