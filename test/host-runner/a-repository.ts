import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addRepository, startLocalGitHub, type LocalGitHub, type Repository } from '../local-github/index.js'
import { runWorkflow, type JobResult, type RunResult, type StepResult, type WorkflowOptions } from './run-workflow.js'

/** A repository in a local GitHub, with its files in a temporary folder. */
export type ARepository = {
  readonly github: LocalGitHub
  readonly repository: Repository
  readonly folder: string
  readonly write: (files: Readonly<Record<string, string>>) => void
  /** Runs `.github/workflows/ci.yml` for a push to main, unless told otherwise. */
  readonly run: (workflow: string, options?: Partial<WorkflowOptions>) => Promise<RunResult>
  readonly remove: () => Promise<void>
}

export const WORKFLOW = '.github/workflows/ci.yml'
export const NOON = new Date('2026-11-22T12:00:00Z')

export async function aRepository(): Promise<ARepository> {
  const github = await startLocalGitHub()
  const repository = addRepository(github.state, { full_name: 'octo-org/app' })
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
  return {
    github,
    repository,
    folder,
    write,
    run: (workflow, options = {}) => {
      write({ [WORKFLOW]: workflow })
      return runWorkflow({
        github,
        repository: 'octo-org/app',
        files: folder,
        workflow: WORKFLOW,
        event: { name: 'push', payload: { ref: 'refs/heads/main' } },
        sha: 'a'.repeat(40),
        ref: 'refs/heads/main',
        startAt: NOON,
        ...options
      })
    },
    remove: async () => {
      await github.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A workflow of one job with the given steps, written without indentation. */
export const oneJob = (steps: string, more = ''): string =>
  `name: CI\non: push\n${more}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${indent(steps, 6)}\n`

export const indent = (text: string, by: number): string =>
  text
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n')

export function jobOf(result: RunResult, name: string): JobResult {
  const job = result.jobs.find((each) => each.name === name)
  if (job === undefined) throw new Error(`No job ${name} among ${result.jobs.map((each) => each.name).join(', ')}.`)
  return job
}

export function stepOf(result: RunResult, name: string): StepResult {
  const steps = result.jobs.flatMap((job) => job.steps)
  const step = steps.find((each) => each.name === name)
  if (step === undefined) throw new Error(`No step ${name} among ${steps.map((each) => each.name).join(', ')}.`)
  return step
}
