import { expect, test } from '@jest/globals'
import { known, unknown, type Answer } from '../../../src/domain/answer.js'
import type { EnvironmentStatus } from '../../../src/domain/environment-deployment.js'
import { Problem } from '../../../src/domain/problem.js'
import { changeSet } from '../../../src/flows/risk/change-set.js'
import type { CommitRange, CommitsRead, CommitsSource, Deployments } from '../../../src/ports.js'

const refused = (what: string) => unknown(new Problem({ what }))

function source(answer: (range: CommitRange) => Answer<Partial<CommitsRead>>): CommitsSource {
  const whole = { commits: [], complete: true, fromTheBeginning: false, notes: [] }
  return {
    range: (range) => {
      const given = answer(range)
      const base = range.base === undefined ? {} : { base: range.base }
      return Promise.resolve(
        given.is === 'unknown' ? given : known({ ...whole, ...base, head: range.head, ...given.value })
      )
    },
    walk: () => Promise.resolve(refused('not asked'))
  }
}

type State = NonNullable<EnvironmentStatus['state']>

/** Newest first: the states that each deployment was ever in. */
const deployments = (...states: readonly (readonly State[])[]): Deployments => lateDeployments(undefined, states)

/** The same, of which one had to wait for somebody and succeeded after all others. */
const lateDeployments = (late: number | undefined, states: readonly (readonly State[])[]): Deployments => ({
  list: (environment) =>
    Promise.resolve(
      known({
        at: 1_000,
        complete: true,
        deployments: states.map((_, index) => ({
          deploymentId: states.length - index,
          environment,
          sha: `${states.length - index}`.repeat(40),
          createdAt: 100 - index
        }))
      })
    ),
  statuses: (id) =>
    Promise.resolve(
      known(
        (states[states.length - id] ?? []).map((state, index) => ({
          state,
          at: (late === id ? 99 : 30 + 10 * id) - index,
          description: '',
          isOurs: true
        }))
      )
    ),
  tell: () => Promise.resolve(refused('never'))
})

const head = 'f'.repeat(40)
const asked = { head, limit: 100, environment: 'production' }

test('the base is the newest deployment that ever succeeded, not the one that is under way or failed', async () => {
  const ports = {
    local: source(() => known({})),
    deployments: deployments(['in_progress'], ['failure', 'in_progress'], ['inactive', 'success'], ['success'])
  }
  expect(await changeSet(ports, { ...asked, before: '9'.repeat(40) })).toMatchObject({
    value: { base: '2'.repeat(40), head, from: 'deployment', deployedAt: 49, isLocal: true, notes: [] }
  })
})

test('of two that succeeded the later success counts, whichever was made first', async () => {
  const ports = { local: source(() => known({})), deployments: lateDeployments(1, [['success'], ['success']]) }
  expect(await changeSet(ports, asked)).toMatchObject({ value: { base: '1'.repeat(40), deployedAt: 99 } })
})

test('what a gate held is deployed neither by a run nor by a deployment that look well', async () => {
  const local = source(() => known({}))
  const held = new Set(['2'.repeat(40)])
  const ports = { local, deployments: deployments(['success'], ['success']) }
  expect(await changeSet(ports, { ...asked, held })).toMatchObject({ value: { base: '1'.repeat(40) } })
  const skipped: ReadonlySet<string>[] = []
  const runs = {
    lastGood: (some: ReadonlySet<string>) => {
      skipped.push(some)
      return Promise.resolve(known({ run: { sha: '3'.repeat(40), at: 5 }, others: 0 }))
    }
  }
  await changeSet({ local, deployments: deployments(), runs }, { ...asked, held })
  expect(skipped).toEqual([held])
})

test('a range in the wrong order would take commits back; a branch that is behind as well as ahead would not', async () => {
  const takenBack = '3 commits would be taken back.'
  const commit = { sha: head } as unknown as CommitsRead['commits'][number]
  const of = (commits: CommitsRead['commits']) =>
    changeSet({ local: source(() => known({ takenBack, commits })) }, { head, limit: 100, since: 'main' })
  expect(await of([])).toMatchObject({ value: { complete: false, notes: [takenBack] } })
  expect(await of([commit])).toMatchObject({ value: { complete: true } })
})

test('without a deployment, the last run tells, then the pull request, then the push', async () => {
  const ports = { local: source(() => known({})), deployments: deployments() }
  const all = {
    lastRun: { run: { sha: 'a'.repeat(40), at: 5 }, others: 0 },
    pullRequestBase: 'b'.repeat(40),
    before: 'c'.repeat(40)
  }
  const from = async (more: Partial<typeof all>) => {
    const answer = await changeSet(ports, { ...asked, ...more })
    return answer.is === 'known' ? answer.value.from : answer.is
  }
  expect(await from(all)).toBe('run')
  expect(await from({ pullRequestBase: all.pullRequestBase, before: all.before })).toBe('pull-request')
  expect(await from({ before: all.before })).toBe('push')
  expect(await from({ before: '0'.repeat(40) })).toBe('unknown')
})

test('a token that may not read deployments is said, and the next best base counts', async () => {
  const none = { ...deployments(), list: () => Promise.resolve(refused('GitHub did not give the deployments (403)')) }
  const answer = await changeSet(
    { local: source(() => known({})), deployments: none },
    { ...asked, before: '1'.repeat(40) }
  )
  expect(answer).toMatchObject({ value: { from: 'push' } })
  expect(answer.is === 'known' ? answer.value.notes[0] : '').toContain('(403)')
})

test('where the checkout lacks commits, GitHub is asked; where both fail, it is unknown', async () => {
  const before = '1'.repeat(40)
  const shallow = source(() => known({ complete: false, notes: ['shallow'] }))
  const whole = source(() => known({ notes: ['by GitHub'] }))
  const nothing = source(() => refused('not there'))
  expect(await changeSet({ local: shallow, remote: whole }, { ...asked, before })).toMatchObject({
    value: { isLocal: false, complete: true, notes: ['by GitHub'] }
  })
  expect(await changeSet({ local: shallow, remote: nothing }, { ...asked, before })).toMatchObject({
    value: { isLocal: true, complete: false, notes: ['shallow', 'not there.'] }
  })
  expect((await changeSet({ local: nothing, remote: nothing }, { ...asked, before })).is).toBe('unknown')
  expect((await changeSet({}, { ...asked, before })).is).toBe('unknown')
})
