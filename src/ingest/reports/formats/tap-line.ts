import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'

/** What one line of TAP says. */
export type TapLine =
  | { readonly is: 'point'; readonly point: TapPoint }
  | { readonly is: 'plan'; readonly tests: number; readonly skips: string }
  | { readonly is: 'bail out'; readonly why: string }
  | { readonly is: 'subtest'; readonly name: string }
  | { readonly is: 'comment' | 'block' | 'closing brace' | 'anything' }

export interface TapPoint {
  /** Absent where there is none. */
  readonly number: number | undefined
  /** Empty where there is none. */
  readonly name: string
  readonly outcome: Outcome
  readonly durationMs: number | undefined
  /** Whether it ends in a brace, which may open its subtests. */
  readonly mayOpen: boolean
}

/** Reads a line without the blanks before it. */
export function tapLine(line: string): TapLine {
  const text = line.trimEnd()
  const [point, not, number, rest = ''] = POINT.exec(text) ?? []
  if (point !== undefined && (number !== undefined || UNNUMBERED.test(rest)))
    return { is: 'point', point: pointOf(not === undefined, number, rest) }
  const [, tests, skips = ''] = PLAN.exec(text) ?? []
  if (tests !== undefined) return { is: 'plan', tests: Number(tests), skips: skips.trim() }
  if (text.startsWith('Bail out!')) return { is: 'bail out', why: text.slice(9).trim() }
  if (text.startsWith('# Subtest: ')) return { is: 'subtest', name: unescaped(text.slice(11)) }
  if (text.startsWith('#')) return { is: 'comment' }
  return { is: text === '---' ? 'block' : text === '}' ? 'closing brace' : 'anything' }
}

const POINT = /^(not )?ok(?: +(\d{1,9}))?(?= |$)(.*)$/s
/** A name without number or dash is prose: what a test prints may well begin with `ok`. */
const UNNUMBERED = /^(?: *$| +-(?: |$)| +#)/
const PLAN = /^1\.\.(\d{1,9})(?:\s+#\s*skip\S*(.*)|\s*#.*)?$/is

function pointOf(isOk: boolean, number: string | undefined, rest: string): TapPoint {
  const mayOpen = rest.endsWith(' {')
  const text = mayOpen ? rest.slice(0, -1).trimEnd() : rest
  const [directive] = DIRECTIVE.exec(text) ?? []
  const [time, timeMs] = TIME.exec(text) ?? []
  const end = Math.min(...[directive, time].map((found) => (found === undefined ? text.length : text.indexOf(found))))
  const name = text.slice(0, end)
  const [, batsName, batsMs] = BATS_TIME.exec(name) ?? []
  return {
    number: number === undefined ? undefined : Number(number),
    name: unescaped((batsName ?? name).replace(/^ *-(?: +|$)/, '').trim()),
    outcome: directive !== undefined ? 'skipped' : isOk ? 'passed' : 'failed',
    durationMs: durationIn({ ms: Number(timeMs ?? batsMs ?? NaN) }, 'ms'),
    mayOpen
  }
}

/** A test to do is expected to fail: it counts neither as failed nor as passed. A `#` of a name is escaped. */
const DIRECTIVE = /(?:^|\s)#\s{0,9}(?:skip|todo\b)/i
const TIME = /(?:^|\s)#\s{0,9}time=(\d{1,9}(?:\.\d{1,20})?)ms(?!\S)/

/** With `--timing`, Bats writes the time into the name. */
const BATS_TIME = /^(.*) in (\d{1,9})ms$/s

const unescaped = (text: string): string => text.replace(/\\([#\\])/g, '$1')
