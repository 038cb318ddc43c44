import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { execute } from './execute.js'
import { textOf } from './expressions.js'
import { entriesOf, fill, type Template } from './template.js'
import { type StepCall, type StepReturn } from './step-call.js'

/** Runs the script of a `run` step. */
export async function runScript(call: StepCall): Promise<StepReturn> {
  const { job, scope, plan, output, evaluator, env, stop } = call
  const text = (template: Template | undefined) =>
    template === undefined ? undefined : textOf(fill(template, evaluator.value))
  const script = text(plan.run) ?? ''
  const defaults = scope.place === '' ? job.plan.runDefaults : []
  const fallback = (name: string) =>
    text(defaults.map((each) => entriesOf({ is: 'map', entries: each })[name]).findLast(Boolean))
  const shell = shellFor(text(plan.shell) ?? fallback('shell'))
  const folder = resolve(job.folders.workspace, text(plan.workingDirectory) ?? fallback('working-directory') ?? '.')

  const path = join(job.folders.temp, `${randomUUID()}${shell.extension}`)
  writeFileSync(path, script.endsWith('\n') ? script : `${script}\n`)
  const [file = 'bash', ...args] = shell.command.map((word) => word.replaceAll('{0}', path))
  printHead(call, script, [file, ...shell.command.slice(1)].join(' '))
  if (!existsSync(folder)) {
    output.annotate({
      level: 'error',
      message: `An error occurred trying to start process '${file}' with working directory '${folder}'. No such file or directory`
    })
    return { status: 'failure', outputs: {} }
  }
  const end = await execute({ job, scope, id: plan.id, output, stop, env, extra: {}, file, args, cwd: folder })
  if (end.status === 'failure' && end.code !== 0)
    output.annotate({ level: 'error', message: `Process completed with exit code ${end.code}.` })
  return { status: end.status, outputs: end.effects.outputs }
}

type Shell = { readonly command: readonly string[]; readonly extension: string }

const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { command: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'], extension: '.sh' },
  sh: { command: ['sh', '-e', '{0}'], extension: '.sh' },
  python: { command: ['python3', '{0}'], extension: '.py' }
}

/** Without a `shell` the runner uses bash, and does not set pipefail. */
const DEFAULT_SHELL: Shell = { command: ['bash', '-e', '{0}'], extension: '.sh' }

function shellFor(name: string | undefined): Shell {
  if (name === undefined) return DEFAULT_SHELL
  const known = SHELLS[name]
  if (known !== undefined) return known
  if (!name.includes('{0}'))
    throw new Error(`Invalid shell option '${name}'. Use bash, sh, python, or a command with {0}.`)
  return { command: name.split(/\s+/), extension: '' }
}

/** The folded block with which the log of each script begins. */
function printHead({ output, env }: StepCall, script: string, shell: string): void {
  const lines = script.replace(/\n$/, '').split('\n')
  output.print(`##[group]Run ${lines[0] ?? ''}`)
  lines.forEach((line) => output.print(`\u001b[36;1m${line}\u001b[0m`))
  output.print(`shell: ${shell}`)
  if (Object.keys(env).length > 0) output.print('env:')
  for (const [name, value] of Object.entries(env)) output.print(`  ${name}: ${value}`)
  output.print('##[endgroup]')
}
