import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { addArtifact, addRun, zip, type LocalGitHub } from './index.js'
import { inWorld, statusOf } from './world.js'

test(
  'an uploaded artifact is visible at once, and downloads byte for byte',
  inWorld(async ({ github, repository, at, client }) => {
    const run = addRun(github.state, repository)
    const bytes = zip({ 'report.xml': '<testsuite/>' })
    const service = artifactService(github, run.id)
    expect((await service.upload('report', bytes)).status).toBe(200)

    const { actions } = client().rest
    const { data } = await actions.listWorkflowRunArtifacts({ ...at, run_id: run.id, name: 'report' })
    expect(data.artifacts).toEqual([
      expect.objectContaining({ name: 'report', size_in_bytes: bytes.length, expired: false, digest: digestOf(bytes) })
    ])
    const artifact_id = data.artifacts[0]?.id ?? 0
    const download = await actions.downloadArtifact({ ...at, artifact_id, archive_format: 'zip' })
    expect(Buffer.from(download.data as ArrayBuffer).equals(bytes)).toBe(true)

    const listed = await service.call('ListArtifacts', { name_filter: { value: 'report' } })
    expect(listed.body).toMatchObject({ artifacts: [{ database_id: String(artifact_id), name: 'report' }] })
    const signed = await service.call('GetSignedArtifactURL', { name: 'report' })
    const again = await fetch(String(signed.body['signed_url']))
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true)
  })
)

test(
  'a name is unique within its run, and free again once deleted',
  inWorld(async ({ github, repository }) => {
    const run = addRun(github.state, repository)
    const service = artifactService(github, run.id)
    const bytes = zip({ a: 'b' })
    await service.upload('report', bytes)
    expect(await service.upload('report', bytes)).toMatchObject({ status: 409, body: { code: 'already_exists' } })
    expect((await artifactService(github, addRun(github.state, repository).id).upload('report', bytes)).status).toBe(
      200
    )
    await service.call('DeleteArtifact', { name: 'report' })
    expect((await service.upload('report', bytes)).status).toBe(200)
  })
)

test(
  'a job has a most number of artifacts, and a wrong size or hash is refused',
  inWorld(async ({ github, repository }) => {
    github.state.limits.artifactsPerJob = 1
    const service = artifactService(github, addRun(github.state, repository).id)
    await service.call('CreateArtifact', { name: 'wrong' })
    expect((await service.call('FinalizeArtifact', { name: 'wrong', size: '3' })).status).toBe(404)
    await service.upload('one', zip({}))
    expect((await service.upload('two', zip({}))).status).toBe(429)
  })
)

test(
  'an expired artifact is listed, and its download is 410',
  inWorld(async ({ github, repository, at, clock, client }) => {
    const { id } = addArtifact(github.state, addRun(github.state, repository), { retention_days: 1 })
    const { actions } = client().rest
    clock.advance(2 * 86_400)
    expect((await actions.getArtifact({ ...at, artifact_id: id })).data.expired).toBe(true)
    const download = actions.downloadArtifact({ ...at, artifact_id: id, archive_format: 'zip' })
    expect(await statusOf(download)).toBe(410)
  })
)

test('an archive made for a test opens with a real reader', async () => {
  const files = { 'a.txt': 'short', 'ünïcode/b.txt': 'long '.repeat(1000), empty: '' }
  const archive = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(zip(files), {
    lazyEntries: true
  })
  const found: Record<string, string> = {}
  await new Promise<void>((resolve, reject) => {
    archive.on('error', reject)
    archive.on('end', resolve)
    archive.on('entry', (entry: yauzl.Entry) => {
      archive.openReadStream(entry, (problem, stream) => {
        if (problem !== null) {
          reject(problem)
          return
        }
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          found[entry.fileName] = Buffer.concat(chunks).toString()
          archive.readEntry()
        })
      })
    })
    archive.readEntry()
  })
  expect(found).toEqual(files)
})

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** The upload protocol as upload-artifact speaks it. */
function artifactService(github: LocalGitHub, runId: number) {
  const token = github.issueRuntimeToken({
    repository: 'octo-org/app',
    runId,
    jobId: 22,
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    event: 'push'
  })
  const ids = { workflow_run_backend_id: String(runId), workflow_job_run_backend_id: '22' }
  const call = async (method: string, message: object): Promise<Answer> => {
    const url = `${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...ids, ...message }) })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const upload = async (name: string, bytes: Buffer): Promise<Answer> => {
    const created = await call('CreateArtifact', { name, version: 4 })
    if (created.status !== 200) return created
    const headers = { 'x-ms-blob-type': 'BlockBlob' }
    await fetch(String(created.body['signed_upload_url']), { method: 'PUT', headers, body: new Uint8Array(bytes) })
    return call('FinalizeArtifact', { name, size: String(bytes.length), hash: { value: digestOf(bytes) } })
  }
  return { call, upload }
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
