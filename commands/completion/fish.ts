import { AT_FIRST, OPTIONS_AT_FIRST, type Offered, type OfferedOption } from './offered.js'

/** For fish, which completes files wherever it is not told otherwise. */
export const fish = (offered: readonly Offered[]): string =>
  [
    '# foreshock completion fish',
    ...[...Object.entries(AT_FIRST), ...offered.map(({ name, what }) => [name, what] as const)].map(([name, what]) =>
      line({ when: '__fish_use_subcommand', is: `-f -a ${name}`, what })
    ),
    ...Object.entries(OPTIONS_AT_FIRST).map(([name, what]) =>
      line({ when: '__fish_use_subcommand', is: `-l ${name}`, what })
    ),
    ...offered.map(({ name }) => line({ when: helpWithout(offered), is: `-f -a ${name}` })),
    ...offered.flatMap((command) => [...placesOf(command), ...command.options.map((one) => option(command.name, one))]),
    ''
  ].join('\n')

function placesOf({ name, places: [first] }: Offered): readonly string[] {
  if (first === undefined || first.choices.length === 0) return []
  const names = first.choices.map(([choice]) => choice).join(' ')
  const when = `${seen(name)}; and not ${seen(names)}`
  return first.choices.map(([choice, what]) => line({ when, is: `-f -a ${choice}`, what }))
}

function option(command: string, { name, what, takes, choices }: OfferedOption): string {
  const value = {
    nothing: '',
    choice: ` -x -a ${quoted(choices.join(' '))}`,
    number: ' -x',
    path: ' -r -F'
  }[takes]
  return line({ when: seen(command), is: `-l ${name}${value}`, what })
}

/** Help tells of one command. */
const helpWithout = (offered: readonly Offered[]): string =>
  `${seen('help')}; and not ${seen(offered.map(({ name }) => name).join(' '))}`

const seen = (names: string): string => `__fish_seen_subcommand_from ${names}`

const line = ({ when, is, what }: { readonly when: string; readonly is: string; readonly what?: string }): string =>
  `complete -c foreshock -n ${quoted(when)} ${is}${what === undefined ? '' : ` -d ${quoted(what)}`}`

/** In single quotes, where fish knows two escapes. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
