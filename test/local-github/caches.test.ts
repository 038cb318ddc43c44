import { cacheJob } from './cache-job.js'
import { addCache, type LocalGitHub, type RuntimeTokenWish } from './index.js'
import { inWorld, statusOf } from './world.js'

const onMain: Partial<RuntimeTokenWish> = {}
const onPull: Partial<RuntimeTokenWish> = { ref: 'refs/pull/7/merge', baseRef: 'next', event: 'pull_request' }
const jobs = (github: LocalGitHub) => (token: Partial<RuntimeTokenWish>) => cacheJob({ github, token })

test(
  'the real client gets back what it saved, and the REST API lists it',
  inWorld(async ({ github, at, client }) => {
    const job = jobs(github)
    const saved = await job(onMain).save('history-1', 'ten runs')
    expect(await job(onMain).restore('history-1')).toMatchObject({ result: 'history-1', text: 'ten runs' })
    const { data } = await client().rest.actions.getActionsCacheList({ ...at, key: 'history-' })
    expect(data.actions_caches).toEqual([
      expect.objectContaining({ id: saved.result, key: 'history-1', ref: 'refs/heads/main' })
    ])
    expect(github.requests.map((request) => request.operation)).not.toContain('unknown')
  })
)

test(
  'of the entries with a prefix, the newest wins, and an exact key beats it',
  inWorld(async ({ github, clock }) => {
    const job = jobs(github)
    for (const number of [1, 2, 3]) {
      clock.advance(60)
      await job(onMain).save(`history-${number}`, `run ${number}`)
    }
    expect(await job(onMain).restore('none', 'history-')).toMatchObject({ result: 'history-3', text: 'run 3' })
    expect(await job(onMain).restore('history-2', 'history-')).toMatchObject({ result: 'history-2' })
    expect(await job(onMain).restore('else')).toMatchObject({ result: null, text: undefined })
  })
)

test(
  'an entry is never overwritten',
  inWorld(async ({ github }) => {
    const job = jobs(github)
    await job(onMain).save('history', 'first')
    const second = await job(onMain).save('history', 'second')
    expect(second).toMatchObject({ result: -1, output: expect.stringContaining('another job may be creating') })
    expect(await job(onMain).restore('history')).toMatchObject({ text: 'first' })
  })
)

test(
  'a pull request reads its own entries first, then its base, then the default branch, and writes its own only',
  inWorld(async ({ github, repository }) => {
    const job = jobs(github)
    await job(onMain).save('history-main', 'main')
    expect(await job(onPull).restore('x', 'history-')).toMatchObject({ text: 'main' })
    await job({ ref: 'refs/heads/next' }).save('history-next', 'next')
    expect(await job(onPull).restore('x', 'history-')).toMatchObject({ text: 'next' })
    await job(onPull).save('history-pull', 'pull')
    expect(await job(onPull).restore('x', 'history-')).toMatchObject({ text: 'pull' })
    expect(await job(onMain).restore('x', 'history-')).toMatchObject({ text: 'main' })
    expect(repository.caches.at(-1)?.ref).toBe('refs/pull/7/merge')
  })
)

test.each([
  ['push', 'main', true],
  ['schedule', 'main', true],
  ['workflow_dispatch', 'main', true],
  ['repository_dispatch', 'main', true],
  ['pull_request_target', 'main', false],
  ['issue_comment', 'main', false],
  ['workflow_run', 'main', false],
  ['pull_request', 'pull', true],
  ['release', 'v1', true]
])('a job of %s on %s may write: %p', (event, place, isAllowed) =>
  inWorld(async ({ github }) => {
    const ref = { main: 'refs/heads/main', pull: 'refs/pull/7/merge', v1: 'refs/tags/v1' }[place] ?? ''
    const { status, body } = await call(github, { ref, event }, ['CreateCacheEntry', { key: 'a', version: 'b' }])
    expect([status, body['ok']]).toEqual([200, isAllowed])
    if (!isAllowed) expect(body['message']).toMatch(/^cache write denied:/)
  })()
)

test(
  'the real client takes a denied write for a warning, and reads all the same',
  inWorld(async ({ github }) => {
    const job = jobs(github)
    await job(onMain).save('history', 'text')
    const denied = await job({ event: 'workflow_run' }).save('other', 'text')
    expect(denied).toMatchObject({ result: -1, output: expect.stringContaining('::warning::Failed to save') })
    expect(denied.output).toContain('cache write denied: token has no writable scopes')
    expect(await job({ event: 'workflow_run' }).restore('history')).toMatchObject({ text: 'text' })
  })
)

