import type { OnInconclusive } from '../../src/flows/watch/options.js'
import type { Watched } from '../../src/flows/watch/ports.js'
import { checkLines } from '../../src/flows/watch/verdict.js'
import type { VerdictKind, Verdict } from '../../src/domain/verdict.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { FailOn } from '../fail-on.js'
import { verdictOutcome } from '../outcomes.js'

interface Wish {
  readonly failOn: FailOn
  readonly onInconclusive: OnInconclusive
}

/** The verdict of a watch with what follows from it; a verdict that decides nothing fails the step where that is asked. */
export function watchOutcome(
  verdict: Verdict,
  watched: Watched | undefined,
  { failOn, onInconclusive }: Wish
): Outcome {
  const { json, ...outcome } = verdictOutcome(
    watched === undefined ? verdict : { ...verdict, asides: checkLines(watched) },
    { failOn }
  )
  const next = nextOf(verdict.is, onInconclusive)
  const failed = watched?.standing.checks.filter(({ is }) => is === 'fail').map(({ name }) => name) ?? []
  const tookMs =
    watched === undefined ? undefined : (watched.standing.tookMs ?? watched.endedAt - watched.plan.startedAt)
  const seconds = tookMs === undefined ? undefined : Math.max(0, Math.round(tookMs / 1000))
  const mustFail = onInconclusive === 'fail' && isUndecided(verdict.is)
  return {
    ...outcome,
    outputs: {
      verdict: verdict.is,
      next,
      seconds: seconds === undefined ? '' : String(seconds),
      'failed-checks': failed.join(',')
    },
    exitCode: mustFail ? 1 : outcome.exitCode,
    json: { ...(typeof json === 'object' ? json : {}), next, seconds, checks: watched?.standing.checks }
  }
}

const isUndecided = (is: VerdictKind): boolean => is === 'inconclusive' || is === 'no-data'

const AFTER = { pause: 'ask', pass: 'go', fail: 'stop' } as const satisfies Record<OnInconclusive, string>

function nextOf(is: VerdictKind, onInconclusive: OnInconclusive): 'go' | 'stop' | 'ask' {
  if (isUndecided(is)) return AFTER[onInconclusive]
  return is === 'fail' ? 'stop' : 'go'
}
