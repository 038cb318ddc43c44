import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import type { Appended, Clock, SecondCopy } from '../../ports.js'
import { unzip } from '../archive/zip.js'
import { zipOf } from '../archive/zip-writer.js'
import { isSafe } from '../store/safe-name.js'
import type { ArtifactService } from './artifact-service.js'
import { uploadArtifact } from './artifact-upload.js'
import { ask, statusOf } from './ask.js'
import { readBody, UNREAD } from './body.js'
import type { GitHubClient } from './client.js'

export interface SecondCopyOptions {
  readonly repository: string
  /** Where this job leaves artifacts; unknown where there are none, and then none is left. */
  readonly service: Answer<ArtifactService>
  readonly clock: Clock
  readonly retentionDays: number
}

/** The artifacts of a repository as second copies of segments: `foreshock-` and the segment's name. */
export function gitHubSecondCopy(client: GitHubClient, options: SecondCopyOptions): SecondCopy {
  const [owner = '', repo = ''] = options.repository.split('/')
  const { actions } = client.octokit.rest
  return {
    leave: (segment) => leave(segment, client, options),

    listed: (page) =>
      ask(client, { what: `page ${page} of the artifacts`, permission: 'actions: read' }, async () => {
        const { data } = await actions.listArtifactsForRepo({ owner, repo, per_page: PER_PAGE, page })
        const listing = Page.safeParse(data)
        if (!listing.success) throw new Error('the answer holds no artifacts')
        const items = listing.data.artifacts
        return { items, complete: items.length < PER_PAGE }
      }),

    take: async (artifactId, name) => {
      const patient = { ...client, deadline: client.deadline.within(TAKE_MS) }
      const zip = await ask(patient, { what: `artifact ${artifactId}`, permission: 'actions: read' }, async () => {
        const which = { owner, repo, artifact_id: artifactId, archive_format: 'zip' }
        const { data } = await actions.downloadArtifact({ ...which, request: UNREAD })
        return readBody(data, LIMITS.zipBytes)
      })
      if (zip.is === 'unknown') return unknown(gone(zip.because, artifactId))
      return opened(zip.value, name)
    }
  }
}

const PER_PAGE = 100

const Page = z.object({ artifacts: z.array(z.unknown()) })

/** One artifact that comes in drops must not keep all others from coming. */
const TAKE_MS = 10_000

/** No segment comes near these. What is left is held to them, too, so that it can be taken again. */
const LIMITS = { zipBytes: 16_000_000, bytes: 16_000_000, entries: 20, ratio: 200 } as const

async function leave(segment: Segment, { deadline }: GitHubClient, options: SecondCopyOptions): Promise<Appended> {
  const { service, clock, retentionDays } = options
  if (service.is === 'unknown') return { is: 'read-only', because: service.because.what }
  const { mostDays = Infinity } = service.value
  const bytes = [...segment.files.values()].reduce((sum, content) => sum + content.length, 0)
  if (!isSafe(segment)) return { is: 'failed', because: 'its name, or that of a file in it, is not plain' }
  if (segment.files.size > LIMITS.entries || bytes > LIMITS.bytes) return TOO_LARGE
  const zip = zipOf(segment.files)
  if (zip.length > LIMITS.zipBytes) return TOO_LARGE
  const artifact = { name: `foreshock-${segment.name}`, zip }
  return uploadArtifact(service.value, artifact, { deadline, clock, retentionDays: Math.min(retentionDays, mostDays) })
}

const TOO_LARGE: Appended = { is: 'failed', because: 'the segment is larger than a second copy may be' }

async function opened(zip: Uint8Array, name: string): Promise<Answer<Segment>> {
  const origin = `artifact foreshock-${name}`
  const todo = 'Delete the artifact, if nobody knows where it comes from'
  const files = await unzip(zip, { origin, todo, limits: LIMITS })
  if (files.is === 'unknown') return files
  const segment = { name, files: files.value }
  if (isSafe(segment)) return known(segment)
  return unknown(
    new Problem({ what: 'The archive was not read: a file in it has a name that is not plain', where: origin, todo })
  )
}

/** What was listed a moment ago can have expired, or been deleted. */
function gone(problem: Problem, artifactId: number): Problem {
  const status = statusOf(problem.cause)
  if (status !== 404 && status !== 410) return problem
  return new Problem({ what: `Artifact ${artifactId} is no longer there (${status})`, cause: problem.cause })
}
