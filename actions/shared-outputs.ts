import type { OutputSpec, Permissions } from '../src/io/runner/define-action.js'

/** What reading a run needs, in every repository. */
export const readPermissions = { actions: 'read', contents: 'read' } as const satisfies Permissions

export const commentFeature = {
  comment: { what: 'the comment on pull requests', permissions: { 'pull-requests': 'write' } }
} as const

export const checkFeature = {
  check: { what: 'the check run, where the configuration wants it', permissions: { checks: 'write' } }
} as const

export const branchFeature = {
  branch: { what: 'the `branch` store', permissions: { contents: 'write' } }
} as const

/** Asked for all the same: where GitHub refuses it, the history lacks deployments, and the cache keeps what packs hold. */
export const optionalFeatures = {
  deployments: { what: 'deployments in the history', permissions: { deployments: 'read' } },
  packing: { what: 'removing from the cache what packs hold', permissions: { actions: 'write' } }
} as const

export const recordOutputs = {
  status: {
    description:
      '`complete`: everything of this run was seen and kept. `partial`: something could not be seen. `read-only`: nothing could be kept, as is normal where the cache takes no writes. `degraded`: something failed. `idle`: there was nothing to do.'
  },
  segment: { description: 'The name under which the recording is kept.' },
  jobs: { description: 'How many jobs of the run were seen.' },
  tests: { description: 'How many test results were read.' },
  'failed-tests': { description: 'How many of them failed.' },
  coverage: {
    description:
      'Of the runs of the last 90 days that GitHub lists, the share whose jobs are in the history, from `0.00` to `1.00`; later recordings add to it. Empty where GitHub was not asked.'
  }
} as const satisfies Record<string, OutputSpec>

export const detectOutputs = {
  verdict: { description: '`pass`, `warn`, `fail`, `inconclusive` or `no-data`.' },
  findings: { description: 'How many findings there are.' },
  'comment-id': { description: 'The id of the comment on the pull request; empty where there is none.' }
} as const satisfies Record<string, OutputSpec>
