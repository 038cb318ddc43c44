import { type Finding } from '../domain/finding.js'
import { type Verdict, type VerdictKind } from '../domain/verdict.js'
import { numbersOf } from './numbers.js'
import { howToSilence } from './silence.js'
import { text } from './text.js'
import { VERDICT_SYMBOLS, VERDICT_WORDS } from './verdict-words.js'

/** What the command line prints: the verdict in one line, each finding with its numbers and evidence, what was not seen. */
export function terminal(verdict: Verdict, { colour }: { readonly colour: boolean }): string {
  const paint = colour ? painted : plain
  const named = (name: string): string => paint('bold', name)
  const verdictWords = `${VERDICT_SYMBOLS[verdict.is]} ${VERDICT_WORDS[verdict.is]}`
  return [
    `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${text(verdict.headline, named)}`,
    ...verdict.findings.flatMap((finding) => ['', ...findingLines(finding, { paint, named })]),
    ...(verdict.unseen.length === 0 ? [] : ['', 'Not seen, so not judged:']),
    ...verdict.unseen.map((prose) => `  ${text(prose, named)}`),
    ...(verdict.asides ?? []).map((prose) => text(prose, named))
  ].join('\n')
}

type Colour = 'green' | 'yellow' | 'red' | 'dim' | 'bold'
type Paint = (colour: Colour, words: string) => string

const VERDICT_COLOURS = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  inconclusive: 'dim',
  'no-data': 'dim'
} as const satisfies Record<VerdictKind, Colour>

const LEVEL_COLOURS = { note: 'dim', warn: 'yellow', fail: 'red' } as const satisfies Record<Finding['level'], Colour>

function findingLines(
  finding: Finding,
  { paint, named }: { paint: Paint; named: (name: string) => string }
): readonly string[] {
  const { level, headline, evidence } = finding
  return [
    `${paint(LEVEL_COLOURS[level], level)}  ${text(headline, named)}`,
    ...numbersOf(finding).map((line) => `      ${line}`),
    ...evidence.map((prose) => `      ${text(prose, named)}`),
    ...howToSilence(finding).map((prose) => `      ${paint('dim', text(prose))}`)
  ]
}

/** SGR codes of ECMA-48: on, and off again. */
const CODES = { green: [32, 39], yellow: [33, 39], red: [31, 39], dim: [2, 22], bold: [1, 22] } as const

const painted: Paint = (colour, words) => `\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`

const plain: Paint = (_colour, words) => words
