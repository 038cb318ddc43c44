import { Problem } from '../../../domain/problem.js'
import type { Outcome } from '../../../domain/test.js'
import { plainName } from '../plain-name.js'
import type { ReportSink } from '../report-format.js'

/** One package of `go test -json`, from its first event to its last. */
export interface GoPackage {
  printed(output: string): void
  took(action: string, test: string, durationMs: number | undefined): void
  ended(action: 'pass' | 'fail' | 'skip', why?: string): void
}

/** A test and its subtests are tests of their own, as Go counts them. The suite is the package. */
export function goPackage(path: string, sink: ReportSink): GoPackage {
  /** Tests that began and did not end, below the test of the file that they belong to. */
  const running = new Map<string, Running>()
  let runningTests = 0
  let hasFailed = false
  /** Why nothing was run, in Go's words. */
  let reason: string | undefined
  sink.suite()

  const tell = (name: string, outcome: Outcome, durationMs?: number): void => {
    if (outcome === 'failed' || outcome === 'error') hasFailed = true
    sink.take({ suite: path, className: '', name, file: '', outcome, durationMs })
  }

  const began = (test: string): void => {
    const root = rootOf(test)
    const tests = running.get(root) ?? { names: new Set(), rootPassed: false }
    running.set(root, tests)
    runningTests += tests.names.has(test) ? 0 : 1
    if (runningTests > MOST_RUNNING) throw tooManyRunning(path)
    tests.names.add(test)
  }

  const finished = (test: string, outcome: Outcome): void => {
    const root = rootOf(test)
    const tests = running.get(root)
    if (tests === undefined) return
    if (tests.names.delete(test)) runningTests -= 1
    if (test === root) tests.rootPassed = outcome === 'passed'
    if (tests.names.size === 0) running.delete(root)
  }

  /** A test may end unseen, where something printed into the line that tells. It is as good as what is around it. */
  const settle = (packagePassed: boolean): void => {
    for (const { names, rootPassed } of running.values())
      for (const name of names) {
        if (packagePassed && BENCHMARK.test(name)) continue
        tell(name, packagePassed || rootPassed ? 'passed' : 'error')
      }
    running.clear()
  }

  return {
    printed: (output) => {
      reason = NOT_RUN.exec(output)?.[1] ?? reason
    },
    took: (action, test, durationMs) => {
      const name = plainName(test)
      const outcome = OUTCOMES.get(action)
      if (action === 'run') began(name)
      if (outcome === undefined) return
      finished(name, outcome)
      tell(name, outcome, durationMs)
    },
    ended: (action, why = reason) => {
      settle(action !== 'fail')
      if (action === 'fail' && (why !== undefined || !hasFailed)) tell(`[${why ?? 'package failed'}]`, 'error')
    }
  }
}

interface Running {
  readonly names: Set<string>
  rootPassed: boolean
}

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped']
])

const rootOf = (test: string): string => {
  const end = test.indexOf('/')
  return end === -1 ? test : test.slice(0, end)
}

const NOT_RUN = /^FAIL\t\S+ \[(build failed|setup failed)\]/

/** A benchmark has no end of its own. */
const BENCHMARK = /^Benchmark/

const MOST_RUNNING = 100_000

const tooManyRunning = (path: string): Problem =>
  new Problem({
    what: `More than ${MOST_RUNNING.toLocaleString('en')} tests of the package ${path.slice(0, 200)} began and did not end`,
    todo: 'Check the step that writes the report: the file is none that go test writes'
  })
