import { expect, test } from '@jest/globals'
import { publish } from '../../../src/flows/publish.js'
import { githubPublisher } from '../../../src/io/notify/github-publisher.js'
import { type Clock } from '../../../src/ports.js'
import { compose, parse } from '../../../src/report/comment.js'
import { chanceOf } from '../../fakes/chance.js'
import { fakeLog } from '../../fakes/publisher.js'
import { addComment, addCommit, addPull, type Permissions } from '../../local-github/index.js'
import { inWorld } from '../../local-github/world.js'
import { aSection } from '../../report/builders.js'

/** Real time: what is shared here are real requests, and a busy machine slows them alone. */
const realClock = (seed: number): Clock => ({
  now: () => Date.now(),
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
  chance: chanceOf(seed)
})

test(
  'twenty writers with the real client share one comment among 150 others',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    github.state.limits.contentPerMinute = Infinity
    github.state.limits.contentPerHour = Infinity
    github.state.limits.pointsPerMinute = Infinity
    const forged = compose([aSection({ name: 'forged' })])
    for (let other = 0; other < 149; other += 1)
      addComment(github.state, repository, { issue: 7, body: `Comment ${other}` })
    addComment(github.state, repository, { issue: 7, body: forged, user: 'octocat' })
    const names = Array.from({ length: 20 }, (_, writer) => `detect/ci.yml/job ${writer}`)
    const outcomes = await Promise.all(
      names.map((name, writer) => {
        const octokit = client({ permissions: { 'pull-requests': 'write' } })
        const publisher = githubPublisher({
          api: octokit.rest,
          token: 'ghs_of_this_job',
          repository: at,
          pullRequest: { ...at, number: 7 },
          summaryPath: undefined,
          write: () => undefined
        })
        return publish(
          { publisher, clock: realClock(writer), log: fakeLog() },
          { section: aSection({ name }), summary: '', annotations: [], createWhen: 'always' }
        )
      })
    )
    const ours = repository.comments.filter(({ user }) => user === 'github-actions[bot]')
    expect(outcomes.filter(({ comment }) => comment.is === 'failed')).toEqual([])
    expect(ours).toHaveLength(1)
    expect(new Set(parse(ours[0]?.body ?? '')?.sections.map(({ name }) => name))).toEqual(new Set(names))
    expect(repository.comments.filter(({ body, user }) => body === forged && user === 'octocat')).toHaveLength(1)
    expect(repository.comments).toHaveLength(151)
    const statuses = new Set(github.requests.map(({ status }) => status))
    expect([...statuses].filter((status) => status === undefined || (status >= 400 && status !== 404))).toEqual([])
    console.log({ requestsPerWriter: github.requests.length / 20 })
  })
)

test(
  'a read-only token gives one refusal, and the reason',
  inWorld(async ({ github, repository, at, client }) => {
    addPull(github.state, repository, { number: 7 })
    const publisher = githubPublisher({
      api: client({ permissions: { 'pull-requests': 'write' }, fork: true }).rest,
      token: 'ghs_of_a_fork',
      repository: at,
      pullRequest: { ...at, number: 7 },
      summaryPath: undefined,
      write: () => undefined
    })
    const ports = { publisher, clock: realClock(1), log: fakeLog() }
    const { comment } = await publish(ports, {
      section: aSection(),
      summary: '',
      annotations: [],
      createWhen: 'always'
    })
    expect(comment).toMatchObject({ is: 'failed' })
    expect(comment.is === 'failed' && comment.because).toMatch(
      /^GitHub refused a new comment \(403\).*pull-requests: write/
    )
    expect(github.requests.filter(({ status }) => status === 403)).toHaveLength(1)
  })
)

test(
  'a check run is made of the commit, and refused in words where the token may not',
  inWorld(async ({ github, repository, at, client }) => {
    const { sha } = addCommit(github.state, repository, { branch: 'main' })
    const check = { name: 'Foreshock: CI', sha, conclusion: 'neutral', title: 'worth a look', summary: '# x' } as const
    const madeBy = (permissions: Permissions) =>
      githubPublisher({
        api: client({ permissions }).rest,
        repository: at,
        token: 'ghs_of_this_job',
        summaryPath: undefined,
        write: () => undefined
      }).check(check)
    expect((await madeBy({ checks: 'write' })).is).toBe('known')
    expect(repository.check_runs).toMatchObject([{ name: 'Foreshock: CI', head_sha: sha, conclusion: 'neutral' }])
    const refused = await madeBy({ contents: 'read' })
    expect(refused.is === 'unknown' && refused.because.message).toContain(
      'Add `permissions: { checks: write }` to the job'
    )
    expect(repository.check_runs).toHaveLength(1)
  })
)
