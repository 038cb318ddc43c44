import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'
import { lineIn, listIn, memberOf, textIn } from '../json/facts.js'
import { openingKeys } from '../json/opening-keys.js'
import { readJson } from '../json/read-json.js'
import type { ReportFormat, ReportSink, ToldTest } from '../report-format.js'

/** Cucumber's JSON: features hold scenarios, which end as their steps and hooks do. A scenario is a test. */
export const cucumberJson = {
  title: 'Cucumber JSON',
  writers: 'cucumber-js, Cucumber-JVM, cucumber-ruby, behave',
  // `cucumber.json` beside the features may be the configuration of cucumber-js.
  files: [
    '**/target/cucumber*.json',
    '**/build/**/cucumber*.json',
    '**/reports/cucumber*.json',
    '**/cucumber-report*.json',
    '**/cucumber-results*.json',
    '**/cucumber-reports/**/*.json',
    '**/behave-report*.json'
  ],
  recognises: ({ is, text }) => is === 'json' && isCucumber(openingKeys(text)),
  read: (bytes, sink) =>
    readJson(bytes, [
      {
        path: '*',
        take: (feature) => {
          takeFeature(feature, sink)
        }
      }
    ])
} as const satisfies ReportFormat

const isCucumber = (keys: ReadonlySet<string>): boolean =>
  (keys.has('*.elements') && (keys.has('*.elements.*.steps') || keys.has('*.elements.*.keyword'))) ||
  (keys.has('*.keyword') && (keys.has('*.uri') || keys.has('*.location')))

function takeFeature(feature: unknown, sink: ReportSink): void {
  // Behave gives seconds, and `file:line` where the others give nanoseconds and `uri`.
  const isBehave = textIn(feature, 'uri') === '' && textIn(feature, 'location') !== ''
  const file = isBehave ? textIn(feature, 'location').replace(/:\d+$/, '') : withoutScheme(textIn(feature, 'uri'))
  const scenarios = withBackgrounds(listIn(feature, 'elements'))
  const nameOf = scenarioNames(scenarios)
  sink.suite()
  for (const { element, steps } of scenarios) {
    const { outcome, line, durationMs } = resultOf(element, steps, isBehave ? 1000 : 1e-6)
    const told: ToldTest = {
      suite: textIn(feature, 'name'),
      className: '',
      name: nameOf(element),
      file,
      line: line ?? placeOf(element),
      outcome,
      durationMs
    }
    sink.take(told)
  }
}

/** `classpath:` names no file of the repository, and stays. */
const withoutScheme = (uri: string): string => uri.replace(/^file:(?:\/\/(?=\/))?/, '')

interface Scenario {
  readonly element: unknown
  /** What ran: those of its background, its own, and the hooks around and between them. */
  readonly steps: readonly unknown[]
}

/** Cucumber-JVM tells the steps of a background as an element before each scenario. */
function withBackgrounds(elements: readonly unknown[]): readonly Scenario[] {
  const scenarios: Scenario[] = []
  let before: readonly unknown[] = []
  for (const element of elements) {
    const steps = stepsOf(element)
    if (textIn(element, 'type') === 'background') before = steps
    else {
      scenarios.push({ element, steps: [...before, ...steps] })
      before = []
    }
  }
  return scenarios
}

const stepsOf = (element: unknown): readonly unknown[] => [
  ...listIn(element, 'before'),
  ...listIn(element, 'steps').flatMap((step) => [...listIn(step, 'before'), step, ...listIn(step, 'after')]),
  ...listIn(element, 'after')
]

/**
 * Examples of one outline may share its name, and so may scenarios of two rules. They are no tries of one test, so all but
 * the first are numbered, in the order of their lines.
 */
function scenarioNames(scenarios: readonly Scenario[]): (element: unknown) => string {
  const places = new Map<string, Set<number>>()
  for (const { element } of scenarios) {
    const name = textIn(element, 'name')
    const lines = places.get(name) ?? new Set()
    places.set(name, lines.add(placeOf(element) ?? 0))
  }
  const numbers = new Map(
    [...places].map(([name, lines]) => [
      name,
      new Map([...lines].sort((one, other) => one - other).map((line, index) => [line, index + 1]))
    ])
  )
  return (element) => {
    const name = textIn(element, 'name')
    const number = numbers.get(name)?.get(placeOf(element) ?? 0) ?? 1
    return number === 1 ? name : `${name} [${number}]`
  }
}

const placeOf = (value: unknown): number | undefined =>
  lineIn(value, 'line') ?? lineIn({ line: Number(/:(\d{1,7})$/.exec(textIn(value, 'location'))?.[1]) }, 'line')

interface Result {
  readonly outcome: Outcome
  /** Of the step that decided, where it failed. */
  readonly line: number | undefined
  readonly durationMs: number | undefined
}

function resultOf(element: unknown, steps: readonly unknown[], unitMs: number): Result {
  let status = textIn(element, 'status').toLowerCase() || (steps.length === 0 ? 'untested' : 'passed')
  let line: number | undefined
  let durationMs: number | undefined
  for (const step of steps) {
    const result = memberOf(step, 'result')
    const own = textIn(result, 'status').toLowerCase()
    const duration = durationIn(result, 'duration', unitMs)
    if (duration !== undefined) durationMs = (durationMs ?? 0) + duration
    if (weight(own) > weight(status)) status = own
    if (line === undefined && weight(own) >= weight('undefined')) line = placeOf(step)
  }
  return { outcome: OUTCOMES[weight(status)] ?? 'error', line, durationMs: rounded(durationMs) }
}

const rounded = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : Math.round(ms * 1e6) / 1e6

/** A scenario is as good as the worst of its steps. One without any has tested nothing. */
const weight = (status: string): number => WEIGHTS.get(status) ?? 2

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['passed', 0],
  ['', 1],
  ['skipped', 1],
  ['pending', 1],
  ['untested', 1],
  ['undefined', 2],
  ['failed', 3]
])

const OUTCOMES: readonly Outcome[] = ['passed', 'skipped', 'error', 'failed']
