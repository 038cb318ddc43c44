import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Problem } from '../src/domain/problem.js'
import { systemClock } from '../src/io/runner/clock.js'
import { deadlineIn } from '../src/io/runner/deadline.js'
import type { Command, InputSpec } from '../src/io/runner/define-action.js'
import { readInputs } from '../src/io/runner/inputs.js'
import { terminalLog } from '../src/io/runner/log.js'
import { VERSION } from '../src/io/runner/version.js'
import { wordsFor, type World } from '../src/io/runner/run-action.js'
import { jsonText } from '../src/report/json.js'
import { EXIT } from './exit-codes.js'
import { commandHelp, overview } from './help.js'
import { commands, type CommandName } from './index.js'
import { commonOptions, inputsAtTerminal, TERMINAL_LIMIT_S } from './options.js'
import { surfaceOf } from './surface.js'

/** Runs one command of the CLI, prints its answer, and ends the process with a documented exit code. */
export async function cli(): Promise<never> {
  const [, , first, ...rest] = process.argv
  const { stdout, stderr, env } = process
  // Without these, a reader that went away would be a crash. What became of the answer is asked when all of it is said.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
  try {
    const code = await answer(first, rest)
    await arrived(stdout)
    process.exit(code)
  } catch (error) {
    const isProblem = error instanceof Problem
    const colour = surfaceOf(stderr, env).colours
      ? (text: string) => `\u001b[31m${text}\u001b[39m`
      : (text: string) => text
    stderr.write(`${colour('✗')} ${wordsFor(error)}\n`)
    await new Promise((done) => stderr.write('', done))
    process.exit(isProblem ? EXIT.problem : EXIT.bug)
  }
}

/** Waits for a slow reader: what a pipe has not taken is lost when the process ends. Who reads no further has enough. */
async function arrived(stdout: NodeJS.WriteStream): Promise<void> {
  const failure = await new Promise<Error | null | undefined>((done) => {
    if (stdout.errored === null) stdout.write('', done)
    else done(stdout.errored)
  })
  if (failure instanceof Error && !('code' in failure && failure.code === 'EPIPE'))
    throw new Problem({ what: `The answer could not be written: ${failure.message}`, cause: failure })
}

async function answer(first: string | undefined, rest: readonly string[]): Promise<number> {
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return help(rest[0])
  if (first === '--version' || first === '-v') return print(`foreshock ${VERSION}`)
  const name = commandNamed(first)
  const command: Command<World> = await commands[name]()
  const { values, positionals } = parse(command, rest)
  if (values['help'] === true) return print(commandHelp(command))
  return perform(command, { values, positionals })
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

async function perform(
  command: Command<World>,
  { values, positionals }: { values: Values; positionals: readonly string[] }
): Promise<number> {
  const { stdout, stderr, env } = process
  const named = argumentsOf(command)
  const given = (name: string): string | undefined => {
    const place = Object.keys(named).indexOf(name)
    const value = place >= 0 ? positionals[place] : values[name]
    return Array.isArray(value) ? value.join('\n') : value?.toString()
  }
  const inputs = inTypedWords(named, () => readInputs({ ...command.inputs, ...named }, given))
  const limitS = Number(values['time-limit'] ?? TERMINAL_LIMIT_S) || TERMINAL_LIMIT_S
  const outcome = await command.run(inputs, {
    runner: undefined,
    variables: env,
    folder: process.cwd(),
    deadline: deadlineIn(1000 * limitS),
    clock: systemClock,
    log: terminalLog({
      error: stderr,
      overwrites: surfaceOf(stderr, env).progress,
      verbose: values['verbose'] === true
    }),
    print: (text) => void stdout.write(text)
  })
  if (values['json'] === true) print(jsonText(outcome.json))
  else print(outcome.text({ colours: values['no-color'] !== true && surfaceOf(stdout, env).colours }))
  return outcome.exitCode
}

/** Positional arguments are read as inputs are. */
const argumentsOf = (command: Command<World>): Readonly<Record<string, InputSpec>> =>
  Object.fromEntries(
    (command.arguments ?? []).map(({ name, description, choices }): [string, InputSpec] => [
      name,
      choices === undefined
        ? { kind: 'text', description }
        : { kind: 'choice', description, choices: Object.keys(choices) }
    ])
  )

/** What an action calls an input, a terminal calls an option; an argument has its own name. */
function inTypedWords<T>(named: Readonly<Record<string, InputSpec>>, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem) || error.where === undefined) throw error
    const where = error.where.replace(
      /^input (.+):$/,
      (_, name: string) => `${Object.hasOwn(named, name) ? '' : '--'}${name}:`
    )
    throw new Problem({ what: error.what, where, ...(error.todo === undefined ? {} : { todo: error.todo }) })
  }
}

function parse(command: Command<World>, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } }
  for (const [name, spec] of Object.entries({ ...inputsAtTerminal(command), ...commonOptions }))
    options[name] ??= spec.kind === 'flag' ? { type: 'boolean' } : { type: 'string', multiple: spec.kind === 'list' }
  const most = command.arguments?.length ?? 0
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: most > 0,
      strict: true
    })
    const [unexpected] = parsed.positionals.slice(most)
    if (unexpected !== undefined) throw new Error(`Unexpected argument '${unexpected}'`)
    return parsed
  } catch (cause) {
    throw new Problem({
      what: firstSentence(cause instanceof Error ? cause.message : String(cause)),
      todo: `See foreshock help ${command.name}`,
      cause
    })
  }
}

/** Without its full stop, which a Problem adds. */
const firstSentence = (text: string): string => (text.split(/\. |\n/, 1)[0] ?? text).replace(/\.$/, '')

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name
  throw new Problem({
    what: `"${name}" is not a command`,
    todo: `Choose one of ${Object.keys(commands).join(', ')}; foreshock help tells what they do`
  })
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

async function help(name: string | undefined): Promise<number> {
  if (name !== undefined) return print(commandHelp(await commands[commandNamed(name)]()))
  const all = await Promise.all(Object.values(commands).map((load): Promise<Command<World>> => load()))
  return print(overview(all))
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}
