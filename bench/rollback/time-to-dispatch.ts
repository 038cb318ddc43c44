import type { VerdictKind } from '../../src/domain/verdict.js'
import { rollBack } from '../../src/flows/roll-back.js'
import { chanceOf } from '../../test/fakes/chance.js'
import { ENVIRONMENT, type Plan, rollbackWorld } from '../../test/fakes/rollback-world.js'

/** Failed requests among all, in the time since the last poll. Times are milliseconds since the deployment. */
export interface Poll {
  readonly from: number
  readonly until: number
  readonly bad: number
  readonly total: number
}

/** What judges: it gets what was before the deployment, minute by minute, then each poll, and says what it makes of all so far. */
export type JudgedPolls = (before: readonly Poll[]) => (poll: Poll) => VerdictKind

const A_MINUTE = 60_000
const POLL_MS = 15_000
const REQUESTS_A_MINUTE = 100
const USUAL_ERRORS = 0.01
const TIMES = 20
const LONGEST_MS = 60 * A_MINUTE

/** What one answer of GitHub takes. */
const LATENCY_MS = 500

/**
 * From the deployment to the accepted dispatch, in virtual time: 100 requests a minute, of which twenty times as many
 * fail as before, a poll each 15 s, and half a second for each answer of GitHub.
 */
export async function secondsToDispatch(judged: JudgedPolls, seed: number): Promise<number> {
  const chance = chanceOf(seed)
  const draw = (from: number, until: number, errors: number): Poll => {
    const total = Math.round((REQUESTS_A_MINUTE * (until - from)) / A_MINUTE)
    return { from, until, total, bad: Array.from({ length: total }, chance).filter((one) => one < errors).length }
  }
  const world = rollbackWorld()
  world.change({ is: 'deploy', sha: 0, isMarked: false, state: 'success' })
  world.say(world.deployments.at(-1)?.deploymentId ?? 0, 'foreshock: pass · run 1 · attempt 1', 'success')
  world.wait(60 * A_MINUTE)
  world.change({ is: 'deploy', sha: 1, isMarked: false, state: 'success' })
  const bad = world.deployments.at(-1)
  if (bad === undefined) throw new Error('there is no deployment')
  const minutes = Array.from({ length: 60 }, (_, minute) => (minute - 60) * A_MINUTE)
  const judge = judged(minutes.map((from) => draw(from, from + A_MINUTE, USUAL_ERRORS)))
  for (let until = POLL_MS; until <= LONGEST_MS; until += POLL_MS) {
    world.wait(POLL_MS)
    if (judge(draw(until - POLL_MS, until, TIMES * USUAL_ERRORS)) === 'fail') break
  }
  const by = { runId: 2, attempt: 1 }
  const checks = { failed: 1, unmeasured: 0, all: 1 }
  const { deploymentId, sha } = bad
  const said = { verdict: 'fail', deploymentId, environment: ENVIRONMENT, sha, by, at: world.now(), checks } as const
  const repositoryUrl = 'https://github.com/octo-org/app'
  const asked = {
    said,
    self: by,
    expectedBy: by,
    hop: 0,
    allowed: true,
    trust: 'default',
    repositoryUrl,
    waitMs: A_MINUTE
  } as const
  await world.act([asked], PLAN, rollBack)
  const [dispatch] = world.dispatches
  if (dispatch === undefined) throw new Error('nothing was dispatched')
  return (dispatch.at - bad.createdAt) / 1000
}

const PLAN: Plan = {
  seed: 1,
  faults: [],
  during: [],
  run: 'ends-well',
  marks: true,
  again: 'pass',
  tellsRun: true,
  latencyMs: LATENCY_MS
}
