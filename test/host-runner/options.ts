import { type LocalGitHub } from '../local-github/index.js'
import { type Outcome } from './job-space.js'
import { type Combination } from './matrix.js'
import { type Command } from './commands.js'
import { type Annotation } from './step-output.js'
import { type Grace } from './step-process.js'

export type WorkflowOptions = {
  readonly github: LocalGitHub
  /** `owner/name`, present in the state of the local GitHub. */
  readonly repository: string
  /** The folder that holds the repository's files; `actions/checkout` copies it into the job's own workspace. */
  readonly files: string
  /** Relative to `files`: `.github/workflows/ci.yml`. */
  readonly workflow: string
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  readonly sha: string
  /** The full ref: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string
  readonly baseRef?: string
  readonly headRef?: string
  /** With an existing run, `attempt` 2 or more runs it again. */
  readonly runId?: number
  readonly attempt?: number
  /** Runs again only the jobs that did not succeed and those that need them. */
  readonly onlyFailed?: boolean
  /** `owner/name` to the folder of that repository, for any ref of it. */
  readonly actions?: Readonly<Record<string, string>>
  /** The binary for `using: node20` and `node24`; default: the one that runs now. */
  readonly node?: string
  /** How long a step takes on the virtual clock; default: 1 s. */
  readonly seconds?: (step: { readonly job: string; readonly step: string }) => number | undefined
  /** How long a job waits for a runner on the virtual clock; default: 5 s. */
  readonly queueSeconds?: (job: { readonly job: string }) => number | undefined
  /** The version of the runner's image, `ubuntu-24.04`; default: `20261101.1.0`. */
  readonly imageVersion?: string
  /** When the run starts on the virtual clock; default: the present time of the local GitHub. */
  readonly startAt?: Date
  /** What the dates of a step's Node processes go by; default: real time. */
  readonly dates?: 'real' | 'virtual'
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** Aborting cancels the run as a user does. */
  readonly signal?: AbortSignal
  /** More environment of the host, such as the settings of a proxy. */
  readonly env?: Readonly<Record<string, string>>
  /** How long cancelled steps may go on; default: as GitHub's runner. */
  readonly grace?: Grace
  /** How long a minute of `timeout-minutes` really lasts; default: 60,000 ms. */
  readonly minuteMs?: number
}

export type RunResult = {
  readonly runId: number
  readonly attempt: number
  readonly conclusion: Outcome
  /** In the order of the file, those that a partial re-run kept among them. */
  readonly jobs: readonly JobResult[]
}

export type JobResult = {
  /** The key of the job in the workflow file. */
  readonly key: string
  /** The name that the API shows. */
  readonly name: string
  readonly id: number
  readonly matrix: Combination | undefined
  readonly conclusion: Outcome
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepResult[]
}

export type StepResult = {
  readonly name: string
  readonly number: number
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  readonly conclusion: Outcome
  /** What a reader of the log sees. */
  readonly log: string
  readonly rawStdout: string
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Every workflow command on which the runner acted. */
  readonly commands: readonly Command[]
}
