import { expect, test } from '@jest/globals'
import { isBlob, isWrite } from '../../bench/request-kinds.js'

test.each([
  ['POST', 'issues/create-comment', true],
  ['PATCH', 'issues/update-comment', true],
  ['DELETE', 'issues/delete-comment', true],
  ['GET', 'issues/list-comments', false],
  ['POST', 'cache/CreateCacheEntry', true],
  ['POST', 'cache/FinalizeCacheEntryUpload', true],
  ['POST', 'cache/GetCacheEntryDownloadURL', false],
  ['POST', 'artifact/CreateArtifact', true],
  ['POST', 'artifact/ListArtifacts', false],
  ['PUT', 'blob/put', false]
])('%s %s is a write: %s', (method, operation, expected) => {
  expect(isWrite({ method, operation })).toBe(expected)
})

test('transfers of bytes are told apart from calls', () => {
  expect(isBlob({ method: 'GET', operation: 'blob/get' })).toBe(true)
  expect(isBlob({ method: 'GET', operation: 'actions/download-artifact' })).toBe(false)
})
