import { defineDetector } from './detector.js'
import { slowOptions } from './slow/options.js'
import { slowness } from './slow/slowness.js'

export const slowStep = defineDetector({
  summary:
    'A step became slower, in the ways of slow-job. Steps that prepare the machine are told apart from those that do the work, and a step that explains a slow job is told with the job.',
  options: slowOptions('step', 5),
  detect: (evidence, options) => slowness(evidence, 'step', options)
})
