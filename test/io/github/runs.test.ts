import { describe, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Listing } from '../../../src/ports.js'
import type { Answer } from '../../../src/domain/answer.js'
import {
  addArtifact,
  addCommit,
  addJob,
  addRun,
  type Job,
  type Repository,
  type Run
} from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { zipOf } from '../archive/zip-of.js'
import { asking, OUT_OF_TIME, whyUnknown } from './asking.js'
import { withLogStorage } from './log-storage.js'

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
      expect(whyUnknown(await asking(world, { ms: 800 }).runs.artifactFiles(id))).toMatch(OUT_OF_TIME)
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

describe('the head of a log', () => {
  const LOG_OF_JOB = 'actions/download-job-logs-for-workflow-run'
  const LOG = '2026-11-20T10:00:00.1Z Current runner version\n'.repeat(4_000)

  const jobWith = (world: World, log: string | undefined): Job =>
    addJob(world.github.state, runOf(world), log === undefined ? {} : { log })

  test(
    'comes from the other origin to which GitHub sends, without the token and without the rest',
    inWorld(async (world) => {
      const answer = await asking(world).runs.logHead(jobWith(world, LOG).id, 65_536)
      expect(answer).toEqual({ is: 'known', value: LOG.slice(0, 65_536) })
      expect(world.github.requests.map(({ operation, tokenKind, status }) => [operation, tokenKind, status])).toEqual([
        [LOG_OF_JOB, 'installation', 302],
        ['blob/get', 'signature', 206]
      ])
    })
  )

  test(
    'is the whole of a shorter log, and nothing of an empty one, in one question each',
    inWorld(async (world) => {
      const { runs, client } = asking(world)
      expect(await runs.logHead(jobWith(world, 'short').id, 65_536)).toEqual({ is: 'known', value: 'short' })
      expect(await runs.logHead(jobWith(world, '').id, 65_536)).toEqual({ is: 'known', value: '' })
      expect(client.spent()).toBe(2)
    })
  )

  test(
    'loses its byte order mark, and keeps what a cut within a character spoils to its end',
    inWorld(async (world) => {
      const answer = await asking(world).runs.logHead(jobWith(world, '\ufeffab\u00e4').id, 6)
      expect(answer).toEqual({ is: 'known', value: 'ab\ufffd' })
    })
  )

  test.each([
    ['of a running job', 404, { status: 'in_progress', log: 'half' }],
    ['of a job whose log is gone', 404, {}]
  ] as const)('%s is unknown, in one request', (_, status, wish) =>
    inWorld(async (world) => {
      const { id } = addJob(world.github.state, runOf(world), wish)
      const answer = await asking(world).runs.logHead(id, 65_536)
      expect(whyUnknown(answer)).toMatch(`GitHub did not give the log of job ${id} (${status})`)
      expect(world.github.requests).toHaveLength(1)
    })()
  )

  test(
    'from a server that ignores ranges is no longer for it',
    inWorld((world) =>
      withLogStorage(
        world,
        (response) => response.end(LOG),
        async ({ asked }) => {
          const answer = await asking(world).runs.logHead(jobWith(world, LOG).id, 65_536)
          expect(answer).toEqual({ is: 'known', value: LOG.slice(0, 65_536) })
          expect(asked.map(({ range, authorization }) => [range, authorization])).toEqual([
            ['bytes=0-65535', undefined]
          ])
        }
      )
    )
  )

  test(
    'of a log that never ends is read, and the connection is closed',
    inWorld((world) =>
      withLogStorage(world, endless, async ({ closed }) => {
        const before = process.memoryUsage().arrayBuffers
        const answer = await asking(world).runs.logHead(jobWith(world, LOG).id, 65_536)
        expect(answer).toEqual({ is: 'known', value: 'x'.repeat(65_536) })
        await closed
        expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
      })
    )
  )

  test(
    'from a server that compresses all the same is read, however much it unpacks to',
    inWorld((world) => {
      const bomb = gzipSync(Buffer.alloc(200_000_000, 'x'), { level: 9 })
      return withLogStorage(
        world,
        (response) => {
          response.setHeader('content-encoding', 'gzip')
          response.end(bomb)
        },
        async ({ asked }) => {
          const answer = await asking(world).runs.logHead(jobWith(world, LOG).id, 65_536)
          expect(answer).toEqual({ is: 'known', value: 'x'.repeat(65_536) })
          // A part of a compressed log could not be unpacked, so it must not be asked for.
          expect(asked[0]?.['accept-encoding']).toBe('identity')
        }
      )
    })
  )

  test(
    'that trickles in ends with the deadline',
    inWorld((world) =>
      withLogStorage(
        world,
        (response) => void response.write('x'),
        async () => {
          const answer = await asking(world, { ms: 800 }).runs.logHead(jobWith(world, LOG).id, 65_536)
          expect(whyUnknown(answer)).toMatch(OUT_OF_TIME)
        }
      )
    )
  )

  test.each(['reset', '503', '404', 'time-out'] as const)(
    'whose storage ends in %s is unknown, and no signature is told',
    (fault) =>
      inWorld(async (world) => {
        world.github.fault({ operation: 'blob/get', fault })
        const answer = await asking(world, { ms: 1_500, requests: 1 }).runs.logHead(jobWith(world, LOG).id, 65_536)
        expect(answer.is).toBe('unknown')
        expect(whyUnknown(answer)).not.toMatch(/sig=|127\.0\.0\.1/)
      })()
  )
})

describe('a file at a commit', () => {
  const PATH = '.github/workflows/ci.yml'

  test(
    'is told as it was then, in one request',
    inWorld(async (world) => {
      const { github, repository } = world
      const before = addCommit(github.state, repository, { branch: 'main', contents: { [PATH]: 'name: before' } })
      const after = addCommit(github.state, repository, { branch: 'main', contents: { [PATH]: 'name: after' } })
      const { runs, client } = asking(world)
      expect(await runs.fileAt(PATH, before.sha)).toEqual({ is: 'known', value: 'name: before' })
      expect(await runs.fileAt(PATH, after.sha)).toEqual({ is: 'known', value: 'name: after' })
      expect(client.spent()).toBe(2)
    })
  )

  test(
    'that is not there, is a folder, or is far too large, is unknown',
    inWorld(async (world) => {
      const { github, repository } = world
      const contents = { [PATH]: 'name: CI', 'big.yml': 'x'.repeat(1_000_001) }
      const { sha } = addCommit(github.state, repository, { branch: 'main', contents })
      const { runs } = asking(world)
      expect(whyUnknown(await runs.fileAt('gone.yml', sha))).toMatch(/gone\.yml at .{7} \(404\)/)
      expect(whyUnknown(await runs.fileAt(PATH, '0'.repeat(40)))).toMatch(/\(404\)/)
      expect(whyUnknown(await runs.fileAt('.github', sha))).toMatch('the answer is not a file')
      expect(whyUnknown(await runs.fileAt('big.yml', sha))).toMatch('larger than 1 MB')
    })
  )

  test(
    'with a name that could lead elsewhere stays within the repository',
    inWorld(async (world) => {
      const { sha } = addCommit(world.github.state, world.repository, { branch: 'main' })
      for (const path of ['../../../../user', '..%2f..%2fuser', '?ref=main', '#x', ''])
        await asking(world).runs.fileAt(path, sha)
      const paths = world.github.requests.map(({ path }) => path)
      expect(paths.filter((path) => !path.startsWith('/repos/octo-org/app/contents'))).toEqual([])
    })
  )
})

/** Writes for as long as somebody reads. */
function endless(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'x')
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', pour)
  pour()
}

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
