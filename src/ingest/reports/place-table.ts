/**
 * Finds small numbers by what they stand for, in some eight bytes each: a `Map` with a million texts as keys takes ten
 * times as much. Who asks says which things there are, and compares them.
 */
export interface PlaceTable {
  /** The number of the thing at hand, which has this hash; -1 where there is none. */
  find(hash: number): number
  /** Adds a number that was not found. What `Things` says of it must be known by now. */
  put(hash: number, number: number): void
  clear(): void
}

export interface Things {
  readonly isAtHand: (number: number) => boolean
  readonly hashOf: (number: number) => number
  /** A text that tells the thing from all others; of the thing at hand where no number is given. Rarely asked for. */
  readonly keyOf: (number?: number) => string
}

export function placeTable(expected: number, { isAtHand, hashOf, keyOf }: Things): PlaceTable {
  /** Some bits of the hash, and one more than the number; 0 where a slot is free. */
  let slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(32, expected))))
  let used = 0
  /** Numbers that found no slot near theirs: who makes up names may see to it that there are many. */
  let crowded = new Map<string, number>()

  const place = (hash: number, number: number): boolean => {
    const mask = slots.length - 1
    const mix = mixed(hash)
    let slot = mix & mask
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (slots[slot] === 0) {
        slots[slot] = (mix & TAG) | (number + 1)
        used += 1
        return true
      }
      slot = (slot + 1) & mask
    }
    return false
  }

  const grow = (): void => {
    const old = slots
    slots = new Uint32Array(old.length * 4)
    used = 0
    for (const slot of old) {
      const held = (slot & NUMBER) - 1
      if (held !== -1 && !place(hashOf(held), held)) crowded.set(keyOf(held), held)
    }
  }

  return {
    find: (hash) => {
      const mask = slots.length - 1
      const mix = mixed(hash)
      const tag = mix & TAG
      let slot = mix & mask
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const held = slots[slot] ?? 0
        if (held === 0) return -1
        // Nearly all that lie here by chance are told apart without a look at the things themselves.
        if ((held & TAG) === tag && isAtHand((held & NUMBER) - 1)) return (held & NUMBER) - 1
        slot = (slot + 1) & mask
      }
      return crowded.get(keyOf()) ?? -1
    },
    put: (hash, number) => {
      if (number >= NUMBER) throw new RangeError(`${number} is more than a table holds`)
      if (used * 2 >= slots.length) grow()
      if (!place(hash, number)) crowded.set(keyOf(number), number)
    },
    clear: () => {
      slots.fill(0)
      used = 0
      crowded = new Map()
    }
  }
}

const MOST_STEPS = 64

/** The lower bits of a slot, and the upper ones. */
const NUMBER = 2 ** 22 - 1
const TAG = ~NUMBER

const mixed = (hash: number): number => {
  const mix = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mix ^ (mix >>> 12)
}

/** FNV-1a: the hash of nothing, and of one byte more. */
export const START = 0x811c9dc5 | 0
export const hashByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)

export const hashNumber = (hash: number, number: number): number => {
  const mix = Math.imul(hash ^ number, 0x85ebca6b)
  return mix ^ (mix >>> 13)
}
