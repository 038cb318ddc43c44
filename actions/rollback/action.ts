import { defineAction } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { unlessIdle } from '../idle.js'
import { sharedInputs } from '../shared-inputs.js'

/** Takes back what a watch has failed: it decides, and a workflow of the user's own acts. */
export const rollback = defineAction({
  name: 'rollback',
  title: 'Foreshock: rollback',
  icon: 'shield',
  summary:
    'Takes back, once, a deployment that a watch has failed, by a workflow of yours. A dry run until the configuration says `live`; at a terminal only a look at what would be done.',
  observes: false,
  permissions: { actions: 'write', contents: 'write', deployments: 'write' },
  features: {
    comment: {
      what: 'the comment on the pull request that brought the commit',
      permissions: { 'pull-requests': 'write' }
    },
    issue: { what: 'the issue where a human is needed', permissions: { issues: 'write' } }
  },
  inputs: {
    token: {
      ...sharedInputs.token,
      description:
        'The token that reads and records deployments, claims the rollback and dispatches it. Leave it as it is, or name its App under `rollback.believe` in the configuration: only records of the workflow’s own identity, and of those, are believed.'
    },
    decision: {
      kind: 'text',
      description:
        'What the watch said: its output `decision`. Without it, in a workflow that the end of the watch starts (`workflow_run`), the record at the newest deployment counts.',
      only: 'action'
    },
    environment: {
      kind: 'text',
      description: 'The environment that was watched: needed at a terminal, and where there is no `decision`.',
      placeholder: 'NAME'
    },
    allowed: {
      kind: 'flag',
      description: 'A second kill switch: `false` rolls nothing back. Fill it from a variable.',
      default: 'true',
      only: 'action'
    },
    hop: {
      kind: 'count',
      description: 'How many rollbacks led to this deployment. Anything but 0 goes to a human.',
      default: '0',
      only: 'action'
    },
    'wait-minutes': {
      kind: 'count',
      description: 'How long the run of the rollback workflow may take, with the approvals that it waits for.',
      default: '30',
      only: 'action'
    },
    config: { ...sharedInputs.config, description: 'The configuration file of the default branch.' },
    'time-limit': {
      ...sharedInputs['time-limit'],
      description: 'How many seconds all of this may take, waiting included.',
      default: '2700'
    },
    'check-run-id': sharedInputs['check-run-id'],
    matrix: sharedInputs.matrix
  },
  outputs: {
    rollback: {
      description:
        '`nothing`: there was nothing to do. `dry-run`: it was recorded what would be dispatched. `rolled-back`. `needs-human`: something is wrong, and the step fails.'
    },
    target: { description: 'The commit that was gone back to, or would be; empty where there is none.' },
    incident: { description: 'What all records call it: `d` and the id of the deployment.' },
    'run-id': { description: 'The run of the rollback workflow; empty where none was started.' },
    issue: { description: 'The number of the issue that was opened; empty where there is none.' },
    'seconds-to-detect': {
      description: 'From the deployment to the verdict, by GitHub’s clock; empty where it is not known.'
    },
    'seconds-to-restore': {
      description: 'From the deployment to the old commit being live again; empty where it is not.'
    },
    reason: { description: 'What was done or not, and why, in a sentence or two.' }
  },
  run: async (inputs, world: World) => {
    if (world.runner === undefined) return (await import('./at-terminal.js')).rollBackAtTerminal(inputs, world)
    return unlessIdle(world, async () => (await import('./in-job.js')).rollBackInJob(inputs, world))
  }
})
