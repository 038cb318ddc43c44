import { Problem } from '../../../domain/problem.js'
import { durationIn } from '../json/duration-in.js'
import { plainName } from '../plain-name.js'
import type { ReportSink, ToldTest } from '../report-format.js'
import { INDENT, tapLevel, type TapLevel } from './tap-level.js'
import { type TapLine, tapLine, type TapPoint } from './tap-line.js'
import { suitePath } from '../suite-path.js'

export interface TapReport {
  /** Takes a line, and answers whether it says something, so that it must not have been cut. */
  take(line: string): boolean
  end(): Problem | undefined
}

type TapTest = Pick<ToldTest, 'name' | 'outcome' | 'durationMs'>

/** A point, until it is clear whether it has subtests, and how long it took. */
interface Waiting extends TapTest {
  readonly point: TapPoint
  readonly level: TapLevel
  durationMs: number | undefined
  /** Whether it stands for its subtests, and is no test itself. */
  isSuite: boolean
}

/** Gathers tests from lines. Only subtests that are told before what they belong to are held in memory. */
export function tapReport(sink: ReportSink): TapReport {
  const root = tapLevel(0)
  const levels: TapLevel[] = [root]
  let waiting: Waiting | undefined
  let held: { readonly around: readonly TapLevel[]; readonly test: TapTest }[] = []
  /** How deep the block of YAML at hand is indented. */
  let block: number | undefined
  let isBailedOut = false

  const current = (): TapLevel => levels.at(-1) ?? root
  const isNamed = (): boolean => levels.every((level) => level === root || level.name !== undefined)

  const tell = (test: TapTest): void => {
    if (test.outcome === 'failed' || test.outcome === 'error') for (const level of levels) level.failures += 1
    if (isNamed()) sink.take(toldTest(test, levels))
    else if (held.push({ around: [...levels], test }) > MOST_HELD) throw tooManyHeld()
  }

  const tellHeld = (): void => {
    for (const { around, test } of held) sink.take(toldTest(test, around))
    held = []
  }

  const tellFailure = (name: string): void => {
    tell({ name: current().numbered(name), outcome: 'error' })
  }

  const takePoint = (point: TapPoint, isSuite = false): void => {
    const level = current()
    level.points += 1
    level.announced = undefined
    const name = point.name === '' ? `test ${level.points}` : plainName(point.name)
    waiting = { point, level, name, outcome: point.outcome, durationMs: point.durationMs, isSuite }
  }

  const settle = (): void => {
    const told = waiting
    waiting = undefined
    if (told === undefined) return
    const { name, outcome, durationMs, level, isSuite } = told
    if (!isSuite) tell({ name: level.numbered(name), outcome, durationMs })
  }

  const open = (level: TapLevel): void => {
    if (levels.push(level) > DEEPEST) throw tooDeep()
    sink.suite()
  }

  /** Ends the innermost subtests. What they belong to fails with them; where none of them failed, by itself. */
  const close = (point: TapPoint): void => {
    const level = current()
    if (level.plan !== undefined && level.points < level.plan) throw tooFew(level, level.plan)
    level.name ??= plainName(point.name)
    levels.pop()
    if (isNamed()) tellHeld()
    if (point.outcome === 'failed' && level.failures === 0) tellFailure(level.name)
  }

  /** A brace opens subtests only if the next line is one of them: names may end in a brace as well. */
  const openBrace = (indent: number, line: TapLine): void => {
    if (waiting?.point.mayOpen !== true) return
    const { point, level, name } = waiting
    const isOpened =
      (indent === level.indent + INDENT && SUBTESTS_BEGIN.has(line.is)) ||
      (indent === level.indent && line.is === 'closing brace')
    if (!isOpened) waiting = { ...waiting, point: { ...point, mayOpen: false }, name: `${name} {` }
    else {
      waiting = undefined
      open(tapLevel(level.indent + INDENT, name, point))
    }
  }

  /** Subtests begin with what announces or counts them, or with the first one: diagnostics are indented as well. */
  const openIndented = (indent: number, line: TapLine): void => {
    const { indent: outer, announced } = current()
    if (indent !== outer + INDENT || !SUBTESTS_BEGIN.has(line.is)) return
    if (line.is === 'point' && announced === undefined && line.point.number !== 1) return
    open(tapLevel(indent, line.is === 'subtest' ? (announced ?? line.name) : announced))
  }

  const takeLine = (indent: number, line: TapLine): void => {
    openBrace(indent, line)
    settle()
    openIndented(indent, line)
    const level = current()
    const isHere = indent === level.indent
    if (line.is === 'bail out' && isHere) {
      isBailedOut = true
      sink.note(`The run was given up${line.why === '' ? '' : `: ${plainName(line.why)}`}.`)
    } else if (line.is === 'subtest' && isHere) level.announced = line.name
    else if (line.is === 'plan' && isHere) {
      if (level.plan !== undefined) throw secondPlan()
      level.plan = line.tests
      if (level === root && line.tests === 0 && line.skips !== '')
        sink.note(`All tests are skipped: ${plainName(line.skips)}.`)
    } else if (line.is === 'point' && isHere) takePoint(line.point)
    else if (indent !== level.indent - INDENT) return
    else if (line.is === 'closing brace' && level.opener !== undefined) close(level.opener)
    else if (line.is === 'point' && level.opener === undefined) {
      close(line.point)
      takePoint(line.point, true)
    }
  }

  const takeYaml = (text: string): void => {
    if (waiting === undefined) return
    const [, duration] = DURATION.exec(text) ?? []
    if (duration !== undefined) waiting.durationMs ??= durationIn({ ms: Number(duration) }, 'ms')
    // Node.js tells so of a suite without tests: it is none itself, unless a hook of it failed.
    if (SUITE.test(text) && waiting.outcome !== 'failed') waiting.isSuite = true
  }

  return {
    take: (whole) => {
      const text = whole.trimStart()
      const indent = whole.length - text.length
      if (text === '' || isBailedOut) return false
      if (block !== undefined && indent >= block) {
        if (indent === block && text.trimEnd() === '...') block = undefined
        else takeYaml(text)
        return false
      }
      block = undefined
      const line = tapLine(text)
      if (line.is === 'block' && waiting !== undefined && indent > waiting.level.indent) {
        block = indent
        return false
      }
      takeLine(indent, line)
      return !SAYS_NOTHING.has(line.is)
    },
    end: () => {
      const isOpen = waiting?.point.mayOpen === true || block !== undefined || levels.length > 1
      settle()
      if (isBailedOut) {
        // What did not run is missing, so the report must not look as if all had passed.
        levels.splice(1)
        tellHeld()
        tellFailure('[Bail out!]')
        return undefined
      }
      if (isOpen) return brokenOff('The file breaks off within its last test')
      if (root.plan === undefined)
        return brokenOff('The file breaks off: it has no plan, which says how many tests it holds')
      if (root.points < root.plan) return tooFew(root, root.plan)
      if (root.points > root.plan) sink.note(`The plan is of ${root.plan} tests, but the report tells ${root.points}.`)
      return undefined
    }
  }
}

