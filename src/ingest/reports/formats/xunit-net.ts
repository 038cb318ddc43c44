import type { Outcome } from '../../../domain/test.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import { lineOf } from '../xml/line-of.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { baseName, withoutClass } from './dotnet-names.js'
import { stableName } from './stable-name.js'
import { suitesOf } from './suites.js'

/**
 * The XML of xunit.net, versions 1 to 3. Collections are left out of what names a test: those that xunit.net makes itself
 * bear a random id.
 */
export const xunitNet = {
  title: 'xUnit.net XML',
  writers: 'xunit.net 2 and 3, XunitXml.TestLogger of dotnet test',
  files: ['**/*xunit*.xml'],
  recognises: ({ text }) => /^<assemblies[\s/>]|^<assembly\s[^>]*\btest-framework=/u.test(text),
  read: (bytes, sink) => readXml(bytes, xunitReport(sink))
} as const satisfies ReportFormat

function xunitReport(sink: ReportSink): XmlHandlers {
  const suites = suitesOf(sink)
  const elements: string[] = []
  /** How many elements are around the test at hand, itself included; 0 where there is none. */
  let depthOfTest = 0
  let [told, cases] = [0, 0]

  return {
    open: (name, attributes) => {
      elements.push(name)
      if (depthOfTest > 0) return
      if (name === 'assembly') {
        suites.enter({ name: baseName(attributes['name'] ?? '') })
        told += countOf(attributes['failed']) + countOf(attributes['errors'])
      } else if (name === 'test') {
        depthOfTest = elements.length
        cases += 1
        suites.take(toldTest(suites.path(), attributes))
      } else if (name === 'error' && elements.at(-2) === 'errors') {
        const { type = 'error', name: of = '' } = attributes
        suites.take({ suite: suites.path(), className: '', name: nameOfError(type, of), file: '', outcome: 'error' })
      }
    },
    close: () => {
      const depth = elements.length
      const name = elements.pop()
      if (depth === depthOfTest) depthOfTest = 0
      else if (name === 'assembly' && depthOfTest === 0) suites.leave()
    },
    end: () => {
      if (told > 0 && suites.failures() === 0)
        sink.note(`The report counts ${told} failures at its assemblies, and none of its ${cases} tests failed.`)
    }
  }
}

const toldTest = (suite: string, attributes: XmlAttributes) => {
  const { name, type = '', method = '', result = '', time } = attributes
  return {
    suite,
    className: type,
    name: stableName(withoutClass(name ?? method, type)),
    file: attributes['source-file'] ?? '',
    line: lineOf(attributes['source-line']),
    outcome: OUTCOMES.get(result) ?? 'error',
    durationMs: msOfSeconds(time)
  } as const
}

/** `test-collection-cleanup Test collection for Shop.CartTest (id: 1b2c…)` without the id. */
const nameOfError = (type: string, of: string): string =>
  `${type} ${of.replace(/ \(id: [0-9a-f-]{32,64}\)$/iu, '')}`.trimEnd()

/** A word that nobody knows did not pass. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped']
])

const countOf = (text = ''): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)
