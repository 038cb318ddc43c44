import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { failOnInput } from '../fail-on.js'
import { unlessIdle } from '../idle.js'
import { recordInputs, sharedInputs } from '../shared-inputs.js'
import {
  branchFeature,
  checkFeature,
  commentFeature,
  detectOutputs,
  optionalFeatures,
  readPermissions,
  recordOutputs
} from '../shared-outputs.js'

/** The front door: one `uses:` that records the run, looks for trouble, and comments. */
export const auto = defineAction({
  name: 'auto',
  title: 'Foreshock',
  icon: 'activity',
  summary: 'Records this run, says what became slow or flaky, and keeps one comment on the pull request up to date.',
  observes: true,
  permissions: readPermissions,
  features: { ...commentFeature, ...checkFeature, ...branchFeature, ...optionalFeatures },
  inputs: { ...sharedInputs, ...recordInputs, ...failOnInput },
  outputs: {
    ...recordOutputs,
    ...detectOutputs,
    risk: {
      description:
        'How risky a pull request is, where the configuration has a section `risk`: `low`, `medium`, `high` or `unknown`.'
    }
  },
  run: (inputs, world: World) =>
    unlessIdle(world, async () => (await import('./in-job.js')).recordAndDetect(inputs, world))
})
