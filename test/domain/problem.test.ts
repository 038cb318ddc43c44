import { expect, test } from '@jest/globals'
import { Problem } from '../../src/domain/problem.js'

test('a problem is a sentence: where, what, and what to do', () => {
  const problem = new Problem({ where: 'input token:', what: 'The token is empty', todo: 'Pass a token' })
  expect(problem.message).toBe('input token: The token is empty. Pass a token.')
  expect([problem.where, problem.what, problem.todo]).toEqual(['input token:', 'The token is empty', 'Pass a token'])
})

test('what is not known of it is left out', () => {
  expect(new Problem({ what: 'The disk is full' }).message).toBe('The disk is full.')
  expect(new Problem({ what: 'The disk is full', todo: 'Delete something' }).message).toBe(
    'The disk is full. Delete something.'
  )
  expect(new Problem({ where: 'a.yml:3', what: 'No such key' }).message).toBe('a.yml:3 No such key.')
})

test('it keeps its cause, and has none where none was given', () => {
  const cause = new Error('ENOSPC')
  expect(new Problem({ what: 'The disk is full', cause }).cause).toBe(cause)
  expect('cause' in new Problem({ what: 'The disk is full' })).toBe(false)
})

test('it is an error with a name of its own', () => {
  const problem = new Problem({ what: 'The disk is full' })
  expect(problem).toBeInstanceOf(Error)
  expect(String(problem)).toBe('Problem: The disk is full.')
})
