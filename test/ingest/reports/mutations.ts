/** Changes to reports, drawn by chance that can be repeated: what real files become when something goes wrong, or is made to. */

/** Numbers from 0 to 1, the same ones for the same seed. */
export type Chance = () => number

const below = (random: Chance, most: number): number => Math.floor(random() * most)

const oneOf = <Item>(random: Chance, items: readonly [Item, ...Item[]]): Item =>
  items[below(random, items.length)] ?? items[0]

/** Some bytes become others, go, or come twice. */
export function withOtherBytes(bytes: Uint8Array, random: Chance): Uint8Array {
  let changed = Buffer.from(bytes)
  for (let change = below(random, 8); change >= 0; change -= 1) {
    const at = below(random, changed.length)
    const length = below(random, 4)
    const kind = random()
    if (kind < 0.5) changed[at] = below(random, 256)
    else if (kind < 0.75) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)])
    else changed = Buffer.concat([changed.subarray(0, at + length), changed.subarray(at)])
  }
  return changed
}

/** Some elements, keys, values or lines go, come twice, trade places, or become what no tool writes. */
export function withOtherTokens(text: string, random: Chance): string {
  const tokens = tokensOf(text)
  for (let change = below(random, 4); change >= 0 && tokens.length > 0; change -= 1) {
    const [at, other] = [below(random, tokens.length), below(random, tokens.length)]
    const [token = '', second = ''] = [tokens[at], tokens[other]]
    const kind = below(random, 6)
    if (kind === 0) tokens.splice(at, 1)
    else if (kind === 1) tokens.splice(at, 0, token)
    else if (kind === 2) [tokens[at], tokens[other]] = [second, token]
    else if (kind === 3) tokens[at] = second
    else if (kind === 4) tokens[at] = oneOf(random, ODD_TOKENS)
    else tokens[at] = token.replace(/"[^"]*"|\d+(?:\.\d+)?/, () => JSON.stringify(oneOf(random, ODD_VALUES)))
  }
  return tokens.join('')
}

const tokensOf = (text: string): string[] =>
  text.match(text.trimStart().startsWith('<') ? XML_TOKENS : /^\s*[[{]/.test(text) ? JSON_TOKENS : LINES) ?? []

const XML_TOKENS = /<[^>]*>|[^<]+/g
const JSON_TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+|\s+/g
const LINES = /[^\n]*\n|[^\n]+/g

const ODD_TOKENS = [
  '',
  '<',
  '</testsuite>',
  '<testcase/>',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '&#0;',
  '{',
  ']',
  'null',
  '[[]]',
  '"',
  '-0',
  '1e999',
  '\u0000',
  '\n',
  '1..0\n',
  'Bail out!\n',
  'not ok\n',
  '    ok 1 - inner\n'
] as const

const ODD_VALUES = [
  '',
  'NaN',
  '-5',
  '1e999',
  '1,234.5',
  '12:00:01',
  '__proto__',
  '\u202e',
  'x'.repeat(5000),
  '\\'
] as const

/**
 * Go tells of one package after the other, and cargo test writes one document after the other, and nowhere how many there
 * are: a cut between two leaves no trace.
 */
export function isCutUnseen(format: string, part: Uint8Array): boolean {
  const last = Buffer.from(part).toString('utf8').trimEnd().split('\n').at(-1) ?? ''
  if (format === 'junit') return last.endsWith('</testsuites>')
  if (format !== 'go-test-json') return false
  return /"Action":"(?:pass|fail|skip)"/.test(last) && !last.includes('"Test":')
}
