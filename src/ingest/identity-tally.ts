/** Counts how often each identity came, in some twenty bytes each however long their names are. */
export interface IdentityTally {
  /** How often the identity came before; from now on it came once more. */
  add(hash: IdentityHash): number
  has(hash: IdentityHash): boolean
  isEmpty(): boolean
}

/** Two numbers of 32 bits: among a million identities, two share both once in forty million files. */
export interface IdentityHash {
  readonly low: number
  readonly high: number
}

/** Continues a hash with one part of an identity. Parts are kept apart: `a, bc` is not `ab, c`. */
export function hashPart(hash: IdentityHash, part: string): IdentityHash {
  let { low, high } = hash
  for (let index = 0; index < part.length; index += 1) {
    const code = part.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= high >>> 13
  }
  return {
    low: Math.imul(low ^ 0x10000, 0x01000193) | 0,
    high: Math.imul(high ^ (0x10000 + part.length), 0xc2b2ae35) | 0
  }
}

export const EMPTY_HASH: IdentityHash = { low: 0x811c9dc5 | 0, high: 0x9747b28c | 0 }

export function identityTally(): IdentityTally {
  let table = newTable(1024)
  let used = 0
  /** Identities that found no place near theirs: a hostile report may see to it that there are many. */
  const overflow = new Map<number, number>()

  const grow = (): void => {
    const old = table
    table = newTable(old.counts.length * 2)
    for (let slot = 0; slot < old.counts.length; slot += 1) {
      const count = old.counts[slot] ?? 0
      if (count === 0) continue
      const hash = { low: old.lows[slot] ?? 0, high: old.highs[slot] ?? 0 }
      const place = placeOf(table, hash)
      if (place === -1) overflow.set(wide(hash), count)
      else put(table, place, hash, count)
    }
  }

  return {
    isEmpty: () => used === 0,
    has: (hash) => overflow.has(wide(hash)) || (table.counts[placeOf(table, hash)] ?? 0) > 0,
    add: (hash) => {
      if (used * 2 >= table.counts.length) grow()
      const place = overflow.has(wide(hash)) ? -1 : placeOf(table, hash)
      const before = place === -1 ? (overflow.get(wide(hash)) ?? 0) : (table.counts[place] ?? 0)
      if (place === -1) overflow.set(wide(hash), before + 1)
      else put(table, place, hash, before + 1)
      if (before === 0 && place !== -1) used += 1
      return before
    }
  }
}

interface Table {
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly counts: Uint32Array
}

const newTable = (size: number): Table => ({
  lows: new Int32Array(size),
  highs: new Int32Array(size),
  counts: new Uint32Array(size)
})

const MOST_STEPS = 32

/** The identity's slot, or the free one where it belongs; -1 when all near ones are taken. */
function placeOf({ lows, highs, counts }: Table, { low, high }: IdentityHash): number {
  const mask = counts.length - 1
  let slot = (low ^ (low >>> 15)) & mask
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (counts[slot] === 0 || (lows[slot] === low && highs[slot] === high)) return slot
    slot = (slot + 1) & mask
  }
  return -1
}

function put(table: Table, slot: number, { low, high }: IdentityHash, count: number): void {
  table.lows[slot] = low
  table.highs[slot] = high
  table.counts[slot] = count
}

/** As many bits of both as a number holds exactly. */
const wide = ({ low, high }: IdentityHash): number => (low >>> 0) + (high & 0x1fffff) * 2 ** 32
