import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'
import { lineIn, listIn, memberOf, numberIn, textIn } from '../json/facts.js'
import { openingKeys } from '../json/opening-keys.js'
import { readJson } from '../json/read-json.js'
import type { ReportFormat, ReportSink, ToldTest, Try } from '../report-format.js'
import { suitePath } from '../suite-path.js'

/** Playwright's json reporter: suites hold specs, a spec holds one test for each project, and a test one result a try. */
export const playwrightJson = {
  title: 'Playwright JSON',
  writers: 'Playwright (reporter json)',
  files: ['**/playwright.json', '**/playwright-report.json', '**/playwright-results*.json', '**/test-results.json'],
  recognises: ({ is, text }) => is === 'json' && isPlaywright(openingKeys(text)),
  read: async (bytes, sink) => {
    const { config, suite, error, stats, end } = playwrightReport(sink)
    const problem = await readJson(bytes, [
      { path: 'config.rootDir', take: config },
      { path: 'suites.*', take: suite },
      { path: 'errors.*', take: error },
      { path: 'stats', take: stats }
    ])
    if (problem === undefined) end()
    return problem
  }
} as const satisfies ReportFormat

const isPlaywright = (keys: ReadonlySet<string>): boolean =>
  (keys.has('config.rootDir') && (keys.has('config.fullyParallel') || keys.has('config.forbidOnly'))) ||
  keys.has('suites.*.specs')

function playwrightReport(sink: ReportSink) {
  let root = ''
  let claimed = 0
  let failures = 0
  /** Files that could not be loaded, or had errors outside of tests. */
  const broken = new Set<string>()

  const takeTest = (spec: unknown, test: unknown, ancestors: readonly string[]): void => {
    const file = withinRoot(textIn(spec, 'file'), root)
    const results = listIn(test, 'results')
    const expected = textIn(test, 'expectedStatus')
    const tries = results.map((result) => tryOf(result, expected))
    const last = tries.at(-1) ?? { outcome: textIn(test, 'status') === 'skipped' ? 'skipped' : 'error' }
    if (last.outcome === 'failed' || last.outcome === 'error') failures += 1
    const told: ToldTest = {
      suite: suitePath([textIn(test, 'projectName'), ...ancestors]),
      className: '',
      name: textIn(spec, 'title'),
      file,
      line: failedAt(results.at(-1), file, root) ?? lineIn(spec, 'line'),
      ...last
    }
    sink.take(told, tries.slice(0, -1).slice(-MOST_TRIES))
  }

  const takeSuite = (suite: unknown, ancestors: readonly string[]): void => {
    sink.suite()
    for (const spec of listIn(suite, 'specs')) for (const test of listIn(spec, 'tests')) takeTest(spec, test, ancestors)
    for (const inner of listIn(suite, 'suites')) takeSuite(inner, [...ancestors, textIn(inner, 'title')])
  }

  return {
    config: (value: unknown): void => {
      root = typeof value === 'string' ? value.replaceAll('\\', '/').replace(/\/$/, '') : ''
    },
    /** The outermost suite is the file, and its title the file's name. */
    suite: (value: unknown): void => {
      takeSuite(value, [])
    },
    error: (value: unknown): void => {
      const location = memberOf(value, 'location')
      const file = withinRoot(textIn(location, 'file'), root)
      if (broken.has(file) || broken.size === MOST_BROKEN) return
      broken.add(file)
      failures += 1
      const line = lineIn(location, 'line')
      sink.take({ suite: '', className: '', name: '[error outside of tests]', file, line, outcome: 'error' })
    },
    stats: (value: unknown): void => {
      claimed = numberIn(value, 'unexpected') ?? 0
    },
    end: (): void => {
      if (claimed > 0 && failures === 0)
        sink.note(`The report counts ${claimed} unexpected results in its \`stats\`, and none of its tests failed.`)
    }
  }
}

function tryOf(result: unknown, expected: string): Try {
  return { outcome: outcomeOf(textIn(result, 'status'), expected), durationMs: durationIn(result, 'duration') }
}

/** A test that is expected to fail is in order when it does, and failed when it passes. */
function outcomeOf(status: string, expected: string): Outcome {
  if (status === 'skipped') return 'skipped'
  if (!RAN.has(status)) return 'error'
  return status === (expected === '' ? 'passed' : expected) ? 'passed' : 'failed'
}

/** Who is `interrupted` did not come to an end. */
const RAN: ReadonlySet<string> = new Set(['passed', 'failed', 'timedOut'])

/** Where a try failed, if that is in the file of the test. */
function failedAt(result: unknown, file: string, root: string): number | undefined {
  const location = memberOf(result, 'errorLocation')
  return withinRoot(textIn(location, 'file'), root) === file ? lineIn(location, 'line') : undefined
}

const withinRoot = (file: string, root: string): string => {
  const plain = file.replaceAll('\\', '/')
  return root !== '' && plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : plain
}

const MOST_TRIES = 100
const MOST_BROKEN = 100
