import { type Answer, known } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { NO_ROWS } from '../../domain/recording.js'
import type { Run, RunKey } from '../../domain/run.js'
import type { Segment } from '../../domain/segment.js'
import { lesserTrust, type Trust } from '../../domain/trust.js'
import { tablesOf } from '../../history/columns.js'
import type { Combined } from '../../history/combine.js'
import { decodeSegment } from '../../history/decode-segment.js'
import { MOST_APART_MS, type Part as Told } from '../../history/gather.js'
import { checkSegment, type Manifest, MANIFEST_FILE } from '../../history/manifest.js'
import { segmentName } from '../../history/segment-name.js'
import type { Artifact } from '../../ingest/artifact.js'
import type { Deployments } from '../../ports.js'
import type { RollbackRows } from '../../verdict/rollback/rows.js'
import { counted } from '../counted.js'
import { type Candidate, latestOf } from './candidates.js'
import type { Passed } from './passed.js'
import { decidedIn, isStartedByRun, vouchedFor } from './vouched.js'
import { lowerTrust, newestIn, onlyRun, rowCount, seenUntil, withoutRuns } from './rows.js'
import type { Home } from '../observe.js'

export interface HarvestedPart {
  readonly name: string
  /** What it tells, and beside it GitHub's row of the run where that was asked for. */
  readonly told: readonly Told[]
  /** Segments whose content it carries, as far as that is believed. */
  readonly contains: readonly string[]
  /** Whose recording it is, and how far that run is trusted. */
  readonly run: RunKey
  readonly trust: Trust
}

/** A run by GitHub's own words. */
export interface Proof {
  readonly run: Run
  /** Whether GitHub was asked for it just now, so that its row is news. */
  readonly isNew: boolean
}

export interface Part {
  readonly part: HarvestedPart
  readonly notes: readonly string[]
}

interface Reading {
  readonly candidate: Candidate
  readonly proof: Proof
  readonly room: Room
  readonly home: Home
  /** Where what was decided is written as well; absent where nobody can ask. */
  readonly deployments?: Pick<Deployments, 'list' | 'statuses'> | undefined
  /** By the clock of whoever carries on what is read. */
  readonly now: number
}

/** Reads one segment that came from outside: bound to the run that left it, and believed as far as that run is trusted. */
export async function readPart(segment: Segment, reading: Reading): Promise<Part | Passed> {
  const { candidate, proof, room, now } = reading
  const { name, key, artifact } = candidate
  if ((segment.files.get(MANIFEST_FILE)?.length ?? 0) > MOST_MANIFEST_BYTES) return { kind: 'too-large' }
  const checked = checkSegment(segment)
  if (checked.is !== 'intact') return { kind: checked.is, because: checked.because.message }
  const { about } = checked.manifest
  if (about.repositoryId !== artifact.repositoryId || nameOf(about) !== name) return { kind: 'foreign' }
  const until = latestOf(artifact)
  if (about.createdAt > until) return { kind: 'misdated' }
  const claimed = rowsIn(checked.manifest)
  if (claimed > MOST_ROWS) return { kind: 'too-large' }
  if (claimed > room.rows) return { kind: 'untaken', because: 'One harvest has no room for so many rows.' }
  room.rows -= claimed
  const decoded = await decodeSegment(segment, { repositoryId: artifact.repositoryId })
  if (decoded instanceof Problem) return { kind: 'damaged', because: decoded.message }
  const trust = trustOf(proof, artifact)
  const seen = seenUntil(decoded, until)
  const decided = await decidedBy(seen, reading)
  if (decided.is === 'unknown') return { kind: 'unvouched', because: decided.because.message }
  const { told, dropped } = believed(seen, { trust, proof, all: rowCount(decoded), decided: decided.value })
  // Readers drop what was seen a day after it was recorded: carried on by a clock that is late, it would be lost.
  if (told.some((part) => newestIn(part) > now + MOST_APART_MS)) return { kind: 'ahead' }
  const kept =
    dropped === 0 ? [] : [`Segment ${name}: ${counted(dropped, 'row')} were not for it to tell, and were dropped.`]
  const contains = [name, ...(trust === 'default' ? decoded.contains : [])]
  return { part: { name, told, contains, run: key, trust }, notes: [...kept, ...decoded.notes] }
}

/** How many rows this harvest may still read: a few bytes of Parquet can stand for any number. */
export interface Room {
  rows: number
}

const MOST_ROWS = 250_000

/** It names eight tables. Parsing is the one thing done before anything is known of what came. */
const MOST_MANIFEST_BYTES = 100_000

/** A name is made of what the manifest says, so that each vouches for the other. */
const nameOf = ({ part, ...about }: Manifest['about']): string =>
  segmentName(part === undefined ? about : { ...about, part })

const rowsIn = ({ tables }: Manifest): number => Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)

/** GitHub tells twice whose code it was; the lesser trust holds. */
const trustOf = ({ run }: Proof, { headRepositoryId, repositoryId }: Artifact): Trust =>
  headRepositoryId === undefined || headRepositoryId === repositoryId ? run.trust : 'fork'

/**
 * A run of the default branch may tell of other runs. Any other tells of itself alone, and not even what run it is: there
 * is GitHub's own row for that, so that no artifact claims another commit or pull request.
 */
function believed(seen: Combined, { trust, proof, all, decided }: Belief) {
  const own = trust === 'default' ? seen : onlyRun(seen, proof.run)
  const told = trust === 'default' ? own : withoutRuns(own)
  const news = { ...proof.run, trust: lesserTrust(proof.run.trust, trust) }
  const more = { ...NO_ROWS, ...decided, runs: proof.isNew ? [news] : [] }
  const isMore = Object.values(more).some(({ length }: readonly unknown[]) => length > 0)
  return {
    told: [lowerTrust(told, trust), ...(isMore ? [{ tables: tablesOf(more) }] : [])],
    dropped: all - rowCount(own) - decided.decisions.length - decided.labels.length
  }
}

interface Belief {
  readonly trust: Trust
  readonly proof: Proof
  /** How many rows there were, also those that were seen too late. */
  readonly all: number
  readonly decided: RollbackRows
}

const NOTHING: RollbackRows = { decisions: [], labels: [] }

/** For how long it is tried again where GitHub does not tell, such as for want of a permission. */
const TRIED_MS = 86_400_000

/** What a run that another one has started says to have decided, as far as GitHub's records at the deployments agree. */
async function decidedBy(
  seen: Combined,
  { candidate: { artifact }, proof, home, deployments, now }: Reading
): Promise<Answer<RollbackRows>> {
  if (deployments === undefined || !isStartedByRun(proof.run, artifact, home)) return known(NOTHING)
  const claimed = decidedIn(seen)
  if (claimed.decisions.length === 0) return known(NOTHING)
  const vouched = await vouchedFor(deployments, claimed, proof.run)
  return vouched.is === 'unknown' && now - artifact.createdAt > TRIED_MS ? known(NOTHING) : vouched
}
