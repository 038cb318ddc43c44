import { Problem } from '../domain/problem.js'
import { EMPTY_HASH, hashPart, type IdentityHash, identityTally } from './identity-tally.js'
import { type JunitCase, junitCase, noteChild, type Try } from './junit-case.js'
import type { ReadTest, ReportRead } from './report-format.js'
import { ownText, shortName } from './short-name.js'
import { readXml, type XmlAttributes } from './xml.js'

/**
 * Reads a JUnit XML report as a stream: one test a `testcase`, one more for each try that Surefire and its like tell of
 * inside it, and for each time that the same test comes again.
 */
export async function readJunit(
  bytes: AsyncIterable<Uint8Array>,
  take: (test: ReadTest) => void,
  atMost = MOST_CASES
): Promise<ReportRead> {
  const report = junitReport(take, Math.min(atMost, MOST_CASES))
  const because = await readXml(bytes, report)
  if (because !== undefined) return { is: 'unreadable', because }
  return { is: 'read', ...report.totals() }
}

const MOST_CASES = 1_000_000

/** Whether a file opens as a JUnit report does. */
export const isJunit = (opening: string): boolean => /^<testsuites?[\s/>]/u.test(opening)

function junitReport(take: (test: ReadTest) => void, atMost: number) {
  const tally = identityTally()
  const suitePaths: Suite[] = []
  let suite = NO_SUITE
  let current: JunitCase | undefined
  /** Elements open below the root, and below the case at hand. */
  let depth = 0
  let depthInCase = 0
  const outcomes = { passed: 0, failed: 0, error: 0, skipped: 0 }
  let [suites, cases, totalMs, toldFailures] = [0, 0, 0, 0]

  const give = (test: JunitCase): void => {
    for (const earlier of test.earlier) giveTry(test, earlier)
    giveTry(test, test)
    outcomes[test.outcome] += 1
  }

  const giveTry = (test: JunitCase, { outcome, durationMs }: Try): void => {
    const tries = tally.add(identityHash(suite, test)) + 1
    const read: Mutable<ReadTest> = { suite: suite.path, name: test.name, tries, outcome }
    if (test.className !== '') read.className = suite.lastClass.name
    if (test.file !== '') read.file = test.file
    if (durationMs !== undefined) {
      read.durationMs = durationMs
      totalMs += durationMs
    }
    take(read)
  }

  return {
    open: (name: string, attributes: XmlAttributes): void => {
      if (depth === 0) {
        if (name !== 'testsuite' && name !== 'testsuites') throw otherRoot(name)
        toldFailures = whole(attributes['failures']) + whole(attributes['errors'])
      }
      depth += 1
      if (current !== undefined) {
        if (depthInCase === 0) noteChild(current, name, attributes)
        depthInCase += 1
      } else if (name === 'testcase') {
        cases += 1
        if (cases > atMost) throw tooMany(atMost)
        current = junitCase(attributes)
      } else if (name === 'testsuite') {
        suites += 1
        suitePaths.push(suite)
        suite = nested(suite, attributes['name'])
      } else suitePaths.push(suite)
    },
    close: (): void => {
      depth -= 1
      if (current === undefined) suite = suitePaths.pop() ?? NO_SUITE
      else if (depthInCase > 0) depthInCase -= 1
      else {
        give(current)
        current = undefined
      }
    },
    totals: () => ({
      suites,
      outcomes,
      durationMs: totalMs,
      notes:
        toldFailures > 0 && outcomes.failed + outcomes.error === 0
          ? [`The report counts ${toldFailures} failures in its first line, and none of its ${cases} tests failed.`]
          : []
    })
  }
}

interface Suite {
  readonly path: string
  readonly hash: IdentityHash
  /** The class that came last in this suite, which is mostly the next one's too. */
  lastClass: { readonly name: string; readonly hash: IdentityHash }
}

const NO_SUITE: Suite = suiteOf('')

function suiteOf(path: string): Suite {
  const hash = hashPart(EMPTY_HASH, path)
  return { path, hash, lastClass: { name: '', hash: hashPart(hash, '') } }
}

function nested(parent: Suite, name = ''): Suite {
  const path = [parent.path, name].filter((part) => part !== '').join(' > ')
  return path === parent.path ? parent : suiteOf(ownText(shortName(path)))
}

function identityHash(suite: Suite, { className, name, file }: JunitCase): IdentityHash {
  if (suite.lastClass.name !== className) {
    const short = ownText(shortName(className))
    suite.lastClass = { name: short, hash: hashPart(suite.hash, short) }
  }
  const named = hashPart(suite.lastClass.hash, name)
  return file === '' ? named : hashPart(named, file)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const whole = (text = ''): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)

const otherRoot = (name: string): Problem =>
  new Problem({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a JUnit report`,
    todo: 'Let the test tool write JUnit XML, or leave this file out of the reports'
  })

const tooMany = (atMost: number): Problem =>
  new Problem({
    what: `The file holds more than the ${atMost.toLocaleString('en')} tests that one recording can take`,
    todo: 'Split the report, or record fewer reports in one job'
  })
