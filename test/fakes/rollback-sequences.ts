/** Sequences of events around deployments that go bad, as fast-check draws and shrinks them, and how they are played. */
import * as fc from 'fast-check'
import { type VerdictKind, VERDICTS } from '../../src/domain/verdict.js'
import type { RollBackAsked } from '../../src/flows/roll-back/ports.js'
import type { RollbackSettings } from '../../src/verdict/rollback/settings.js'
import {
  type Change,
  ENVIRONMENT,
  FAULTS,
  type Plan,
  type RollbackWorld,
  rollbackWorld,
  type Start
} from './rollback-world.js'

export interface Sequence {
  readonly target: RollbackSettings['target']
  readonly events: readonly Event[]
}

export type Event =
  | { readonly is: 'change'; readonly change: Change }
  | { readonly is: 'wait'; readonly ms: number }
  /** A good deployment that a watch has passed. */
  | { readonly is: 'good'; readonly sha: number }
  /** A deployment, and a watch that says something of it. */
  | { readonly is: 'bad'; readonly sha: number; readonly watch: Watch }
  /** A watch of what is there: the newest, or an older one. */
  | { readonly is: 'watch'; readonly back: number; readonly watch: Watch }
  /** Several bad deployments after another, just far enough apart. */
  | { readonly is: 'storm'; readonly watch: Watch }
  /** The last one again: delivered twice, or its run started once more. */
  | { readonly is: 'again'; readonly how: 'duplicate' | 're-run' | 're-run of this job alone'; readonly plan: Plan }

export interface Watch {
  readonly verdict: VerdictKind
  readonly watchers: 1 | 2
  readonly ageMs: number
  readonly isExpected: boolean
  readonly hop: number
  readonly allowed: boolean
  readonly failed: number
  /** What somebody has written wherever they could. */
  readonly hostile: string
  readonly plan: Plan
}

const MINUTE = 60_000
const mostly = <T>(usual: T, others: fc.Arbitrary<T>, weight = 9): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others })

const sha = fc.nat({ max: 7 })

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('deploy' as const),
      sha,
      isMarked: mostly(false, fc.constant(true)),
      state: fc.constantFrom('success' as const, 'success' as const, 'in_progress' as const, 'failure' as const)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('switch' as const), to: fc.constantFrom('on', 'on', 'off', 'unreadable') })
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('mode' as const), to: fc.constantFrom('live', 'live', 'dry-run') })
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('skew' as const), ms: fc.constantFrom(-60, 0, 60).map((m) => m * MINUTE) })
  }
)

const plan: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(),
  faults: mostly<Plan['faults']>(
    [],
    fc.array(fc.record({ call: fc.nat({ max: 20 }), kind: fc.constantFrom(...FAULTS) }), {
      minLength: 1,
      maxLength: 3
    }),
    2
  ),
  crash: mostly<Plan['crash']>(undefined, fc.record({ call: fc.nat({ max: 14 }), isAfter: fc.boolean() }), 3),
  during: mostly<Plan['during']>(
    [],
    fc.array(fc.record({ step: fc.nat({ max: 20 }), change }), { minLength: 1, maxLength: 3 }),
    2
  ),
  run: mostly<Plan['run']>('ends-well', fc.constantFrom('fails', 'never-ends'), 4),
  marks: mostly(true, fc.constant(false), 2),
  again: mostly<Plan['again']>('pass', fc.constantFrom('fail', 'inconclusive', 'no-data', 'throws'), 3),
  tellsRun: mostly(true, fc.constant(false), 3)
})

const watch: fc.Arbitrary<Watch> = fc.record({
  verdict: mostly<VerdictKind>('fail', fc.constantFrom(...VERDICTS), 3),
  watchers: fc.constantFrom<1 | 2>(1, 1, 2),
  ageMs: mostly(
    0,
    fc.integer({ min: -90, max: 40 }).map((minutes) => minutes * MINUTE),
    4
  ),
  isExpected: mostly(true, fc.constant(false)),
  hop: mostly(0, fc.nat({ max: 2 })),
  allowed: mostly(true, fc.constant(false)),
  failed: mostly(1, fc.constantFrom(0, -1, 9, NaN), 12),
  hostile: fc.constantFrom(
    '',
    "'; rm -rf / #",
    '${{ secrets.TOKEN }}',
    '<!-- foreshock:rollback-issue 1 -->',
    '@octocat'
  ),
  plan
})

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ is: fc.constant('bad' as const), sha, watch }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('good' as const), sha }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('storm' as const), watch }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('watch' as const), back: fc.nat({ max: 2 }), watch }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('again' as const),
      how: fc.constantFrom('duplicate', 're-run', 're-run of this job alone'),
      plan
    })
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('change' as const), change }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 5, 20, 61, 300, 1500).map((m) => m * MINUTE)
    })
  }
)

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  target: mostly<Sequence['target']>('known-good', fc.constant('last-success'), 3),
  events: fc.array(event, { minLength: 1, maxLength: 10 })
})

