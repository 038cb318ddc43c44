import { type Command } from './commands.js'
import { type JobSpace } from './job-space.js'
import { type AnnotationLevel, type StepOutput } from './step-output.js'

/** What one execution of a script or an action asks of the runner. */
export type Effects = {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  /** A command or a file that cannot be obeyed fails the step whatever its exit code. */
  failed: boolean
}

export const noEffects = (state: Record<string, string> = {}): Effects => ({ outputs: {}, state, failed: false })

/** Does what a workflow command says. */
export function obey(command: Command, job: JobSpace, at: { output: StepOutput; effects: Effects }): void {
  const { output, effects } = at
  output.obeyed(command)
  const effect = EFFECTS[command.name]
  const problem = effect?.({ command, job, output, effects })
  if (problem !== undefined) refuse(command, problem, at)
}

/** Reports a command that the runner does not carry out; it fails the step. */
export function refuse(command: Command, because: string, at: { output: StepOutput; effects: Effects }): void {
  const shown = QUIET.has(command.name) ? command.name : command.line
  at.output.annotate({ level: 'error', message: `Unable to process command '${shown}' successfully.` })
  at.output.annotate({ level: 'error', message: because })
  at.effects.failed = true
}

type Order = {
  readonly command: Command
  readonly job: JobSpace
  readonly output: StepOutput
  readonly effects: Effects
}

/** Does it, or says why not. */
type Effect = (order: Order) => string | undefined

/** Commands whose text may be secret or has been shown already. */
const QUIET = new Set(['add-mask', 'debug', 'error', 'notice', 'warning'])

const annotate =
  (level: AnnotationLevel): Effect =>
  ({ command, output }) => {
    const { title, file, line } = propertiesOf(command)
    output.annotate({
      level,
      message: command.message,
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined || !/^\d+$/.test(line) ? {} : { line: Number(line) })
    })
    return undefined
  }

const setting =
  (kind: 'outputs' | 'state'): Effect =>
  ({ command, output, effects }) => {
    const { name } = propertiesOf(command)
    output.annotate({
      level: 'warning',
      message: `The \`${command.name}\` command is deprecated. Write to the environment files instead.`
    })
    if (name === undefined) return `Required field 'name' is missing in ##[${command.name}] command.`
    effects[kind][name] = command.message
    return undefined
  }

const disabled: Effect = ({ command }) =>
  `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`

const nothing: Effect = () => undefined

const EFFECTS: Readonly<Record<string, Effect>> = {
  'add-mask': ({ command, job, output }) => {
    if (command.message.trim() === '')
      output.annotate({ level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." })
    else job.masks.add(command.message)
    return undefined
  },
  'add-matcher': nothing,
  'add-path': disabled,
  debug: nothing,
  echo: ({ command }) =>
    ['on', 'off'].includes(command.message.trim().toLowerCase())
      ? undefined
      : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${command.message}'.`,
  endgroup: ({ output }) => {
    output.print('##[endgroup]')
    return undefined
  },
  error: annotate('error'),
  group: ({ command, output }) => {
    output.print(`##[group]${command.message}`)
    return undefined
  },
  notice: annotate('notice'),
  'remove-matcher': nothing,
  'save-state': setting('state'),
  'set-env': disabled,
  'set-output': setting('outputs'),
  warning: annotate('warning')
}

/** Names of properties are not case-sensitive. */
const propertiesOf = (command: Command): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(command.properties).map(([key, value]) => [key.toLowerCase(), value]))
