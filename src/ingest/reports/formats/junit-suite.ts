import type { XmlAttributes } from '../xml/read-xml.js'
import { nestedSuite } from './suites.js'

/** What a `testsuite` says of all its cases, and what is seen in it. */
export interface JunitSuite {
  readonly path: string
  readonly name: string
  /** Where its cases lie that do not say so themselves. */
  readonly file: string
  /** What to add to a line so that it counts from 1: pytest counts from 0. */
  readonly lineOffset: 0 | 1
  /** Whether it is of Playwright, whose `hostname` is no machine but the project: one test may run in several. */
  readonly isPlaywright: boolean
  /** How many elements are around it. */
  readonly depth: number
  /** How many failures there were in the file before it. */
  readonly failuresBefore: number
  /** It failed outside of its cases. */
  hasFailed: boolean
}

/** What `testsuites` says. It gives its suites no name. */
export const aroundSuites = ({ id, name }: XmlAttributes, path: string): JunitSuite => ({
  path,
  name: '',
  file: '',
  lineOffset: name === 'pytest tests' ? 1 : 0,
  isPlaywright: id !== undefined,
  depth: 0,
  failuresBefore: 0,
  hasFailed: false
})

export function junitSuite(
  parent: JunitSuite,
  attributes: XmlAttributes,
  at: Pick<JunitSuite, 'depth' | 'failuresBefore'>
): JunitSuite {
  const { file = '', hostname = '' } = attributes
  const name = suiteName(attributes['name'] ?? '')
  const isOfProject = parent.isPlaywright && SOURCE.test(name)
  return {
    path: nestedSuite(isOfProject ? nestedSuite(parent.path, hostname) : parent.path, name),
    name,
    file: file === '' ? parent.file : file,
    lineOffset: name === 'pytest' ? 1 : parent.lineOffset,
    isPlaywright: parent.isPlaywright,
    ...at,
    hasFailed: false
  }
}

/** CTest says `(empty)` where nobody named its build. */
const suiteName = (name: string): string => (name === '(empty)' ? '' : withoutWorkspace(withoutTime(name)))

/** PHPUnit names its outermost suite by the folder or the configuration that it was given, which lies elsewhere on each runner. */
const withoutWorkspace = (name: string): string => (ABSOLUTE.test(name) ? name.replace(WORKSPACE, '') : name)

const ABSOLUTE = /^(?:\/|[A-Z]:[\\/])/u

/** Where GitHub's runners check out, their own, those of others and those in containers: `work/shop/shop`, `D:\a\shop\shop`. */
const WORKSPACE = /^.*?[\\/](?:_?work|__w|a)[\\/]([^\\/]+)[\\/]\1(?:[\\/]|$)/u

/** unittest-xml-reporting ends the name of a suite with the time of the run: `test_cart.TestCart-20261126143120`. */
const withoutTime = (name: string): string =>
  name.at(-15) === '-' && /-20\d{12}$/u.test(name) ? name.slice(0, -15) : name

const SOURCE = /\.[cm]?[jt]sx?$/u

/** How many failures and errors an element says that it holds. */
export const toldFailures = ({ failures, errors }: XmlAttributes): number => whole(failures) + whole(errors)

const whole = (text?: string): number => (text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : 0)
