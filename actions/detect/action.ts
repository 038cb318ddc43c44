import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { failOnInput } from '../fail-on.js'
import { unlessIdle } from '../idle.js'
import { sharedInputs } from '../shared-inputs.js'
import { checkFeature, commentFeature, detectOutputs, readPermissions } from '../shared-outputs.js'

export const detect = defineAction({
  name: 'detect',
  title: 'Foreshock: detect',
  icon: 'trending-up',
  summary:
    'Compares a run with the history and says what became slow or flaky: in the summary and one comment, or at a terminal.',
  observes: true,
  permissions: readPermissions,
  features: { ...commentFeature, ...checkFeature },
  inputs: {
    ...sharedInputs,
    strict: { ...sharedInputs.strict, only: 'action' },
    ...failOnInput,
    run: {
      kind: 'count',
      description: 'The id of the run to judge. Without it, the newest of the history.',
      only: 'terminal',
      placeholder: 'ID'
    },
    attempt: {
      kind: 'count',
      description: 'The attempt of the run. Without it, the last.',
      only: 'terminal',
      placeholder: 'N'
    }
  },
  outputs: {
    status: {
      description:
        '`complete`; `partial` where the history or the configuration could not be read whole; `degraded` or `idle`.'
    },
    ...detectOutputs
  },
  run: async (inputs, world: World) => {
    if (world.runner === undefined) return (await import('./at-terminal.js')).detectAtTerminal(inputs, world)
    return unlessIdle(world, async () => (await import('./in-job.js')).detectInJob(inputs, world))
  }
})