const toldTest = (test: TapTest, around: readonly TapLevel[]): ToldTest => ({
  ...test,
  suite: suitePath(around.map(({ name = '' }) => name)),
  className: '',
  file: ''
})

const SUBTESTS_BEGIN: ReadonlySet<TapLine['is']> = new Set<TapLine['is']>(['point', 'plan', 'subtest'])
/** Whether or not they are cut, the same is known. */
const SAYS_NOTHING: ReadonlySet<TapLine['is']> = new Set<TapLine['is']>(['comment', 'block', 'closing brace'])

const DURATION = /^duration_ms: (\d{1,9}(?:\.\d{1,20})?)$/
const SUITE = /^type: '?suite'?$/

const DEEPEST = 100
const MOST_HELD = 100_000

const tooFew = ({ points, name }: TapLevel, plan: number): Problem =>
  brokenOff(
    `The plan${name === undefined ? '' : ` of "${name.slice(0, 100)}"`} is of ${plan} tests, but the report tells ${points}`
  )

const brokenOff = (what: string): Problem =>
  new Problem({
    what,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time before its report was complete'
  })

const secondPlan = (): Problem =>
  new Problem({
    what: 'The file has two plans, so it is more than one report',
    todo: 'Let each test run write a file of its own'
  })

const tooDeep = (): Problem =>
  new Problem({
    what: `The file nests more than ${DEEPEST} tests`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
  })

const tooManyHeld = (): Problem =>
  new Problem({
    what: `The file tells more than ${MOST_HELD.toLocaleString('en')} subtests before what they belong to`,
    todo: 'Let the tool write `# Subtest: name` before subtests, or split the report'
  })
