import { describe, expect, test } from '@jest/globals'
import type { Listing } from '../../../src/ports.js'
import type { Answer } from '../../../src/domain/answer.js'
import { addArtifact, addCommit, addJob, addRun, type Repository, type Run } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { zipOf } from '../archive/zip-of.js'
import { asking, whyUnknown } from './asking.js'

const JOBS = 'actions/list-jobs-for-workflow-run-attempt'
const ARTIFACTS = 'actions/list-workflow-run-artifacts'
const DOWNLOAD = 'actions/download-artifact'

/** A run with so many jobs, `job 0` and on. */
function runWithJobs({ github, repository }: World, count: number): Run {
  const run = addRun(github.state, repository)
  for (let number = 0; number < count; number += 1) addJob(github.state, run, { name: `job ${number}` })
  return run
}

const namesOf = (answer: Answer<Listing>): readonly string[] =>
  answer.is === 'unknown'
    ? []
    : answer.value.items.map((item) =>
        typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : ''
      )

const isComplete = (answer: Answer<Listing>): unknown => (answer.is === 'known' ? answer.value.complete : answer.is)

const named = (count: number): readonly string[] => Array.from({ length: count }, (_, number) => `job ${number}`)

const jobsOf = ({ attempts }: Run) => {
  const jobs = attempts[0]?.jobs
  if (jobs === undefined) throw new Error('the run has no attempt')
  return jobs
}

describe('a listing', () => {
  test.each([
    [0, 1],
    [1, 1],
    [99, 1],
    [100, 2],
    [101, 2],
    [200, 3]
  ])('of %i items is exact, in %i requests', (count, requests) =>
    inWorld(async (world) => {
      const run = runWithJobs(world, count)
      const answer = await asking(world).runs.jobs(run.id, 1)
      expect([...namesOf(answer)].sort()).toEqual([...named(count)].sort())
      expect([isComplete(answer), world.github.requests.length]).toEqual([true, requests])
    })()
  )

  test(
    'of more than a thousand items is cut, and says so',
    inWorld(async (world) => {
      const run = runWithJobs(world, 1001)
      const answer = await asking(world).runs.jobs(run.id, 1)
      expect([namesOf(answer).length, isComplete(answer), world.github.requests.length]).toEqual([1000, false, 10])
    })
  )

  test(
    'in which an item moves to a page that was read already is not complete, and holds nothing twice',
    inWorld(async (world) => {
      const run = runWithJobs(world, 150)
      world.github.before({
        operation: JOBS,
        act: (call) => {
          const jobs = jobsOf(run)
          if (call === 2) jobs.unshift(...jobs.splice(120, 1))
        }
      })
      const answer = await asking(world).runs.jobs(run.id, 1)
      expect(isComplete(answer)).toBe(false)
      expect(new Set(namesOf(answer)).size).toBe(149)
      expect(namesOf(answer)).toHaveLength(149)
    })
  )

  test(
    'from which an item disappears between two pages is not complete',
    inWorld(async (world) => {
      const run = runWithJobs(world, 150)
      world.github.before({ operation: JOBS, act: (call) => call === 2 && jobsOf(run).splice(3, 1) })
      const answer = await asking(world).runs.jobs(run.id, 1)
      expect([isComplete(answer), namesOf(answer).includes('job 100')]).toEqual([false, false])
    })
  )

  test(
    'keeps what was read before a fault, and says that it is not all',
    inWorld(async (world) => {
      const run = runWithJobs(world, 150)
      world.github.fault({ operation: JOBS, fault: '404', afterCalls: 1 })
      const answer = await asking(world).runs.jobs(run.id, 1)
      expect([namesOf(answer).length, isComplete(answer)]).toEqual([100, false])
    })
  )

  test(
    'ends with the budget of requests, and says that it is not all',
    inWorld(async (world) => {
      const run = runWithJobs(world, 250)
      const answer = await asking(world, { requests: 2 }).runs.jobs(run.id, 1)
      expect([namesOf(answer).length, isComplete(answer)]).toEqual([200, false])
    })
  )

  test(
    'of which no page was read is unknown, not empty',
    inWorld(async (world) => {
      const run = runWithJobs(world, 3)
      world.github.fault({ operation: JOBS, fault: '404' })
      expect(whyUnknown(await asking(world).runs.jobs(run.id, 1))).toMatch(
        /^GitHub did not give the jobs of run \d+, attempt 1 \(404\)\./
      )
    })
  )

  test(
    'of recent runs tells whether there may be more',
    inWorld(async (world) => {
      const { github, repository } = world
      for (let number = 0; number < 3; number += 1) addRun(github.state, repository)
      const { runs } = asking(world)
      expect([isComplete(await runs.recentRuns(3)), isComplete(await runs.recentRuns(4))]).toEqual([false, true])
    })
  )

  test(
    'of recent runs never asks for more than a page, and then does not call itself complete',
    inWorld(async (world) => {
      const { github, repository } = world
      for (let number = 0; number < 130; number += 1) addRun(github.state, repository)
      const answer = await asking(world).runs.recentRuns(300)
      expect([answer.is === 'known' && answer.value.items.length, isComplete(answer)]).toEqual([100, false])
    })
  )
})

test(
  'a commit comes with all its files, however many there are',
  inWorld(async (world) => {
    const { github, repository } = world
    const files = ['a', 'b', 'c'].map((filename) => ({
      filename,
      status: 'modified' as const,
      additions: 1,
      deletions: 2
    }))
    const { sha } = addCommit(github.state, repository, { branch: 'main', files })
    expect(await asking(world).runs.commit(sha)).toMatchObject({
      is: 'known',
      value: { sha, files: [{ filename: 'a' }, { filename: 'b' }, { filename: 'c' }], stats: { additions: 3 } }
    })
    // GitHub would cut the list of files by this, and the row would say that the commit changed fewer.
    expect(github.requests[0]?.path).not.toContain('per_page')
  })
)

