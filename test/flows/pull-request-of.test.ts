import { pullRequestOf } from '../../src/flows/pull-request-of.js'
import { fakeRunSource } from '../fakes/run-source.js'

const SHA = 'feed123'.padEnd(40, '0')
const OTHER = 'c0ffee5'.padEnd(40, '0')

interface Wish {
  readonly number?: number
  readonly sha?: string
  readonly from?: string | null
  readonly to?: string
}

/** A pull request as GitHub lists it. */
const pull = ({ number = 7, sha = SHA, from = 'someone/shop', to = 'octo-org/shop' }: Wish = {}): object => ({
  number,
  head: { sha, ref: 'faster', repo: from === null ? null : { id: 1, full_name: from } },
  base: { sha: OTHER, ref: 'main', repo: { id: 2, full_name: to } }
})

const asked = (...pulls: readonly object[]) =>
  pullRequestOf(
    fakeRunSource({ pulls: { 'someone:faster': pulls } }),
    { repository: 'someone/shop', branch: 'faster', sha: SHA },
    'octo-org/shop'
  )

test('it is the open one of that branch, repository and commit', async () => {
  expect(await asked(pull({ number: 6, sha: OTHER }), pull())).toEqual({ is: 'known', value: 7 })
  expect(await asked(pull({ from: 'Someone/Shop' }))).toEqual({ is: 'known', value: 7 })
})

test.each([
  ['whose branch has moved on', pull({ sha: OTHER })],
  ['of another repository with such a branch', pull({ from: 'someone/shop-2' })],
  ['of a fork that is gone', pull({ from: null })],
  ['of another repository to merge into', pull({ to: 'elsewhere/shop' })],
  ['that is not as GitHub sends it', { number: 'seven' }]
])('it is none %s', async (_, listed) => {
  expect(await asked(listed)).toEqual({ is: 'known', value: undefined })
})

test('of two with the same commit it is unknown, and the reader is told why', async () => {
  const found = await asked(pull(), pull({ number: 8 }))
  expect(found.is === 'unknown' && found.because.message).toBe(
    '2 pull requests have the commit feed123, so none of them gets a comment. Close all but one of them, or push another commit to one.'
  )
})

test('where GitHub does not answer, it is unknown', async () => {
  const source = fakeRunSource({ silent: ['openPulls'] })
  expect((await pullRequestOf(source, { repository: 'a/b', branch: 'c', sha: SHA }, 'a/b')).is).toBe('unknown')
})
