import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitChanges } from '../../../src/io/git/changes.js'
import { checkoutAt } from '../../../src/io/git/checkout.js'
import { commitReader } from '../../../src/io/git/log.js'
import { apiUrlOf, remoteOf } from '../../../src/io/git/remote.js'
import { type Repository, repository } from './repository.js'

let shop: Repository
let nowhere = ''
const shas: string[] = []

beforeAll(() => {
  nowhere = mkdtempSync(join(tmpdir(), 'nowhere-'))
  shop = repository()
  shop.write('a.txt', 'one\ntwo\n')
  shas.push(shop.commit('first'))
  shop.write('a.txt', 'one\nthree\nfour\n')
  shop.write('weird\tcommit "ü" name\n.txt', 'x\n')
  shop.write('image.bin', Uint8Array.from([0, 1, 2, 0]))
  shas.push(shop.commit('commit 0000000000000000000000000000000000000000 1 1'))
  shop.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
  shop.write('side.txt', 'x\n')
  shas.push(shop.commit('side'))
  shop.git('checkout', '--quiet', 'main')
  shop.git('merge', '--quiet', '--no-edit', 'side')
  shas.push(shop.git('rev-parse', 'HEAD'))
})

afterAll(() => {
  shop.remove()
  rmSync(nowhere, { recursive: true })
})

test('commits come newest first, in numbers', async () => {
  const [first, second, side, merge] = shas
  const times = { authoredAt: Date.UTC(2026, 10, 1, 10), committedAt: Date.UTC(2026, 10, 1, 11) }
  const recent = await gitChanges(shop.folder).recent('main', 10)
  const value = recent.is === 'known' ? recent.value : []
  expect(value[0]).toEqual({ sha: merge, parents: [second, side], ...times, files: 1, linesAdded: 1, linesDeleted: 0 })
  expect(value).toContainEqual({ sha: second, parents: [first], ...times, files: 3, linesAdded: 3, linesDeleted: 1 })
  expect(value).toContainEqual({ sha: first, parents: [], ...times, files: 1, linesAdded: 2, linesDeleted: 0 })
  expect(value).toHaveLength(4)
})

test('one commit is answered by its name', async () => {
  expect(await gitChanges(shop.folder).change(shas[2] ?? '')).toMatchObject({
    is: 'known',
    value: { sha: shas[2], files: 1 }
  })
})

test.each(['0'.repeat(40), 'HEAD', '--output=x', ''])('%j is not a commit here', async (sha) => {
  expect((await gitChanges(shop.folder).change(sha)).is).toBe('unknown')
})

test('a ref that looks like an option is a ref that is not there', async () => {
  const target = join(nowhere, 'written')
  expect((await gitChanges(shop.folder).recent(`--output=${target}`, 5)).is).toBe('unknown')
  expect(existsSync(target)).toBe(false)
})

test('nothing that the repository configures is run', async () => {
  const victim = repository()
  const touched = join(nowhere, 'touched')
  victim.write('.gitattributes', '* diff=evil\n')
  victim.write('a.txt', 'one\n')
  victim.commit('first')
  for (const key of [
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand'
  ])
    victim.git('config', key, `touch ${touched}; true`)
  victim.write('a.txt', 'two\n')
  expect((await gitChanges(victim.folder).recent('HEAD', 5)).is).toBe('known')
  expect((await checkoutAt(victim.folder)).is).toBe('known')
  expect(existsSync(touched)).toBe(false)
  victim.remove()
})

test('a shallow clone says how to get the rest, and gives no wrong numbers', async () => {
  const clone = repository({ of: shop.folder, depth: 1 })
  const changes = gitChanges(clone.folder)
  for (const answer of [await changes.recent('HEAD', 10), await changes.change(shas[3] ?? '')])
    expect(answer).toMatchObject({ is: 'unknown', because: { todo: expect.stringContaining('fetch-depth: 0') } })
  clone.remove()
})

