/**
 * A name without what differs from run to run: the number of a retry at its end, and the addresses in memory that Python
 * and Java write for objects without a text of their own.
 */
export function stableName(name: string): string {
  const kept = endsWithNumber(name) ? name.replace(RETRY, '') : name
  if (kept.includes(' at 0x')) return kept.replaceAll(PYTHON_ADDRESS, ' at 0x')
  return kept.includes('@') ? kept.replaceAll(JAVA_ADDRESS, '$1') : kept
}

/** Whether it may end in `(retry #1)`: a look at two characters, as there may be a million names. */
const endsWithNumber = (name: string): boolean => name.endsWith(')') && isDigit(name.charCodeAt(name.length - 2))

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Playwright's `(retry #1)`, and `(attempt 2)` and `(attempt 2 of 3)` of others. */
const RETRY = / \((?:retry #?|attempt #?(?:\d{1,3} of )?)\d{1,3}\)$/iu

/** `<Cart object at 0x7f68c55d6250>`; `jump(0xdeadbeef)` is a value. */
const PYTHON_ADDRESS = / at 0x[0-9a-f]{6,16}\b/giu

/** `shop.Cart@1b2c3d4f`: a class in a package, and its hash. */
const JAVA_ADDRESS = /(\.[A-Z][\w$]{0,200})@[0-9a-f]{5,8}\b/gu
