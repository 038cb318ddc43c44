import { expect, test } from '@jest/globals'
import { artifactsFrom } from '../../src/ingest/artifact.js'

const json = (over: object = {}): object => ({
  id: 7,
  name: 'report',
  size_in_bytes: 1000,
  expired: false,
  created_at: '2026-11-01T10:05:00Z',
  workflow_run: { id: 4711, repository_id: 1, head_repository_id: 2, head_branch: 'main', head_sha: 'a'.repeat(40) },
  ...over
})

test('an artifact is read with what GitHub says of its run', () => {
  expect(artifactsFrom([json()]).artifacts).toEqual([
    {
      id: 7,
      name: 'report',
      sizeBytes: 1000,
      expired: false,
      createdAt: Date.UTC(2026, 10, 1, 10, 5),
      runId: 4711,
      repositoryId: 1,
      headRepositoryId: 2,
      headBranch: 'main',
      headSha: 'a'.repeat(40)
    }
  ])
})

test('what may be missing is absent', () => {
  const [artifact] = artifactsFrom([json({ size_in_bytes: null, workflow_run: { id: 1, repository_id: 1 } })]).artifacts
  expect(Object.keys(artifact ?? {})).toEqual(['id', 'name', 'expired', 'createdAt', 'runId', 'repositoryId'])
})

test.each([
  [json({ id: '7' }), 'id'],
  [json({ name: 7 }), 'name'],
  [json({ created_at: '9999-01-01T00:00:00Z' }), 'created_at'],
  [json({ created_at: null }), 'created_at'],
  [json({ workflow_run: null }), 'workflow_run'],
  [json({ workflow_run: { id: 4711 } }), 'workflow_run'],
  [json({ workflow_run: { id: -1, repository_id: 1 } }), 'workflow_run'],
  [undefined, '']
])('an artifact without what binds it to a run costs only itself: %#', (bad, field) => {
  const { artifacts, passedOver } = artifactsFrom([bad, json()])
  expect([artifacts.length, passedOver]).toEqual([
    1,
    { count: 1, reasons: [`The artifact lacks a usable \`${field}\``] }
  ])
})

test('a name that is a command or a path is a name like any other', () => {
  expect(artifactsFrom([json({ name: '../::error::x' })]).artifacts[0]?.name).toBe('../::error::x')
})
