import { addCommit, addContents, addPull, addRepository, type FileChange } from './index.js'
import { inWorld, statusOf } from './world.js'

const file = (filename: string): FileChange => ({ filename, status: 'modified', additions: 2, deletions: 1 })

test(
  'a data branch is written with the git API and read with the contents API',
  inWorld(async ({ repository, at, client }) => {
    const { git, repos } = client().rest
    const tree = await git.createTree({
      ...at,
      tree: [{ path: 'history/1.json', mode: '100644', type: 'blob', content: '{"runs":1}' }]
    })
    const commit = await git.createCommit({ ...at, message: 'Record', tree: tree.data.sha, parents: [] })
    await git.createRef({ ...at, ref: 'refs/heads/data', sha: commit.data.sha })
    const { data } = await repos.getContent({ ...at, path: 'history/1.json', ref: 'data' })
    expect(data).toMatchObject({ encoding: 'base64', size: 10, content: `${btoa('{"runs":1}')}\n` })
    const raw = await repos.getContent({
      ...at,
      path: 'history/1.json',
      ref: 'data',
      mediaType: { format: 'raw+json' }
    })
    expect(raw.data).toBe('{"runs":1}')
    const folder = await repos.getContent({ ...at, path: 'history', ref: 'data' })
    expect(folder.data).toEqual([expect.objectContaining({ name: '1.json', type: 'file', path: 'history/1.json' })])
    expect(await statusOf(repos.getContent({ ...at, path: 'history/2.json', ref: 'data' }))).toBe(404)
    expect(await statusOf(repos.getContent({ ...at, path: 'history/1.json', ref: 'none' }))).toBe(404)
    expect(repository.refs.get('refs/heads/data')).toBe(commit.data.sha)
  })
)

