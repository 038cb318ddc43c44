import { addJob, addRun, type LocalGitHub, type Repository } from './index.js'
import { inWorld, statusOf, type World } from './world.js'

test(
  'the log of a finished job is read through a redirect that does not carry the token',
  inWorld(async ({ github, repository, at, client }) => {
    const job = addJob(github.state, addRun(github.state, repository), { log: '2026-11-20T10:00:00Z Hello.\n' })
    const { data } = await client().rest.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: job.id })
    expect(data).toBe('2026-11-20T10:00:00Z Hello.\n')
    expect(github.requests.map((request) => [request.operation, request.tokenKind, request.status])).toEqual([
      ['actions/download-job-logs-for-workflow-run', 'installation', 302],
      ['blob/get', 'signature', 200]
    ])
    expect(github.requests[1]?.path).not.toContain('sig=')
  })
)

test(
  'the log of a running job is not there yet',
  inWorld(async ({ github, repository, at, client }) => {
    const run = addRun(github.state, repository, { status: 'in_progress' })
    const job = addJob(github.state, run, { status: 'in_progress', log: 'half' })
    expect(await statusOf(client().rest.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: job.id }))).toBe(404)
  })
)

test(
  'a signed URL ends after its minute, and allows nothing but what was signed',
  inWorld(async (world) => {
    const url = await signedLog(world)
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url, { headers: { authorization: 'token x' } })).status).toBe(400)
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403)
    expect((await fetch(url.replace('/logs/', '/other/'))).status).toBe(403)
    world.clock.advance(60)
    expect((await fetch(url)).status).toBe(403)
  })
)

test(
  'a blob answers HEAD and ranges',
  inWorld(async (world) => {
    const url = await signedLog(world)
    expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('10')
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416)
  })
)

test(
  'a blob is put together from its blocks, in the order of the list',
  inWorld(async ({ github, repository }) => {
    const url = await uploadUrl(github, repository)
    const put = (comp: string, body: string) => fetch(`${url}&${comp}`, { method: 'PUT', body })
    await put('comp=block&blockid=Mg%3D%3D', 'world')
    await put('comp=block&blockid=MQ%3D%3D', 'hello ')
    expect((await put('comp=blocklist', listOf('MQ==', 'Mw=='))).status).toBe(400)
    expect((await put('comp=blocklist', listOf('MQ==', 'Mg=='))).status).toBe(201)
    expect((await finalize(github, 11)).status).toBe(200)
    expect(repository.caches[0]?.bytes.toString()).toBe('hello world')
  })
)

const listOf = (...ids: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`

async function signedLog({ github, repository }: World): Promise<string> {
  const job = addJob(github.state, addRun(github.state, repository), { log: '0123456789' })
  const token = github.issueToken({ repository: repository.full_name, permissions: { actions: 'read' } })
  const response = await fetch(`${github.url}/repos/octo-org/app/actions/jobs/${job.id}/logs`, {
    headers: { authorization: `token ${token}` },
    redirect: 'manual'
  })
  return response.headers.get('location') ?? ''
}

async function uploadUrl(github: LocalGitHub, repository: Repository): Promise<string> {
  const response = await service(github, 'CreateCacheEntry', { key: 'a', version: 'b' })
  expect(repository.caches[0]?.finalized).toBe(false)
  return String(((await response.json()) as Record<string, unknown>)['signed_upload_url'])
}

const finalize = (github: LocalGitHub, bytes: number): Promise<Response> =>
  service(github, 'FinalizeCacheEntryUpload', { key: 'a', version: 'b', size_bytes: String(bytes) })

function service(github: LocalGitHub, method: string, message: object): Promise<Response> {
  const job = { repository: 'octo-org/app', runId: 1, jobId: 2, ref: 'refs/heads/main', defaultBranch: 'main' }
  const authorization = `Bearer ${github.issueRuntimeToken({ ...job, event: 'push' })}`
  const url = `${github.resultsUrl}twirp/github.actions.results.api.v1.CacheService/${method}`
  return fetch(url, { method: 'POST', headers: { authorization }, body: JSON.stringify(message) })
}
