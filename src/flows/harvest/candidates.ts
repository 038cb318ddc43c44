import type { RunKey } from '../../domain/run.js'
import { parseName, stampOf } from '../../history/segment-name.js'
import { type Artifact, artifactsFrom } from '../../ingest/artifact.js'
import type { Log, SecondCopy } from '../../ports.js'
import { counted } from '../counted.js'
import type { Passed } from './passed.js'
import type { Home } from '../observe.js'

/** An artifact that says to be a segment, and may be. */
export interface Candidate {
  /** Of the segment. */
  readonly name: string
  /** When it was recorded, as its name says. */
  readonly stamp: string
  readonly key: RunKey
  readonly artifact: Artifact
}

export interface Search {
  /** What the history lacks, in the order in which it should be taken. */
  readonly wanted: readonly Candidate[]
  readonly passed: readonly Passed[]
  /** Why the listing ended early. */
  readonly unread: readonly string[]
}

/** How far the clock of a runner may be off. */
export const CLOCK_SKEW_MS = 86_400_000

/** How long it may take from the recording until its artifact is there. */
const UPLOAD_MS = 3_600_000

/** The latest that a recording can say to be of, by its artifact: GitHub tells the time of it in whole seconds. */
export const latestOf = ({ createdAt }: Pick<Artifact, 'createdAt'>): number => createdAt + CLOCK_SKEW_MS + 1_000

/** No artifact that a recording leaves comes near this. */
export const MOST_BYTES = 16_000_000

interface Searching {
  readonly home: Home
  readonly known: ReadonlySet<string>
  readonly after?: string | undefined
}

/** GitHub lists the artifacts of everything, newest first: a page of ours that brings nothing new ends the search. */
export async function searchArtifacts(
  { secondCopy, log }: { readonly secondCopy: SecondCopy; readonly log: Log },
  { home, known, after = '' }: Searching
): Promise<Search> {
  const wanted = new Map<string, Candidate>()
  const passed: Passed[] = []
  const seen = new Set<number>()
  const found = (unread: readonly string[]): Search => ({ wanted: inTurn([...wanted.values()], home), passed, unread })
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const listing = await secondCopy.listed(page)
    if (listing.is === 'unknown') return found([listing.because.message])
    const { artifacts, passedOver } = artifactsFrom(listing.value.items)
    if (passedOver.count > 0) log.debug(`${counted(passedOver.count, 'artifact')}: ${passedOver.reasons.join('; ')}.`)
    const ours = artifacts.filter(({ id }) => !seen.has(id)).flatMap((artifact) => candidateIn(artifact) ?? [])
    const lacking = ours.filter(({ name, stamp }) => !known.has(name) && stamp > after)
    for (const candidate of lacking) {
      const kind = refusalOf(candidate, home)
      if (kind !== undefined) passed.push({ kind })
      else if (!wanted.has(candidate.name)) wanted.set(candidate.name, candidate)
    }
    for (const { id } of artifacts) seen.add(id) // a new artifact moves the others down, onto the next page
    if (listing.value.complete || (ours.length > 0 && lacking.length === 0)) break
  }
  return found([])
}

const MOST_PAGES = 3

const PREFIX = 'foreshock-'

/** Other artifacts, and bundles other than segments, are no business of a harvest. */
function candidateIn(artifact: Artifact): Candidate | undefined {
  if (!artifact.name.startsWith(PREFIX)) return undefined
  const name = artifact.name.slice(PREFIX.length)
  const { runId = 0, attempt = 0, stamp = '' } = parseName(name) ?? {}
  return runId === 0 || attempt === 0 ? undefined : { name, stamp, key: { runId, attempt }, artifact }
}

/** What can be told before anything is fetched. */
function refusalOf({ stamp, key, artifact }: Candidate, { repositoryId }: Home): Passed['kind'] | undefined {
  if (artifact.runId !== key.runId || artifact.repositoryId !== repositoryId) return 'foreign'
  const [earliest, latest] = [artifact.createdAt - CLOCK_SKEW_MS - UPLOAD_MS, latestOf(artifact)].map(stampOf)
  const [from = '', to = ''] = [earliest, latest].map((one) => one?.slice(0, stamp.length))
  if (stamp < from || stamp > to) return 'misdated'
  if (artifact.expired) return 'expired'
  return (artifact.sizeBytes ?? 0) > MOST_BYTES ? 'too-large' : undefined
}

/** The newest first; but what forks leave waits for all else, because there can be any number of it. */
const inTurn = (candidates: readonly Candidate[], home: Home): readonly Candidate[] =>
  [...candidates].sort((one, other) => rankOf(one, home) - rankOf(other, home))

function rankOf({ artifact: { headRepositoryId, headBranch } }: Candidate, home: Home): number {
  if (headRepositoryId !== home.repositoryId) return 2
  return headBranch === home.defaultBranch ? 0 : 1
}
