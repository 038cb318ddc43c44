import type { Outcome } from '../../../domain/test.js'
import type { ReportFormat, ReportSink, Try } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import { lineOf } from '../xml/line-of.js'
import { readXml, type XmlAttributes, type XmlHandlers } from '../xml/read-xml.js'
import { suitesOf } from './suites.js'

/** Robot Framework's own output, of tests and of tasks. What tests are made of, keywords and control structures, is no test. */
export const robot = {
  title: 'Robot Framework output',
  writers: 'robot and rebot, pabot',
  files: ['**/output.xml', '**/output-*.xml'],
  recognises: ({ text }) => /^<robot[\s/>]/u.test(text),
  read: (bytes, sink) => readXml(bytes, robotReport(sink))
} as const satisfies ReportFormat

function robotReport(sink: ReportSink): XmlHandlers {
  const suites = suitesOf(sink)
  const elements: string[] = []
  const files: string[] = []
  let test: RobotTest | undefined
  /** How many elements are around the test at hand, itself included. */
  let depthOfTest = 0
  let isInStatus = false

  return {
    open: (name, attributes) => {
      const parent = elements.at(-1)
      elements.push(name)
      if (test !== undefined) {
        if (name !== 'status' || elements.length !== depthOfTest + 1) return
        isInStatus = true
        test.status = attributes
      } else if (name === 'suite' && (parent === 'robot' || parent === 'suite')) {
        files.push(attributes['source'] ?? '')
        suites.enter({ name: attributes['name'] ?? '', file: attributes['source'] })
      } else if (name === 'test') {
        test = { attributes, status: NO_STATUS, message: '' }
        depthOfTest = elements.length
      } else if (name === 'status' && parent === 'suite' && attributes['status'] === 'FAIL') suites.fail()
    },
    text: (text) => {
      if (isInStatus && test !== undefined && test.message.length < LONGEST_MESSAGE) test.message += text
    },
    close: () => {
      const depth = elements.length
      const name = elements.pop()
      if (test === undefined) {
        if (name === 'suite' && leavesSuite(elements.at(-1))) {
          suites.leave()
          files.pop()
        }
      } else if (depth === depthOfTest) {
        const { name: called = '', line } = test.attributes
        const outcome = outcomeOf(test.status)
        suites.take(
          {
            suite: suites.path(),
            className: '',
            name: called,
            file: files.at(-1) ?? '',
            line: lineOf(line),
            outcome,
            durationMs: durationOf(test.status)
          },
          earlierTries(test.message)
        )
        test = undefined
      } else if (depth === depthOfTest + 1) isInStatus = false
    },
    deepest: DEEPEST
  }
}

interface RobotTest {
  readonly attributes: XmlAttributes
  status: XmlAttributes
  message: string
}

const NO_STATUS: XmlAttributes = {}

/** Keywords nest as deep as they call each other, and `statistics` has elements that are called `suite`. */
const DEEPEST = 1000
const LONGEST_MESSAGE = 10_000

const leavesSuite = (parent: string | undefined): boolean => parent === 'robot' || parent === 'suite'

/** A test without a status never ended. */
const outcomeOf = ({ status = '' }: XmlAttributes): Outcome => OUTCOMES.get(status) ?? 'error'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'skipped'],
  ['NOT_RUN', 'skipped']
])

/** Since version 7 the seconds are given; before it, both ends of the time. */
function durationOf({ elapsed, starttime, endtime }: XmlAttributes): number | undefined {
  if (elapsed !== undefined) return msOfSeconds(elapsed)
  const [start, end] = [momentOf(starttime), momentOf(endtime)]
  return start === undefined || end === undefined || end < start ? undefined : end - start
}

function momentOf(text = ''): number | undefined {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/u.exec(text) ?? []
  const moment = Date.parse(`${year}-${month}-${day}T${time}Z`)
  return Number.isNaN(moment) ? undefined : moment
}

/** What `rebot --merge` keeps of tries that it replaced, newest first; they have no times. */
function earlierTries(message: string): readonly Try[] | undefined {
  if (!message.includes('Old status:')) return undefined
  return Array.from(message.matchAll(OLD_STATUS), ([, status = '']) => ({ outcome: OUTCOMES.get(status) ?? 'error' }))
    .toReversed()
    .slice(-MOST_TRIES)
}

const OLD_STATUS = /Old status:(?:<\/span>)?\s{0,3}<span class="[a-z ]{1,20}">(PASS|FAIL|SKIP)</gu
const MOST_TRIES = 100
