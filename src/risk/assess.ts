import type { CommitDetail } from '../domain/commit-detail.js'
import { say, type Prose } from '../domain/prose.js'
import { batchScore, compared, type Compared } from './compared.js'
import type { Fate, Witnessed } from './fate.js'
import { counted } from './in-words.js'
import { fatesAt, fatesOf } from './labels.js'
import { levelOf, type Level, type Thresholds } from './level.js'
import type { Labelled } from './model/labelled.js'
import { chanceOf, riskModel, type RiskModel, scored } from './model/risk-model.js'
import type { Scored } from './model/scored.js'
import type { Measured } from './measured.js'
import { measuredAndAdded, notAfter, type Past } from './past.js'
import type { ChangeSet, CiEvidence, Scene, SimilarChange } from './scene.js'
import { similarChanges } from './similar.js'
import { type Contribution, learnedOf, offsetOf, unlearnedOf } from './unlearned.js'

export interface RiskAsked {
  readonly set: ChangeSet
  /** A pull request is one change, whatever its commits; what is deployed is many. */
  readonly isOneChange: boolean
  /** All commits before the set; the set becomes part of it. */
  readonly past: Past
  readonly witnessed: Witnessed
  readonly evidence: CiEvidence
  readonly owners?: string
  readonly waitDays: number
  readonly thresholds: Thresholds
  /** Epoch milliseconds. */
  readonly at: number
}

export interface Assessment {
  readonly level: Level
  /** That the change has to be taken back, with the interval that holds it with 90 %; absent for an empty set. */
  readonly chance?: Pick<Scored, 'probability' | 'low' | 'high'>
  /** 0 to 100: the share of the repository's own changes, or batches of that size, that are less risky. */
  readonly percentile?: number
  /** How many changes it was compared with. */
  readonly changes: number
  readonly labels: RiskModel['labels']
  readonly baseRate: number
  readonly calibratedOn: RiskModel['calibratedOn']
  /** What adds or takes away most first. */
  readonly contributions: readonly Contribution[]
  /** The riskiest commits of a batch, at most three. */
  readonly riskiest: readonly { readonly change: CommitDetail; readonly probability: number }[]
  readonly similar: readonly SimilarChange[]
  readonly unseen: readonly Prose[]
}

/** With fewer changes of its own a repository has no percentiles. */
export const LEAST_CHANGES = 30

const MOST_RISKIEST = 3

/** How risky a change set is, by all that was known at `at`. Uses up the past that it is given. */
export function assess(asked: RiskAsked): Assessment {
  const { set, isOneChange, at } = asked
  const { history, changes: past, measured: measuredPast, fold } = asked.past
  const fates = fatesAt(fatesOf(history, asked.witnessed, { waitDays: asked.waitDays, at }), at)
  const units = isOneChange ? (set.together === undefined ? [] : [set.together]) : set.commits
  const measuredWhole = set.together === undefined ? undefined : fold.measured(notAfter(set.together, at))
  const model = riskModel(measuredPast, labelled(past, measuredPast, fates), at)
  const scores = units.map((change) => scored(model, measuredAndAdded(fold, notAfter(change, at))))
  const scene: Scene = {
    set,
    measured: measuredWhole,
    evidence: asked.evidence,
    past,
    fates,
    similar: similarChanges({ set, past, fates }),
    at,
    ...(asked.owners === undefined ? {} : { owners: asked.owners })
  }
  const contributions = [...learnedOf(scene, byMeasure(scores)), ...unlearnedOf(scene)]
  const standing = compared(batchScore(scores), {
    past: measuredPast.map((measured) => chanceOf(model, measured)),
    offset: offsetOf(contributions),
    least: LEAST_CHANGES
  })
  return {
    ...chanceAndLevel(standing, { asked, isEmpty: units.length === 0 }),
    changes: past.length,
    labels: model.labels,
    baseRate: model.baseRate,
    calibratedOn: model.calibratedOn,
    contributions: contributions.sort((one, other) => Math.abs(other.by) - Math.abs(one.by)),
    riskiest: isOneChange ? [] : riskiestOf(units, scores),
    similar: scene.similar,
    unseen: unseenOf(asked, past.length)
  }
}

function chanceAndLevel(
  standing: Compared | undefined,
  { asked: { set, thresholds }, isEmpty }: { readonly asked: RiskAsked; readonly isEmpty: boolean }
): Pick<Assessment, 'level' | 'chance' | 'percentile'> {
  // Nothing that would change is no risk, where it is known that there is nothing.
  if (isEmpty || standing === undefined) return { level: set.complete ? 'low' : 'unknown' }
  const { chance, learned, withUnlearned } = standing
  return {
    level: levelOf({ learned, withUnlearned, isWhole: set.complete }, thresholds),
    chance,
    ...(withUnlearned === undefined ? {} : { percentile: withUnlearned })
  }
}

export const labelled = (
  past: readonly CommitDetail[],
  measured: readonly Measured[],
  fates: ReadonlyMap<string, Fate>
): readonly Labelled[] =>
  past.flatMap(({ sha }, index): Labelled[] => {
    const fate = fates.get(sha)
    const of = measured[index]
    if (fate === undefined || of === undefined) return []
    const { label, weight, knownAt, kind } = fate
    return [{ measured: of, label, weight, knownAt, kind }]
  })

/** Of several commits, each counts as much as it adds to the whole. */
function byMeasure(scores: readonly Scored[]): ReadonlyMap<string, number> {
  const total = scores.reduce((sum, { probability }) => sum + probability, 0)
  const by = new Map<string, number>()
  for (const { probability, contributions } of scores)
    for (const part of contributions)
      by.set(part.measure, (by.get(part.measure) ?? 0) + (total > 0 ? (probability / total) * part.by : 0))
  return by
}

const riskiestOf = (units: readonly CommitDetail[], scores: readonly Scored[]): Assessment['riskiest'] =>
  units.length < 2
    ? []
    : units
        .map((change, index) => ({ change, probability: scores[index]?.probability ?? 0 }))
        .sort((one, other) => other.probability - one.probability)
        .slice(0, MOST_RISKIEST)

function unseenOf({ set }: RiskAsked, changes: number): readonly Prose[] {
  return [
    ...(changes < LEAST_CHANGES
      ? [
          say`${changes === 0 ? 'No earlier change' : `Only ${counted(changes, 'earlier change')}`} ${changes <= 1 ? 'is' : 'are'} known, and ${LEAST_CHANGES} are needed to tell what is usual here.`
        ]
      : []),
    ...(set.complete ? [] : [say`Not all of the change was read, and what was not may be worse than what was.`])
  ]
}
