import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jobsFrom } from '../../src/ingest/jobs.js'
import { jobJson } from './api-samples.js'

const observed = { observedAt: 5, witness: 'api', trust: 'branch' } as const

test('a job and its steps become rows', () => {
  const step = {
    number: 1,
    name: 'Set up job',
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-11-01T10:00:10Z',
    completed_at: '2026-11-01T10:00:12Z'
  }
  const { jobs, steps } = jobsFrom([jobJson({ steps: [step] })], observed)
  expect(jobs).toEqual([
    {
      runId: 4711,
      attempt: 1,
      jobId: 1,
      name: 'build',
      status: 'completed',
      conclusion: 'success',
      createdAt: Date.UTC(2026, 10, 1, 10),
      startedAt: Date.UTC(2026, 10, 1, 10, 0, 10),
      completedAt: Date.UTC(2026, 10, 1, 10, 5),
      labels: 'ubuntu-24.04',
      runnerName: 'GitHub Actions 3',
      ...observed
    }
  ])
  expect(steps).toMatchObject([
    { jobId: 1, number: 1, name: 'Set up job', startedAt: Date.UTC(2026, 10, 1, 10, 0, 10) }
  ])
})

test('the recording job has no end yet', () => {
  const [job] = jobsFrom([jobJson({ status: 'in_progress', conclusion: null, completed_at: null })], observed).jobs
  expect(job).toMatchObject({ status: 'in_progress', startedAt: Date.UTC(2026, 10, 1, 10, 0, 10) })
  expect(job).not.toHaveProperty('completedAt')
})

test('a skipped job and a skipped step have no times that a duration could be made of', () => {
  const step = {
    number: 1,
    name: 's',
    conclusion: 'skipped',
    started_at: '2026-11-01T10:00:10Z',
    completed_at: '2026-11-01T10:00:10Z'
  }
  const { jobs, steps } = jobsFrom([jobJson({ conclusion: 'skipped', steps: [step] })], observed)
  for (const row of [...jobs, ...steps]) {
    expect(row).not.toHaveProperty('startedAt')
    expect(row).not.toHaveProperty('completedAt')
  }
})

test('an end before its start is no end', () => {
  const [job] = jobsFrom([jobJson({ completed_at: '2026-11-01T09:00:00Z' })], observed).jobs
  expect(job).not.toHaveProperty('completedAt')
})

test('a job that a re-run lists again stays with the attempt that ran it', () => {
  const again = jobJson({ id: 2, run_attempt: 2 })
  const rerun = jobJson({ id: 3, run_attempt: 2, name: 'test', started_at: '2026-11-01T11:00:00Z' })
  const { jobs, passedOver } = jobsFrom([jobJson(), again, rerun, rerun], observed)
  expect(jobs.map(({ jobId, attempt }) => [jobId, attempt])).toEqual([
    [1, 1],
    [3, 2]
  ])
  expect(passedOver).toEqual({ count: 2, reasons: ['The job is listed already or was carried over'] })
})

test('a job from before the attempt began was carried over, also where the earlier attempt is not listed', () => {
  const again = jobJson({ id: 2, run_attempt: 2 })
  const attemptStartedAt = Date.UTC(2026, 10, 1, 11)
  expect(jobsFrom([again], { ...observed, attemptStartedAt }).jobs).toEqual([])
  expect(jobsFrom([again], observed).jobs).toHaveLength(1)
})

test('jobs of one attempt that share a name and a start are different jobs', () => {
  expect(jobsFrom([jobJson({ id: 1 }), jobJson({ id: 2 })], observed).jobs).toHaveLength(2)
})

test('one bad job costs the others nothing, and a bad step costs only itself', () => {
  const { jobs, steps, passedOver } = jobsFrom(
    [jobJson({ steps: [{ name: 'no number' }, { number: 2, name: 'fine' }] }), 'job', jobJson({ id: '7' })],
    observed
  )
  expect(jobs).toHaveLength(1)
  expect(steps.map(({ number }) => number)).toEqual([2])
  expect(passedOver.count).toBe(2)
})

test('nothing that JSON can hold makes it throw', () => {
  const like = fc.dictionary(fc.constantFrom(...Object.keys(jobJson())), fc.jsonValue()).map((over) => jobJson(over))
  fc.assert(
    fc.property(fc.array(fc.oneof(like, fc.jsonValue())), (items) => {
      const { jobs, passedOver } = jobsFrom(items, observed)
      return jobs.length + passedOver.count === items.length
    })
  )
})
