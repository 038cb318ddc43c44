import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { ON_INCONCLUSIVE } from '../../src/flows/watch/options.js'
import { failOnInput } from '../fail-on.js'
import { sharedInputs } from '../shared-inputs.js'
import { checkFeature, commentFeature } from '../shared-outputs.js'

export const watch = defineAction({
  name: 'watch',
  title: 'Foreshock: watch',
  icon: 'activity',
  summary:
    'Watches a service after a deployment, and says as soon as the evidence is enough whether it is as well as before.',
  observes: true,
  permissions: { actions: 'read', contents: 'read', deployments: 'write' },
  features: {
    ...commentFeature,
    ...checkFeature,
    promote: {
      what: 'the promotion of what passes, where `watch.on-pass` names a workflow',
      permissions: { actions: 'write', contents: 'write' }
    }
  },
  inputs: {
    token: {
      ...sharedInputs.token,
      description: 'The token that reads the configuration and deployments, and writes the status and the comment.'
    },
    config: sharedInputs.config,
    environment: {
      kind: 'text',
      description: 'The environment that was deployed to.',
      default: 'production',
      placeholder: 'NAME'
    },
    'deployment-id': {
      kind: 'count',
      description:
        'The id of the deployment. Without it, the newest of the environment that is of this commit; on a schedule, or where another workflow or system starts this, the newest.',
      only: 'action'
    },
    minutes: {
      kind: 'count',
      description: 'How many minutes to watch at most. Without it, as the configuration says.',
      placeholder: 'MINUTES'
    },
    every: {
      kind: 'count',
      description: 'How many seconds lie between two looks. Without it, as the configuration says.',
      placeholder: 'SECONDS'
    },
    'on-inconclusive': {
      kind: 'choice',
      choices: ON_INCONCLUSIVE,
      description:
        'What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. Without it, as the configuration says.',
      placeholder: 'WHAT'
    },
    mode: {
      kind: 'choice',
      choices: ['live', 'dry-run'],
      description: '`dry-run` writes no status of the deployment, no comment and no check run.',
      default: 'live',
      only: 'action'
    },
    ...failOnInput,
    'time-limit': {
      kind: 'count',
      description:
        'How many seconds all of this may take: as long as a job may, for the watch ends by itself. A watch that does not fit is made shorter.',
      default: '21600',
      only: 'action'
    }
  },
  outputs: {
    status: {
      description:
        '`complete`; `partial` where something beside the checks could not be read or written; `degraded` where the watch itself failed.'
    },
    verdict: {
      description:
        '`pass`, `warn`, `fail`, `inconclusive` or `no-data`. A failed verdict fails the step only with `fail-on`.'
    },
    next: {
      description:
        'What follows: `go` after `pass` and `warn`, `stop` after `fail`, and else what `on-inconclusive` says: `ask`, `go` or `stop`.'
    },
    decision: {
      description:
        'All that the action `rollback` needs of it, as one line of JSON; empty where no deployment is known.'
    },
    'deployment-id': { description: 'The deployment that was watched; empty where none is known.' },
    environment: { description: 'The environment that was watched.' },
    sha: { description: 'The commit that was deployed, as far as it is known.' },
    seconds: { description: 'How many seconds the watch took until it was decided.' },
    promotion: {
      description:
        'What became of the promotion: `nothing`, `dry-run`, `dispatched`, `refused` or `unknown`; empty where `watch.on-pass` names no workflow.'
    },
    'promotion-run-id': { description: 'The run of the promote workflow; empty where GitHub named none.' },
    'failed-checks': { description: 'The names of the checks that failed, parted by commas.' }
  },
  run: async (inputs, world: World) =>
    world.runner === undefined
      ? (await import('./at-terminal.js')).watchAtTerminal(inputs, world)
      : (await import('./in-job.js')).watchInJob(inputs, world)
})
