import { describe, expect, test } from '@jest/globals'
import { Problem } from '../../src/domain/problem.js'
import { publish, type Publication, type Published, PUBLISH_LIMITS } from '../../src/flows/publish.js'
import { type Annotation } from '../../src/ports.js'
import { compose, parse } from '../../src/report/comment.js'
import { BOT, fakeLog, type FakeThread, fakeThread, type PublisherOptions, virtualTime } from '../fakes/publisher.js'
import { aSection } from '../report/builders.js'

const NOTE: Annotation = { level: 'warning', title: 'slow-job', message: 'Job build became slower.' }

interface Story {
  readonly outcome: Published
  readonly log: readonly string[]
  readonly summaries: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly writes: number
  readonly seconds: number
}

/** One writer publishes to the thread. */
async function publishTo(
  thread: FakeThread,
  publication: Partial<Publication> = {},
  options: PublisherOptions = {}
): Promise<Story> {
  const { clock, run } = virtualTime()
  const log = fakeLog()
  const publisher = thread.publisherFor({ clock, latencyMs: () => 100, ...options })
  const before = thread.calls.length
  const startedAt = clock.now()
  let endedAt = startedAt
  const story = publish(
    { publisher, clock, log },
    { section: aSection(), summary: 'SUMMARY', annotations: [NOTE], createWhen: 'always', ...publication }
  ).finally(() => (endedAt = clock.now()))
  await run()
  const outcome = await story
  const writes = thread.calls.slice(before).filter(({ what }) => ['create', 'update', 'remove'].includes(what)).length
  const { summaries, annotations } = publisher
  return { outcome, log: log.lines, summaries, annotations, writes, seconds: (endedAt - startedAt) / 1000 }
}

const bodies = (thread: FakeThread): readonly string[] => [...thread.comments.values()].map(({ body }) => body)

const refused = (status: number): Problem => new Problem({ what: `GitHub refused it (${status})`, cause: { status } })

describe('the one comment', () => {
  test('is created with summary and annotations', async () => {
    const thread = fakeThread()
    const { outcome, summaries, annotations, writes, seconds } = await publishTo(thread)
    expect(outcome.comment).toMatchObject({ is: 'created' })
    expect(bodies(thread)).toEqual([compose([aSection()])])
    expect([summaries, annotations, writes]).toEqual([['SUMMARY'], [NOTE], 1])
    expect(seconds).toBeLessThan(6)
  })

  test('is not created when there is nothing to say', async () => {
    const thread = fakeThread()
    const publication = { section: aSection({ verdict: 'pass', findings: 0 }), createWhen: 'has-findings' } as const
    const { outcome, writes, summaries } = await publishTo(thread, publication)
    expect([outcome.comment.is, writes, summaries]).toEqual(['not-needed', 0, ['SUMMARY']])
  })

  test('is never looked for where there is no pull request', async () => {
    const thread = fakeThread()
    const { clock } = virtualTime()
    const ports = { publisher: thread.publisherFor(), clock, log: fakeLog() }
    const { comment } = await publish(ports, { summary: 'SUMMARY', annotations: [], createWhen: 'always' })
    expect([comment.is, thread.calls.map(({ what }) => what)]).toEqual(['not-needed', []])
  })

  test('says once that what it reported is resolved', async () => {
    const thread = fakeThread()
    await publishTo(thread, { createWhen: 'has-findings' })
    const pass = (runId: number): Partial<Publication> => ({
      section: aSection({ verdict: 'pass', findings: 0, head: 'All is well.', stamp: { runId, attempt: 1, at: 1 } }),
      createWhen: 'has-findings'
    })
    await publishTo(thread, pass(2))
    expect(bodies(thread).join()).toContain('All is well. What was reported here before is resolved.')
    await publishTo(thread, pass(3))
    expect(bodies(thread).join()).not.toContain('resolved')
  })

  test('is not written when nothing would change', async () => {
    const thread = fakeThread()
    await publishTo(thread)
    const { outcome, writes, seconds } = await publishTo(thread)
    expect([outcome.comment.is, writes]).toEqual(['unchanged', 0])
    expect(seconds).toBeLessThan(1)
  })

  test('keeps a later run from being overwritten by an earlier one', async () => {
    const thread = fakeThread()
    await publishTo(thread, { section: aSection({ stamp: { runId: 9, attempt: 1, at: 1 }, head: 'NEW' }) })
    const { writes } = await publishTo(thread, {
      section: aSection({ stamp: { runId: 8, attempt: 5, at: 9 }, head: 'OLD' })
    })
    expect([writes, bodies(thread).join().includes('OLD')]).toEqual([0, false])
  })

  test('stays one in 200 re-runs, behind more than a hundred others', async () => {
    const thread = fakeThread()
    for (let other = 0; other < 150; other += 1) thread.post('octocat', `Comment ${other}`)
    for (let other = 0; other < 150; other += 1) thread.post(BOT, `Another workflow's comment ${other}`)
    for (let attempt = 1; attempt <= 200; attempt += 1)
      await publishTo(thread, { section: aSection({ stamp: { runId: 1, attempt, at: attempt } }) })
    const ours = bodies(thread).filter((body) => parse(body) !== undefined)
    expect([ours.length, thread.comments.size]).toEqual([1, 301])
    expect(parse(ours[0] ?? '')?.sections).toEqual([aSection({ stamp: { runId: 1, attempt: 200, at: 200 } })])
  })

  test('is never one that somebody else wrote, even with our marker', async () => {
    const thread = fakeThread()
    const forged = compose([aSection({ head: 'FORGED', stamp: { runId: 9e9, attempt: 1, at: 1 } })])
    const foreign = ['octocat', 'other-app[bot]', 'github-actions', 'Github-Actions[bot]'].map((who) =>
      thread.post(who, forged)
    )
    const { outcome } = await publishTo(thread)
    const ours = outcome.comment.is === 'created' ? thread.comments.get(outcome.comment.id)?.body : undefined
    expect(foreign.filter(({ id }) => thread.comments.get(id)?.body !== forged)).toEqual([])
    expect(ours).not.toContain('FORGED')
  })

  test('drops a section that somebody edited, and says so in the log', async () => {
    const thread = fakeThread()
    const { id } = thread.post(BOT, compose([aSection({ name: 'risk', head: 'RISKY' })]).replace('RISKY', 'HARMLESS'))
    const { log } = await publishTo(thread)
    expect(thread.comments.get(id)?.body).not.toContain('HARMLESS')
    expect(log).toEqual(['warn: Left out 1 damaged sections of the comment: risk. Their next run writes them again.'])
  })

  test('takes in its duplicates and removes them after that', async () => {
    const thread = fakeThread()
    const section = (name: string): string => compose([aSection({ name })])
    const oldest = thread.post(BOT, section('one'))
    const duplicates = [thread.post(BOT, section('two')), thread.post(BOT, section('three'))]
    await publishTo(thread)
    const names = parse(thread.comments.get(oldest.id)?.body ?? '')?.sections.map(({ name }) => name)
    expect([thread.comments.size, names]).toEqual([1, ['detect', 'one', 'three', 'two']])
    const [update, ...removals] = thread.calls.filter(({ what }) => what !== 'list')
    expect(update).toEqual({ what: 'update', id: oldest.id })
    expect(removals).toEqual(duplicates.map(({ id }) => ({ what: 'remove', id })))
  })
})

