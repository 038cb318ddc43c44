import { isFailure } from '../../../domain/test.js'
import { cleanName } from '../plain-name.js'
import type { ReportSink, ToldTest, Try } from '../report-format.js'
import { suitePath } from '../suite-path.js'

/** The suites around what is read, for formats whose suites have an outcome of their own. */
export interface Suites {
  /** The open suites, outermost first, joined by ` > `. */
  readonly path: () => string
  enter(suite: EnteredSuite): void
  /** The innermost suite says that it failed. */
  fail(): void
  /**
   * Leaves the innermost suite. One that failed though none of its tests did is a test that could not be carried out: its
   * set-up or tear-down broke, and nothing else in the report is red.
   */
  leave(): void
  take(test: ToldTest, earlier?: readonly Try[]): void
  /** How many tests failed up to here. */
  readonly failures: () => number
}

export interface EnteredSuite {
  readonly name: string
  readonly className?: string | undefined
  readonly file?: string | undefined
}

export function suitesOf(sink: ReportSink): Suites {
  const open: OpenSuite[] = []
  let failures = 0
  const path = (): string => open.at(-1)?.path ?? ''
  const take = (test: ToldTest, earlier?: readonly Try[]): void => {
    if (isFailure(test.outcome)) failures += 1
    sink.take(test, earlier)
  }
  return {
    path,
    enter: (suite) => {
      sink.suite()
      open.push({ ...suite, path: nestedSuite(path(), suite.name), failuresBefore: failures, hasFailed: false })
    },
    fail: () => {
      const innermost = open.at(-1)
      if (innermost !== undefined) innermost.hasFailed = true
    },
    leave: () => {
      const left = open.pop()
      if (left === undefined || !left.hasFailed || failures > left.failuresBefore) return
      const { path: suite, name, className = '', file = '' } = left
      take({ suite, className, name, file, outcome: 'error' })
    },
    take,
    failures: () => failures
  }
}

interface OpenSuite extends EnteredSuite {
  readonly path: string
  readonly failuresBefore: number
  hasFailed: boolean
}

/** A suite inside another; kept as text of its own, because all its tests share it. */
export const nestedSuite = (parent: string, name: string): string =>
  name === '' ? parent : cleanName(parent === '' ? name : suitePath([parent, name]))
