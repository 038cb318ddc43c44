/**
 * Which rows of a run GitHub's own records bear out. An artifact can be left by any step of a run; a status that our
 * identity wrote at a deployment, in the name of that run, cannot.
 */
import type { Decision } from '../../domain/decision.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { Label } from '../../domain/label.js'
import type { RunKey } from '../../domain/run.js'
import { type DatedRecord, recordsOf, type RecordWord } from './record-line.js'
import type { RollbackRows } from './rows.js'

interface Records {
  /** What the rows speak of, with their statuses. */
  readonly deployments: readonly EnvironmentDeployment[]
  /** The run that left the rows. */
  readonly run: RunKey
}

/**
 * The decisions and labels that a record of the same run says as well, of the same deployment, environment and commit. Its
 * time, which is GitHub's, bounds theirs. What no record tells of, such as that nothing was to be done, is left out.
 */
export function vouchedRows({ decisions, labels }: RollbackRows, { deployments, run }: Records): RollbackRows {
  const told = deployments.map((deployment) => ({
    deployment,
    own: recordsOf(deployment).filter(({ runId, attempt }) => runId === run.runId && attempt === run.attempt)
  }))
  const vouched = decisions.flatMap((decision) => told.flatMap((one) => decisionBy(one, decision, run)).slice(0, 1))
  const ids = new Set(vouched.map(({ decisionId }) => decisionId))
  return {
    decisions: vouched,
    labels: labels.flatMap((label) => told.flatMap((one) => labelBy(one, label, ids)).slice(0, 1))
  }
}

interface Told {
  readonly deployment: EnvironmentDeployment
  /** What the run has written of it, newest first. */
  readonly own: readonly DatedRecord[]
}

function decisionBy({ deployment, own }: Told, decision: Decision, run: RunKey): readonly Decision[] {
  const { kind, runId, attempt, decisionId } = decision
  const { deploymentId, environment, sha } = deployment
  const isOfRun = runId === run.runId && attempt === run.attempt
  const isOfDeployment =
    decision.deploymentId === deploymentId && decision.environment === environment && decision.sha === sha
  const [last] = own
  if (!isOfRun || !isOfDeployment || decisionId !== `${kind}-${deploymentId}-${runId}-${attempt}`) return []
  if (last === undefined || !isSaid(decision, new Set(own.map(({ word }) => word)))) return []
  return [{ ...decision, decidedAt: between(deployment.createdAt, decision.decidedAt, last.at), trust: 'default' }]
}

function isSaid({ kind, verdict, mode, acted }: Decision, words: ReadonlySet<RecordWord>): boolean {
  if (kind === 'watch') return !acted && words.has(verdict)
  if (kind !== 'rollback' || verdict !== 'fail') return false
  if (acted) return mode === 'live' && isOrdered(words)
  if (mode === 'dry-run') return words.has('dry-run')
  return !isOrdered(words) && (words.has('stood-down') || words.has('needs-human'))
}

/** `rolling-back` is written before the dispatch, and called off where there was none. */
const isOrdered = (words: ReadonlySet<RecordWord>): boolean => words.has('rolling-back') && !words.has('stood-down')

function labelBy({ deployment, own }: Told, label: Label, decisionIds: ReadonlySet<string>): readonly Label[] {
  const { decisionId, ...fact } = label
  const subjects = { deployment: String(deployment.deploymentId), commit: deployment.sha }
  const { subjectKind } = label
  if (subjectKind !== 'deployment' && subjectKind !== 'commit') return []
  const record = subjects[subjectKind] === label.subject ? recordOf(label, own) : undefined
  if (record === undefined) return []
  const at = between(deployment.createdAt, label.at, record.at)
  const of = decisionId !== undefined && decisionIds.has(decisionId) ? { decisionId } : {}
  return [{ ...fact, ...of, at, knownAt: record.at, trust: 'default' }]
}

/** The record that says what a label says. */
function recordOf({ label, givenBy }: Label, own: readonly DatedRecord[]): DatedRecord | undefined {
  const isCalledOff = own.some(({ word }) => word === 'stood-down')
  const words = WORDS[`${label} by ${givenBy}`] ?? []
  return own.find(({ word }) => words.includes(word) && !(word === 'rolling-back' && isCalledOff))
}

const WORDS: Readonly<Record<string, readonly RecordWord[]>> = {
  'bad by verdict': ['fail', 'rolling-back'],
  'known-good by verdict': ['pass'],
  'rolled-back by rollback': ['rolled-back']
}

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most)
