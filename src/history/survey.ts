import { type Answer, known } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { openSegment } from './decode-segment.js'
import { type SegmentSource } from './history.js'
import { inLanes } from './in-lanes.js'
import { MANIFEST_FILE, type Manifest } from './manifest.js'
import { parseName } from './segment-name.js'

/** What a segment or pack says of itself. */
export interface Bundle {
  readonly name: string
  readonly kind: 'segment' | 'pack'
  readonly manifest: Manifest
  /** How many segments it holds, itself included where it is one. */
  readonly segments: number
  readonly rows: number
  /** Of all its files. */
  readonly bytes: number
  /** The pack that holds its content, too, where there is one: it counts no more. */
  readonly packedIn?: string
}

/** What lies in a store, as the manifests tell it: no table is opened. */
export interface Survey {
  /** The newest first. */
  readonly bundles: readonly Bundle[]
  /** What must not be read, and why. */
  readonly problems: readonly { readonly name: string; readonly because: Problem }[]
  /** What the store says of itself. */
  readonly notes: readonly string[]
  readonly complete: boolean
}

/** Reads every manifest of a store, and nothing else. */
export async function survey(
  store: SegmentSource,
  { repositoryId }: { readonly repositoryId: number }
): Promise<Answer<Survey>> {
  const opened = await store.open()
  if (opened.is === 'unknown') return opened
  const read = await inLanes(await store.names(), async (name) => {
    const answer = await store.read(name, [])
    if (answer.is === 'unknown') return { name, because: answer.because }
    const checked = openSegment(answer.value, { repositoryId, only: [] })
    if (checked instanceof Problem) return { name, because: checked }
    return bundleOf(checked.manifest, answer.value.files.get(MANIFEST_FILE)?.byteLength ?? 0)
  })
  const problems = await stillThere(
    store,
    read.filter((one) => 'because' in one)
  )
  const bundles = read.filter((one) => 'manifest' in one).sort(newestFirst)
  return known({
    bundles: withPacks(bundles),
    problems,
    notes: opened.value.notes,
    complete: opened.value.complete && problems.length === 0
  })
}

/** What counts: the others are held by a pack, too. */
export const counting = ({ bundles }: Pick<Survey, 'bundles'>): readonly Bundle[] =>
  bundles.filter(({ packedIn }) => packedIn === undefined)

/** What was packed or forgotten by somebody else in the meantime is no problem. */
async function stillThere<One extends { readonly name: string }>(
  store: Pick<SegmentSource, 'names'>,
  unread: readonly One[]
): Promise<readonly One[]> {
  if (unread.length === 0) return []
  const names = new Set(await store.names())
  return unread.filter(({ name }) => names.has(name))
}

function bundleOf(manifest: Manifest, manifestBytes: number): Bundle {
  const tables = Object.values(manifest.tables)
  const kind = parseName(manifest.name)?.kind ?? 'segment'
  const held = segmentsIn(manifest).length
  return {
    name: manifest.name,
    kind,
    manifest,
    segments: held,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    bytes: tables.reduce((sum, { bytes }) => sum + bytes, manifestBytes)
  }
}

/** The names of the segments whose content is in a bundle; packs have none of their own. */
export const segmentsIn = ({ name, contains = [] }: Manifest): readonly string[] =>
  [...new Set([name, ...contains])].filter((one) => parseName(one)?.kind !== 'pack')

/** What a bundle stands for beside itself. */
export const standsFor = ({ name, contains = [] }: Manifest): readonly string[] =>
  contains.filter((one) => one !== name)

function withPacks(bundles: readonly Bundle[]): readonly Bundle[] {
  const packs = new Map<string, string>()
  for (const { name, manifest } of bundles) for (const one of standsFor(manifest)) packs.set(one, name)
  return bundles.map((bundle) => {
    const packedIn = packs.get(bundle.name)
    return packedIn === undefined ? bundle : { ...bundle, packedIn }
  })
}

const newestFirst = (one: Bundle, other: Bundle): number =>
  other.manifest.about.createdAt - one.manifest.about.createdAt ||
  other.segments - one.segments ||
  (one.name > other.name ? 1 : -1)