test(
  'the repository is answered as GitHub tells it',
  inWorld(async (world) => {
    expect(await asking(world).runs.repository()).toMatchObject({
      value: { full_name: 'octo-org/app', default_branch: 'main' }
    })
  })
)

describe('an artifact', () => {
  const REPORT = '<testsuite name="unit"><testcase name="adds up"/></testsuite>'

  test(
    'is downloaded from the other origin to which GitHub sends, without the token',
    inWorld(async (world) => {
      const { github } = world
      const { id } = addArtifact(github.state, runOf(world), { files: { 'junit.xml': REPORT, 'notes.txt': 'x' } })
      const answer = await asking(world).runs.artifactFiles(id)
      expect(answer).toMatchObject({ is: 'known', value: [{ path: 'junit.xml', bytes: REPORT.length }] })
      expect(github.requests.map(({ operation, tokenKind, status }) => [operation, tokenKind, status])).toEqual([
        [DOWNLOAD, 'installation', 302],
        ['blob/get', 'signature', 200]
      ])
    })
  )

  test(
    'that has expired is unknown, in one request',
    inWorld(async (world) => {
      const { id } = addArtifact(world.github.state, runOf(world), { expired: true })
      const answer = await asking(world).runs.artifactFiles(id)
      expect(whyUnknown(answer)).toMatch(/^GitHub did not give artifact \d+ \(410\): Artifact has expired/)
      expect(world.github.requests).toHaveLength(1)
    })
  )

  test(
    'that is larger than any report is given up while it arrives',
    inWorld(async (world) => {
      const { id } = addArtifact(world.github.state, runOf(world), { bytes: Buffer.alloc(50_000_001) })
      expect(whyUnknown(await asking(world).runs.artifactFiles(id))).toBe(
        `GitHub did not give artifact ${id}: the answer is larger than 50 MB.`
      )
    })
  )

  test(
    'that is no zip is unknown, and says what to upload',
    inWorld(async (world) => {
      const { id } = addArtifact(world.github.state, runOf(world), { bytes: Buffer.from('<html>Sign in</html>') })
      expect(whyUnknown(await asking(world).runs.artifactFiles(id))).toMatch(/damaged, or no zip archive.*Upload/)
    })
  )

  test(
    'whose zip leads out of its folder is refused as a whole',
    inWorld(async (world) => {
      const bytes = Buffer.from(zipOf([{ name: '../../junit.xml', content: REPORT }]))
      const { id } = addArtifact(world.github.state, runOf(world), { bytes })
      expect((await asking(world).runs.artifactFiles(id)).is).toBe('unknown')
    })
  )

  test.each(['reset', 'cut-json', '404'] as const)('whose bytes end in %s is unknown, not empty', (fault) =>
    inWorld(async (world) => {
      const { id } = addArtifact(world.github.state, runOf(world), { files: { 'junit.xml': REPORT } })
      world.github.fault({ operation: 'blob/get', fault })
      expect(whyUnknown(await asking(world, { ms: 15_000 }).runs.artifactFiles(id))).toMatch(
        /^GitHub did not give artifact \d+/
      )
    })()
  )

  test(
    'that trickles in ends with the deadline',
    inWorld(async (world) => {
      const { id } = addArtifact(world.github.state, runOf(world), { files: { 'junit.xml': REPORT } })
      world.github.fault({ operation: 'blob/get', fault: 'slow-bytes' })
      const began = performance.now()
      expect((await asking(world, { ms: 800 }).runs.artifactFiles(id)).is).toBe('unknown')
      expect(performance.now() - began).toBeLessThan(2_000)
    })
  )

  test(
    'of another repository is not looked for: names and ids stay in this one',
    inWorld(async (world) => {
      const { runs } = asking(world)
      await runs.artifacts(runOf(world).id)
      const paths = world.github.requests.map(({ path }) => path)
      expect(paths.every((path) => path.startsWith('/repos/octo-org/app/'))).toBe(true)
      expect(paths).toHaveLength(1)
    })
  )

  test(
    'listing of a run that keeps growing is told as it was, or as incomplete',
    inWorld(async (world) => {
      const run = runOf(world)
      for (let number = 0; number < 100; number += 1) addArtifact(world.github.state, run, { name: `a${number}` })
      world.github.before({
        operation: ARTIFACTS,
        act: (call) => call === 2 && addArtifact(world.github.state, run, { name: 'late' })
      })
      const answer = await asking(world).runs.artifacts(run.id)
      expect([new Set(namesOf(answer)).size, namesOf(answer).length, isComplete(answer)]).toEqual([100, 100, false])
    })
  )
})

const runOf = ({ github, repository }: { github: World['github']; repository: Repository }): Run =>
  addRun(github.state, repository)

test(
  'every request carries the token, and asks for no more than it declares',
  inWorld(async (world) => {
    const { github } = world
    const run = runWithJobs(world, 1)
    const { runs } = asking(world)
    await Promise.all([
      runs.run(run.id, 1),
      runs.jobs(run.id, 1),
      runs.recentRuns(5),
      runs.artifacts(run.id),
      runs.commit(run.head_sha),
      runs.repository()
    ])
    expect(github.requests).toHaveLength(6)
    expect(new Set(github.requests.map(({ tokenKind, status }) => `${tokenKind} ${status ?? ''}`))).toEqual(
      new Set(['installation 200'])
    )
    expect(github.requests.map(({ operation }) => operation)).not.toContain('unknown')
  })
)
