import { defineDetector } from './detector.js'
import { slowOptions } from './slow/options.js'
import { slowness } from './slow/slowness.js'

export const slowTest = defineDetector({
  summary:
    'A test became slower: this run is far beyond its usual time, or the runs of the default branch take longer since a certain commit, until they no longer do.',
  options: slowOptions('test', 1),
  detect: (evidence, options) => slowness(evidence, 'test', options)
})
