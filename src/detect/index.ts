import type * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import { brokenTest } from './broken-test.js'
import type { Evidence } from './detector.js'
import { flakyTest } from './flaky-test.js'
import { infraFailure } from './infra-failure.js'
import { nearTimeout } from './near-timeout.js'
import { newFailure } from './new-failure.js'
import { redStepGreenReport } from './red-step-green-report.js'
import { runnerChange } from './runner-change.js'
import { slowJob } from './slow-job.js'
import { slowStep } from './slow-step.js'
import { slowTest } from './slow-test.js'
import { explainedByRunner } from './slow/explained-by-runner.js'
import { withoutStormy } from './without-stormy.js'
import { withoutExplained } from './slow/without-explained.js'
import { waiting } from './waiting.js'

/** Every detector by its name, which is its key in the configuration, in the order in which they are told. One line adds one. */
export const detectors = {
  'infra-failure': infraFailure,
  'slow-job': slowJob,
  'slow-step': slowStep,
  'slow-test': slowTest,
  'flaky-test': flakyTest,
  'broken-test': brokenTest,
  'new-failure': newFailure,
  'red-step-green-report': redStepGreenReport,
  waiting,
  'near-timeout': nearTimeout,
  'runner-change': runnerChange
} as const

export type DetectorName = keyof typeof detectors

/** The options of each detector, with all defaults filled in. */
export type OptionsByDetector = { readonly [N in DetectorName]: z.output<(typeof detectors)[N]['options']> }

/** Each detector's options, or `false` where it is turned off: the `detect` section of the configuration. */
export type DetectOptions = { readonly [N in DetectorName]: false | OptionsByDetector[N] }

/** What all detectors that are on find. */
export function findAll(evidence: Evidence, options: DetectOptions): readonly Finding[] {
  const names = Object.keys(detectors).filter(isDetector)
  return withoutStormy(explainedByRunner(withoutExplained(names.flatMap((name) => findOne(name, evidence, options)))))
}

/** The registry as a function of the name, so that a detector and its options stay together. */
type DetectByName = {
  readonly [N in DetectorName]: { detect(evidence: Evidence, options: OptionsByDetector[N]): readonly Finding[] }
}

const byName: DetectByName = detectors

function findOne<N extends DetectorName>(
  name: N,
  evidence: Evidence,
  options: Pick<DetectOptions, N>
): readonly Finding[] {
  const chosen: false | OptionsByDetector[N] = options[name]
  return chosen === false ? [] : byName[name].detect(evidence, chosen)
}

const isDetector = (text: string): text is DetectorName => Object.hasOwn(detectors, text)
