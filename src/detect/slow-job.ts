import { defineDetector } from './detector.js'
import { slowOptions } from './slow/options.js'
import { slowness } from './slow/slowness.js'
import { withItsSteps } from './slow/steps-of-job.js'

export const slowJob = defineDetector({
  summary:
    'A job became slower: this run is far beyond its usual time, or the runs of the default branch take longer since a certain commit, until they no longer do.',
  options: slowOptions('job', 10),
  detect: (evidence, options) => withItsSteps(slowness(evidence, 'job', options), evidence)
})
