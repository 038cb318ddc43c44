import type { Outcome } from '../../../domain/test.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { baseName, withoutClass } from './dotnet-names.js'
import { stableName } from './stable-name.js'
import { suitesOf } from './suites.js'

/** The XML of NUnit 3 and 4. Its ids count from 1000 in each run, and name nothing. */
export const nunit3 = {
  title: 'NUnit 3 XML',
  writers: 'nunit3-console, NUnitLite, NUnitXml.TestLogger of dotnet test, Unity Test Framework',
  files: ['**/TestResult*.xml', '**/*nunit*.xml'],
  recognises: ({ text }) => /^<test-run[\s/>]/u.test(text),
  read: (bytes, sink) => readXml(bytes, nunit3Report(sink))
} as const satisfies ReportFormat

function nunit3Report(sink: ReportSink): XmlHandlers {
  const suites = suitesOf(sink)
  const elements: string[] = []
  let hasFailed = false
  /** How many elements are around the case at hand, itself included; 0 where there is none. */
  let depthOfCase = 0

  const take = (attributes: XmlAttributes): void => {
    const { name = '', fullname = name, classname } = attributes
    const className = classname ?? (fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : '')
    suites.take({
      suite: suites.path(),
      className,
      name: stableName(withoutClass(name === '' ? fullname : name, className)),
      file: '',
      outcome: outcomeOf(attributes),
      durationMs: msOfSeconds(attributes['duration'] ?? attributes['time'])
    })
  }

  return {
    open: (name, attributes) => {
      if (elements.length === 0) hasFailed = attributes['result'] === 'Failed'
      elements.push(name)
      if (depthOfCase > 0) return
      if (name === 'test-case') {
        depthOfCase = elements.length
        take(attributes)
      } else if (name === 'test-suite') {
        const { name: suite = '', classname } = attributes
        suites.enter({ name: baseName(suite), className: classname })
        if (outcomeOf(attributes) === 'failed' || outcomeOf(attributes) === 'error') suites.fail()
      }
    },
    close: () => {
      const depth = elements.length
      const name = elements.pop()
      if (depth === depthOfCase) depthOfCase = 0
      else if (name === 'test-suite' && depthOfCase === 0) suites.leave()
    },
    end: () => {
      if (hasFailed && suites.failures() === 0)
        sink.note('The report says in its first line that the run failed, and none of its tests did.')
    }
  }
}

/** What a suite or a test says of itself; a word that nobody knows did not pass. */
const outcomeOf = ({ result = '', label = '' }: XmlAttributes): Outcome =>
  result === 'Failed' && label !== '' ? 'error' : (OUTCOMES.get(result) ?? 'error')

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped']
])
