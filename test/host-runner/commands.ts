/** A line of a step's output that the runner obeys instead of printing. */
export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** The whole line, as the step printed it. */
  readonly line: string
}

/** What the runner makes of one line: text for the log, a switch of the stop token, or a command. */
export type Taken =
  | { readonly is: 'text' }
  | { readonly is: 'switch'; readonly command: Command }
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: 'refused'; readonly command: Command; readonly because: string }

const STOP = 'stop-commands'

/** Every name that the runner knows; a line with another name is text. */
export const COMMAND_NAMES: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  STOP,
  'warning'
])

/** Reads one line as the runner does: `::name k=v::message` after blanks, or else `##[name k=v]message` anywhere. */
export function parseCommand(line: string, known: ReadonlySet<string> = COMMAND_NAMES): Command | undefined {
  return parseColons(line, known) ?? parseBrackets(line, known)
}

/** Follows the lines of one step; a step that stops commands can start them again with its own token only. */
export function commandReader(): (line: string) => Taken {
  let stopToken: string | undefined
  return (line) => {
    const known = stopToken === undefined ? COMMAND_NAMES : new Set([...COMMAND_NAMES, stopToken.toLowerCase()])
    const command = parseCommand(line, known)
    if (command === undefined) return { is: 'text' }
    if (stopToken !== undefined) {
      if (command.name !== stopToken.toLowerCase()) return { is: 'text' }
      stopToken = undefined
      return { is: 'switch', command }
    }
    if (command.name !== STOP) return { is: 'command', command }
    const because = badStopToken(command.message)
    if (because !== undefined) return { is: 'refused', command, because }
    stopToken = command.message
    return { is: 'switch', command }
  }
}

/** All commands on which the runner would act if a step printed this text; empty means the text is harmless. */
export function commandsIn(output: string): readonly Command[] {
  const take = commandReader()
  return linesOf(output)
    .map(take)
    .flatMap((taken) => (taken.is === 'text' ? [] : [taken.command]))
}

/** Lines as the runner cuts them: at CR, LF or both, and nowhere else. */
export const linesOf = (output: string): readonly string[] => output.split(/\r\n|\r|\n/)

/** A token that names a command would let any text start commands again. */
function badStopToken(token: string): string | undefined {
  if (token.trim() === '' || token === 'pause-logging' || COMMAND_NAMES.has(token.toLowerCase()))
    return `Invalid value for the stop-commands token: '${token}'. Choose a long random text.`
  return undefined
}

/** The blanks that .NET's TrimStart removes; unlike JavaScript it keeps U+FEFF and removes U+0085. */
const LEADING_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

function parseColons(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = line.replace(LEADING_BLANKS, '')
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  if (end < 0) return undefined
  return commandFrom(text.slice(2, end), text.slice(end + 2), {
    line,
    known,
    unescape: unescapeColons,
    list: (pairs) => pairs.trim().split(',')
  })
}

function parseBrackets(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  if (start < 0) return undefined
  const end = line.indexOf(']', start)
  if (end < 0) return undefined
  const head = line.slice(start + 3, end)
  return commandFrom(head, line.slice(end + 1), {
    line,
    known,
    unescape: unescapeBrackets,
    list: (pairs) => pairs.split(';')
  })
}

type Form = {
  readonly line: string
  readonly known: ReadonlySet<string>
  readonly list: (pairs: string) => readonly string[]
  readonly unescape: { readonly value: (text: string) => string; readonly message: (text: string) => string }
}

function commandFrom(head: string, message: string, form: Form): Command | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!form.known.has(name)) return undefined
  const pairs = space > 0 ? form.list(head.slice(space + 1)) : []
  const properties = Object.fromEntries(pairs.flatMap((pair) => property(pair, form.unescape.value)))
  return { name, properties, message: form.unescape.message(message), line: form.line }
}

function property(pair: string, unescape: (text: string) => string): [string, string][] {
  const [, key, value] = /^=*([^=]+)=+([^=][^]*)$/.exec(pair) ?? []
  return key === undefined || value === undefined ? [] : [[key, unescape(value)]]
}

/** The percent sign comes last, so that `%250A` means the four characters `%0A`. */
const replacing =
  (pairs: readonly (readonly [string, string])[]) =>
  (text: string): string =>
    [...pairs, ['%25', '%'] as const].reduce((rest, [escaped, plain]) => rest.replaceAll(escaped, plain), text)

const LINE_ENDS = [
  ['%0D', '\r'],
  ['%0A', '\n']
] as const

const unescapeColons = {
  message: replacing(LINE_ENDS),
  value: replacing([...LINE_ENDS, ['%3A', ':'], ['%2C', ',']])
}

const legacy = replacing([...LINE_ENDS, ['%3B', ';'], ['%5D', ']']])
const unescapeBrackets = { message: legacy, value: legacy }
