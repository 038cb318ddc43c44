import type { Outcome } from '../../../domain/test.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { baseName, classByName, withoutClass } from './dotnet-names.js'
import { stableName } from './stable-name.js'
import { suitesOf } from './suites.js'

/** The XML of NUnit 2: a test's name is its whole name, and the suites around it spell out its class. */
export const nunit2 = {
  title: 'NUnit 2 XML',
  writers: 'nunit-console 2 and, asked for it, NUnit 3',
  files: ['**/TestResult*.xml', '**/*nunit*.xml'],
  recognises: ({ text }) => /^<test-results[\s/>]/u.test(text),
  read: (bytes, sink) => readXml(bytes, nunit2Report(sink))
} as const satisfies ReportFormat

function nunit2Report(sink: ReportSink): XmlHandlers {
  const suites = suitesOf(sink)
  const elements: string[] = []
  /** The class that each open suite stands for, so far as suites name it. */
  const classes: string[] = []
  let test: Nunit2Case | undefined
  /** How many elements are around the case at hand, itself included. */
  let depthOfCase = 0
  let [told, cases] = [0, 0]

  return {
    open: (name, attributes) => {
      const parent = elements.at(-1)
      elements.push(name)
      if (parent === undefined) told = countOf(attributes['errors']) + countOf(attributes['failures'])
      if (test !== undefined) {
        if (name === 'failure' && elements.length === depthOfCase + 1) test.hasFailure = true
      } else if (name === 'test-suite') {
        classes.push(classIn(classes.at(-1) ?? '', attributes))
        suites.enter({ name: baseName(attributes['name'] ?? ''), className: classes.at(-1) })
        if (FAILED_SUITES.has(attributes['result'] ?? '')) suites.fail()
      } else if (name === 'test-case') {
        test = { attributes, hasFailure: false }
        depthOfCase = elements.length
      }
    },
    close: () => {
      const depth = elements.length
      const name = elements.pop()
      if (name === 'test-suite' && test === undefined) {
        suites.leave()
        classes.pop()
      }
      if (test === undefined || depth !== depthOfCase) return
      const { name: wholeName = '', time } = test.attributes
      const className = classOf(wholeName, classes.at(-1) ?? '')
      cases += 1
      suites.take({
        suite: suites.path(),
        className,
        name: stableName(withoutClass(wholeName, className)),
        file: '',
        outcome: outcomeOf(test),
        durationMs: msOfSeconds(time)
      })
      test = undefined
    },
    end: () => {
      if (told > 0 && suites.failures() === 0)
        sink.note(`The report counts ${told} failures in its first line, and none of its ${cases} tests failed.`)
    }
  }
}

interface Nunit2Case {
  readonly attributes: XmlAttributes
  hasFailure: boolean
}

/** `Shop` and in it `CartTest` are the class `Shop.CartTest`; assemblies and parameterised tests are no part of it. */
const classIn = (around: string, { type, name = '' }: XmlAttributes): string =>
  type === 'Namespace' || FIXTURES.has(type ?? '') ? (around === '' ? name : `${around}.${name}`) : around

const FIXTURES: ReadonlySet<string> = new Set(['TestFixture', 'GenericFixture', 'ParameterizedFixture', 'SetUpFixture'])

/** Before version 2.5 suites do not say what they stand for. */
const classOf = (wholeName: string, bySuites: string): string => (bySuites === '' ? classByName(wholeName) : bySuites)

const FAILED_SUITES: ReadonlySet<string> = new Set(['Failure', 'Error', 'NotRunnable', 'Cancelled'])

/** Before version 2.5 there is no `result`: `executed` and `success` say it. What says nothing did not pass. */
function outcomeOf({ attributes: { result, executed, success }, hasFailure }: Nunit2Case): Outcome {
  if (result !== undefined) return OUTCOMES.get(result) ?? 'error'
  if (executed === 'False') return 'skipped'
  if (hasFailure || success === 'False') return 'failed'
  return success === 'True' ? 'passed' : 'error'
}

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Success', 'passed'],
  ['Failure', 'failed'],
  ['Error', 'error'],
  ['NotRunnable', 'error'],
  ['Cancelled', 'error'],
  ['Ignored', 'skipped'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped']
])

const countOf = (text = ''): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)
