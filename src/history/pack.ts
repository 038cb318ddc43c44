import { Problem } from '../domain/problem.js'
import { type Segment } from '../domain/segment.js'
import { TABLE_NAMES } from '../schema/table-row.js'
import { combine, type Combined } from './combine.js'
import { openSegment, unreadable } from './decode-segment.js'
import { type Checked, gatherSegments } from './gather.js'
import { rowGroups } from './row-groups.js'
import { bundle } from './segment.js'
import { packName, parseName } from './segment-name.js'

export interface Packing {
  readonly repositoryId: number
  /** The version of Foreshock that packs. */
  readonly foreshock: string
  /** Which rows are kept; all when absent. */
  readonly keep?: (combined: Combined) => Combined
  /** Where rows are left out: what makes the name another than that of the pack with all rows. */
  readonly revision?: string
}

/**
 * Packs segments, and packs, into one: everything they tell, each thing by the observations that tell something. The
 * tables and the name depend on the segments alone, not on who packed them, when, or by way of which other packs. So two
 * that pack at once make the same pack, or two that overlap and merge later.
 */
export async function pack(segments: readonly Segment[], packing: Packing): Promise<Segment | Problem> {
  const checked: Checked[] = []
  for (const segment of segments) {
    const opened = openSegment(segment, packing)
    if (opened instanceof Problem) return opened
    checked.push(opened)
  }
  const [first] = segments
  if (first === undefined) return new Problem({ what: 'There is nothing to pack' })
  try {
    const all = combine(await gatherSegments(checked, TABLE_NAMES), { as: 'observations' })
    return packOf(checked, packing.keep?.(all) ?? all, packing)
  } catch (cause) {
    return unreadable(first, cause)
  }
}

function packOf(
  checked: readonly Checked[],
  { tables, things }: Combined,
  { repositoryId, foreshock, revision }: Packing
): Segment {
  const held = new Set(checked.flatMap(({ manifest }) => [manifest.name, ...(manifest.contains ?? [])]))
  const segments = [...held].filter((name) => parseName(name)?.kind !== 'pack').sort()
  const abouts = checked.map(({ manifest }) => manifest.about)
  const createdAt = Math.max(...abouts.map((about) => about.createdAt))
  const rows = TABLE_NAMES.reduce((sum, name) => sum + tables[name].length, 0)
  const leftOut = new Map<string, number>()
  for (const { manifest } of checked) {
    for (const [table, count] of Object.entries(manifest.leftOut)) leftOut.set(table, (leftOut.get(table) ?? 0) + count)
  }
  const name = packName({ newestAt: createdAt, segments, rows, revision })
  return bundle({
    name,
    about: {
      repositoryId,
      runId: Math.max(...abouts.map(({ runId }) => runId)),
      attempt: 1,
      recorder: 'pack',
      createdAt
    },
    foreshock,
    leftOut: Object.fromEntries([...leftOut].sort()),
    contains: [...held].filter((one) => one !== name).sort(),
    encode: (table) => ({
      columns: tables[table],
      groups: rowGroups(table, tables[table]),
      isSorted: true,
      things: things[table]
    })
  })
}
