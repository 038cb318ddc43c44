import type { InputSpecs } from '../src/io/runner/define-action.js'
import { STORE_NAMES } from '../src/io/store/names.js'

/** Where the history is kept, who asks GitHub, and how long everything may take: the same for every action. */
export const sharedInputs = {
  token: {
    kind: 'secret',
    description: 'The token that reads runs and writes the comment. At a terminal it is taken from `GITHUB_TOKEN`.',
    default: '${{ github.token }}',
    only: 'action'
  },
  config: {
    kind: 'text',
    description: 'The configuration file: of the default branch in a job, of the checkout at a terminal.',
    default: '.github/foreshock.yml',
    placeholder: 'FILE'
  },
  store: {
    kind: 'choice',
    choices: STORE_NAMES,
    description:
      'Where the history is kept: `cache` (the cache of GitHub Actions, the default in a job), `branch` (refs of the repository, the default on GitHub Enterprise Server) or `directory` (the default at a terminal).',
    placeholder: 'STORE'
  },
  directory: {
    kind: 'text',
    description: 'The folder of the `directory` store; `.foreshock/history` when nothing is said.',
    placeholder: 'DIR'
  },
  'time-limit': {
    kind: 'count',
    description: 'How many seconds this may take. What is not done by then is left to the next recording.',
    default: '30',
    placeholder: 'SECONDS'
  },
  strict: {
    kind: 'flag',
    description: 'Fail when something cannot be recorded or read, instead of warning.',
    default: 'false'
  },
  'check-run-id': {
    kind: 'text',
    description: 'The API’s id of this job, as GitHub fills it in. Leave it as it is.',
    default: '${{ job.check_run_id }}',
    only: 'action'
  },
  matrix: {
    kind: 'text',
    description: 'The matrix values of this job, as GitHub fills them in. Leave it as it is.',
    default: '${{ toJSON(matrix) }}',
    only: 'action'
  }
} as const satisfies InputSpecs

/** What a recording reads besides the API. */
export const recordInputs = {
  reports: {
    kind: 'list',
    description:
      'Globs of the test reports in the workspace, one a line. Without any, the places that common tools use are searched.',
    placeholder: 'GLOBS'
  },
  artifacts: {
    kind: 'list',
    description:
      'Globs of the artifacts of the same run that hold reports; `!*` for none. Without any: `*test*`, `*junit*`, `*report*`, `*result*`.',
    placeholder: 'GLOBS'
  }
} as const satisfies InputSpecs
