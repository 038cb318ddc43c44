import { AT_FIRST, OPTIONS_AT_FIRST, quoted, type Offered } from './offered.js'

/** For bash from 3.2 on, with nothing beside it. Where nothing can be chosen, files are completed. */
export const bash = (offered: readonly Offered[]): string => `# foreshock completion bash
_foreshock() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  # bash takes --option=value for three words.
  if [ "$current" = '=' ]; then
    current=''
  elif [ "$previous" = '=' ]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(
      namesOf(
        offered,
        Object.keys(OPTIONS_AT_FIRST).map((name) => `--${name}`)
      )
    )}
  elif [ "$COMP_CWORD" -eq 2 ] && [ "\${COMP_WORDS[1]}" = 'help' ]; then
    words=${quoted(namesOf(offered, []))}
  else
    case "\${COMP_WORDS[1]} $previous" in
${offered.flatMap(valuesOf).join('\n')}
    esac
    if [ -z "$words" ]; then
      case "\${COMP_WORDS[1]}" in
${offered.map(wordsOf).join('\n')}
      esac
    fi
  fi
  # Every word is one of ours, without blanks.
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _foreshock foreshock
`

const namesOf = (offered: readonly Offered[], more: readonly string[]): string =>
  [...Object.keys(AT_FIRST), ...offered.map(({ name }) => name), ...more].join(' ')

/** What follows an option that takes a value: its choices, or a file, which bash completes by itself. */
const valuesOf = ({ name, options }: Offered): readonly string[] =>
  options.flatMap((option) => {
    if (option.takes === 'nothing') return []
    const does = option.takes === 'choice' ? `words=${quoted(option.choices.join(' '))}` : 'return'
    return [`      ${quoted(`${name} --${option.name}`)}) ${does} ;;`]
  })

/** Options where one is begun; else what can be chosen, and files where anything can be named. */
function wordsOf({ name, options, places }: Offered): string {
  const flags = quoted(options.map((option) => `--${option.name}`).join(' '))
  const first = places[0]?.choices.map(([choice]) => choice) ?? []
  const elsewhere =
    places.length === 0
      ? `*) words=${flags} ;;`
      : first.length === 0
        ? '*) return ;;'
        : `*) if [ "$COMP_CWORD" -eq 2 ]; then words=${quoted(first.join(' '))}; else return; fi ;;`
  return `        ${name}) case "$current" in -*) words=${flags} ;; ${elsewhere} esac ;;`
}
