/**
 * Text from outside that can do nothing to a reader: neither to a terminal, nor to GitHub's runner, which takes lines of
 * a log for commands, nor to eyes, which direction marks deceive.
 */

/** What stands in for a character that must not be shown. */
const REPLACEMENT = '\ufffd'

/** Escape sequences of a terminal: CSI, OSC with its end, and the two-character ones. */
const TERMINAL_SEQUENCES = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** What is left of C0 and C1 once line ends and tabs are gone. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
/** Marks, embeddings, overrides and isolates: they can make a name read as another one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATES = /\p{Surrogate}/gu

/** One line of visible characters: no terminal sequences, controls, bidi controls or lone surrogates. */
export const oneLine = (text: string): string =>
  withoutControls(text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, ' '))

/** The same for a text that may keep its lines, which all end in `\n` then. */
export const manyLines = (text: string): string =>
  text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, '\n').split('\n').map(withoutControls).join('\n')

/** At most so many code points, the last of them `…` where something was left out. */
export function cut(text: string, mostPoints: number): string {
  if (text.length <= mostPoints) return text
  let points = 0
  let units = 0
  let end = 0
  for (const point of text) {
    if (points === mostPoints) return `${text.slice(0, end)}…`
    points += 1
    units += point.length
    if (points < mostPoints) end = units
  }
  return text
}

const withoutControls = (line: string): string =>
  line.replaceAll('\t', ' ').replace(CONTROLS, '').replace(BIDI, REPLACEMENT).replace(LONE_SURROGATES, REPLACEMENT)

/**
 * One line for a log on which the runner will not act. The runner compares by culture: it sees `::` and `##[` through
 * characters that sort as nothing, so those go first, and what parts the signs is a plain blank.
 */
export const harmless = (text: string): string => withoutCommands(withoutIgnorables(oneLine(text)))

/** The last word on a line that was put together from clean parts. */
export const withoutCommands = (line: string): string => line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ')

const withoutIgnorables = (line: string): string => line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
