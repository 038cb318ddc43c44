/** A line of a file, as an attribute tells it: a whole number from 1. */
export const lineOf = (text = ''): number | undefined => (/^[1-9]\d{0,6}$/u.test(text) ? Number(text) : undefined)
