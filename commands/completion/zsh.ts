import { AT_FIRST, OPTIONS_AT_FIRST, quoted, type Offered, type OfferedOption, type OfferedPlace } from './offered.js'

/** For zsh with its completion system: sourced, or as the file `_foreshock` in a folder of `fpath`. */
export const zsh = (offered: readonly Offered[]): string => `#compdef foreshock
# foreshock completion zsh
_foreshock() {
  local -a commands
  commands=(
${[...Object.entries(AT_FIRST), ...offered.map(({ name, what }) => [name, what] as const)]
  .map(([name, what]) => `    ${quoted(`${name}:${escaped(what)}`)}`)
  .join('\n')}
  )
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    if (( CURRENT == 2 )) && [[ $PREFIX == -* ]]; then
      _arguments ${Object.entries(OPTIONS_AT_FIRST)
        .map(([name, what]) => quoted(`--${name}[${escaped(what)}]`))
        .join(' ')}
    else
      _describe command commands
    fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${offered.map(argumentsOf).join('\n')}
  esac
}
if [[ $funcstack[1] == _foreshock ]]; then
  _foreshock "$@"
else
  compdef _foreshock foreshock
fi
`

const argumentsOf = ({ name, options, places }: Offered): string =>
  [
    `    ${name})`,
    ...continued(['      _arguments', ...options.map(option), ...places.map((one, index) => place(one, index + 1))]),
    '      ;;'
  ].join('\n')

const continued = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line))

function option({ name, what, takes, choices, mayRepeat }: OfferedOption): string {
  // With `=`, the value may also stand in the same word; a blank offers nothing.
  const value = {
    nothing: '',
    choice: `:${name}:(${choices.join(' ')})`,
    number: `:${name}: `,
    path: `:${name}:_files`
  }[takes]
  const sign = takes === 'nothing' ? '' : '='
  return `        ${quoted(`${mayRepeat ? '*' : ''}--${name}${sign}[${escaped(what)}]${value}`)}`
}

function place({ name, choices }: OfferedPlace, at: number): string {
  const chosen = choices.map(([choice, what]) => `${choice}\\:"${escaped(what).replaceAll('"', '')}"`).join(' ')
  return `        ${quoted(`${at}:${name}:${choices.length === 0 ? '_files' : `((${chosen}))`}`)}`
}

/** Brackets and colons part what zsh reads. */
const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, (sign) => `\\${sign}`)
