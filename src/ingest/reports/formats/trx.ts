import { Problem } from '../../../domain/problem.js'
import { isFailure, type Outcome } from '../../../domain/test.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { baseName, withoutAssembly } from './dotnet-names.js'
import { trxResults } from './trx-results.js'
import { doubtsOf } from './trx-summary.js'
import { msOfTrx } from './trx-time.js'

/** The results of Visual Studio, and of all that `dotnet test` runs. */
export const trx = {
  title: 'TRX',
  writers: 'dotnet test --logger trx, vstest.console, MSTest, Microsoft.Testing.Platform, xunit.net 3',
  files: ['**/*.trx'],
  recognises: ({ text }) => /^<TestRun[\s/>]/u.test(text),
  read: (bytes, sink) => readXml(bytes, trxReport(sink))
} as const satisfies ReportFormat

function trxReport(sink: ReportSink): XmlHandlers {
  const results = trxResults(sink)
  const elements: string[] = []
  /** Results inside each other: rows of data in the test that they are given to. */
  const open: OpenResult[] = []
  let definition = ''
  /** Tests that are given rows of data count beside their rows, as they do in the summary. */
  let [count, failures] = [0, 0]
  let [summary, counters]: [XmlAttributes, XmlAttributes] = [{}, {}]

  const leave = ({ attributes, inner, innerFailures }: OpenResult): void => {
    const { testId, testName = '', dataRowInfo } = attributes
    const around = open.at(-1)
    const outcome = OUTCOMES.get(attributes['outcome'] ?? '') ?? 'error'
    count += 1
    if (isFailure(outcome)) failures += 1
    if (around !== undefined) {
      around.inner += 1
      if (isFailure(outcome)) around.innerFailures += 1
    }
    // Its rows stand for a test, unless it failed in a way that none of them shows.
    if (inner > 0 && (innerFailures > 0 || !isFailure(outcome))) return
    const isNamedAlike = testName === around?.attributes['testName'] && dataRowInfo !== undefined
    results.add({
      testId: testId ?? around?.attributes['testId'] ?? '',
      name: isNamedAlike ? `${testName} (Data Row ${dataRowInfo})` : testName,
      outcome,
      durationMs: msOfTrx(attributes)
    })
  }

  return {
    open: (name, attributes) => {
      const parent = elements.at(-1)
      if (parent === undefined && name !== 'TestRun') throw otherRoot(name)
      elements.push(name)
      if (isOfResults(parent)) open.push({ attributes, inner: 0, innerFailures: 0 })
      else if (parent === 'TestDefinitions') {
        definition = attributes['id'] ?? ''
        results.define(definition, { suite: baseName(attributes['storage'] ?? ''), className: '' })
      } else if (name === 'TestMethod') {
        const { codeBase = '', className = '' } = attributes
        results.define(definition, { suite: baseName(codeBase), className: withoutAssembly(className) })
      } else if (name === 'ResultSummary') summary = attributes
      else if (name === 'Counters') counters = attributes
    },
    close: () => {
      elements.pop()
      const result = isOfResults(elements.at(-1)) ? open.pop() : undefined
      if (result !== undefined) leave(result)
    },
    end: () => {
      results.release()
      const { isRed, note } = doubtsOf({ summary, counters, failures, count })
      if (isRed) sink.take({ suite: '', className: '', name: 'test run', file: '', outcome: 'error' })
      if (note !== undefined) sink.note(note)
    }
  }
}

interface OpenResult {
  readonly attributes: XmlAttributes
  inner: number
  innerFailures: number
}

/** Whatever kind of test it is of, a result is what stands in one of these. */
const isOfResults = (parent: string | undefined): boolean => parent === 'Results' || parent === 'InnerResults'

/**
 * The words that tell of a test that was not run to its end, and no word, which writers leave out for `Error`, are errors, and
 * so is a word that nobody knows.
 */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Passed', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['NotExecuted', 'skipped'],
  ['Inconclusive', 'skipped']
])

const otherRoot = (name: string): Problem =>
  new Problem({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a TRX report`,
    todo: 'Let the test tool write TRX, or leave this file out of the reports'
  })
