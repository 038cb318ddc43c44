import { expect, test } from '@jest/globals'
import { outlasting } from '../../fakes/outlasting.js'
import { addJob, addRun, type Fault } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, OUT_OF_TIME, whyUnknown } from './asking.js'

const RUN = 'actions/get-workflow-run-attempt'

/** A run to ask for. */
const aRun = ({ github, repository }: World): number => addRun(github.state, repository).id

const statuses = ({ github }: World): readonly unknown[] => github.requests.map(({ status }) => status)

test.each(['500', '502', '503', 'reset'] as const)('%s is tried again, and then there is an answer', (fault) =>
  inWorld(async (world) => {
    const id = aRun(world)
    world.github.fault({ operation: RUN, fault, times: 1 })
    expect(await asking(world).runs.run(id, 1)).toMatchObject({ is: 'known', value: { id } })
    expect(world.github.requests).toHaveLength(2)
  })()
)

test(
  'a fault that stays is given up after three attempts, and before the time is',
  inWorld(async (world) => {
    world.github.fault({ operation: RUN, fault: '502' })
    const answer = await asking(world).runs.run(aRun(world), 1)
    expect(statuses(world)).toEqual([502, 502, 502])
    expect(whyUnknown(answer)).toMatch(/^GitHub did not give run \d+, attempt 1 \(502\): the answer is a web page\.$/)
  })
)

test.each([
  ['401', /the token is not valid\. Pass a valid token\.$/],
  ['404', /\(404\)\. If it exists, add `permissions: \{ actions: read \}` to the job\.$/],
  ['422', /\(422\): Validation Failed/]
] as const)('%s is asked once, and says what to do', (fault, words) =>
  inWorld(async (world) => {
    world.github.fault({ operation: RUN, fault })
    expect(whyUnknown(await asking(world).runs.run(aRun(world), 1))).toMatch(words)
    expect(world.github.requests).toHaveLength(1)
  })()
)

test(
  'a token that may not read runs is asked once, and told the permission',
  inWorld(async (world) => {
    const { runs } = asking(world, { permissions: { contents: 'read' } })
    expect(whyUnknown(await runs.run(aRun(world), 1))).toMatch(
      /\(403\)\. If it exists, add `permissions: \{ actions: read \}` to the job\.$/
    )
    expect(world.github.requests).toHaveLength(1)
  })
)

