import * as z from 'zod/mini'
import { apiArtifact, type ApiArtifact } from '../schema/api.js'
import { passedOver, type PassedOver } from './passed-over.js'
import { present } from './present.js'

/** One artifact as GitHub itself tells of it. The name alone is chosen by whoever uploads it. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly sizeBytes?: number
  readonly expired: boolean
  readonly createdAt: number
  readonly runId: number
  readonly repositoryId: number
  /** Absent where the repository that the code came from is gone. */
  readonly headRepositoryId?: number
  readonly headBranch?: string
  readonly headSha?: string
}

export interface ArtifactsRead {
  readonly artifacts: readonly Artifact[]
  readonly passedOver: PassedOver
}

/** All artifacts of a listing that can be told apart and belong to a run, in the same order. A bad item costs only itself. */
export function artifactsFrom(items: readonly unknown[]): ArtifactsRead {
  const read = items.map(artifactFrom)
  return {
    artifacts: read.filter((one) => typeof one !== 'string'),
    passedOver: passedOver(read.filter((one) => typeof one === 'string'))
  }
}

function artifactFrom(item: unknown): Artifact | string {
  const parsed = z.safeParse(apiArtifact, item)
  if (!parsed.success) return lacking(parsed.error.issues[0]?.path.map(String).join('.') ?? '')
  const { created_at: createdAt, workflow_run: run } = parsed.data
  if (createdAt === undefined) return lacking('created_at')
  if (run?.repository_id === undefined) return lacking('workflow_run')
  return rowOf(parsed.data, { createdAt, runId: run.id, repositoryId: run.repository_id })
}

const lacking = (field: string): string => `The artifact lacks a usable \`${field}\``

const rowOf = (
  { id, name, size_in_bytes: sizeBytes, expired, workflow_run: run }: ApiArtifact,
  bound: Pick<Artifact, 'createdAt' | 'runId' | 'repositoryId'>
): Artifact =>
  present({
    id,
    name,
    sizeBytes,
    expired: expired === true,
    ...bound,
    headRepositoryId: run?.head_repository_id,
    headBranch: run?.head_branch,
    headSha: run?.head_sha
  })
