/** The commits before a change, measured while they are read. */
import type { Prose } from '../../domain/prose.js'
import type { CommitsSource, Log } from '../../ports.js'
import { LEAST_CHANGES } from '../../risk/assess.js'
import { growingPast, type GrowingPast, type Past } from '../../risk/past.js'
import { told } from '../told.js'

/** What GitHub is asked for of the past, each commit a request. */
const MOST_ASKED = 60

interface PastPorts {
  readonly local?: CommitsSource
  readonly remote?: CommitsSource
  readonly log: Log
}

export interface ReadPast {
  readonly past: Past
  readonly unseen: readonly Prose[]
}

interface PastAsked {
  readonly head: string
  /** Names of the commits that are looked at, and are no past. */
  readonly own: ReadonlySet<string>
  readonly limit: number
  readonly at: number
}

/** The past of a change whose own commits are still being read. */
export interface EarlyPast {
  readonly head: string
  readonly walked: Promise<WalkedPast>
}

/** Begins to read the checkout before it is known what the change is. */
export function earlyPast({ local }: Pick<PastPorts, 'local'>, asked: Omit<PastAsked, 'own'>): EarlyPast | undefined {
  if (local === undefined) return undefined
  const walked = walkedPast(local, { ...asked, own: new Set() })
  walked.catch(() => undefined) // Whoever waits for it is told; the change itself may fail first.
  return { head: asked.head, walked }
}

/** From the checkout; where that is not deep enough, GitHub is asked for the newest. `early` counts where it fits. */
export async function readPast(
  { local, remote, log }: PastPorts,
  asked: PastAsked,
  early?: EarlyPast
): Promise<ReadPast> {
  const here =
    (await fitting(early, asked)) ?? (local === undefined ? nothing(asked.at) : await walkedPast(local, asked))
  if (here.isWhole || here.past.changes.length >= LEAST_CHANGES || remote === undefined) return here
  const there = await walkedPast(remote, { ...asked, limit: Math.min(asked.limit, MOST_ASKED) })
  if (there.past.history.length <= here.past.history.length)
    return there.unseen.length > 0 ? { ...here, unseen: there.unseen } : here
  log.info(`Asked GitHub for ${there.past.history.length} earlier commits; a deep checkout has more.`)
  return there
}

async function fitting(early: EarlyPast | undefined, { head, own }: PastAsked): Promise<WalkedPast | undefined> {
  if (early?.head !== head) return undefined
  const walked = await early.walked
  return walked.past.history.some(({ sha }) => own.has(sha)) ? undefined : walked
}

interface WalkedPast extends ReadPast {
  readonly isWhole: boolean
}

const nothing = (at: number): WalkedPast => ({
  past: growingPast({ fromTheBeginning: false, at }),
  isWhole: false,
  unseen: []
})

async function walkedPast(source: CommitsSource, { head, own, limit, at }: PastAsked): Promise<WalkedPast> {
  let past: GrowingPast | undefined
  const walked = await source.walk({ head, limit }, ({ fromTheBeginning }) => {
    const growing = growingPast({ fromTheBeginning, at })
    past = growing
    return (change) => {
      if (!own.has(change.sha)) growing.add(change)
    }
  })
  if (walked.is === 'unknown') return { ...nothing(at), unseen: [told(walked.because.message)] }
  return { past: past ?? nothing(at).past, isWhole: walked.value.fromTheBeginning, unseen: [] }
}
