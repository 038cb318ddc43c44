/** Suites, outermost first, as the history names them. One without a name is left out. */
export const suitePath = (names: readonly string[]): string => names.filter((name) => name !== '').join(' > ')
