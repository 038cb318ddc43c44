import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { unlessIdle } from '../idle.js'
import { sharedInputs, recordInputs } from '../shared-inputs.js'
import { branchFeature, optionalFeatures, readPermissions, recordOutputs } from '../shared-outputs.js'

export const record = defineAction({
  name: 'record',
  title: 'Foreshock: record',
  icon: 'activity',
  summary: 'Records the jobs, steps and test results of a run in the history.',
  observes: true,
  permissions: readPermissions,
  features: { ...branchFeature, ...optionalFeatures },
  inputs: {
    ...sharedInputs,
    ...recordInputs,
    run: {
      kind: 'count',
      description: 'The id of the run to record.',
      only: 'terminal',
      placeholder: 'ID'
    },
    attempt: {
      kind: 'count',
      description: 'The attempt of the run.',
      default: '1',
      only: 'terminal',
      placeholder: 'N'
    },
    job: {
      kind: 'text',
      description: 'The job that records: two jobs of one attempt keep their recordings apart by it.',
      default: 'terminal',
      only: 'terminal',
      placeholder: 'NAME'
    },
    sha: {
      kind: 'text',
      description: 'The commit of the run. Without it, the checkout’s.',
      only: 'terminal',
      placeholder: 'SHA'
    },
    branch: {
      kind: 'text',
      description: 'The branch of the run. Without it, the checkout’s.',
      only: 'terminal',
      placeholder: 'NAME'
    }
  },
  outputs: recordOutputs,
  run: async (inputs, world: World) => {
    if (world.runner === undefined) return (await import('./at-terminal.js')).recordAtTerminal(inputs, world)
    return unlessIdle(world, async () => (await import('./in-job.js')).recordInJob(inputs, world))
  }
})