test.each([
  ['write', 'workflow_run', [true, 200]],
  ['read', 'push', [false, 200]],
  ['write-only', 'push', [true, 403]],
  ['none', 'push', [false, 403]]
] as const)('cache-mode %s on %s writes and reads as told', (cacheMode, event, [isWritable, readStatus]) =>
  inWorld(async ({ github }) => {
    const token = { event, cacheMode }
    const write = await call(github, token, ['CreateCacheEntry', { key: 'a', version: 'b' }])
    const read = await call(github, token, ['GetCacheEntryDownloadURL', { key: 'a', version: 'b' }])
    expect([write.body['ok'], read.status]).toEqual([isWritable, readStatus])
  })()
)

test(
  'the real client takes a denied read for a miss',
  inWorld(async ({ github }) => {
    const { result, output } = await jobs(github)({ cacheMode: 'none' }).restore('history')
    expect(result).toBeNull()
    expect(output).toContain('cache read denied: token has no readable scopes')
  })
)

test(
  'a runtime token is a JWT with the claims that the clients parse',
  inWorld(({ github }) => {
    const token = github.issueRuntimeToken({
      repository: 'octo-org/app',
      runId: 11,
      jobId: 22,
      ref: 'refs/pull/7/merge',
      baseRef: 'main',
      defaultBranch: 'main',
      event: 'pull_request'
    })
    expect(token.split('.')).toHaveLength(3)
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, string>
    expect(claims['scp']).toContain('Actions.Results:11:22')
    expect(JSON.parse(claims['ac'] ?? '')).toEqual([
      { Scope: 'refs/pull/7/merge', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 }
    ])
  })
)

test(
  'a week without a reader, the size limit and evict() remove entries',
  inWorld(async ({ github, repository, at, clock, client }) => {
    const keys = () => repository.caches.map((entry) => entry.key)
    addCache(github.state, repository, { key: 'old', at: '2026-11-10T00:00:00Z' })
    addCache(github.state, repository, { key: 'read', at: '2026-11-10T00:00:00Z', last_accessed_at: clock.now() })
    await client().rest.actions.getActionsCacheList(at)
    expect(keys()).toEqual(['read'])
    github.state.limits.cacheBytes = 1000
    addCache(github.state, repository, { key: 'big', bytes: Buffer.alloc(900) })
    clock.advance(60)
    await jobs(github)(onMain).save('new', 'text')
    expect(keys()).toEqual(['new'])
    expect(github.evict((entry) => entry.key === 'new')).toBe(1)
    expect(keys()).toEqual([])
  })
)

test(
  'the 201st upload within a minute is 429 with a retry-after',
  inWorld(async ({ github }) => {
    github.state.limits.cacheUploadsPerMinute = 1
    await call(github, onMain, ['CreateCacheEntry', { key: 'a', version: 'b' }])
    const second = await call(github, onMain, ['CreateCacheEntry', { key: 'c', version: 'b' }])
    expect([second.status, second.retryAfter]).toEqual([429, '60'])
  })
)

test(
  'entries are deleted through the REST API by key and by id',
  inWorld(async ({ github, repository, at, client }) => {
    const { actions } = client().rest
    const { id } = addCache(github.state, repository, { key: 'one', bytes: Buffer.alloc(10) })
    addCache(github.state, repository, { key: 'two', bytes: Buffer.alloc(5) })
    const { data: usage } = await actions.getActionsCacheUsage(at)
    expect(usage).toMatchObject({ active_caches_count: 2, active_caches_size_in_bytes: 15 })
    await actions.deleteActionsCacheById({ ...at, cache_id: id })
    await actions.deleteActionsCacheByKey({ ...at, key: 'two' })
    expect(repository.caches).toEqual([])
    expect(await statusOf(actions.deleteActionsCacheByKey({ ...at, key: 'two' }))).toBe(404)
  })
)

async function call(
  github: LocalGitHub,
  token: Partial<RuntimeTokenWish>,
  [method, message]: readonly [string, object]
): Promise<{ status: number; retryAfter: string | null; body: Record<string, unknown> }> {
  const bearer = github.issueRuntimeToken({
    repository: 'octo-org/app',
    runId: 1,
    jobId: 2,
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    event: 'push',
    ...token
  })
  const response = await fetch(`${github.resultsUrl}twirp/github.actions.results.api.v1.CacheService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(message)
  })
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body }
}
