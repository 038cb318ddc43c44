import { type Answer, known } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { type Segment } from '../domain/segment.js'
import { TABLE_NAMES } from '../schema/table-row.js'
import { notesOn, notesOnNonsense, openSegment, unreadable } from './decode-segment.js'
import { gatherSegments } from './gather.js'
import { type SegmentSource } from './history.js'
import { inLanes } from './in-lanes.js'
import { checkSegment, type Manifest } from './manifest.js'
import { standsFor } from './survey.js'

/** What a segment or pack is, when every byte and every row of it was looked at. */
export type Verified =
  | { readonly is: 'sound'; readonly name: string; readonly notes: readonly string[] }
  | { readonly is: 'damaged'; readonly name: string; readonly because: Problem; readonly isHeld: boolean }
  /** It is left alone: of another repository, or written by a newer version. */
  | { readonly is: 'not-ours'; readonly name: string; readonly because: Problem }

export interface Verification {
  readonly verified: readonly Verified[]
  /** Names of what sound packs hold that is there all the same: space, and no loss. */
  readonly leftOver: readonly string[]
  /** How many segments sound packs hold that are gone, as they should. */
  readonly packedAway: number
  /** What the store says of itself. */
  readonly notes: readonly string[]
}

/** Looks at everything that a store holds, a few at a time: seals, hashes, tables, rows. It changes nothing. */
export async function verify(
  store: SegmentSource,
  { repositoryId, onEach }: { readonly repositoryId: number; readonly onEach?: (count: number, of: number) => void }
): Promise<Answer<Verification>> {
  const opened = await store.open()
  if (opened.is === 'unknown') return opened
  const names = await store.names()
  let count = 0
  const examined = await inLanes(names, async (name) => {
    const answer = await store.read(name)
    const found = answer.is === 'known' ? await examine(answer.value, repositoryId) : damaged(name, answer.because)
    onEach?.((count += 1), names.length)
    return found
  })
  const present = new Set(await store.names())
  const held = new Set(examined.flatMap(({ manifest }) => (manifest === undefined ? [] : standsFor(manifest))))
  return known({
    verified: examined
      .filter(({ verified }) => present.has(verified.name))
      .map(({ verified }) => (verified.is === 'damaged' ? { ...verified, isHeld: held.has(verified.name) } : verified)),
    leftOver: [...held].filter((name) => present.has(name)).sort(),
    packedAway: [...held].filter((name) => !present.has(name)).length,
    notes: opened.value.notes
  })
}

interface Examined {
  readonly verified: Verified
  /** Of what is sound. */
  readonly manifest?: Manifest
}

async function examine(segment: Segment, repositoryId: number): Promise<Examined> {
  const { name } = segment
  const checked = checkSegment(segment)
  if (checked.is === 'damaged') return damaged(name, checked.because)
  if (checked.is === 'newer') return { verified: { is: 'not-ours', name, because: checked.because } }
  const ours = openSegment(segment, { repositoryId })
  if (ours instanceof Problem) return { verified: { is: 'not-ours', name, because: ours } }
  try {
    const gathered = await gatherSegments([ours], TABLE_NAMES)
    const notes = [...notesOn(ours.manifest), ...notesOnNonsense(gathered)]
    return { verified: { is: 'sound', name, notes }, manifest: ours.manifest }
  } catch (cause) {
    return damaged(name, unreadable(segment, cause))
  }
}

const damaged = (name: string, because: Problem): Examined => ({
  verified: { is: 'damaged', name, because, isHeld: false }
})
