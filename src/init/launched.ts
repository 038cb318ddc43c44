/**
 * The words of a command without what only starts another one: `npx`, `poetry run`, `bundle exec`, `python -m`, `sudo`.
 * The path of a program is cut to its name, and `python3.12` to `python`.
 */
export function launched([command, ...others]: readonly string[]): readonly string[] {
  if (command === undefined) return []
  const words = [nameOf(command), ...others]
  for (const pattern of LAUNCHERS) {
    const rest = after(words, pattern)
    if (rest !== undefined && rest.length > 0) return launched(rest)
  }
  return words
}

const nameOf = (command: string): string =>
  (command.split(/[\\/]/).at(-1) ?? command).replace(/^(?:python[\d.]*|py)(?:\.exe)?$/, 'python')

/** Each is a beginning; `-` stands for any options, which take no value here, and `-m` for all up to it. */
const LAUNCHERS: readonly (readonly string[])[] = [
  ['sudo', '-'],
  ['env', '-'],
  ['time', '-'],
  ['xvfb-run', '-'],
  ['dotenv', '--'],
  ['npx', '-'],
  ['bunx', '-'],
  ['pnpx', '-'],
  ['npm', 'exec', '-'],
  ['pnpm', 'exec', '-'],
  ['pnpm', 'dlx', '-'],
  ['yarn', 'exec', '-'],
  ['yarn', 'dlx', '-'],
  ['poetry', 'run', '-'],
  ['pipenv', 'run', '-'],
  ['pdm', 'run', '-'],
  ['rye', 'run', '-'],
  ['hatch', 'run', '-'],
  ['uv', 'run', '-'],
  ['uvx', '-'],
  ['coverage', 'run', '-m'],
  ['python', '-m'],
  ['bundle', 'exec', '-'],
  ['composer', 'exec', '-'],
  ['c8', '-'],
  ['nyc', '-'],
  ['cross-env', '-']
]

function after(words: readonly string[], pattern: readonly string[]): readonly string[] | undefined {
  let rest = words
  for (const part of pattern) {
    if (part === '-') rest = withoutOptions(rest)
    else if (part === '-m') {
      const module = moduleIn(rest)
      if (module === undefined) return undefined
      rest = module
    } else if (rest[0] !== part) return undefined
    else rest = rest.slice(1)
  }
  return rest
}

function withoutOptions(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^-|^\w+=/.test(word))
  return first === -1 ? [] : words.slice(first)
}

/** What follows `-m`, where only options and their values stand in front of it: behind a file it is one of the file's. */
function moduleIn(words: readonly string[]): readonly string[] | undefined {
  const at = words.indexOf('-m')
  const isOptions = words.slice(0, at).every((word, index, all) => /^-/.test(word) || /^-/.test(all[index - 1] ?? ''))
  return at === -1 || !isOptions ? undefined : words.slice(at + 1)
}
