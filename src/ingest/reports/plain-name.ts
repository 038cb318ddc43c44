/** A name as it may be kept, and as text of its own. */
export const plainName = (text: string): string => ownText(cleanName(text))

/**
 * The first 1,000 code points of a name, without control characters and halves of characters. What broke a line is a blank.
 * A name that is clean comes back as it is.
 */
export function cleanName(text: string): string {
  const short = shortName(text)
  return UNUSUAL.test(short) ? withoutControls(short).replaceAll(HALVES, '\ufffd') : short
}

/** The first 1,000 code points of a name. */
export const shortName = (text: string): string => (text.length <= LONGEST_NAME ? text : cut(text))

export const LONGEST_NAME = 1000

/** A code point takes two units at most, so the rest need not be looked at. */
const cut = (text: string): string =>
  Array.from(text.slice(0, 2 * LONGEST_NAME))
    .slice(0, LONGEST_NAME)
    .join('')

/** Nobody needs a control character of a report but its line ends: what breaks a line becomes a space, the rest goes. */
export const withoutControls = (text: string): string =>
  CONTROL.test(text) ? text.replaceAll(CONTROLS, withoutControl) : text

/** What stands for a control character; any other character stands for itself. */
export const withoutControl = (character: string): string =>
  BREAKS.has(character) ? ' ' : CONTROL.test(character) ? '' : character

const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/
const CONTROLS = new RegExp(CONTROL, 'g')
const BREAKS: ReadonlySet<string> = new Set('\t\n\v\f\r\x85\u2028\u2029')

/** Halves of characters cannot be stored as UTF-8. */
const HALVES = /\p{Surrogate}/gu

/** Controls, and all that may be half a character. */
const UNUSUAL = new RegExp(`${CONTROL.source}|[\\ud800-\\udfff]`)

/**
 * A text that is no part of another: engines slice strings of 13 units or more without copying them, so that one name would
 * keep all the text in memory that it was cut from. What is put together is copied once one of its characters is asked for.
 */
export function ownText(text: string): string {
  if (text.length < 13) return text
  const own = text.slice(0, 1) + text.slice(1)
  own.charCodeAt(0)
  return own
}
