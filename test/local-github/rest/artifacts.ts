import { idParam, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { countedReply } from '../paging.js'
import { apiError, found, noContent, ok, redirect, Refusal, type Reply } from '../reply.js'
import type { Artifact, Schemas } from '../state.js'
import { READ_ACTIONS, WRITE_ACTIONS } from './needs.js'
import { runOf } from './runs.js'
import { nodeId } from './shapes.js'

const DOWNLOAD_SECONDS = 60

export const artifactRoutes: readonly Route[] = [
  {
    at: 'GET /actions/runs/{run_id}/artifacts',
    operation: 'actions/list-workflow-run-artifacts',
    needs: READ_ACTIONS,
    reply(call) {
      const run = runOf(call)
      return listArtifacts(
        call,
        call.repository.artifacts.filter((artifact) => artifact.run_id === run.id)
      )
    }
  },
  {
    at: 'GET /actions/artifacts',
    operation: 'actions/list-artifacts-for-repo',
    needs: READ_ACTIONS,
    reply: (call) => listArtifacts(call, call.repository.artifacts)
  },
  {
    at: 'GET /actions/artifacts/{artifact_id}',
    operation: 'actions/get-artifact',
    needs: READ_ACTIONS,
    reply: (call) => ok(artifactShape(call, artifactOf(call)))
  },
  {
    at: 'DELETE /actions/artifacts/{artifact_id}',
    operation: 'actions/delete-artifact',
    needs: WRITE_ACTIONS,
    reply(call) {
      const { artifacts } = call.repository
      artifacts.splice(artifacts.indexOf(artifactOf(call)), 1)
      return noContent
    }
  },
  {
    at: 'GET /actions/artifacts/{artifact_id}/zip',
    operation: 'actions/download-artifact',
    needs: READ_ACTIONS,
    reply(call) {
      const artifact = artifactOf(call)
      if (isExpired(call, artifact)) throw new Refusal(apiError(410, 'Artifact has expired'))
      const name = `artifact-downloads/${artifact.id}`
      call.blobs.put(name, artifact.bytes, 'application/zip')
      return redirect(call.blobs.sign(name, { access: 'read', seconds: DOWNLOAD_SECONDS }))
    }
  }
]

function artifactOf(call: RepositoryCall): Artifact {
  const id = idParam(call, 'artifact_id')
  return found(call.repository.artifacts.find((artifact) => artifact.id === id))
}

function listArtifacts(call: RepositoryCall, artifacts: readonly Artifact[]): Reply {
  const name = call.query.get('name')
  const newestFirst = artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .sort((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id)
  return countedReply(call, {
    field: 'artifacts',
    items: newestFirst,
    render: (artifact) => artifactShape(call, artifact)
  })
}

const isExpired = (call: RepositoryCall, artifact: Artifact): boolean =>
  artifact.expired || Date.parse(artifact.expires_at) <= call.state.now().getTime()

function artifactShape(call: RepositoryCall, artifact: Artifact): Schemas['artifact'] {
  const { repository, state } = call
  const url = `${repositoryUrl(call, repository.full_name)}/actions/artifacts/${artifact.id}`
  const run = repository.runs.find((other) => other.id === artifact.run_id)
  const head = state.repositories.get(run?.head_repository ?? '') ?? repository
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(call, artifact),
    digest: artifact.digest,
    created_at: artifact.created_at,
    updated_at: artifact.created_at,
    expires_at: artifact.expires_at,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: head.id,
            ...(run.head_branch === null ? {} : { head_branch: run.head_branch }),
            head_sha: run.head_sha
          }
  }
}
