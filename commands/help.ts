import type { Command, InputSpec } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { commonOptions, inputsAtTerminal } from './options.js'

const LINE = 78

/** A longer name has its description on the next line. */
const WIDEST_HEAD = 26

export function overview(commands: readonly Command<World>[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Foreshock reads the small tremors in your CI: slower builds, flaky tests.',
    '',
    'Usage: foreshock <command> [options]',
    '',
    ...commands.map(({ name, summary }) => row(name.padEnd(width), summary)),
    '',
    'foreshock help <command> shows its options; --version the version.',
    'Exit codes: 0 done; 1 --fail-on was met, doctor found something to mend, history',
    'verify found damage, or history forget could not reach all; 2 something to mend;',
    '3 a bug.'
  ].join('\n')
}

export function commandHelp(command: Command<World>): string {
  const { name, summary, arguments: args = [] } = command
  const options = Object.entries({ ...inputsAtTerminal(command), ...commonOptions })
  const names = options.map(([option, spec]) => `--${option}${spec.kind === 'flag' ? '' : ` ${placeholder(spec)}`}`)
  const width = Math.min(WIDEST_HEAD, Math.max(...names.map((text) => text.length)))
  return [
    `Usage: foreshock ${name}${args.map((argument) => ` [${argument.name}]`).join('')} [options]`,
    '',
    ...wrap(plain(summary), LINE),
    '',
    ...args.flatMap((argument) => [
      row(argument.name.padEnd(width), argument.description),
      ...Object.entries(argument.choices ?? {}).map(([choice, what]) => row(`  ${choice}`.padEnd(width), what))
    ]),
    ...options.map(([, spec], index) => option(names[index] ?? '', described(spec), width))
  ].join('\n')
}

const placeholder = (spec: InputSpec): string => spec.choices?.join('|') ?? spec.placeholder ?? 'VALUE'

function described({ description, default: value, kind }: InputSpec): string {
  const shown =
    value === undefined || value === '' || value.includes('${{') || kind === 'flag' ? '' : ` (default: ${value})`
  return `${description}${shown}`
}

const option = (head: string, text: string, width: number): string =>
  head.length <= width ? row(head.padEnd(width), text) : `  ${head}\n${row(' '.repeat(width), text)}`

function row(head: string, text: string): string {
  const indent = head.length + 4
  return wrap(plain(text), LINE - indent)
    .map((line, index) => (index === 0 ? `  ${head}  ${line}` : `${' '.repeat(indent)}${line}`))
    .join('\n')
}

const plain = (markdown: string): string => markdown.replaceAll('`', '')

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
