import { Problem } from '../../../domain/problem.js'
import type { Opening, ReportFormat } from '../report-format.js'
import { linesOf } from '../text-lines.js'
import { tapLine } from './tap-line.js'
import { tapReport } from './tap-report.js'

/**
 * The Test Anything Protocol, versions 12 to 14: a plan says how many tests there are, so that a part is not taken for the
 * whole. Subtests are tests, and what holds them is their suite.
 */
export const tap = {
  title: 'TAP',
  writers: 'node:test, Bats, tape, node-tap, AVA, Vitest, mocha, Test::More, pgTAP and many more',
  files: ['**/*.tap', '**/tap.txt'],
  recognises: (opening) => opening.is === 'text' && beginsAsTap(opening),
  read: async (bytes, sink) => {
    const report = tapReport(sink)
    let saidLast = false
    for await (const { text, isWhole } of linesOf(bytes)) {
      const said = report.take(text)
      saidLast = said && !isWhole
    }
    return saidLast ? CUT() : report.end()
  }
} as const satisfies ReportFormat

/** Whatever ran the tests may have said something first. */
function beginsAsTap({ text }: Opening): boolean {
  const lines = text.split('\n', MOST_LINES_BEFORE)
  if (lines.some((line) => /^TAP version \d/.test(line))) return true
  return lines.some((line) => /^1\.\.\d+\s*(?:#.*)?$|^(?:not )?ok \d+(?:\s|$)/.test(line) && saysSomething(line))
}

const MOST_LINES_BEFORE = 50

const saysSomething = (line: string): boolean => ['plan', 'point'].includes(tapLine(line).is)

const CUT = (): Problem =>
  new Problem({
    what: 'The file breaks off within its last line',
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
  })