test('a folder without a repository says so', async () => {
  for (const answer of [await gitChanges(nowhere).recent('HEAD', 1), await checkoutAt(nowhere)])
    expect(answer).toMatchObject({ is: 'unknown', because: { what: 'The folder is not in a git repository' } })
})

test('a folder that is not there is unknown', async () => {
  expect((await checkoutAt(join(nowhere, 'gone'))).is).toBe('unknown')
  expect((await gitChanges(join(nowhere, 'gone')).recent('HEAD', 1)).is).toBe('unknown')
})

test('a checkout knows its head, branch, remote and whether it was changed', async () => {
  const mine = repository()
  mine.write('a.txt', 'one\n')
  const headSha = mine.commit('first')
  mine.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
  expect(await checkoutAt(mine.folder)).toMatchObject({
    value: {
      headSha,
      branch: 'main',
      defaultBranch: 'main',
      remote: { host: 'github.com', owner: 'acme', name: 'shop' },
      isDirty: false
    }
  })
  mine.write('a.txt', 'two\n')
  mine.git('checkout', '--quiet', '--detach')
  const detached = await checkoutAt(mine.folder)
  expect(detached).toMatchObject({ value: { isDirty: true } })
  expect(detached.is === 'known' && 'branch' in detached.value).toBe(false)
  mine.remove()
})

test('a clone knows the default branch by its remote', async () => {
  const clone = repository({ of: shop.folder, depth: 5 })
  clone.git('checkout', '--quiet', '-b', 'feature')
  expect(await checkoutAt(clone.folder)).toMatchObject({ value: { branch: 'feature', defaultBranch: 'main' } })
  clone.remove()
})

test.each([
  ['https://github.com/acme/shop.git', 'github.com acme shop'],
  ['https://github.com/acme/shop/', 'github.com acme shop'],
  ['https://user:secret@GHES.example:8443/acme/shop', 'ghes.example acme shop'],
  ['git@github.com:acme/shop.git', 'github.com acme shop'],
  ['ssh://git@ghes.example:2222/acme/shop.js.git', 'ghes.example acme shop.js'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'github.com acme shop'],
  ['github.com:acme/shop', 'github.com acme shop']
])('%s is %s', (url, expected) => {
  const { host, owner, name } = remoteOf(url) ?? {}
  expect([host, owner, name].join(' ')).toBe(expected)
})

test('only hosts of GitHub have an API that a token may be sent to', () => {
  expect(apiUrlOf('github.com')).toBe('https://api.github.com')
  expect(apiUrlOf('acme.ghe.com')).toBe('https://api.acme.ghe.com')
  for (const host of ['gitlab.com', 'ghes.example', 'github.com.example', 'ghe.com.example', 'notghe.com'])
    expect(apiUrlOf(host)).toBeUndefined()
})

test.each([
  '',
  '/srv/git/shop.git',
  '../shop',
  'C:\\shop',
  'file:///srv/acme/shop',
  'https://github.com/acme',
  'https://github.com/acme/shop/pulls',
  'https://github.com/../shop',
  'ext::sh -c x/y'
])('%j names no repository on GitHub', (url) => {
  expect(remoteOf(url)).toBeUndefined()
})

test('the log is read alike however it is cut', () => {
  const text = `commit ${'a'.repeat(40)} 5 6 ${'b'.repeat(40)}\0\n1\t2\tx y\0-\t-\tcommit\0commit ${'b'.repeat(40)} 3 4 \0`
  const read = (length: number) => {
    const reader = commitReader()
    for (let start = 0; start < text.length; start += length) reader.take(text.slice(start, start + length))
    return reader.end()
  }
  for (const length of [1, 2, 7, 1000])
    expect(read(length)).toEqual([
      {
        sha: 'a'.repeat(40),
        parents: ['b'.repeat(40)],
        authoredAt: 5000,
        committedAt: 6000,
        files: 2,
        linesAdded: 1,
        linesDeleted: 2
      },
      {
        sha: 'b'.repeat(40),
        parents: [],
        authoredAt: 3000,
        committedAt: 4000,
        files: 0,
        linesAdded: 0,
        linesDeleted: 0
      }
    ])
})
