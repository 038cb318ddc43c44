import { createHash } from 'node:crypto'
import { ok, Refusal, twirpError } from './reply.js'
import type { Method, ServiceCall } from './results-service.js'
import { attemptOfJob, nextId, timestamp, type Artifact } from './state.js'

const SIGNED_SECONDS = 3600
const MOST_RETENTION_MS = 90 * 86_400_000

/** The artifact service of the results API: what upload-artifact and download-artifact speak. */
export const artifactService = (): Readonly<Record<string, Method>> => {
  /** What was created and not finalized: when it shall expire, by the name of its blob. */
  const begun = new Map<string, number>()
  return methods(begun)
}

const methods = (begun: Map<string, number>): Readonly<Record<string, Method>> => ({
  CreateArtifact(call) {
    const name = nameOf(call)
    if (artifactsOfRun(call).some((other) => other.name === name && isOfThisAttempt(call, other))) {
      throw refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const fromJob = artifactsOfRun(call).filter((artifact) => artifact.job_id === call.token.jobId)
    if (fromJob.length >= call.hub.state.limits.artifactsPerJob) {
      throw refusal(429, 'resource_exhausted', 'the job has created its most artifacts')
    }
    begun.set(blobName(call, name), expiryOf(call))
    const url = call.hub.blobs.sign(blobName(call, name), { access: 'write', seconds: SIGNED_SECONDS })
    return ok({ ok: true, signed_upload_url: url })
  },

  FinalizeArtifact(call) {
    const name = nameOf(call)
    const bytes = call.hub.blobs.get(blobName(call, name))
    const expires = begun.get(blobName(call, name))
    if (bytes === undefined || expires === undefined)
      throw refusal(404, 'not_found', 'no upload of this artifact is under way')
    if (bytes.length !== Number(call.text('size'))) {
      throw refusal(400, 'invalid_argument', `artifact has ${bytes.length} bytes, not ${call.text('size')}`)
    }
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const hash = call.text('hash')
    if (hash !== '' && hash !== digest) throw refusal(400, 'invalid_argument', 'artifact does not have this hash')
    const artifact: Artifact = {
      id: nextId(call.hub.state),
      run_id: call.token.runId,
      job_id: call.token.jobId,
      name,
      bytes,
      expired: false,
      created_at: timestamp(call.hub.state.now()),
      expires_at: timestamp(new Date(expires)),
      digest
    }
    begun.delete(blobName(call, name))
    call.hub.blobs.remove(blobName(call, name))
    call.repository.artifacts.push(artifact)
    return ok({ ok: true, artifact_id: String(artifact.id) })
  },

  ListArtifacts(call) {
    const [name, id] = [call.text('name_filter'), call.text('id_filter')]
    const artifacts = artifactsOfRun(call).filter(
      (artifact) => (name === '' || artifact.name === name) && (id === '' || String(artifact.id) === id)
    )
    return ok({
      artifacts: artifacts.map((artifact) => ({
        workflow_run_backend_id: String(artifact.run_id),
        workflow_job_run_backend_id: String(artifact.job_id ?? 0),
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.bytes.length),
        created_at: artifact.created_at,
        digest: artifact.digest
      }))
    })
  },

  GetSignedArtifactURL(call) {
    const artifact = existing(call)
    const name = `artifact-downloads/${artifact.id}`
    call.hub.blobs.put(name, artifact.bytes)
    return ok({
      name: artifact.name,
      signed_url: call.hub.blobs.sign(name, { access: 'read', seconds: SIGNED_SECONDS })
    })
  },

  DeleteArtifact(call) {
    const artifact = existing(call)
    call.repository.artifacts.splice(call.repository.artifacts.indexOf(artifact), 1)
    return ok({ ok: true, artifact_id: String(artifact.id) })
  }
})

/** What the upload asks for, within what the repository keeps. */
function expiryOf(call: ServiceCall): number {
  const most = call.hub.state.now().getTime() + MOST_RETENTION_MS
  const asked = call.text('expires_at')
  if (asked === '') return most
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(asked))
    throw refusal(400, 'malformed', 'the json request could not be decoded')
  return Math.min(most, Date.parse(asked))
}

function nameOf(call: ServiceCall): string {
  const ids = [call.text('workflow_run_backend_id'), call.text('workflow_job_run_backend_id')]
  const own = [String(call.token.runId), String(call.token.jobId)]
  if (ids.join(':') !== own.join(':')) throw refusal(403, 'permission_denied', 'the token is for another job')
  const name = call.text('name')
  if (name === '' || /["<>|*?\r\n\\/:]/.test(name)) throw refusal(400, 'invalid_argument', 'invalid artifact name')
  return name
}

function existing(call: ServiceCall): Artifact {
  const artifact = artifactsOfRun(call).find((other) => other.name === call.text('name'))
  if (artifact === undefined) throw refusal(404, 'not_found', 'artifact not found')
  return artifact
}

const artifactsOfRun = (call: ServiceCall): readonly Artifact[] =>
  call.repository.artifacts.filter((artifact) => artifact.run_id === call.token.runId)

/** Each attempt has names of its own: a job that runs again leaves what it left before once more. */
function isOfThisAttempt({ repository, token }: ServiceCall, { job_id }: Artifact): boolean {
  const run = repository.runs.find(({ id }) => id === token.runId)
  return attemptOfJob(run, job_id) === attemptOfJob(run, token.jobId)
}

const blobName = (call: ServiceCall, name: string): string =>
  `artifact-uploads/${call.token.runId}/${createHash('sha256').update(name).digest('hex')}`

const refusal = (status: number, code: string, msg: string): Refusal => new Refusal(twirpError(status, code, msg))
