import { expect, test } from '@jest/globals'
import { argumentsOf } from '../../bench/arguments.js'
import { combinationsOf, reproduction, ruleOf } from '../../bench/faults/combinations.js'
import type { PreparedStep } from '../../bench/faults/prepared-step.js'
import { FAULTS, type LoggedRequest } from '../local-github/index.js'

const request = (method: string, operation: string): LoggedRequest => ({
  at: new Date(0),
  method,
  path: '/',
  operation,
  status: 200,
  permission: [],
  tokenKind: 'installation',
  fault: undefined,
  requestBody: undefined
})

const step: PreparedStep = {
  action: 'auto',
  root: '/nowhere',
  environment: {},
  repository: {} as PreparedStep['repository'],
  nextId: 1,
  runId: 1,
  jobId: 1
}

const combinations = (requests: readonly LoggedRequest[], ...only: readonly string[]) =>
  combinationsOf(step, { requests, only: argumentsOf(only.flatMap((pair) => ['--only', pair])).options.only })

test('a call that reads meets every fault for ever and once, however often it is made', () => {
  const reads = [request('GET', 'repos/get-commit'), request('GET', 'repos/get-commit')]
  expect(combinations(reads)).toHaveLength(2 * FAULTS.length)
})

test('a call that writes also loses its answer after the work is done', () => {
  const lost = combinations([request('POST', 'issues/create-comment')], 'protocol=reply-lost')
  expect(lost.map(({ fault }) => fault)).toEqual(['time-out', 'reset', '502', '503', 'html-200'])
  expect(lost.map(ruleOf)[0]).toEqual({
    operation: 'issues/create-comment',
    fault: 'time-out',
    times: 1,
    afterWork: true
  })
})

test('each combination tells how to see it again, and that picks it alone', () => {
  const requests = [request('GET', 'repos/get-commit'), request('POST', 'issues/create-comment')]
  const [first] = combinations(requests).slice(7)
  if (first === undefined) throw new Error('no combination')
  const { only } = argumentsOf(reproduction(first).split(' ').slice(4)).options
  expect(combinationsOf(step, { requests, only })).toEqual([first])
})
