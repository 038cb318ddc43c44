/**
 * What Foreshock writes into the description of a deployment's status, and reads back from there: the ledger that
 * outlives every cache. Only lines by our own identity are read, strictly, and as data.
 */
import type { DeploymentState } from '../../domain/deployment.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { isId } from '../../domain/rollback-order.js'
import { VERDICTS, type VerdictKind } from '../../domain/verdict.js'

/** What became of a deployment, beside the five verdicts. */
export const DEEDS = [
  /** Its rollback is about to be dispatched: written before, so that no dispatch goes uncounted. */
  'rolling-back',
  /** Its rollback was dispatched, and somebody follows it. */
  'dispatched',
  /** The rollback that was about to be dispatched was not. */
  'stood-down',
  'rolled-back',
  'not-rolled-back',
  'needs-human',
  /** What would have been dispatched in live mode. */
  'dry-run',
  /** This deployment is itself the rollback of another one. */
  'rollback',
  /** It passed, and its promotion is about to be dispatched. */
  'promoting'
] as const

export type RecordWord = VerdictKind | (typeof DEEDS)[number]

export interface DeploymentRecord {
  readonly word: RecordWord
  /** The run that says so. */
  readonly runId: number
  readonly attempt: number
  /** The deployment that is gone back to, or, for a `rollback`, the one that was taken back. */
  readonly other?: number
}

/** GitHub refuses a longer description. */
export const MOST_DESCRIPTION = 140

/** `foreshock: rolling-back · run 4711 · attempt 1 · deployment 99` */
export function recordLine({ word, runId, attempt, other }: DeploymentRecord): string {
  const parts = [`foreshock: ${word}`, `run ${runId}`, `attempt ${attempt}`]
  return [...parts, ...(other === undefined ? [] : [`deployment ${other}`])].join(' · ')
}

/** What a line says; `undefined` for any text that is not exactly one of ours. */
export function parseRecord(line: string): DeploymentRecord | undefined {
  const [, text, run, attempt, deployment] = LINE.exec(line) ?? []
  const word = WORDS.find((known) => known === text)
  if (word === undefined || !isId(Number(run))) return undefined
  const other = deployment === undefined ? {} : { other: Number(deployment) }
  return { word, runId: Number(run), attempt: Number(attempt), ...other }
}

const LINE =
  /^foreshock: ([a-z-]{1,20}) · run ([1-9]\d{0,14}) · attempt ([1-9]\d{0,3})(?: · deployment ([1-9]\d{0,14}))?$/u

const WORDS: readonly RecordWord[] = [...VERDICTS, ...DEEDS]

export interface DatedRecord extends DeploymentRecord {
  readonly at: number
}

/** What we have written of a deployment, newest first; empty also where nobody has asked GitHub for it. */
export const recordsOf = ({ statuses = [] }: Pick<EnvironmentDeployment, 'statuses'>): readonly DatedRecord[] =>
  statuses.flatMap(({ isOurs, description, at }) => {
    const record = isOurs ? parseRecord(description) : undefined
    return record === undefined ? [] : [{ ...record, at }]
  })

/**
 * GitHub's word for the state that a record brings: a verdict that decides nothing, and a dry run, leave the deployment
 * as it is.
 */
export function stateFor(word: RecordWord, now: DeploymentState | undefined): WritableState {
  const state = STATES[word]
  if (state !== undefined) return state
  return now === undefined || now === 'waiting' ? 'in_progress' : now
}

/** The states that GitHub takes; `waiting` is its own. */
export type WritableState = Exclude<DeploymentState, 'waiting'>

const STATES: Readonly<Partial<Record<RecordWord, WritableState>>> = {
  pass: 'success',
  warn: 'success',
  fail: 'failure',
  'rolling-back': 'failure',
  dispatched: 'failure',
  'stood-down': 'failure',
  'rolled-back': 'inactive',
  'not-rolled-back': 'failure',
  'needs-human': 'failure'
}
