import { Problem } from '../../../domain/problem.js'
import { durationIn } from '../json/duration-in.js'
import { textIn } from '../json/facts.js'
import { jsonLine } from '../json/json-line.js'
import { plainName } from '../plain-name.js'
import type { ReportFormat, ReportSink } from '../report-format.js'
import { linesOf } from '../text-lines.js'
import { type GoPackage, goPackage } from './go-package.js'

/**
 * The events of `go test -json`, one a line, with whatever else came that way between them. A package that began must end.
 * Nothing in the file says how many packages there are, so a file that was cut between two of them looks whole.
 */
export const goTestJson = {
  title: 'go test -json',
  writers: 'go test -json, go tool test2json, gotestsum --jsonfile',
  files: ['**/go-test*.json', '**/gotest*.json'],
  recognises: ({ text }) => isEvent(jsonLine(FIRST_EVENT.exec(text)?.[0] ?? '')),
  read: async (bytes, sink) => {
    const { take, end } = goReport(sink)
    let wasWhole = true
    for await (const { text, isWhole } of linesOf(bytes)) wasWhole = take(text) || isWhole
    return wasWhole ? end() : brokenOff('The file breaks off within its last line')
  }
} as const satisfies ReportFormat

const FIRST_EVENT = /^\{.*$/m

const isEvent = (event: unknown): boolean =>
  textIn(event, 'Action') !== '' && ['Package', 'ImportPath', 'Time'].some((key) => textIn(event, key) !== '')

function goReport(sink: ReportSink) {
  const open = new Map<string, GoPackage>()
  /** What could not be built, until the package that needed it says so. */
  const unbuilt = new Set<string>()
  let events = 0

  const buildFailed = (path: string, why = 'build failed'): void => {
    sink.take({ suite: path, className: '', name: `[${why}]`, file: '', outcome: 'error' })
  }

  const takeEvent = (event: unknown): void => {
    const action = textIn(event, 'Action')
    if (action === 'build-fail') unbuilt.add(plainName(textIn(event, 'ImportPath')))
    if (action.startsWith('build-')) return
    const path = plainName(textIn(event, 'Package'))
    const one = open.get(path) ?? goPackage(path, sink)
    open.set(path, one)
    if (open.size + unbuilt.size > MOST_OPEN) throw tooManyOpen()
    const test = textIn(event, 'Test')
    if (action === 'output') one.printed(textIn(event, 'Output'))
    else if (test !== '') one.took(action, test, durationIn(event, 'Elapsed', 1000))
    else if (action === 'pass' || action === 'fail' || action === 'skip') {
      const failedBuild = plainName(textIn(event, 'FailedBuild'))
      unbuilt.delete(failedBuild)
      one.ended(action, failedBuild === '' ? undefined : 'build failed')
      open.delete(path)
    }
  }

  return {
    /** Takes a line, and answers whether it is one that cannot have been cut. */
    take: (line: string): boolean => {
      const event = jsonLine(line)
      if (textIn(event, 'Action') !== '') {
        events += 1
        takeEvent(event)
        return true
      }
      const [, path, why] = NOT_BUILT.exec(line) ?? []
      if (path === undefined) return false
      buildFailed(path, why)
      return true
    },
    end: (): Problem | undefined => {
      if (events === 0) return brokenOff('The file holds no event of go test')
      const [unfinished] = open.keys()
      if (unfinished !== undefined) return brokenOff(`The package ${unfinished.slice(0, 200)} began and never ended`)
      for (const path of unbuilt) buildFailed(path.split(' [', 1)[0] ?? path)
      return undefined
    }
  }
}

/** Go before 1.24 says it in a line that is no event. */
const NOT_BUILT = /^FAIL\t(\S+) \[(build failed|setup failed)\]$/

const MOST_OPEN = 100_000

const tooManyOpen = (): Problem =>
  new Problem({
    what: `The file has more than ${MOST_OPEN.toLocaleString('en')} packages that began and did not end`,
    todo: 'Check the step that writes the report: the file is none that go test writes'
  })

const brokenOff = (what: string): Problem =>
  new Problem({ what, todo: 'Check whether the test run was stopped, or its output cut, before it was complete' })
