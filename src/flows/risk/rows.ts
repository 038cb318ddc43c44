import type { Decision } from '../../domain/decision.js'
import { say } from '../../domain/prose.js'
import type { RunKey } from '../../domain/run.js'
import type { Trust } from '../../domain/trust.js'
import type { GateDecision } from '../../verdict/gate.js'
import { exactText } from '../exact-text.js'
import type { Risked } from '../risk.js'

export interface GateRecord {
  readonly risked: Risked
  readonly decision: GateDecision
  readonly environment: string
  readonly label: string | undefined
  readonly self: RunKey
  /** By GitHub's clock where it was heard. */
  readonly at: number
  readonly trust: Trust
  readonly observedAt: number
}

const VERDICTS = { open: 'pass', held: 'fail', overridden: 'warn' } as const satisfies Record<
  GateDecision['is'],
  Decision['verdict']
>

/** What the ledger keeps of a gate: what it decided, by which numbers. Nobody is named: that somebody may write is all. */
export function gateRow({ risked, decision, environment, label, self, at, trust, observedAt }: GateRecord): Decision {
  const { assessment, advice, head, set } = risked
  const { is, rule, because, override } = decision
  return {
    trust,
    witness: 'runner',
    observedAt,
    decisionId: `gate-${environment}-${self.runId}-${self.attempt}`,
    kind: 'gate',
    verdict: VERDICTS[is],
    mode: 'live',
    acted: is === 'held',
    runId: self.runId,
    attempt: self.attempt,
    environment,
    sha: head,
    decidedAt: at,
    reason: exactText(say`The gate of ${{ name: environment }} is ${is}: ${because}.`),
    evidence: JSON.stringify({
      rule,
      override,
      label,
      level: assessment.level,
      ...assessment.chance,
      percentile: assessment.percentile,
      labels: assessment.labels,
      baseRate: assessment.baseRate,
      advice: advice.is,
      commits: set.commits.length,
      complete: set.complete,
      contributions: assessment.contributions.slice(0, 20).map(({ signal, by }) => ({ signal, by }))
    })
  }
}
