import { Problem } from '../../../domain/problem.js'
import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'
import { isTrueIn, lineIn, listIn, memberOf, numberIn, textIn } from '../json/facts.js'
import { jsonLine } from '../json/json-line.js'
import { numberedNames } from '../numbered-names.js'
import { plainName } from '../plain-name.js'
import type { ReportFormat, ReportSink, ToldTest, Try } from '../report-format.js'
import { linesOf } from '../text-lines.js'
import { suitePath } from '../suite-path.js'

/** The events of Dart's json reporter, one a line; `flutter test --machine` mixes others in. The last one is `done`. */
export const dartJson = {
  title: 'Dart test JSON',
  writers: 'dart test --reporter json, flutter test --machine',
  files: ['**/dart-test*.json', '**/dart-test*.jsonl', '**/flutter-test*.json', '**/flutter-test*.jsonl'],
  recognises: ({ text }) => text.split('\n', MOST_LINES_BEFORE).some((line) => isStart(jsonLine(line.trim()))),
  read: async (bytes, sink) => {
    const { take, end } = dartReport(sink)
    for await (const { text } of linesOf(bytes)) take(jsonLine(text))
    return end()
  }
} as const satisfies ReportFormat

const MOST_LINES_BEFORE = 50

const isStart = (event: unknown): boolean =>
  textIn(event, 'type') === 'start' && textIn(event, 'protocolVersion') !== ''

interface Suite {
  readonly path: string
  readonly platform: string
}

interface Group {
  /** With the names of the groups around it in front, as the protocol has them. */
  readonly fullName: string
  readonly name: string
}

interface Running extends Omit<ToldTest, 'outcome'> {
  readonly startMs: number | undefined
  earlier: readonly Try[]
}

function dartReport(sink: ReportSink) {
  const suites = new Map<number, Suite>()
  const groups = new Map<number, Group>()
  const running = new Map<number, Running>()
  let numbered = numberedNames()
  let isRunning = false
  let isDone = false
  let wasStopped = false
  let failures = 0

  const take = (id: number, outcome: Outcome, endMs?: number): void => {
    const test = running.get(id)
    if (test === undefined) return
    running.delete(id)
    if (outcome === 'failed' || outcome === 'error') failures += 1
    const durationMs = durationOf(test.startMs, endMs)
    sink.take({ ...test, outcome, durationMs }, test.earlier)
  }

  const started = (event: unknown): void => {
    const test = memberOf(event, 'test')
    const id = numberIn(test, 'id')
    if (id === undefined) return
    const suite = suites.get(numberIn(test, 'suiteID') ?? -1) ?? NO_SUITE
    const around = listIn(test, 'groupIDs').flatMap((group) =>
      typeof group === 'number' ? (groups.get(group) ?? []) : []
    )
    const fullName = textIn(test, 'name')
    const isLoading = fullName === `loading ${suite.path}`
    const name = isLoading ? '[failed to load]' : nameWithin(fullName, around.at(-1)?.fullName)
    const names = suitePath([suite.platform, ...around.map((group) => group.name)])
    running.set(id, {
      suite: names,
      className: '',
      name: numbered(name, `${suite.path}\n${names}`),
      file: suite.path,
      line: lineIn(test, 'root_line') ?? lineIn(test, 'line'),
      startMs: numberIn(event, 'time'),
      earlier: []
    })
  }

  const ended = (event: unknown): void => {
    const id = numberIn(event, 'testID') ?? -1
    const outcome = isTrueIn(event, 'skipped') ? 'skipped' : (OUTCOMES.get(textIn(event, 'result')) ?? 'error')
    // Hidden are the loading of files, and what runs before and after all: tests only where they fail.
    if (isTrueIn(event, 'hidden') && (outcome === 'passed' || outcome === 'skipped')) running.delete(id)
    else take(id, outcome, numberIn(event, 'time'))
  }

  const printed = (event: unknown): void => {
    const test = running.get(numberIn(event, 'testID') ?? -1)
    if (test === undefined || !textIn(event, 'message').startsWith('Retry: ')) return
    if (test.earlier.length < MOST_TRIES) test.earlier = [...test.earlier, { outcome: 'failed' }]
  }

  const done = (event: unknown): void => {
    isDone = true
    isRunning = false
    const success = memberOf(event, 'success')
    if (success !== true && success !== false) wasStopped = true
    for (const id of running.keys()) take(id, 'error')
    if (success === false && failures === 0) sink.note('The run did not succeed, but none of its tests failed.')
  }

  return {
    take: (event: unknown): void => {
      const type = textIn(event, 'type')
      if (type === 'start') {
        if (isRunning) wasStopped = true
        isRunning = true
        numbered = numberedNames()
        for (const ids of [suites, groups, running]) ids.clear()
      } else if (type === 'suite') {
        sink.suite()
        const suite = memberOf(event, 'suite')
        suites.set(numberIn(suite, 'id') ?? -1, suiteOf(suite))
      } else if (type === 'group') {
        const group = memberOf(event, 'group')
        groups.set(numberIn(group, 'id') ?? -1, groupOf(group, groups))
      } else if (type === 'testStart') started(event)
      else if (type === 'testDone') ended(event)
      else if (type === 'print') printed(event)
      else if (type === 'done') done(event)
      if (suites.size + groups.size + running.size > MOST_OPEN) throw tooMany()
    },
    end: (): Problem | undefined => {
      if (wasStopped) return brokenOff('The test run was stopped before all its tests had run')
      return isDone && !isRunning ? undefined : brokenOff('The file breaks off before the event that ends it')
    }
  }
}

const NO_SUITE: Suite = { path: '', platform: '' }

/** `vm` is where Dart runs unless it is told otherwise. In two browsers, a test is two tests. */
function suiteOf(suite: unknown): Suite {
  const platform = textIn(suite, 'platform')
  return { path: plainName(textIn(suite, 'path')), platform: platform === 'vm' ? '' : plainName(platform) }
}

function groupOf(group: unknown, groups: ReadonlyMap<number, Group>): Group {
  const fullName = plainName(textIn(group, 'name'))
  return { fullName, name: nameWithin(fullName, groups.get(numberIn(group, 'parentID') ?? -1)?.fullName) }
}

const nameWithin = (fullName: string, outer = ''): string =>
  plainName(outer !== '' && fullName.startsWith(`${outer} `) ? fullName.slice(outer.length + 1) : fullName)

/** Times of events are milliseconds since the start of the run. */
const durationOf = (startMs: number | undefined, endMs: number | undefined): number | undefined =>
  startMs === undefined || endMs === undefined ? undefined : durationIn({ ms: endMs - startMs }, 'ms')

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'error']
])

const MOST_TRIES = 100
const MOST_OPEN = 300_000

const tooMany = (): Problem =>
  new Problem({
    what: `The file has more than ${MOST_OPEN.toLocaleString('en')} suites, groups and tests that did not end`,
    todo: 'Split the test run, so that each part writes a report of its own'
  })

const brokenOff = (what: string): Problem =>
  new Problem({ what, todo: 'Check whether the test run was stopped, crashed, or ran out of time' })
