import { tableCounts } from '../actions/outcomes.js'
import type { TerminalSetting } from '../actions/terminal.js'
import type { Run } from '../src/domain/run.js'
import type { TestResult } from '../src/domain/test.js'
import { harmless } from '../src/domain/harmless.js'
import type { Problem } from '../src/domain/problem.js'
import { counted } from '../src/flows/counted.js'
import type { Scanned } from '../src/flows/scan.js'
import type { CommitFacts } from '../src/ports.js'
import { measure } from '../src/report/numbers.js'
import { terminal } from '../src/report/terminal.js'

/** What a scan found, a topic a paragraph: what was read, what was not and how to change that, and the verdict. */
export function scanText(
  scanned: Scanned,
  {
    setting,
    colours,
    risk
  }: { readonly setting: TerminalSetting; readonly colours: boolean; readonly risk: readonly string[] }
): string {
  const topics: readonly (readonly [string, readonly string[]])[] = [
    ['Git', gitLines(scanned, setting)],
    ['Tests', testLines(scanned)],
    ['Runs', runLines(scanned, setting)],
    ['History', historyLines(scanned, setting)],
    ...(risk.length === 0 ? [] : [['Risk', risk] as const])
  ]
  const lines = topics.flatMap(([topic, [first = '', ...more]]) => [
    `${bold(topic.padEnd(8), colours)} ${first}`,
    ...more.map((line) => `${' '.repeat(9)}${line}`)
  ])
  const { verdict, judged } = scanned
  if (verdict === undefined) return lines.join('\n')
  const what =
    judged === undefined || judged.event === 'local'
      ? 'The tests at hand'
      : `Run ${judged.runId} of ${harmless(judged.workflow)}`
  return [...lines, '', `${what}: ${terminal(verdict, { colour: colours })}`].join('\n')
}

const bold = (text: string, colours: boolean): string => (colours ? `\u001b[1m${text}\u001b[22m` : text)

function gitLines({ commits, problems }: Scanned, { checkout, noCheckout }: TerminalSetting): readonly string[] {
  if (checkout === undefined) return noGitLines(noCheckout)
  const where = `${harmless(checkout.branch ?? 'a commit without a branch')} at ${checkout.headSha.slice(0, 7)}`
  const dirty = checkout.isDirty ? ', with uncommitted changes' : ''
  const lines = commits.reduce((sum, { linesAdded = 0, linesDeleted = 0 }) => sum + linesAdded + linesDeleted, 0)
  return [
    `${where}${dirty}`,
    ...(commits.length === 0
      ? ['no commit could be read']
      : [`${counted(commits.length, 'commit')}${daysOf(commits)} read, ${counted(lines, 'line')} changed`]),
    ...told(problems.commits)
  ]
}

/** Outside a checkout there is nothing to mend; git that does not work is another matter. */
function noGitLines(why: Problem | undefined): readonly string[] {
  const what = lowerFirst(why?.what ?? 'there is no checkout')
  const isOutside = what.includes('not in a git repository')
  return [`not read: ${what}.`, ...(isOutside || why?.todo === undefined ? [] : [`${why.todo}.`])]
}

const lowerFirst = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ message }) => `! ${harmless(message)}`)

function daysOf(commits: readonly CommitFacts[]): string {
  const times = commits.flatMap(({ committedAt }) => (committedAt === undefined ? [] : [committedAt]))
  if (times.length === 0) return ''
  const [first, last] = [day(Math.min(...times)), day(Math.max(...times))]
  return first === last ? ` of ${first}` : ` from ${first} to ${last}`
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const MOST_NAMED = 5

function testLines({ tests, reportFiles, unreadable, problems }: Scanned): readonly string[] {
  const broken = [
    ...unreadable.map(({ path, because }) => `! ${harmless(path)}: ${harmless(lowerFirst(because.what))}.`),
    ...told(problems.reports)
  ]
  if (tests.length === 0) return broken.length === 0 ? NO_REPORTS : ['no result could be read', ...broken]
  const of = (...outcomes: readonly string[]): readonly TestResult[] =>
    tests.filter(({ outcome }) => outcomes.includes(outcome))
  const failed = of('failed', 'error')
  return [
    `${counted(tests.length, 'result')} in ${counted(reportFiles, 'report')}: ${number(of('passed').length)} passed, ${number(failed.length)} failed, ${number(of('skipped').length)} skipped`,
    ...failed.slice(0, MOST_NAMED).map((test) => `✗ ${nameOf(test)}`),
    ...(failed.length > MOST_NAMED ? [`  and ${number(failed.length - MOST_NAMED)} more`] : []),
    ...slowest(tests),
    ...broken
  ]
}

const NO_REPORTS: readonly string[] = [
  'no test report found. Let your tests write one, and scan again:',
  '  jest    --json --outputFile=jest-results.json',
  '  vitest  --reporter=junit --outputFile=test-results/junit.xml',
  '  node    --test --test-reporter=junit --test-reporter-destination=junit.xml',
  '  pytest  --junitxml=test-results/junit.xml',
  '  go      go test -json ./... > go-test.json',
  '  Gradle and Maven write them by themselves. Elsewhere: --reports "path/**/*.xml"'
]

function slowest(tests: readonly TestResult[]): readonly string[] {
  const timed = tests.flatMap((test) => (test.durationMs === undefined ? [] : [{ test, ms: test.durationMs }]))
  const [worst] = timed.toSorted((one, other) => other.ms - one.ms)
  if (worst === undefined) return []
  const total = timed.reduce((sum, { ms }) => sum + ms, 0)
  return [
    `${measure({ value: total, unit: 'ms' })} in all; the slowest took ${measure({ value: worst.ms, unit: 'ms' })}: ${nameOf(worst.test)}`
  ]
}

const nameOf = ({ suite, name }: TestResult): string => {
  const whole = suite === '' || name.startsWith(suite) ? name : `${suite} › ${name}`
  return harmless(whole.length > 100 ? `${whole.slice(0, 99)}…` : whole)
}

function runLines({ runs, history, problems }: Scanned, { noRuns }: TerminalSetting): readonly string[] {
  if (noRuns !== undefined) return [`not read: ${noRuns}.`]
  if (runs.length === 0)
    return [problems.runs.length === 0 ? 'none found on GitHub' : 'not read', ...told(problems.runs)]
  const jobs = counted(history.tables.jobs.length, 'job')
  return [`the newest ${number(runs.length)} on GitHub${endings(runs)}; ${jobs} known`, ...told(problems.runs)]
}

function endings(runs: readonly Run[]): string {
  const finished = runs.filter(({ conclusion }) => conclusion !== undefined)
  const good = finished.filter(({ conclusion }) => conclusion === 'success').length
  return finished.length === 0 ? '' : `: ${number(good)} of ${number(finished.length)} finished ones succeeded`
}

function historyLines({ history, appended }: Scanned, { store }: TerminalSetting): readonly string[] {
  const { runs, tests, changes } = tableCounts(history.tables)
  const kept =
    appended === undefined
      ? 'nothing new'
      : appended.is === 'stored'
        ? 'kept'
        : `not kept: ${'because' in appended ? appended.because : 'it was there'}`
  return [
    `${store.place} (${kept})`,
    `${counted(runs, 'run')}, ${counted(tests, 'test result')}, ${counted(changes, 'commit')}`,
    ...history.notes.map((note) => `! ${harmless(note)}`)
  ]
}

const number = (count: number): string => count.toLocaleString('en')
