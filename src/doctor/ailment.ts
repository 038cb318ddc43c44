import type { Look, LookedAt } from '../init/look.js'
import type { Repository } from '../init/repository.js'
import type { Job, Step } from '../init/workflow.js'

/** Something that keeps Foreshock from doing all it could, and what to change. */
export interface Ailment {
  /** `wrong`: it has to be mended. `advice`: it may be meant. */
  readonly is: 'wrong' | 'advice'
  /** A file, with line and column where they are known. */
  readonly where: string
  /** A sentence without a full stop. */
  readonly what: string
  /** The same, of what to do. */
  readonly todo: string
}

/** What the files of a checkout tell. Nothing else is asked. */
export interface Checkup {
  readonly repository: Repository
  readonly look: Look
  /** Absent where the configuration has errors: then nothing is said that depends on it. */
  readonly settings: CheckedSettings | undefined
  /** By the name of an action: what it has to be allowed. */
  readonly needs: Readonly<Record<string, Levels>>
  readonly isEnterpriseServer: boolean
}

export type Levels = Readonly<Record<string, 'read' | 'write'>>

/** What of the configuration decides what has to be right elsewhere. */
export interface CheckedSettings {
  /** The file of others that the settings build on, which may not have been read. */
  readonly extends?: string | undefined
  readonly record: { readonly reports: readonly string[] }
  readonly history: { readonly store?: string | undefined }
  readonly comment: { readonly when: string }
  readonly check: { readonly when: string }
  readonly rollback: { readonly workflow: string; readonly remedy: string }
  readonly risk?:
    | {
        readonly medium: number
        readonly high: number
        readonly gate: Readonly<Record<string, CheckedGate>>
      }
    | undefined
}

/** What may hold a deployment. */
interface CheckedGate {
  readonly 'hold-percentile'?: number | undefined
  readonly 'hold-probability'?: number | undefined
  readonly 'on-unknown': 'pass' | 'hold'
  readonly freeze: readonly unknown[]
}

export type Check = (checkup: Checkup) => readonly Ailment[]

/** A step that uses an action of ours. */
export interface OwnStep {
  readonly looked: LookedAt
  readonly job: Job
  readonly step: Step
  readonly index: number
  /** `auto`, `record` … */
  readonly action: string
}

export const ownSteps = ({ look }: Checkup): readonly OwnStep[] =>
  look.workflows.flatMap((looked) =>
    looked.workflow.jobs.flatMap((job) =>
      (job.steps?.items ?? []).flatMap((step, index): readonly OwnStep[] => {
        const match = /^foreshock\/foreshock(?:\/actions\/([\w-]+))?@/i.exec(step.uses ?? '')
        return match === null ? [] : [{ looked, job, step, index, action: match[1] ?? 'auto' }]
      })
    )
  )

export const placeOf = ({ looked, job }: OwnStep): string => `${looked.workflow.path}, job ${job.key}`
