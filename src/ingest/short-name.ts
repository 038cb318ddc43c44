/** The first 1,000 code points of a name. */
export const shortName = (text: string): string => (text.length <= LONGEST ? text : cut(text))

const LONGEST = 1000

/** A code point takes two units at most, so the rest need not be looked at. */
const cut = (text: string): string =>
  Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('')
