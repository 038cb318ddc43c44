import { describe, expect, test } from '@jest/globals'
import { unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import type { Segment } from '../../../src/domain/segment.js'
import { artifactService } from '../../../src/io/github/artifact-service.js'
import { gitHubSecondCopy } from '../../../src/io/github/second-copy.js'
import type { SecondCopy } from '../../../src/ports.js'
import { handClock } from '../../fakes/clock.js'
import { outlasting } from '../../fakes/outlasting.js'
import { aSegment } from '../../history/builders.js'
import { addArtifact, addRun, type Run } from '../../local-github/index.js'
import { FAULTS, type Fault } from '../../local-github/faults.js'
import { inWorld, type World } from '../../local-github/world.js'
import { zipOf } from '../archive/zip-of.js'
import { asking, OUT_OF_TIME, whyUnknown } from './asking.js'

const CREATE = 'artifact/CreateArtifact'
const PUT = 'blob/put'
const FINALIZE = 'artifact/FinalizeArtifact'
const LIST = 'artifact/ListArtifacts'

interface Wish {
  readonly ms?: number
  readonly requests?: number
  readonly retentionDays?: number
  readonly variables?: Readonly<Record<string, string>>
  readonly run?: Run
}

/** The second copy as a job of a run has it. */
function jobIn(
  world: World,
  { ms, requests, retentionDays = 30, variables, run }: Wish = {}
): SecondCopy & { run: Run } {
  const { github, repository } = world
  const own = run ?? addRun(github.state, repository)
  const runtime = { repository: repository.full_name, runId: own.id, jobId: 22, event: 'push' }
  const service = artifactService({
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({ ...runtime, ref: 'refs/heads/main', defaultBranch: 'main' }),
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ...variables
  })
  const { client } = asking(world, {
    ...(ms === undefined ? {} : { ms }),
    ...(requests === undefined ? {} : { requests })
  })
  const clock = handClock(world.clock.now().getTime())
  return { ...gitHubSecondCopy(client, { repository: repository.full_name, service, clock, retentionDays }), run: own }
}

const SEGMENT = aSegment()
const NAME = `foreshock-${SEGMENT.name}`

const namesIn = ({ repository }: World): readonly string[] => repository.artifacts.map(({ name }) => name)

const idIn = ({ repository }: World): number => repository.artifacts.at(-1)?.id ?? 0

const operationsOf = ({ github }: World): readonly string[] => github.requests.map(({ operation }) => operation)

describe('a segment that is left', () => {
  test(
    'becomes an artifact of its run, and comes back byte for byte',
    inWorld(async (world) => {
      const job = jobIn(world)
      expect(await job.leave(SEGMENT)).toEqual({ is: 'stored' })
      expect(world.repository.artifacts).toMatchObject([{ name: NAME, run_id: job.run.id }])
      expect(await job.take(idIn(world), SEGMENT.name)).toEqual({ is: 'known', value: SEGMENT })
    })
  )

  test(
    'is spoken of as GitHub’s own client does',
    inWorld(async (world) => {
      const job = jobIn(world)
      await job.leave(SEGMENT)
      const ids = { workflow_run_backend_id: String(job.run.id), workflow_job_run_backend_id: '22' }
      const [artifact] = world.repository.artifacts
      expect(world.github.requests.map(({ operation, requestBody }) => [operation, requestBody])).toEqual([
        [CREATE, { ...ids, name: NAME, version: 4, expires_at: '2026-12-20T10:00:00.000Z' }],
        [PUT, undefined],
        [FINALIZE, { ...ids, name: NAME, size: String(artifact?.bytes.length), hash: artifact?.digest }]
      ])
    })
  )

  test(
    'is kept as long as asked, or as long as the repository keeps anything',
    inWorld(async (world) => {
      await jobIn(world, { retentionDays: 7 }).leave(SEGMENT)
      await jobIn(world, { retentionDays: 30, variables: { GITHUB_RETENTION_DAYS: '5' } }).leave(SEGMENT)
      const days = world.repository.artifacts.map(
        (one) => (Date.parse(one.expires_at) - Date.parse(one.created_at)) / 86_400_000
      )
      expect(days).toEqual([7, 5])
    })
  )

  test(
    'twice is there once',
    inWorld(async (world) => {
      const job = jobIn(world)
      expect([(await job.leave(SEGMENT)).is, (await job.leave(SEGMENT)).is]).toEqual(['stored', 'already-there'])
      expect(namesIn(world)).toEqual([NAME])
    })
  )

  test(
    'by two jobs at once is there once, and neither says that it failed',
    inWorld(async (world) => {
      const run = addRun(world.github.state, world.repository)
      const left = await Promise.all([jobIn(world, { run }).leave(SEGMENT), jobIn(world, { run }).leave(SEGMENT)])
      expect(left.every(({ is }) => is === 'stored' || is === 'already-there')).toBe(true)
      expect(namesIn(world)).toEqual([NAME])
    })
  )

  test.each([
    ['a name that climbs', { ...SEGMENT, name: '../x' }, 'not plain'],
    ['a file that climbs', { ...SEGMENT, files: new Map([['../x.json', new Uint8Array(1)]]) }, 'not plain'],
    ['too many files', { ...SEGMENT, files: filesOf(21, 1) }, 'larger than a second copy may be'],
    ['too many bytes', { ...SEGMENT, files: filesOf(2, 25_000_001) }, 'larger than a second copy may be']
  ])('is not sent with %s', (_, segment, words) =>
    inWorld(async (world) => {
      expect(await jobIn(world).leave(segment)).toEqual({ is: 'failed', because: expect.stringContaining(words) })
      expect(operationsOf(world)).toEqual([])
    })()
  )

  test(
    'is not asked for where there are no artifacts, and nothing is wrong',
    inWorld(async (world) => {
      const job = jobIn(world, { variables: { GITHUB_SERVER_URL: 'https://git.acme.example' } })
      expect(await job.leave(SEGMENT)).toEqual({
        is: 'read-only',
        because: 'GitHub Enterprise Server has no such artifacts'
      })
      expect(operationsOf(world)).toEqual([])
    })
  )
})

function filesOf(count: number, size: number): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from({ length: count }, (_, index) => [`f${index}.bin`, new Uint8Array(size)]))
}

