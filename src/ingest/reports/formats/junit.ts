import { isFailure } from '../../../domain/test.js'
import { Problem } from '../../../domain/problem.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { docTests } from './doc-tests.js'
import { caseOfSuite, isContinued, type JunitCase, junitCase, noteChild, settle } from './junit-case.js'
import { aroundSuites, type JunitSuite, junitSuite, toldFailures } from './junit-suite.js'

/**
 * JUnit XML, which has no one specification: one test a `testcase`, one more for each try that Surefire and its like tell
 * of inside it, and for each time that the same test comes again. cargo test writes one document for each test binary into
 * one file; their suites have one name, so those behind the first are called after their place.
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
  recognises: ({ is, text }) => /^<testsuites?[\s/>]/u.test(text) || (is === 'text' && BEHIND_OUTPUT.test(text)),
  read: (bytes, sink) => readXml(bytes, junitReport(sink))
} as const satisfies ReportFormat

/** What a tool printed before the report that it writes to the same place: it is no XML, and better called a broken report. */
const BEHIND_OUTPUT = /^<\?xml[^>]{0,200}\?>\s{0,9}<testsuites?[\s/>]/mu

function junitReport(sink: ReportSink): XmlHandlers {
  const outer: JunitSuite[] = []
  let suite = aroundSuites({}, '')
  let current: JunitCase | undefined
  /** A failed case, until it is known whether the next one only adds to it. */
  let held: JunitCase | undefined
  const nameDocTest = docTests()
  /** Elements open below the root, and below the case at hand. */
  let depth = 0
  let depthInCase = 0
  let documents = 1
  let [cases, failures] = [0, 0]
  /** Elements that tell of a failure, and how many there are by the root and by the suites directly in it. */
  let [shown, toldByRoot, toldBySuites] = [0, 0, 0]

  const release = (): void => {
    if (held !== undefined) sink.take(held, held.earlier)
    held = undefined
  }

  const take = (test: JunitCase): void => {
    settle(test)
    nameDocTest(test)
    if (!isFailure(test.outcome)) {
      if (held !== undefined) release()
      sink.take(test, test.earlier)
    } else if (held === undefined || !isContinued(held, test)) {
      release()
      held = test
      failures += 1
    }
  }

  const enter = (name: string, attributes: XmlAttributes): void => {
    outer.push(suite)
    if (depth === 0) {
      if (name !== 'testsuite' && name !== 'testsuites') throw otherRoot(name)
      suite = aroundSuites(attributes, documents === 1 ? '' : `document ${documents}`)
      toldByRoot += toldFailures(attributes)
    } else if (depth === 1 && name === 'testsuite') toldBySuites += toldFailures(attributes)
    if (name === 'testsuite') {
      sink.suite()
      suite = junitSuite(suite, attributes, { depth, failuresBefore: failures })
    } else if ((name === 'error' || name === 'failure') && depth === suite.depth + 1) {
      shown += 1
      suite.hasFailed = true
    }
  }

  /** A script that broke outside of its tests is one more test of its suite, if nothing else in it tells of the failure. */
  const leave = (): void => {
    const left = suite
    suite = outer.pop() ?? suite
    if (left !== suite && left.hasFailed && failures === left.failuresBefore) take(caseOfSuite(left))
  }

  return {
    open: (name, attributes) => {
      if (current !== undefined) {
        if (depthInCase === 0) {
          if (name === 'failure' || name === 'error') shown += 1
          noteChild(current, name, attributes)
        }
        depthInCase += 1
      } else if (name === 'testcase' && depth > 0) current = junitCase(suite, attributes)
      else enter(name, attributes)
      depth += 1
    },
    close: () => {
      depth -= 1
      if (current === undefined) leave()
      else if (depthInCase > 0) depthInCase -= 1
      else {
        cases += 1
        take(current)
        current = undefined
      }
    },
    another: () => {
      documents += 1
    },
    end: () => {
      release()
      const told = Math.max(toldByRoot, toldBySuites)
      const where = told === toldByRoot ? 'its first line' : 'its suites'
      if (told > 0 && failures === 0)
        sink.note(`The report counts ${told} failures in ${where}, and none of its ${cases} tests failed.`)
      else if (told > Math.max(shown, failures))
        sink.note(`The report counts ${told} failures in ${where}, and tells of ${Math.max(shown, failures)}.`)
    }
  }
}

const otherRoot = (name: string): Problem =>
  new Problem({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a JUnit report`,
    todo: 'Let the test tool write JUnit XML, or leave this file out of the reports'
  })
