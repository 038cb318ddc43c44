import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { failOnInput } from '../fail-on.js'
import { unlessIdle } from '../idle.js'
import { sharedInputs } from '../shared-inputs.js'
import { checkFeature, commentFeature } from '../shared-outputs.js'

export const risk = defineAction({
  name: 'risk',
  title: 'Foreshock: risk',
  icon: 'shield',
  summary:
    'Says how likely a change is to be taken back, why, and what to do about it; and holds a deployment where a policy says so.',
  observes: true,
  permissions: { actions: 'read', contents: 'read' },
  features: {
    ...commentFeature,
    ...checkFeature,
    deployments: {
      what: 'what is deployed now, and the pull requests whose label releases a gate',
      permissions: { deployments: 'read', 'pull-requests': 'read' }
    }
  },
  inputs: {
    ...sharedInputs,
    'time-limit': { ...sharedInputs['time-limit'], default: '60' },
    strict: { ...sharedInputs.strict, only: 'action' },
    ...failOnInput,
    environment: {
      kind: 'text',
      description:
        'The environment that would be deployed to: the change is all that it does not have yet, and its gate is asked, though not at a terminal. Without it, the pull request or the push is looked at.',
      placeholder: 'NAME'
    },
    backtest: {
      kind: 'flag',
      description: 'Replay the history instead, and print how good the scores would have been.',
      default: 'false',
      only: 'terminal'
    }
  },
  arguments: [
    {
      name: 'range',
      description:
        'The commits to look at, such as main..feature; one name is where they begin, so that HEAD~1 is the last one. Left out, what the branch has and the default branch lacks; on the default branch its last commit.'
    }
  ],
  outputs: {
    status: {
      description: '`complete`; `partial` where something could not be seen; `degraded` or `idle`.'
    },
    level: { description: '`low`, `medium`, `high`, or `unknown`, which is never low.' },
    probability: {
      description: 'The chance that it has to be taken back, from `0` to `1`; empty where nobody can tell.'
    },
    low: { description: 'The lower end of the interval that holds the chance with 90 %.' },
    high: { description: 'The upper end of that interval.' },
    percentile: {
      description: 'Riskier than so many of a hundred of the changes of this repository; empty where nobody can tell.'
    },
    recommended: { description: 'What to do: `go`, `watch-longer`, `split`, `wait` or `hold`.' },
    gate: {
      description:
        '`open`, `held`, or `overridden` by a label; `none` where no policy names the environment, and `unknown` where the policy could not be read.'
    },
    verdict: { description: '`pass`, `warn`, `fail` where a gate holds it, `inconclusive` or `no-data`.' },
    'comment-id': { description: 'The id of the comment on the pull request; empty where there is none.' }
  },
  run: async (inputs, world: World) => {
    if (world.runner === undefined) return (await import('./at-terminal.js')).riskAtTerminal(inputs, world)
    return unlessIdle(world, async () => (await import('./in-job.js')).riskInJob(inputs, world))
  }
})