test.each(['429', '403-secondary'] as const)('%s that asks for a short wait is waited for', (fault) =>
  inWorld(async (world) => {
    const id = aRun(world)
    world.github.state.limits.retryAfterSeconds = 1
    world.github.fault({ operation: RUN, fault, times: 1 })
    const { runs, log } = asking(world)
    const { value, isLater } = await outlasting(900, () => runs.run(id, 1))
    expect([value.is, isLater]).toEqual(['known', true])
    expect(world.github.requests).toHaveLength(2)
    expect(log).toEqual([
      expect.stringMatching(/^info: GitHub's secondary rate limit asks to wait 1 s before \S+: waiting\.$/)
    ])
  })()
)

test.each(['429', '403-secondary'] as const)('%s that asks to wait beyond the deadline is not waited for', (fault) =>
  inWorld(async (world) => {
    world.github.fault({ operation: RUN, fault })
    const { runs, log } = asking(world)
    const why = whyUnknown(await runs.run(aRun(world), 1))
    expect(why).toMatch(/attempt 1: the rate limit is reached\. The next recording catches up\.$/)
    expect(world.github.requests).toHaveLength(1)
    expect(log).toEqual([expect.stringMatching(/asks to wait 60 s before \S+: too long\.$/)])
  })()
)

test(
  'a wait that would leave no time for the answer is not begun',
  inWorld(async (world) => {
    world.github.state.limits.retryAfterSeconds = 3
    world.github.fault({ operation: RUN, fault: '403-secondary' })
    const { runs, log } = asking(world, { ms: 7_000 })
    expect((await runs.run(aRun(world), 1)).is).toBe('unknown')
    expect(world.github.requests).toHaveLength(1)
    expect(log).toEqual([expect.stringMatching(/asks to wait 3 s before \S+: too long\.$/)])
  })
)

test(
  'the spent limit of an hour is not waited for',
  inWorld(async (world) => {
    world.github.state.limits.requestsPerHour = 1
    world.github.state.now = () => new Date()
    const id = aRun(world)
    const { runs, log } = asking(world)
    expect((await runs.run(id, 1)).is).toBe('known')
    const why = whyUnknown(await runs.run(id, 1))
    expect(why).toMatch(/the rate limit is reached\. The next recording catches up\.$/)
    expect(world.github.requests).toHaveLength(2)
    expect(log).toEqual([
      expect.stringMatching(/^info: GitHub's primary rate limit asks to wait 3\d\d\d s .*: too long\.$/)
    ])
  })
)

test(
  'no request is made beyond the budget, and attempts count',
  inWorld(async (world) => {
    const id = aRun(world)
    world.github.fault({ operation: RUN, fault: '500', times: 1 })
    const { runs, client } = asking(world, { requests: 3 })
    expect([await runs.run(id, 1), await runs.run(id, 1)].map(({ is }) => is)).toEqual(['known', 'known'])
    expect([client.spent(), client.left()]).toEqual([3, 0])
    expect(whyUnknown(await runs.run(id, 1))).toBe(
      'The budget of 3 requests is spent. The next recording catches up by itself.'
    )
    expect(world.github.requests).toHaveLength(3)
  })
)

test.each(['time-out', 'slow-bytes'] as const)('%s ends with the deadline, and says that time was short', (fault) =>
  inWorld(async (world) => {
    const { github, repository } = world
    const run = addRun(github.state, repository)
    addJob(github.state, run)
    github.fault({ operation: /./, fault })
    const { runs } = asking(world, { ms: 600 })
    const answers = await Promise.all([
      runs.run(run.id, 1),
      runs.jobs(run.id, 1),
      runs.artifacts(run.id),
      runs.commit(run.head_sha)
    ])
    for (const answer of answers) expect(whyUnknown(answer)).toMatch(OUT_OF_TIME)
  })()
)

test(
  'what is asked after the deadline is answered without a request',
  inWorld(async (world) => {
    const answer = await asking(world, { ms: 0 }).runs.run(aRun(world), 1)
    expect(whyUnknown(answer)).toMatch(OUT_OF_TIME)
    expect(world.github.requests).toEqual([])
  })
)

test(
  'one attempt that hangs has five seconds and no more, and the next one answers',
  inWorld(async (world) => {
    const id = aRun(world)
    world.github.fault({ operation: RUN, fault: 'time-out', times: 1 })
    const { value, isLater } = await outlasting(4_900, () => asking(world).runs.run(id, 1))
    expect(value).toMatchObject({ is: 'known', value: { id } })
    expect([isLater, world.github.requests.length]).toEqual([true, 2])
  })
)

test(
  'nobody at the other end is no status that GitHub gave',
  inWorld(async (world) => {
    const { runs } = asking(world, { ms: 10_000 })
    const id = aRun(world)
    await world.github.close()
    const why = whyUnknown(await runs.run(id, 1))
    expect(why).toMatch(/^GitHub did not give run \d+, attempt 1: \S/)
    expect(why).not.toContain('500')
  })
)

test.each(['html-200', 'cut-json'] as const satisfies readonly Fault[])(
  '%s is no answer to any question, whatever its status says',
  (fault) =>
    inWorld(async (world) => {
      const { github, repository } = world
      const run = addRun(github.state, repository)
      github.fault({ operation: /./, fault })
      const { runs } = asking(world)
      const answers = await Promise.all([
        runs.run(run.id, 1),
        runs.jobs(run.id, 1),
        runs.artifacts(run.id),
        runs.recentRuns(30),
        runs.commit(run.head_sha),
        runs.repository()
      ])
      expect(answers.map(whyUnknown)).toEqual(
        [
          `run ${run.id}, attempt 1`,
          `the jobs of run ${run.id}, attempt 1`,
          `the artifacts of run ${run.id}`,
          'the recent runs',
          `commit ${run.head_sha}`,
          'the repository'
        ].map((what) => `GitHub did not give ${what}: the answer is not JSON, or not all of it.`)
      )
    })()
)

test(
  'a larger budget is granted where the hour has enough requests left, and not where it is nearly spent',
  inWorld(async (world) => {
    const { runs } = asking(world, { requests: 5 })
    await runs.run(aRun(world), 1)
    const before = runs.requestsLeft()
    runs.allow(200)
    expect([before, runs.requestsLeft()]).toEqual([4, 199])

    world.github.state.limits.requestsPerHour = 300
    const poor = asking(world, { requests: 5 }).runs
    await poor.run(aRun(world), 1)
    poor.allow(200)
    expect(poor.requestsLeft()).toBe(4)
  })
)
