/**
 * The words of a command without what only starts another one: `npx`, `poetry run`, `bundle exec`, `python -m`, `sudo`.
 * The path of a program is cut to its name.
 */
export function launched(words: readonly string[]): readonly string[] {
  for (const pattern of LAUNCHERS) {
    const rest = after(words, pattern)
    if (rest !== undefined && rest.length > 0) return launched(rest)
  }
  const [command, ...others] = words
  return command === undefined ? [] : [command.split(/[\\/]/).at(-1) ?? command, ...others]
}

/** Each is a beginning; `-` stands for any options, which take no value here. */
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
  ['python3', '-m'],
  ['py', '-m'],
  ['bundle', 'exec', '-'],
  ['c8', '-'],
  ['nyc', '-'],
  ['cross-env', '-']
]

function after(words: readonly string[], pattern: readonly string[]): readonly string[] | undefined {
  let rest = words
  for (const part of pattern) {
    if (part === '-') rest = withoutOptions(rest)
    else if (rest[0] !== part) return undefined
    else rest = rest.slice(1)
  }
  return rest
}

function withoutOptions(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^-|^\w+=/.test(word))
  return first === -1 ? [] : words.slice(first)
}
