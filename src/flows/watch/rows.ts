/** What a watch leaves behind: what it said, for whoever rolls back, and what the history keeps of it. */
import type { Decision } from '../../domain/decision.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { Label } from '../../domain/label.js'
import { NO_ROWS, type Rows } from '../../domain/recording.js'
import type { RunKey } from '../../domain/run.js'
import type { Trust } from '../../domain/trust.js'
import type { WatchSaid } from '../../verdict/rollback/facts.js'
import type { CheckStanding } from '../../watch/standing.js'
import { exactText } from '../exact-text.js'
import type { Promoted } from '../promote.js'
import { watchVerdict } from './verdict.js'
import type { Watched } from './ports.js'

export interface WatchRecord {
  readonly watched: Watched
  readonly environment: string
  readonly deployment?: EnvironmentDeployment
  readonly self: RunKey
  /** By GitHub's clock where it was heard; undefined where nobody knows. */
  readonly at: number | undefined
  readonly mode: Decision['mode']
  /** The commit of the configuration that was in force. */
  readonly configSha?: string | undefined
  readonly trust: Trust
  readonly observedAt: number
  /** What became of its promotion; absent where none is configured. */
  readonly promoted?: Promoted
}

/** What the next job is told; nothing where no deployment is known, or no time of GitHub's. */
export function watchSaid({ watched, environment, deployment, self, at }: WatchRecord): WatchSaid | undefined {
  if (deployment === undefined || at === undefined) return undefined
  const { checks } = watched.standing
  return {
    verdict: watched.is,
    deploymentId: deployment.deploymentId,
    environment,
    sha: deployment.sha,
    by: { runId: self.runId, attempt: self.attempt },
    at,
    checks: {
      failed: checks.filter(({ is }) => is === 'fail').length,
      unmeasured: checks.filter(({ is }) => is === 'no-data').length,
      all: checks.length
    }
  }
}

/** One decision, and what is true of the deployment and its commit from now on. */
export function watchRows(record: WatchRecord): Rows {
  const { watched, environment, deployment, self, mode, trust, observedAt } = record
  const at = record.at ?? observedAt
  const observed = { trust, witness: 'runner', observedAt } as const
  const decision: Decision = {
    ...observed,
    decisionId: `watch-${deployment?.deploymentId ?? environment}-${self.runId}-${self.attempt}`,
    kind: 'watch',
    verdict: watched.is,
    mode,
    acted: record.promoted?.is === 'dispatched' || record.promoted?.is === 'unknown',
    runId: self.runId,
    attempt: self.attempt,
    environment,
    ...(deployment === undefined ? {} : { deploymentId: deployment.deploymentId, sha: deployment.sha }),
    decidedAt: at,
    ...(record.configSha === undefined ? {} : { configSha: record.configSha }),
    reason: exactText(watchVerdict(watched, { environment, trust, unseen: [] }).headline),
    evidence: JSON.stringify({
      ...evidenceOf(watched),
      timeToDetectMs: timeToDetect(record, at),
      unusual: watched.unusual,
      promotion: promotionOf(record.promoted)
    })
  }
  return { ...NO_ROWS, decisions: [decision], labels: labelsOf(record, at).map((label) => ({ ...observed, ...label })) }
}

const promotionOf = (promoted: Promoted | undefined): object | undefined =>
  promoted === undefined ? undefined : { is: promoted.is, says: exactText(promoted.says), run: promoted.runId }

/** From the deployment to the verdict that it is bad. */
const timeToDetect = ({ watched, deployment }: WatchRecord, at: number): number | undefined =>
  watched.is === 'fail' && deployment !== undefined ? Math.max(0, at - deployment.createdAt) : undefined

const LABELS = { pass: 'known-good', fail: 'bad' } as const satisfies Partial<Record<Watched['is'], Label['label']>>

function labelsOf(
  { watched: { is }, deployment }: WatchRecord,
  at: number
): readonly Pick<Label, 'subjectKind' | 'subject' | 'label' | 'givenBy' | 'at' | 'knownAt'>[] {
  if (deployment === undefined || (is !== 'pass' && is !== 'fail')) return []
  const fact = { label: LABELS[is], givenBy: 'verdict', at, knownAt: at } as const
  return [
    { subjectKind: 'deployment', subject: String(deployment.deploymentId), ...fact },
    { subjectKind: 'commit', subject: deployment.sha, ...fact }
  ]
}

/** The numbers and thresholds: of each check its worst metric. */
const evidenceOf = ({ ending, standing, plan }: Watched): object => ({
  ending,
  tookMs: standing.tookMs,
  alpha: plan.alpha,
  beta: plan.beta,
  harm: plan.harm,
  plannedMs: plan.endsAt - plan.startedAt,
  checks: standing.checks.slice(0, MOST_CHECKS).map(checkEvidence)
})

const MOST_CHECKS = 50

const checkEvidence = ({ name, is, isKey, weight, looks, unknownLooks, metrics }: CheckStanding): object => ({
  name,
  is,
  isKey,
  weight,
  looks,
  unknownLooks,
  worst: metrics[0]
})
