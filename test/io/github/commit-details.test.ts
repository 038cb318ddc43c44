import { expect, test } from '@jest/globals'
import { gitHubCommits } from '../../../src/io/github/commit-details.js'
import { addCommit, addPull } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const sourceOf = (world: World, requests = 20) =>
  gitHubCommits(asking(world, { requests: 50 }).client, { repository: world.repository.full_name, requests })

const file = (filename: string) => ({ filename, status: 'added' as const, additions: 3, deletions: 0 })

test(
  'a comparison lists the commits, oldest first, and each is asked for its files',
  inWorld(async (world) => {
    const { github, repository } = world
    const base = repository.refs.get('refs/heads/main') ?? ''
    const one = addCommit(github.state, repository, {
      branch: 'main',
      message: 'Fix it\n\nBecause.',
      files: [file('a')]
    })
    const two = addCommit(github.state, repository, { branch: 'main', message: 'More', files: [file('b'), file('c')] })
    const answer = await sourceOf(world).range({ base, head: 'main', limit: 10 })
    expect(whyUnknown(answer)).toBe('')
    expect(answer).toMatchObject({
      value: {
        base,
        head: two.sha,
        complete: true,
        fromTheBeginning: false,
        notes: [],
        commits: [
          { sha: one.sha, subject: 'Fix it', body: 'Because.', files: [{ path: 'a', added: 3, turn: 'added' }] },
          { sha: two.sha, subject: 'More', files: [{ path: 'b' }, { path: 'c' }] }
        ]
      }
    })
  })
)

test(
  'where the budget ends, the newest were read, and it is said',
  inWorld(async (world) => {
    const { github, repository } = world
    const base = repository.refs.get('refs/heads/main') ?? ''
    const shas = Array.from(
      { length: 9 },
      () => addCommit(github.state, repository, { branch: 'main', files: [file('a')] }).sha
    )
    const answer = await sourceOf(world, 4).range({ base, head: 'main', limit: 50 })
    const value = answer.is === 'known' ? answer.value : undefined
    expect(value).toMatchObject({ complete: false, notes: ['Of 9 commits the newest 3 were read.'] })
    expect(value?.commits.map(({ sha }) => sha)).toEqual(shas.slice(-3))
  })
)

test(
  'a token that may not read contents makes it unknown, with what to add',
  inWorld(async (world) => {
    const { client } = asking(world, { permissions: { actions: 'read' } })
    const source = gitHubCommits(client, { repository: world.repository.full_name, requests: 9 })
    const base = world.repository.refs.get('refs/heads/main') ?? ''
    expect(whyUnknown(await source.range({ base, head: 'main', limit: 9 }))).toContain('contents: read')
    expect((await sourceOf(world).range({ base: '0'.repeat(40), head: 'main', limit: 9 })).is).toBe('unknown')
  })
)

test(
  'a base that is ahead of the head is said',
  inWorld(async (world) => {
    const { github, repository } = world
    const old = repository.refs.get('refs/heads/main') ?? ''
    const { sha } = addCommit(github.state, repository, { branch: 'main' })
    const answer = await sourceOf(world).range({ base: sha, head: old, limit: 9 })
    expect(answer).toMatchObject({ value: { head: old, commits: [], complete: true } })
    expect(answer.is === 'known' ? answer.value.takenBack : '').toMatch(/is older than .* 1 commit would be taken back/)
  })
)

test(
  'a pull request of many commits is read as one change, unless it has moved on',
  inWorld(async (world) => {
    const { github, repository } = world
    const base = repository.refs.get('refs/heads/main') ?? ''
    const files = Array.from({ length: 150 }, (_, index) => file(`f${index}`))
    const shas = Array.from(
      { length: 60 },
      () => addCommit(github.state, repository, { branch: 'topic', parents: [] }).sha
    )
    for (const [index, sha] of shas.entries()) {
      const commit = repository.commits.get(sha)
      if (commit !== undefined) commit.parents = [shas[index - 1] ?? base]
    }
    const head = shas.at(-1) ?? ''
    addPull(github.state, repository, { number: 7, sha: head, branch: 'topic', files })
    const { client } = asking(world, {
      requests: 100,
      permissions: { contents: 'read', 'pull-requests': 'read' }
    })
    const source = gitHubCommits(client, { repository: repository.full_name, requests: 20 })
    const whole = await source.range({ base, head, limit: 100, pullRequest: 7 })
    expect(whyUnknown(whole)).toBe('')
    expect(whole).toMatchObject({ value: { complete: true, together: { filesLeftOut: 0 } } })
    expect(whole.is === 'known' ? whole.value.together?.files : []).toHaveLength(150)
    expect(whole.is === 'known' ? whole.value.commits : []).toHaveLength(60)
    expect(client.spent()).toBe(4)
    const moved = await source.range({ base, head: shas[50] ?? '', limit: 100, pullRequest: 7 })
    expect(moved.is === 'known' ? moved.value : undefined).toMatchObject({ complete: false })
    expect(moved.is === 'known' ? moved.value.together : 0).toBeUndefined()
    expect(moved.is === 'known' ? moved.value.notes.join() : '').toContain('it has moved on to another commit')
  })
)