describe('what fails', () => {
  test("a fork's token leaves the summary, which says why there is no comment", async () => {
    const thread = fakeThread()
    const { outcome, summaries, annotations, log, seconds } = await publishTo(
      thread,
      {},
      { fault: (what, when) => (what === 'create' && when === 'before' ? refused(403) : undefined) }
    )
    expect(outcome.comment).toEqual({ is: 'failed', because: 'GitHub refused it (403).' })
    expect(summaries).toEqual([
      'SUMMARY',
      '> The pull request may have no comment that says this. GitHub refused it (403).'
    ])
    expect(annotations).toEqual([NOTE])
    expect(log).toEqual(['warn: The comment was not brought up to date. GitHub refused it (403).'])
    expect(seconds).toBeLessThan(3)
  })

  test.each(['list', 'create', 'summary', 'annotate'])('%s costs nothing else', async (broken) => {
    const thread = fakeThread()
    const { outcome, summaries, annotations } = await publishTo(
      thread,
      {},
      { fault: (what, when) => (what === broken && when === 'before' ? refused(502) : undefined) }
    )
    const isCommentBroken = broken === 'list' || broken === 'create'
    expect(outcome.comment.is).toBe(isCommentBroken ? 'failed' : 'created')
    expect(summaries.length > 0).toBe(broken !== 'summary')
    expect(annotations.length > 0).toBe(broken !== 'annotate')
  })

  test('once is tried again', async () => {
    const thread = fakeThread()
    const seen = new Set<string>()
    const fault = (what: string): Problem | undefined => (seen.has(what) ? undefined : (seen.add(what), refused(502)))
    const { outcome } = await publishTo(thread, {}, { fault })
    expect([outcome.comment.is, bodies(thread)]).toEqual(['created', [compose([aSection()])]])
  })

  test('after the work was done leaves no second comment', async () => {
    const thread = fakeThread()
    let faults = 2
    const fault = (what: string, when: string): Problem | undefined =>
      what === 'create' && when === 'after' && (faults -= 1) >= 0 ? refused(502) : undefined
    await publishTo(thread, {}, { fault })
    expect(bodies(thread)).toEqual([compose([aSection()])])
  })

  test('a port that throws is not passed on', async () => {
    const thread = fakeThread()
    const broken = (): never => {
      throw new TypeError('a bug')
    }
    const { clock, run } = virtualTime()
    const publisher = { ...thread.publisherFor(), comments: broken, summary: broken, annotate: broken }
    const story = publish(
      { publisher, clock, log: fakeLog() },
      { section: aSection(), summary: 'x', annotations: [NOTE], createWhen: 'always' }
    )
    await run()
    expect((await story).comment.is).toBe('failed')
  })

  test('somebody who undoes every write is left alone within the limits', async () => {
    const thread = fakeThread()
    const fault = (what: string): undefined => {
      if (what !== 'list') return
      for (const comment of thread.comments.values()) thread.comments.set(comment.id, { ...comment, body: compose([]) })
    }
    const { outcome, writes, seconds } = await publishTo(thread, {}, { fault })
    expect(outcome.comment.is).toBe('failed')
    expect(writes).toBeLessThanOrEqual(PUBLISH_LIMITS.writes)
    expect(seconds).toBeLessThanOrEqual(PUBLISH_LIMITS.deadlineMs / 1000 + 20)
  })
})
