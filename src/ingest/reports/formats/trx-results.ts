import { Problem } from '../../../domain/problem.js'
import type { Outcome } from '../../../domain/test.js'
import { plainName } from '../plain-name.js'
import type { ReportSink } from '../report-format.js'
import { classByName, withoutClass } from './dotnet-names.js'
import { stableName } from './stable-name.js'

export interface TrxResult {
  readonly testId: string
  readonly name: string
  readonly outcome: Outcome
  readonly durationMs: number | undefined
}

/** What the definition of a test tells: its assembly and its class. */
export interface TrxDefinition {
  readonly suite: string
  readonly className: string
}

export interface TrxResults {
  define(testId: string, definition: TrxDefinition): void
  add(result: TrxResult): void
  /** Hands on what is held, when no definition can follow any more. */
  release(): void
}

/**
 * Brings results and definitions together. Most writers put the definitions behind the results: these are held, reduced to
 * their name, outcome and time, and go on in their order when the file is at its end. Those whose definition came before them
 * are not held.
 */
export function trxResults(sink: ReportSink): TrxResults {
  const definitions = new Map<string, TrxDefinition>()
  /** The same few assemblies and classes for all definitions. */
  const shared = new Map<string, TrxDefinition>()
  const suites = new Set<string>()
  const held: TrxResult[] = []
  let size = 0

  const take = ({ testId, name, outcome, durationMs }: TrxResult): void => {
    const { suite, className } = definitions.get(testId) ?? { suite: '', className: classByName(name) }
    if (!suites.has(suite)) {
      suites.add(suite)
      sink.suite()
    }
    sink.take({ suite, className, name: withoutClass(name, className), file: '', outcome, durationMs })
  }

  const grow = (by: number): void => {
    size += by
    if (size > LARGEST) throw tooLarge()
  }

  return {
    define: (testId, { suite, className }) => {
      const before = definitions.get(testId)
      const whole = { suite: suite === '' ? (before?.suite ?? '') : plainName(suite), className: plainName(className) }
      const key = `${whole.suite}\n${whole.className}`
      const known = shared.get(key) ?? whole
      if (known === whole) {
        shared.set(key, whole)
        grow(key.length)
      }
      if (before === undefined) grow(testId.length + OVERHEAD)
      definitions.set(plainName(testId), known)
    },
    add: (result) => {
      const name = stableName(result.name)
      if (held.length === 0 && definitions.has(result.testId)) take({ ...result, name })
      else {
        held.push({ ...result, testId: plainName(result.testId), name: plainName(name) })
        grow(Math.min(name.length, 2000) + Math.min(result.testId.length, 2000) + OVERHEAD)
      }
    },
    release: () => {
      for (const one of held) take(one)
    }
  }
}

/** Characters that may be held: a million tests with names of common length take two thirds of it. */
const LARGEST = 300_000_000
/** What a result or a definition takes in memory besides its text, about. */
const OVERHEAD = 40

const tooLarge = (): Problem =>
  new Problem({
    what: 'The file holds more results and definitions than can be brought together in memory',
    todo: 'Split the report, or record fewer reports in one job'
  })
