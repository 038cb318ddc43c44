/**
 * The first 1,000 code points of a name, as text of its own: a slice would keep all the text in memory that it was cut
 * from.
 */
export const shortName = (text: string): string => (text.length <= LONGEST ? copied(text) : cut(text))

/** The engine joins into a new string, and slices strings of 13 units or more without copying them. */
const copied = (text: string): string => (text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join(''))

const LONGEST = 1000

/** A code point takes two units at most, so the rest need not be looked at. */
const cut = (text: string): string =>
  Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('')
