import type { DetectOptions } from '../../../src/detect/index.js'

/** Only the detectors that share out what failed; everything else is off. */
export const onlyFlaky: DetectOptions = {
  'slower-than-usual': false,
  'flaky-test': {},
  'broken-test': {},
  'new-failure': {},
  'red-step-green-report': false
}
