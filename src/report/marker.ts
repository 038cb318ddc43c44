/** How a section is stored in a comment: its text between two hidden lines, of which the first says how to check it. */
import { VERDICTS } from '../domain/verdict.js'
import { digest } from './digest.js'
import { fromMarkerValue, markerValue } from './escape.js'
import { LEFT_OUT, type Section } from './section.js'

/** After a blank line, for a table takes every line that follows it for a row. */
const END = '\n\n<!-- foreshock:end -->'
const GAP = '\n\n'

export interface Read {
  readonly sections: readonly Section[]
  /** Names of what looks like a section and is none: cut, or edited by hand. An unreadable name is `?`. */
  readonly damaged: readonly string[]
}

/** The section's text between its markers. The text may hold anything, markers too: its lengths say where it ends. */
export function written(section: Section): string {
  const { name, stamp, verdict, findings, leftOut, head, rows, fold } = withUnixLines(section)
  const facts = [
    `name=${markerValue(name)}`,
    `run=${stamp.runId}`,
    `attempt=${stamp.attempt}`,
    `at=${Math.trunc(stamp.at)}`,
    `verdict=${verdict}`,
    `findings=${findings}`,
    `without=${leftOut}`,
    `lengths=${head.length},${rows.length},${fold.length}`
  ].join(' ')
  const text = [head, rows, fold].filter((part) => part !== '').join(GAP)
  return `<!-- foreshock:section ${facts} digest=${digest(`${facts}\n${head}${rows}${fold}`)} -->\n${text}${END}`
}

/** All sections of a text. A marker inside a section's own text is that section's text, and forges nothing. */
export function read(text: string): Read {
  const marker = new RegExp(MARKER)
  const sections: Section[] = []
  const damaged: string[] = []
  for (let match = marker.exec(text); match !== null; match = marker.exec(text)) {
    const found = readOne(match[1] ?? '', text, match.index)
    if ('damaged' in found) damaged.push(found.damaged)
    else {
      sections.push(found.section)
      marker.lastIndex = found.end
    }
  }
  return { sections, damaged }
}

/** What GitHub does to line ends must not look like damage. */
export const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n')

const MARKER = /^<!-- foreshock:section ([^\n]{1,4096}) -->$/gm

const FACTS =
  /^name=(\S*) run=(\d{1,16}) attempt=(\d{1,9}) at=(\d{1,15}) verdict=(\S+) findings=(\d{1,9}) without=(\S+) lengths=(\d{1,9}),(\d{1,9}),(\d{1,9}) digest=[0-9a-f]{16}$/

type Found = { readonly section: Section; readonly end: number } | { readonly damaged: string }

function readOne(line: string, text: string, start: number): Found {
  const [, rawName, runId, attempt, at, rawVerdict, findings, without, heads, rowses, folds] = FACTS.exec(line) ?? []
  const name = fromMarkerValue(rawName ?? '')
  const verdict = VERDICTS.find((kind) => kind === rawVerdict)
  const leftOut = LEFT_OUT.find((part) => part === without)
  if (name === undefined || verdict === undefined || leftOut === undefined) return { damaged: '?' }
  const lengths = [Number(heads), Number(rowses), Number(folds)] as const
  const [head, rows, fold] = partsFrom(text, text.indexOf('\n', start) + 1, lengths)
  const stamp = { runId: Number(runId), attempt: Number(attempt), at: Number(at) }
  const section = { name, stamp, verdict, findings: Number(findings), head, rows, fold, leftOut }
  const whole = written(section)
  return text.startsWith(whole, start) ? { section, end: start + whole.length } : { damaged: name }
}

function partsFrom(text: string, from: number, lengths: readonly number[]): readonly [string, string, string] {
  let at = from
  const [head = '', rows = '', fold = ''] = lengths.map((length) => {
    if (length === 0) return ''
    const start = at === from ? at : at + GAP.length
    at = start + length
    return text.slice(start, at)
  })
  return [head, rows, fold]
}

const withUnixLines = (section: Section): Section => ({
  ...section,
  head: unixLines(section.head),
  rows: unixLines(section.rows),
  fold: unixLines(section.fold)
})
