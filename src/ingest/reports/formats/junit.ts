import { Problem } from '../../../domain/problem.js'
import { plainName } from '../plain-name.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { type JunitCase, junitCase, noteChild } from './junit-case.js'

/**
 * JUnit XML, which has no one specification: one test a `testcase`, one more for each try that Surefire and its like tell
 * of inside it, and for each time that the same test comes again.
 */
export const junit = {
  title: 'JUnit XML',
  writers:
    'Surefire, Gradle, pytest, jest-junit, Vitest, Playwright, mocha, gotestsum, cargo-nextest, Bazel, CTest, PHPUnit, RSpec, GoogleTest, Catch2 and many more',
  files: [
    '**/junit*.xml',
    '**/*junit*.xml',
    '**/TEST-*.xml',
    '**/test-results/**/*.xml',
    '**/test-reports/**/*.xml',
    '**/surefire-reports/*.xml',
    '**/failsafe-reports/*.xml',
    '**/build/test-results/**/*.xml'
  ],
  recognises: ({ text }) => /^<testsuites?[\s/>]/u.test(text),
  read: (bytes, sink) => readXml(bytes, junitReport(sink))
} as const satisfies ReportFormat

function junitReport(sink: ReportSink): XmlHandlers & { end(): void } {
  const outer: string[] = []
  let suite = ''
  let current: JunitCase | undefined
  /** Elements open below the root, and below the case at hand. */
  let depth = 0
  let depthInCase = 0
  let [cases, failures, toldFailures] = [0, 0, 0]

  return {
    open: (name, attributes) => {
      if (depth === 0) {
        if (name !== 'testsuite' && name !== 'testsuites') throw otherRoot(name)
        toldFailures = whole(attributes['failures']) + whole(attributes['errors'])
      }
      depth += 1
      if (current !== undefined) {
        if (depthInCase === 0) noteChild(current, name, attributes)
        depthInCase += 1
      } else if (name === 'testcase') current = junitCase(suite, attributes)
      else {
        outer.push(suite)
        if (name !== 'testsuite') return
        sink.suite()
        suite = nested(suite, attributes)
      }
    },
    close: () => {
      depth -= 1
      if (current === undefined) suite = outer.pop() ?? ''
      else if (depthInCase > 0) depthInCase -= 1
      else {
        cases += 1
        if (current.outcome === 'failed' || current.outcome === 'error') failures += 1
        sink.take(current, current.earlier)
        current = undefined
      }
    },
    end: () => {
      if (toldFailures > 0 && failures === 0)
        sink.note(
          `The report counts ${toldFailures} failures in its first line, and none of its ${cases} tests failed.`
        )
    }
  }
}

const nested = (parent: string, { name = '' }: XmlAttributes): string =>
  plainName([parent, name].filter((part) => part !== '').join(' > '))

const whole = (text = ''): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)

const otherRoot = (name: string): Problem =>
  new Problem({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a JUnit report`,
    todo: 'Let the test tool write JUnit XML, or leave this file out of the reports'
  })
