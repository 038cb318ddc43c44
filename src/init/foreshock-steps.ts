import type { NewStep } from './add-step.js'
import type { Grant } from './add-permissions.js'
import type { NewJob } from './add-job.js'

/** What stands behind the `@` of Foreshock's own actions. */
export interface Uses {
  readonly ref: string
}

/** The front door as the last step of a job. */
export function foreshockStep({ ref }: Uses): NewStep {
  return {
    lines: [`uses: ${NAME}@${ref}`, 'if: always() # failed runs are what flakiness is proven by'],
    data: { uses: `${NAME}@${ref}`, if: 'always()' }
  }
}

export const NAME = 'foreshock/foreshock'

/** Whether a `uses` is one of ours. */
export const isForeshock = (uses: string): boolean => /^foreshock\/foreshock(?:\/[\w/-]+)?@/i.test(uses)

/** `comments`: whether the workflow ever runs for a pull request. */
export const grantsFor = ({ comments }: { readonly comments: boolean }): readonly Grant[] => [
  { name: 'actions', level: 'read', why: 'to read the jobs of this run, and to list the cache entries of the history' },
  { name: 'contents', level: 'read', why: 'to check the code out, and to read .github/foreshock.yml' },
  ...(comments
    ? [{ name: 'pull-requests', level: 'write', why: 'to keep one comment on the pull request up to date' } as const]
    : [])
]

/** Leaves reports with the run, where a job of Foreshock's finds them. It needs no permission. */
export function uploadStep(
  job: string,
  files: readonly string[],
  { uses, isMatrix }: { uses: string; isMatrix: boolean }
): NewStep {
  const name = `${job}-test-results${isMatrix ? '-${{ strategy.job-index }}' : ''}`
  const paths = [...files, '!**/node_modules/**']
  return {
    lines: [
      `uses: ${uses}`,
      'if: always()',
      'with:',
      `  name: ${name}`,
      '  path: |',
      ...paths.map((path) => `    ${path}`),
      '  if-no-files-found: ignore'
    ],
    data: { uses, if: 'always()', with: { name, path: `${paths.join('\n')}\n`, 'if-no-files-found': 'ignore' } }
  }
}

/** The job that records all others, with permissions of its own. */
export function foreshockJob(
  key: string,
  { needs, runsOn, ref, grants }: { needs: readonly string[]; runsOn: string; ref: string; grants: readonly Grant[] }
): NewJob {
  return {
    key,
    lines: [
      `needs: [${needs.join(', ')}] # every job that shall be judged`,
      'if: always() # failed runs are what flakiness is proven by',
      `runs-on: ${runsOn}`,
      'permissions:',
      ...grants.map(({ name, level, why }) => `  ${name}: ${level} # ${why}`),
      'steps:',
      `  - uses: ${NAME}@${ref}`
    ],
    data: {
      needs: [...needs],
      if: 'always()',
      'runs-on': runsOn,
      permissions: Object.fromEntries(grants.map(({ name, level }) => [name, level])),
      steps: [{ uses: `${NAME}@${ref}` }]
    }
  }
}

/** A workflow that only records: it runs when others have ended, checks nothing out and runs nothing of theirs. */
export function recorderWorkflow(names: readonly string[], { ref }: Uses): string {
  return `# Records other workflows when they have ended. It checks nothing out, and runs nothing of what they built.
name: Foreshock
on:
  workflow_run:
    workflows: [${names.map((name) => JSON.stringify(name)).join(', ')}] # the names of the workflows to record
    types: [completed]

permissions: {}

jobs:
  record:
    if: github.event.workflow_run.head_repository.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    cache-mode: write # the history is kept in the cache; nothing that a pull request brings runs here
    permissions:
      actions: read # to read the jobs and artifacts of the run that has ended
      contents: read # to read .github/foreshock.yml of the default branch
    steps:
      - uses: ${NAME}@${ref}
`
}
