import { expect, test } from '@jest/globals'
import { publish, type Published } from '../../src/flows/publish.js'
import { parse } from '../../src/report/comment.js'
import { chanceOf } from '../fakes/chance.js'
import { fakeLog, type FakeThread, fakeThread, virtualTime } from '../fakes/publisher.js'
import { aSection } from '../report/builders.js'

const WRITERS = 20
const SEEDS = 300

interface Race {
  readonly thread: FakeThread
  /** Of the writers that lived to see it. */
  readonly outcomes: ReadonlyMap<number, Published>
  /** The names of the sections that the comments hold. */
  readonly sections: ReadonlySet<string>
  readonly seconds: number
}

const nameOf = (writer: number): string => `detect/ci.yml/job ${writer}`

/** Jobs of a matrix publish within four seconds of each other. `callsOf` says after how many calls a writer is killed. */
async function race(
  seed: number,
  callsOf: (writer: number, chance: () => number) => number = () => Infinity
): Promise<Race> {
  const chance = chanceOf(seed)
  const thread = fakeThread()
  const time = virtualTime(chance)
  const clock = time.clock
  const startedAt = clock.now()
  const slownessMs = 50 + chance() * 700
  const latencyMs = (): number => slownessMs * (0.3 + chance() ** 3 * 2)
  const outcomes = new Map<number, Published>()
  const write = async (writer: number): Promise<void> => {
    let halfCalls = 2 * callsOf(writer, chance)
    const fault = (): 'never' | undefined => ((halfCalls -= 1) < 0 ? 'never' : undefined)
    await clock.sleep(chance() * 4000)
    const publisher = thread.publisherFor({ clock, latencyMs, fault })
    const section = aSection({ name: nameOf(writer), stamp: { runId: seed, attempt: 1, at: clock.now() } })
    const ports = { publisher, clock, log: fakeLog() }
    outcomes.set(writer, await publish(ports, { section, summary: '', annotations: [], createWhen: 'always' }))
  }
  for (let writer = 0; writer < WRITERS; writer += 1) void write(writer)
  await time.run()
  return { thread, outcomes, sections: sectionsIn(thread), seconds: (clock.now() - startedAt) / 1000 }
}

const sectionsIn = (thread: FakeThread): ReadonlySet<string> =>
  new Set([...thread.comments.values()].flatMap(({ body }) => parse(body)?.sections ?? []).map(({ name }) => name))

const writesOf = ({ thread }: Race): number =>
  thread.calls.filter(({ what }) => what === 'create' || what === 'update').length

test(`${WRITERS} writers lose no section and leave one comment, ${SEEDS} times`, async () => {
  const sum = { lost: 0, extraComments: 0, unsure: 0, writes: 0, mostSeconds: 0 }
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const ended = await race(seed)
    sum.lost += WRITERS - ended.sections.size
    sum.extraComments += ended.thread.comments.size - 1
    sum.unsure += [...ended.outcomes.values()].filter(({ comment }) => comment.is === 'failed').length
    sum.writes += writesOf(ended)
    sum.mostSeconds = Math.max(sum.mostSeconds, ended.seconds)
  }
  console.log({ ...sum, writesPerWriter: sum.writes / SEEDS / WRITERS })
  expect(sum).toMatchObject({ lost: 0, extraComments: 0 })
  expect(sum.unsure / SEEDS / WRITERS).toBeLessThan(0.001)
})

test('writers killed anywhere leave what one more writer puts right', async () => {
  const sum = { killed: 0, lost: 0, extraComments: 0, left: 0 }
  for (let seed = 1; seed <= SEEDS / 3; seed += 1) {
    const { thread, outcomes } = await race(seed, (_writer, chance) =>
      seed % 2 === 0 || chance() < 0.5 ? chance() * 8 : Infinity
    )
    sum.killed += WRITERS - outcomes.size
    sum.left += thread.comments.size - 1
    const time = virtualTime(chanceOf(seed))
    const section = aSection({ name: 'next', stamp: { runId: seed + 1, attempt: 1, at: 1 } })
    const ports = { publisher: thread.publisherFor(), clock: time.clock, log: fakeLog() }
    const story = publish(ports, { section, summary: '', annotations: [], createWhen: 'always' })
    await time.run()
    await story
    const sections = sectionsIn(thread)
    sum.lost += [...outcomes.keys(), 'next'].filter((w) => !sections.has(typeof w === 'number' ? nameOf(w) : w)).length
    sum.extraComments += thread.comments.size - 1
  }
  console.log(sum)
  expect(sum.killed).toBeGreaterThan(SEEDS)
  expect(sum).toMatchObject({ lost: 0, extraComments: 0 })
})
