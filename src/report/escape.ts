/** Untrusted text made harmless, one function a sink. Markdown made here is one line and fits a table cell as it is. */
import { cut, harmless as logLine, manyLines, oneLine, withoutCommands } from '../domain/harmless.js'

export { logLine, withoutCommands }

/** Longest name that is shown; the rest of it is in the history. */
const NAME_POINTS = 160

/** A name, in one line and no longer than a reader can take in. */
export function shortName(text: string): string {
  const name = cut(oneLine(cut(text, NAME_POINTS * 8)).trim(), NAME_POINTS)
  return name === '' ? '(no name)' : name
}

/**
 * A name as a code span, in which GitHub finds no mentions, references, links or emoji. Backticks, pipes and
 * backslashes mean different things inside and outside tables, so that such names are spelt in entities.
 */
export function code(text: string): string {
  const name = shortName(text)
  return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``
}

/** Text for HTML: between tags, and inside a quoted attribute. Markdown finds nothing in it either. */
export const html = (text: string): string => oneLine(text).replace(/[!-/:-@[-`{-~]/g, entity)

/** Text that means itself: no emphasis, links, images, tags, mentions, references, emoji or formulas. */
export const markdownText = (text: string): string =>
  lineStart(withoutReferences(oneLine(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign) => SPELT[sign] ?? `\\${sign}`))

/** Markdown that is no heading, list or code because of how it begins. */
export const lineStart = (markdown: string): string =>
  markdown
    .replace(/^\s{2,}/, ' ')
    .replace(/^(\s?)([-+=#])/, '$1\\$2')
    .replace(/^(\s?\d+)([.)])(?=\s|$)/, '$1\\$2')

/** One cell of a table, whatever the text holds. */
export const cell = (text: string): string => markdownText(text).trim() || ' '

/** A block of text in a fence that is longer than every run of backticks in it. */
export function fence(text: string): string {
  const lines = manyLines(text)
  const longest = (lines.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2)
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${lines}\n${ticks}`
}

/** A value inside a hidden marker: it ends neither the word nor the comment around it. */
export const markerValue = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent)

/** What `markerValue` wrote; `undefined` for anything else. */
export function fromMarkerValue(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value)
    return markerValue(text) === value ? text : undefined
  } catch {
    return undefined
  }
}

/** Text for an annotation's message: it may keep its lines, none of which is a command. */
export const annotationText = (text: string): string => manyLines(text).split('\n').map(logLine).join('\n')

/** GitHub looks for references in the finished page, where escapes are gone: only another character parts them. */
const withoutReferences = (text: string): string =>
  text
    .replace(/@(?=\S)/g, `@${PART}`)
    .replace(/#(?=\w)/g, `#${PART}`)
    .replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`)
    .replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`)
    .replace(/(?<=www)\./gi, `${PART}.`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${PART}`))

/** A backslash before these means another thing in tables, or nothing at all to GitHub's formulas. */
const SPELT: Readonly<Record<string, string>> = { '\\': '&#92;', '|': '&#124;', $: '<span>$</span>' }

/** The zero-width space: shown as nothing, and not part of any word. */
const PART = '\u200b'

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
