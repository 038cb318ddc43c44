import { Problem } from '../domain/problem.js'
import type { Run, RunKey } from '../domain/run.js'
import { runFrom } from '../ingest/run.js'
import type { Clock, Deployments, Log, RunSource, SecondCopy } from '../ports.js'
import { counted } from './counted.js'
import { type Candidate, MOST_BYTES, searchArtifacts } from './harvest/candidates.js'
import { type HarvestedPart, type Part, type Proof, readPart } from './harvest/part.js'
import { isTriedAgain, notesOn, type Passed } from './harvest/passed.js'
import type { Home } from './observe.js'
import { sideBySide } from './side-by-side.js'

export interface HarvestPorts {
  readonly secondCopy: SecondCopy
  readonly runs: RunSource
  /** Where decisions are written as well; without it, those of runs that other runs have started are not taken. */
  readonly deployments?: Pick<Deployments, 'list' | 'statuses'>
  readonly clock: Clock
  readonly log: Log
}

export interface Harvesting {
  readonly home: Home
  /** Names of the segments that the history holds, in packs too. */
  readonly known: ReadonlySet<string>
  /** What was recorded up to this stamp may be in packs that were not read. */
  readonly after?: string | undefined
  /** Runs that the history knows. */
  readonly runs: readonly Run[]
  /** How many artifacts may be taken. */
  readonly most: number
}

export interface Harvested {
  readonly parts: readonly HarvestedPart[]
  /** Names of the segments that the parts hold: whoever keeps them says so, and they are not taken again. */
  readonly contains: readonly string[]
  /** What was passed over, each kind once, and what of the parts was dropped. */
  readonly notes: readonly string[]
  /** How many artifacts hold what the history lacks, and could not be taken this time. */
  readonly left: number
}

/**
 * Takes back from artifacts what the history lacks. Anybody who can open a pull request can leave one, so each is bound to
 * the run that GitHub says it came from, and believed as far as that run is trusted.
 */
export async function harvest(ports: HarvestPorts, harvesting: Harvesting): Promise<Harvested> {
  // Without the default branch every run would be told to be of a lesser trust than it is, for good.
  if (harvesting.home.defaultBranch === undefined)
    return nothing('The default branch is not known: nothing was taken back from artifacts.')
  const { wanted, passed, unread } = await searchArtifacts(ports, harvesting)
  const turn = affordable(wanted, harvesting, ports.runs.requestsLeft())
  const taken = await takeAll(ports, turn, harvesting)

  const parts = taken.filter((one) => 'part' in one)
  const failed = taken.filter((one) => 'kind' in one)
  if (parts.length > 0) ports.log.info(`Took back ${counted(parts.length, 'recording')} that the history lacked.`)
  return {
    parts: parts.map(({ part }) => part),
    contains: [...new Set(parts.flatMap(({ part }) => part.contains))],
    notes: [...unread, ...notesOn([...passed, ...failed]), ...fewOf(parts.flatMap(({ notes }) => notes))],
    left: wanted.length - turn.length + failed.filter(isTriedAgain).length
  }
}

const nothing = (note: string): Harvested => ({ parts: [], contains: [], notes: [note], left: 0 })

/** As many as the budget allows: a request for each, and one for each run that the history does not know. */
function affordable(wanted: readonly Candidate[], { runs, most }: Harvesting, requests: number): readonly Candidate[] {
  const proven = new Set(runs.map(wordOf))
  let spent = 0
  const end = wanted.slice(0, most).findIndex(({ key }) => {
    spent += proven.has(wordOf(key)) ? 1 : 2
    proven.add(wordOf(key))
    return spent > requests
  })
  return wanted.slice(0, end === -1 ? most : end)
}

function takeAll(
  ports: HarvestPorts,
  turn: readonly Candidate[],
  harvesting: Harvesting
): Promise<readonly (Part | Passed)[]> {
  const proofFor = proofs(ports, harvesting)
  const room = { rows: MOST_ROWS }
  const lanes = { most: 6, weightOf: bytesInMemory, mostWeight: MOST_BYTES_IN_MEMORY }
  return sideBySide(turn, lanes, async (candidate): Promise<Part | Passed> => {
    const proof = await proofFor(candidate.key)
    if (proof instanceof Problem) return { kind: 'unproven', because: proof.message }
    const segment = await ports.secondCopy.take(candidate.artifact.id, candidate.name)
    if (segment.is === 'unknown') return { kind: 'untaken', because: segment.because.message }
    const { clock, deployments } = ports
    return readPart(segment.value, { candidate, proof, room, home: harvesting.home, deployments, now: clock.now() })
  })
}

/** Of all segments of one harvest together. */
const MOST_ROWS = 1_000_000

/** The most that an artifact can become: what is denser, or larger, is refused by those who open it. */
const bytesInMemory = ({ artifact: { sizeBytes = MOST_BYTES } }: Candidate): number =>
  sizeBytes + Math.min(16_000_000, 200 * sizeBytes)

const MOST_BYTES_IN_MEMORY = 40_000_000

/** What GitHub says of a run, asked once for each that the history does not know. */
function proofs({ runs: source, clock }: HarvestPorts, { home, runs }: Harvesting) {
  const proofs = new Map<string, Promise<Proof | Problem>>()
  for (const run of runs) proofs.set(wordOf(run), Promise.resolve({ run, isNew: false }))
  const ask = async ({ runId, attempt }: RunKey): Promise<Proof | Problem> => {
    const json = await source.run(runId, attempt)
    if (json.is === 'unknown') return json.because
    const run = runFrom(json.value, { observedAt: clock.now(), witness: 'api', ...home })
    if (run.is === 'unknown') return run.because
    if (wordOf(run.value) === wordOf({ runId, attempt })) return { run: run.value, isNew: true }
    return new Problem({ what: `GitHub gave another run than ${runId}, attempt ${attempt}` })
  }
  return (key: RunKey): Promise<Proof | Problem> => {
    const proof = proofs.get(wordOf(key)) ?? ask(key)
    proofs.set(wordOf(key), proof)
    return proof
  }
}

const wordOf = ({ runId, attempt }: RunKey): string => `${runId}/${attempt}`

/** A hostile segment can give rise to any number of notes, of any length. */
const fewOf = (notes: readonly string[]): readonly string[] => [
  ...notes.slice(0, MOST_NOTES).map((note) => note.slice(0, 500)),
  ...(notes.length > MOST_NOTES ? [`And ${notes.length - MOST_NOTES} more of the kind.`] : [])
]

const MOST_NOTES = 5
