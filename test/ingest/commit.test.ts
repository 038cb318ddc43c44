import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeFrom } from '../../src/ingest/change.js'
import { commitFrom } from '../../src/ingest/commit.js'

const [sha, parent, second] = ['a', 'b', 'c'].map((letter) => letter.repeat(40))

const json = (over: object = {}): object => ({
  sha,
  parents: [{ sha: parent }, { sha: second }],
  commit: {
    message: 'Secret plans',
    author: { name: 'A', email: 'a@example.com', date: '2026-11-01T10:00:00Z' },
    committer: { date: '2026-11-01T11:00:00+01:00' }
  },
  stats: { additions: 5, deletions: 2 },
  files: [{}, {}],
  ...over
})

const facts = {
  sha,
  parents: [parent, second],
  authoredAt: Date.UTC(2026, 10, 1, 10),
  committedAt: Date.UTC(2026, 10, 1, 10),
  files: 2,
  linesAdded: 5,
  linesDeleted: 2
}

test('a commit is kept in numbers: no message, no name, no address', () => {
  expect(commitFrom(json())).toEqual({ is: 'known', value: facts })
})

test('a full page of files does not say how many there are', () => {
  const commit = commitFrom(json({ files: Array.from({ length: 300 }, () => ({})) }))
  expect(commit.is === 'known' ? Object.keys(commit.value) : []).not.toContain('files')
})

test('a commit without a name is unknown', () => {
  expect(commitFrom(json({ sha: 'HEAD' }))).toMatchObject({
    is: 'unknown',
    because: { what: 'The commit lacks a usable `sha`' }
  })
})

test('a row counts the parents and keeps the first', () => {
  const observation = { trust: 'default', witness: 'git', observedAt: 9 } as const
  const commit = commitFrom(json())
  if (commit.is === 'unknown') throw commit.because
  const { parents, ...numbers } = facts
  expect(changeFrom(commit.value, { ...observation, pullRequest: 4 })).toEqual({
    ...numbers,
    parentSha: parents[0],
    parents: 2,
    pullRequest: 4,
    ...observation
  })
  expect(changeFrom({ sha: facts.sha ?? '', parents: [] }, observation)).toEqual({ sha, parents: 0, ...observation })
})

test('nothing that JSON can hold makes it throw', () => {
  const like = fc.dictionary(fc.constantFrom(...Object.keys(json())), fc.jsonValue()).map((over) => json(over))
  fc.assert(fc.property(fc.oneof(like, fc.jsonValue()), (value) => commitFrom(value).is.length > 0))
})
