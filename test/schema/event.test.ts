import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ArrivedEvent, isFromFork, parseEvent } from '../../src/schema/event.js'
import { eventShapes } from '../../src/schema/event-shapes.js'

const [head, base] = ['a', 'b'].map((letter) => letter.repeat(40))
const repository = { full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme' } }
const pull = (repo: object | null) => ({
  action: 'synchronize',
  number: 4,
  pull_request: { number: 4, head: { sha: head, ref: 'feature', repo }, base: { sha: base, ref: 'main', repo: repository } },
  sender: { login: 'github-actions[bot]', type: 'Bot' },
  repository
})

function facts(name: string, json: unknown): ArrivedEvent {
  const event = parseEvent(name, json)
  if (event.is === 'unknown') throw event.because
  return event.value
}

test('a push says what was pushed where', () => {
  expect(facts('push', { ref: 'refs/heads/main', before: base, after: head, repository })).toMatchObject({
    name: 'push',
    repository: 'acme/shop',
    defaultBranch: 'main',
    ref: 'refs/heads/main',
    headRef: 'main',
    headSha: head,
    baseSha: base
  })
})

test('a branch that begins has no base, and one that ends has no head', () => {
  const nothing = '0'.repeat(40)
  expect(facts('push', { ref: 'refs/heads/x', before: nothing, after: head, repository }).baseSha).toBeUndefined()
  const ended = { ref: 'refs/heads/x', before: head, after: nothing, deleted: true, repository }
  expect(facts('push', ended).headSha).toBeUndefined()
})

test('a pushed tag is no branch', () => {
  expect(facts('push', { ref: 'refs/tags/main', before: base, after: head, repository }).headRef).toBeUndefined()
})

test.each(['pull_request', 'pull_request_target'])('a %s tells a fork by its repository', (name) => {
  const own = facts(name, pull(repository))
  expect(own).toMatchObject({ action: 'synchronize', number: 4, headSha: head, headRef: 'feature', baseSha: base, baseRef: 'main' })
  expect(isFromFork(own)).toBe(false)
  expect(isFromFork(facts(name, pull({ full_name: 'mallory/shop' })))).toBe(true)
  expect(isFromFork(facts(name, pull(null)))).toBeUndefined()
})

test('who sent an event is not among its facts', () => {
  expect(JSON.stringify(facts('pull_request', pull(repository)))).not.toContain('github-actions')
})

test('a merge group names its pull request in its branch alone', () => {
  const merge_group = { head_sha: head, head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${base}`, base_sha: base, base_ref: 'refs/heads/main' }
  expect(facts('merge_group', { merge_group, repository })).toMatchObject({ number: 42, baseRef: 'main', headSha: head })
})

test('a workflow run names its run, attempt and head repository', () => {
  const workflow_run = { id: 7, run_attempt: 2, head_sha: head, head_branch: 'x', head_repository: { full_name: 'mallory/shop' }, conclusion: 'failure', pull_requests: [] }
  const event = facts('workflow_run', { action: 'completed', workflow_run, repository })
  expect(event).toMatchObject({ runId: 7, attempt: 2, headSha: head, conclusion: 'failure' })
  expect(isFromFork(event)).toBe(true)
})

test('a deployment status names the deployment, where it goes and how it fares', () => {
  const deployment = { id: 5, sha: head, ref: 'main', environment: 'production', created_at: '2026-11-01T10:00:00Z' }
  const json = { deployment, deployment_status: { state: 'success' }, workflow_run: null, repository }
  expect(facts('deployment_status', json)).toMatchObject({ deploymentId: 5, environment: 'production', state: 'success' })
})

test('an event not heard of keeps what all events share', () => {
  expect(facts('page_build', { action: 'built', repository, ref: null })).toEqual({
    name: 'page_build',
    action: 'built',
    ref: undefined,
    repository: 'acme/shop',
    defaultBranch: 'main'
  })
})

test('a schedule needs nothing but itself', () => {
  expect(facts('schedule', { schedule: '0 3 * * *', repository }).repository).toBe('acme/shop')
})

test('an event that lacks its facts says which', () => {
  expect(parseEvent('push', { ref: 'refs/heads/main', before: base, after: 'x' })).toMatchObject({
    is: 'unknown',
    because: { what: 'The `push` event does not hold `after` as GitHub sends it' }
  })
  expect(parseEvent('push', 'x')).toMatchObject({ because: { what: 'The `push` event is not a JSON object' } })
})

test('nothing that JSON can hold makes it throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...eventShapes.keys(), '__proto__', 'x'), fc.jsonValue(), (name, json) => parseEvent(name, json).is.length > 0)
  )
})
