import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { trustOf } from '../../src/ingest/trust.js'

const home = { repository: 'acme/shop', defaultBranch: 'main' }

test.each([
  ['push', 'main', 'acme/shop', 'default'],
  ['schedule', 'main', 'Acme/Shop', 'default'],
  ['workflow_dispatch', 'main', 'acme/shop', 'default'],
  ['repository_dispatch', 'main', undefined, 'default'],
  ['push', 'feature', 'acme/shop', 'branch'],
  ['push', undefined, 'acme/shop', 'branch'],
  ['pull_request', 'main', 'acme/shop', 'branch'],
  ['pull_request_target', 'main', 'acme/shop', 'branch'],
  ['workflow_run', 'main', 'acme/shop', 'branch'],
  ['merge_group', 'gh-readonly-queue/main/pr-1', 'acme/shop', 'branch'],
  ['pull_request', 'main', 'mallory/shop', 'fork'],
  ['push', 'main', 'mallory/shop', 'fork'],
  ['pull_request', 'main', undefined, 'fork'],
  ['not_heard_of', 'main', undefined, 'fork']
])('%s on %s from %s is %s', (event, branch, headRepository, trust) => {
  expect(trustOf({ event, branch, headRepository }, home)).toBe(trust)
})

test('without knowing the default branch nothing is trusted like it', () => {
  expect(trustOf({ event: 'push', branch: undefined }, { repository: 'acme/shop' })).toBe('branch')
})

test('nothing from another repository is ever more than a fork', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (event, branch, other) => {
      fc.pre(other.toLowerCase() !== home.repository)
      return trustOf({ event, branch, headRepository: other }, { ...home, defaultBranch: branch }) === 'fork'
    })
  )
})