test(
  'shas are those of git itself',
  inWorld(async ({ at, client }) => {
    const { git } = client().rest
    const { data: blob } = await git.createBlob({ ...at, content: 'hello\n' })
    expect(blob.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
    const { data: read } = await git.getBlob({ ...at, file_sha: blob.sha })
    expect(Buffer.from(read.content, 'base64').toString()).toBe('hello\n')
    const { data: tree } = await git.createTree({
      ...at,
      tree: [{ path: 'hello.txt', mode: '100644', type: 'blob', sha: blob.sha }]
    })
    expect(tree.sha).toBe('aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7')
  })
)

test(
  'a tree on a base keeps the rest, and a null sha removes',
  inWorld(async ({ at, client }) => {
    const { git } = client().rest
    const blob = (path: string, content: string) => ({ path, mode: '100644', type: 'blob', content }) as const
    const base = await git.createTree({ ...at, tree: [blob('a', '1'), blob('b/c', '2'), blob('b/d', '3')] })
    const next = await git.createTree({
      ...at,
      base_tree: base.data.sha,
      tree: [{ path: 'a', mode: '100644', type: 'blob', sha: null }, blob('b/c', '4')]
    })
    const { data } = await git.getTree({ ...at, tree_sha: next.data.sha, recursive: 'true' })
    expect(data.tree.map((entry) => entry.path)).toEqual(['b/c', 'b/d'])
  })
)

test(
  'a branch moves forward only, unless forced; a ref is made once',
  inWorld(async ({ github, repository, at, client }) => {
    const { git } = client().rest
    const base = repository.refs.get('refs/heads/main') ?? ''
    const ours = addCommit(github.state, repository, { parents: [base], message: 'ours' }).sha
    const theirs = addCommit(github.state, repository, { parents: [base], message: 'theirs' }).sha
    const update = (sha: string, force = false) => git.updateRef({ ...at, ref: 'heads/main', sha, force })
    await update(theirs)
    await expect(update(ours)).rejects.toMatchObject({ status: 422, message: expect.stringContaining('fast forward') })
    await update(ours, true)
    expect((await git.getRef({ ...at, ref: 'heads/main' })).data.object.sha).toBe(ours)
    const claim = () => git.createRef({ ...at, ref: 'refs/foreshock/rollback/1', sha: base })
    expect(await Promise.all([statusOf(claim()), statusOf(claim())])).toEqual([0, 422])
    expect((await git.listMatchingRefs({ ...at, ref: 'foreshock/rollback/' })).data).toHaveLength(1)
    await git.deleteRef({ ...at, ref: 'foreshock/rollback/1' })
    expect(await statusOf(git.getRef({ ...at, ref: 'foreshock/rollback/1' }))).toBe(404)
  })
)

test(
  'a repository without a commit answers 409, and no ref can be where another has a folder',
  inWorld(async ({ repository, at, client }) => {
    const { git } = client().rest
    const sha = repository.refs.get('refs/heads/main') ?? ''
    const make = (ref: string) => statusOf(git.createRef({ ...at, ref, sha }))
    expect(await make('refs/foreshock/a/b')).toBe(0)
    expect([await make('refs/foreshock/a'), await make('refs/foreshock/a/b/c')]).toEqual([422, 422])
    expect([await make('refs/foreshock/a b'), await make('refs/foreshock/x.lock')]).toEqual([422, 422])
    repository.refs.clear()
    expect(await statusOf(git.listMatchingRefs({ ...at, ref: 'foreshock/' }))).toBe(409)
    expect(await statusOf(git.createBlob({ ...at, content: 'x' }))).toBe(409)
    expect(await make('refs/foreshock/a')).toBe(409)
  })
)

test(
  'contents that a test sets at a branch or sha are read at it alone',
  inWorld(async ({ github, repository, at, client }) => {
    const { sha } = addCommit(github.state, repository, { branch: 'main', contents: { 'a.yml': 'from the tree' } })
    addContents(repository, 'dev', { 'a.yml': 'from the branch' })
    const read = async (ref: string) =>
      (await client().rest.repos.getContent({ ...at, path: 'a.yml', ref, mediaType: { format: 'raw' } })).data
    expect([await read('main'), await read(sha), await read('dev')]).toEqual([
      'from the tree',
      'from the tree',
      'from the branch'
    ])
  })
)

test(
  'a comparison tells what is ahead and shows 300 files',
  inWorld(async ({ github, repository, at, client }) => {
    const files = Array.from({ length: 320 }, (_, index) => file(`src/${index}.ts`))
    const pull = addPull(github.state, repository, { branch: 'big', files })
    addCommit(github.state, repository, { branch: 'main' })
    const { repos, pulls } = client().rest
    const { data } = await repos.compareCommitsWithBasehead({ ...at, basehead: 'main...big' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 })
    expect(data.files).toHaveLength(300)
    const listed = await pulls.listFiles({ ...at, pull_number: pull.number, per_page: 100, page: 4 })
    expect(listed.data).toHaveLength(20)
    expect((await repos.getCommit({ ...at, ref: 'big' })).data.stats).toEqual({
      additions: 640,
      deletions: 320,
      total: 960
    })
  })
)

test(
  'the pull requests of a commit are found, unless they come from a fork',
  inWorld(async ({ github, repository, at, client }) => {
    addRepository(github.state, { full_name: 'fan/app', parent: 'octo-org/app' })
    const own = addPull(github.state, repository, { title: 'Own' })
    const foreign = addPull(github.state, repository, { title: 'Fork', head_repository: 'fan/app', branch: 'fix' })
    const { repos, pulls } = client().rest
    const of = async (commit_sha: string) =>
      (await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha })).data
    expect((await of(own.head.sha)).map((pull) => pull.title)).toEqual(['Own'])
    expect(await of(foreign.head.sha)).toEqual([])
    const { data } = await pulls.list({ ...at, head: 'fan:fix' })
    expect(data.map((pull) => [pull.title, pull.head.repo.full_name])).toEqual([['Fork', 'fan/app']])
    expect((await pulls.listCommits({ ...at, pull_number: foreign.number })).data).toHaveLength(1)
  })
)
