/** The first 1,000 code points of a name. */
export const shortName = (text: string): string => (text.length <= LONGEST ? text : cut(text))

const LONGEST = 1000

/** A code point takes two units at most, so the rest need not be looked at. */
const cut = (text: string): string =>
  Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('')

/**
 * A name that is to be kept, as text of its own: engines slice strings of 13 units or more without copying them, so that
 * one name would keep all the text in memory that it was cut from. What is joined is new.
 */
export const ownText = (text: string): string => (text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join(''))
