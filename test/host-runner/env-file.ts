/** Thrown for a line that the runner cannot read; what came before it has already taken effect. */
export class EnvFileError extends Error {}

/** Reads GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `name=value`, or `name<<delimiter`, lines, `delimiter`. */
export function* envFilePairs(text: string): Generator<readonly [name: string, value: string]> {
  const lines = lineCursor(text)
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue
    const equals = line.text.indexOf('=')
    const heredoc = line.text.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) yield plainPair(line.text, equals)
    else if (heredoc >= 0) yield heredocPair(line.text, heredoc, lines)
    else throw new EnvFileError(`Invalid format '${line.text}'`)
  }
}

/** Reads GITHUB_PATH: a folder a line. */
export const envFilePaths = (text: string): readonly string[] =>
  withoutMark(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')

function plainPair(line: string, equals: number): readonly [string, string] {
  if (equals === 0) throw new EnvFileError(`Invalid format '${line}'. Name must not be empty`)
  return [line.slice(0, equals), line.slice(equals + 1)]
}

function heredocPair(line: string, at: number, lines: LineCursor): readonly [string, string] {
  const name = line.slice(0, at)
  const delimiter = line.slice(at + 2)
  if (name === '' || delimiter === '')
    throw new EnvFileError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
  const value: string[] = []
  for (let next = lines.next(); next?.text !== delimiter; next = lines.next()) {
    if (next === undefined) throw new EnvFileError(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (!next.ended) throw new EnvFileError('Invalid value. EOF marker missing new line.')
    value.push(next.text)
  }
  return [name, value.join('\n')]
}

type LineCursor = { readonly next: () => { readonly text: string; readonly ended: boolean } | undefined }

/** Only LF ends a line here; a CR belongs to the value. */
function lineCursor(whole: string): LineCursor {
  const text = withoutMark(whole)
  let at = 0
  return {
    next: () => {
      if (at >= text.length) return undefined
      const end = text.indexOf('\n', at)
      const line = { text: text.slice(at, end < 0 ? undefined : end), ended: end >= 0 }
      at = end < 0 ? text.length : end + 1
      return line
    }
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)
