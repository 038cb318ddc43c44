import { commandReader } from './commands.js'
import { noEffects, obey, refuse, type Effects } from './effects.js'
import { commandFiles } from './file-commands.js'
import { type JobSpace, type Scope, type Status } from './job-space.js'
import { type StepOutput } from './step-output.js'
import { runProcess } from './step-process.js'
import { stepEnvironment } from './step-environment.js'

/** One process on behalf of a step. */
export type Execution = {
  readonly job: JobSpace
  readonly scope: Scope
  readonly id: string
  readonly output: StepOutput
  readonly stop: AbortSignal
  /** What the workflow sets: `env` of all levels. */
  readonly env: Readonly<Record<string, string>>
  /** What the runner adds for this kind of process; it wins. */
  readonly extra: Readonly<Record<string, string>>
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Shared between the stages of an action. */
  readonly state?: Record<string, string>
}

export type ExecutionEnd = { readonly status: Status; readonly code: number; readonly effects: Effects }

/** Runs a process, obeys its commands line by line, then its command files. */
export async function execute(execution: Execution): Promise<ExecutionEnd> {
  const { job, scope, output, stop } = execution
  const effects = noEffects(execution.state)
  const files = commandFiles(job.folders.temp)
  const take = commandReader()
  const end = await runProcess({
    file: execution.file,
    args: execution.args,
    cwd: execution.cwd,
    env: {
      ...stepEnvironment(job, scope, { id: execution.id, env: execution.env }),
      ...files.env,
      ...execution.extra
    },
    stop,
    grace: job.run.grace,
    onLine: (line) => {
      const taken = take(line)
      if (taken.is === 'command') obey(taken.command, job, { output, effects })
      else if (taken.is === 'refused') refuse(taken.command, taken.because, { output, effects })
      else output.print(line)
      if (taken.is === 'switch') output.obeyed(taken.command)
    }
  })
  output.addStdout(end.stdout)
  files.obey(job, { output, effects })
  return { status: statusOf(end.code, effects, stop), code: end.code, effects }
}

/** A step that was told to stop is cancelled, however its process ended. */
function statusOf(code: number, effects: Effects, stop: AbortSignal): Status {
  if (stop.aborted) return 'cancelled'
  return code === 0 && !effects.failed ? 'success' : 'failure'
}