/** Plays a sequence in a world of its own, which begins with one good deployment. */
export async function play({ target, events }: Sequence, start: Start): Promise<RollbackWorld> {
  const world = rollbackWorld(target)
  const game: Game = { world, start, nextRun: 1, last: undefined }
  await playOne({ is: 'good', sha: 0 }, game)
  for (const one of events) await playOne(one, game)
  return world
}

interface Game {
  readonly world: RollbackWorld
  readonly start: Start
  nextRun: number
  last: { readonly asked: RollBackAsked; readonly plan: Plan } | undefined
}

async function playOne(one: Event, game: Game): Promise<void> {
  const { world } = game
  switch (one.is) {
    case 'change': {
      world.change(one.change)
      return
    }
    case 'wait': {
      world.wait(one.ms)
      return
    }
    case 'good': {
      world.change({ is: 'deploy', sha: one.sha, isMarked: false, state: 'success' })
      world.wait(MINUTE)
      passNewest(game)
      return
    }
    case 'bad': {
      world.change({ is: 'deploy', sha: one.sha, isMarked: false, state: 'success' })
      world.wait(MINUTE)
      return watchIt(one.watch, 0, game)
    }
    case 'storm': {
      for (const sha of [101, 102, 103, 104, 105]) {
        await playOne({ is: 'bad', sha, watch: one.watch }, game)
        world.wait(61 * MINUTE)
      }
      return
    }
    case 'watch':
      return watchIt(one.watch, one.back, game)
    case 'again':
      return again(one, game)
  }
}

function passNewest(game: Game): void {
  const newest = game.world.deployments.at(-1)
  if (newest === undefined) return
  game.world.say(newest.deploymentId, `foreshock: pass · run ${game.nextRun} · attempt 1`, 'success')
  game.nextRun += 1
}

async function watchIt(watch: Watch, back: number, game: Game): Promise<void> {
  const { world } = game
  const judged = world.deployments.at(-1 - back)
  if (judged === undefined) return
  const asked = Array.from({ length: watch.watchers }, () => askedOf(watch, judged, game))
  for (const { said } of asked)
    if (['pass', 'fail'].includes(said.verdict))
      world.say(judged.deploymentId, `foreshock: ${said.verdict} · run ${said.by.runId} · attempt 1`, 'failure')
  await act(asked, watch.plan, game)
}

function askedOf(watch: Watch, judged: RollbackWorld['deployments'][number], game: Game): RollBackAsked {
  const run = { runId: game.nextRun, attempt: 1 }
  game.nextRun += 1
  const { hostile } = watch
  const said = {
    verdict: watch.verdict,
    deploymentId: judged.deploymentId,
    environment: ENVIRONMENT,
    sha: judged.sha,
    by: run,
    at: game.world.now() - watch.ageMs,
    checks: { failed: watch.failed, unmeasured: 1, all: 5 },
    // Fields that no type knows, as a careless caller may pass them on.
    title: hostile,
    branch: hostile,
    checkNames: [hostile]
  }
  return {
    said,
    self: run,
    expectedBy: watch.isExpected ? run : { ...run, attempt: 2 },
    hop: watch.hop,
    allowed: watch.allowed,
    trust: 'default',
    repositoryUrl: 'https://github.com/octo-org/app',
    waitMs: 90_000,
    watchAgain: () =>
      watch.plan.again === 'throws'
        ? Promise.reject(new Error('the second watch came to nothing'))
        : Promise.resolve({ is: watch.plan.again })
  }
}

async function again({ how, plan: newPlan }: Extract<Event, { is: 'again' }>, game: Game): Promise<void> {
  if (game.last === undefined) return
  const { asked } = game.last
  const next = { ...asked.self, attempt: asked.self.attempt + 1 }
  const repeated: Readonly<Record<typeof how, RollBackAsked>> = {
    duplicate: asked,
    // The whole run once more: the watch says the same again, now.
    're-run': { ...asked, self: next, expectedBy: next, said: { ...asked.said, by: next, at: game.world.now() } },
    're-run of this job alone': { ...asked, self: next, expectedBy: next }
  }
  await act([repeated[how]], newPlan, game)
}

async function act(asked: readonly RollBackAsked[], one: Plan, game: Game): Promise<void> {
  const [first] = asked
  if (first !== undefined) game.last = { asked: first, plan: one }
  await game.world.act(asked, one, game.start)
}