/** Faults under which nothing but a timer ends a call. */
const isEndless = (fault: Fault): boolean => fault === 'time-out' || fault === 'slow-bytes'

/** Faults that pass by themselves, so that another try is worth it. */
const PASSING = ['500', '502', '503', 'reset', 'html-200', 'cut-json'] as const

describe('a fault while a segment is left', () => {
  const calls = [CREATE, PUT, FINALIZE] as const
  const once = calls.flatMap((operation) => PASSING.map((fault) => [fault, operation] as const))

  test.each(once)('%s at %s, once, loses nothing', (fault, operation) =>
    inWorld(async (world) => {
      world.github.fault({ operation, fault, times: 1 })
      const job = jobIn(world)
      const { is } = await job.leave(SEGMENT)
      expect([is, namesIn(world)]).toEqual([is === 'already-there' ? is : 'stored', [NAME]])
    })()
  )

  test.each(once)('a reply lost by %s at %s loses nothing, and nothing is there twice', (fault, operation) =>
    inWorld(async (world) => {
      world.github.fault({ operation, fault, times: 1, afterWork: true })
      const job = jobIn(world)
      expect((await job.leave(SEGMENT)).is).toBe('stored')
      expect(namesIn(world)).toEqual([NAME])
      expect(await job.take(idIn(world), SEGMENT.name)).toEqual({ is: 'known', value: SEGMENT })
    })()
  )

  const always = calls.flatMap((operation) =>
    FAULTS.flatMap((fault) => [false, true].map((afterWork) => [fault, operation, afterWork] as const))
  )

  test.each(always)(
    '%s at %s for good (work done: %s) ends with the deadline, with words and without a lie',
    (fault, operation, afterWork) =>
      inWorld(async (world) => {
        world.github.fault({ operation, fault, ...(afterWork ? { afterWork } : {}) })
        const { value, isLater } = await outlasting(4_500, () => jobIn(world, { ms: 800 }).leave(SEGMENT))
        const isThere = namesIn(world).includes(NAME)
        if (value.is === 'failed') expect(value.because).not.toMatch(/^\s*$|https?:|sig=|Bearer|undefined/)
        else expect([value.is, isThere]).toEqual([expect.stringMatching(/^(?:stored|already-there)$/), true])
        // A call by itself has five seconds and more: only the deadline comes before.
        if (isEndless(fault)) expect(isLater).toBe(false)
        expect(operationsOf(world).filter((one) => one === operation).length).toBeLessThanOrEqual(3)
      })()
  )

  test(
    'a name that was taken by an upload that never ended is no acknowledgement',
    inWorld(async (world) => {
      world.github.fault({ operation: CREATE, fault: '409' })
      expect(await jobIn(world).leave(SEGMENT)).toEqual({
        is: 'failed',
        because: 'an upload of this name was begun before, and not finished'
      })
    })
  )

  test(
    'a name of which nobody says by what it is taken is no acknowledgement',
    inWorld(async (world) => {
      const job = jobIn(world)
      await job.leave(SEGMENT)
      world.github.fault({ operation: LIST, fault: '404' })
      expect((await job.leave(SEGMENT)).is).toBe('failed')
    })
  )

  test(
    'a used up storage is called so',
    inWorld(async (world) => {
      world.github.state.limits.artifactsPerJob = 0
      expect(await jobIn(world).leave(SEGMENT)).toEqual({
        is: 'failed',
        because: 'GitHub refused CreateArtifact (429): the job has created its most artifacts'
      })
    })
  )

  test(
    'a server that sends the upload elsewhere gets neither the token nor the bytes there',
    inWorld(async (world) => {
      const { github } = world
      const { createServer } = await import('node:http')
      const elsewhere = createServer((request, response) => {
        response.writeHead(307, { location: `${github.resultsUrl}elsewhere` })
        response.end()
        request.resume()
      })
      await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
      const address = elsewhere.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      try {
        const job = jobIn(world, { variables: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}` } })
        expect(await job.leave(SEGMENT)).toEqual({ is: 'failed', because: 'GitHub refused CreateArtifact (307)' })
        expect(github.requests).toEqual([])
      } finally {
        elsewhere.close()
        elsewhere.closeAllConnections()
      }
    })
  )
})

describe('a listing of artifacts', () => {
  test(
    'comes in pages of a hundred, the newest first',
    inWorld(async (world) => {
      const run = addRun(world.github.state, world.repository)
      for (let number = 0; number < 101; number += 1) addArtifact(world.github.state, run, { name: `a${number}` })
      const job = jobIn(world)
      const [first, second] = [await job.listed(1), await job.listed(2)]
      expect(first).toMatchObject({
        is: 'known',
        value: { complete: false, items: [{ name: 'a100' }, ...Array<object>(99).fill({})] }
      })
      expect(second).toMatchObject({ is: 'known', value: { complete: true, items: [{ name: 'a0' }] } })
    })
  )

  test.each(FAULTS)('under %s is unknown, never empty, and ends with the deadline', (fault) =>
    inWorld(async (world) => {
      addArtifact(world.github.state, addRun(world.github.state, world.repository))
      world.github.fault({ operation: 'actions/list-artifacts-for-repo', fault })
      const listed = await jobIn(world, { ms: 800 }).listed(1)
      expect(listed.is).toBe('unknown')
      if (isEndless(fault)) expect(whyUnknown(listed)).toMatch(OUT_OF_TIME)
    })()
  )
})

/** Lets one archive be taken, as anybody could have left it. */
async function takeOf(world: World, bytes: Uint8Array) {
  const { github, repository } = world
  const { id } = addArtifact(github.state, addRun(github.state, repository), { name: NAME, bytes: Buffer.from(bytes) })
  return jobIn(world).take(id, SEGMENT.name)
}

describe('an artifact that is taken', () => {
  const manifest = { name: 'manifest.json', content: '{}' }

  test.each([
    ['climbs out', [{ name: '../manifest.json' }]],
    ['has a root', [{ name: '/etc/passwd' }]],
    ['has a drive', [{ name: 'C:/x.json' }]],
    ['is a link', [{ name: 'x.json', content: '/etc/passwd', mode: 0o120777 }]],
    ['lies in a folder', [{ name: 'a/x.json' }]],
    ['is there twice', [manifest, manifest]],
    ['is there twice in two cases', [manifest, { ...manifest, name: 'Manifest.json' }]],
    ['is a device', [{ name: 'con.json' }]],
    ['is called like a prototype', [{ name: '__proto__' }]],
    ['has a name with a zero', [{ name: 'a\0.json' }]],
    ['has no letter but those that look so', [{ name: 'mаnifest.json' }]]
  ])('is refused where a file in it %s', (_, entries) =>
    inWorld(async (world) => {
      const words = whyUnknown(await takeOf(world, zipOf([manifest, ...entries].slice(-2))))
      expect(words).toMatch(/^artifact foreshock-\S+ The archive (?:was not read|is damaged)/u)
    })()
  )

  test.each([
    [
      'holds too many files',
      zipOf(Array.from({ length: 21 }, (_, index) => ({ name: `${index}.json` }))),
      '20 entries'
    ],
    ['is too dense', zipOf([{ name: 'a.json', content: ' '.repeat(1_000_000) }]), '200 times'],
    ['inflates too far', zipOf([{ ...manifest, says: { size: 16_000_001 } }]), '16 MB'],
    [
      'lies of its size',
      zipOf([{ name: 'a.json', content: 'x'.repeat(5000), says: { size: 12 } }]),
      'more than it says'
    ],
    ['is no archive', Buffer.from('<html>404</html>'), 'damaged']
  ])('is refused where it %s', (_, bytes, words) =>
    inWorld(async (world) => {
      expect(whyUnknown(await takeOf(world, bytes))).toContain(words)
    })()
  )

  test(
    'is not read to its end where it is larger than any segment',
    inWorld(async (world) => {
      expect(whyUnknown(await takeOf(world, Buffer.alloc(16_000_001)))).toContain('larger than 16 MB')
    })
  )

  test(
    'and that expired after it was listed is no longer there, in one request',
    inWorld(async (world) => {
      const { github, repository } = world
      const artifact = addArtifact(github.state, addRun(github.state, repository))
      artifact.expired = true
      expect(whyUnknown(await jobIn(world).take(artifact.id, SEGMENT.name))).toBe(
        `Artifact ${artifact.id} is no longer there (410).`
      )
      expect(operationsOf(world)).toEqual(['actions/download-artifact'])
    })
  )

  const faults = ['actions/download-artifact', 'blob/get'].flatMap((operation) =>
    FAULTS.map((fault) => [fault, operation] as const)
  )

  test.each(faults)('under %s at %s comes whole or is unknown, and ends with the deadline', (fault, operation) =>
    inWorld(async (world) => {
      const job = jobIn(world, { ms: 800 })
      await jobIn(world, { run: job.run }).leave(SEGMENT)
      world.github.fault({ operation, fault })
      const taken = await job.take(idIn(world), SEGMENT.name)
      if (taken.is === 'known') expect(taken.value).toEqual(SEGMENT)
      else expect(taken.because.message).not.toMatch(/sig=|undefined/)
      if (isEndless(fault) && taken.is === 'unknown') expect(taken.because.message).toMatch(OUT_OF_TIME)
    })()
  )
})

test('at a terminal a second copy is left nowhere', async () => {
  const world = inWorld(async (place) => {
    const { client } = asking(place)
    const service = unknown(new Problem({ what: 'this is a terminal' }))
    const copy = gitHubSecondCopy(client, {
      repository: 'octo-org/app',
      service,
      clock: handClock(0),
      retentionDays: 30
    })
    expect(await copy.leave(SEGMENT satisfies Segment)).toEqual({ is: 'read-only', because: 'this is a terminal' })
  })
  await world()
})
