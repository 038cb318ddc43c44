import type { Action, Command, InputSpec, Permissions } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { EXIT_CODES } from '../../commands/exit-codes.js'
import { commandHelp, overview } from '../../commands/help.js'
import { actionInputs } from './action-yml.js'

/** Puts each part between its markers: `<!-- api -->` and `<!-- /api -->`. */
export function inTemplate(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`the page lacks ${start} … ${end}`)
    return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`
  }, template)
}

/** Permissions, inputs and outputs of an action as tables. */
export function actionPage(action: Action<World>): string {
  return [
    '### Permissions',
    table(
      ['For', 'Permissions'],
      [
        [isReading(action.permissions) ? 'reading' : 'what it does', permissions(action.permissions)],
        ...Object.values(action.features).map(({ what, permissions: more }) => [what, permissions(more)])
      ]
    ),
    '### Inputs',
    table(
      ['Input', 'Meaning', 'Default'],
      actionInputs(action).map(([name, spec]) => [
        `\`${name}\``,
        meaning(spec),
        spec.default === undefined ? '' : `\`${spec.default}\``
      ])
    ),
    '### Outputs',
    table(
      ['Output', 'Meaning'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
    )
  ].join('\n\n')
}

export function commandsPage(commands: readonly Command<World>[]): string {
  const pages = commands.map((command) => `## foreshock ${command.name}\n\n${fenced(commandHelp(command))}`)
  return (
    [`# Commands`, 'Made by `npm run generate`.', fenced(overview(commands)), ...FOR_ALL, ...pages].join('\n\n') + '\n'
  )
}

/** What holds for every command. */
const FOR_ALL: readonly string[] = [
  '## What all of them keep to',
  table(
    ['Exit code', 'Means'],
    EXIT_CODES.map(({ code, means }) => [String(code), means])
  ),
  table(
    ['Where', 'What'],
    [
      ['standard output', 'the answer, and nothing else; with `--json` [one line of JSON](json.md)'],
      ['standard error', 'what is done, warnings, and what has to be mended'],
      ['at a terminal', 'colours, and progress that is written over'],
      ['in a job (`CI`), in a pipe, where `TERM` is `dumb`', 'neither'],
      ['`NO_COLOR`, not empty; `--no-color`', 'no colours'],
      ['`FORCE_COLOR`', 'colours anywhere; with `0` none. It is heard before `NO_COLOR`']
    ]
  )
]

export const permissions = (all: Permissions): string =>
  Object.entries(all)
    .map(([name, level]) => `\`${name}: ${level}\``)
    .join(', ')

const isReading = (all: Permissions): boolean => Object.values(all).every((level) => level === 'read')

const meaning = ({ description, choices }: InputSpec): string =>
  choices === undefined ? description : `${description} One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Prettier leaves alone what stands between these. */
export const unformatted = (text: string): string =>
  `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`
