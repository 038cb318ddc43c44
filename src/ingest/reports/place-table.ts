/**
 * Finds small numbers by hashes, in some sixteen bytes each: a `Map` with a million texts as keys takes ten times as much.
 * Who asks compares the things themselves.
 */
export interface PlaceTable {
  /** The number that was put with this hash and is the right one; -1 where there is none. `key` is what `keyOf` says of it. */
  find(hash: number, isRight: (value: number) => boolean, key: () => string): number
  /** Adds a number that was not found. What `keyOf` says of it must be known by now. */
  put(hash: number, value: number): void
  clear(): void
}

/** `keyOf` gives a text that tells a number's thing from all others: it is rarely asked for. */
export function placeTable(keyOf: (value: number) => string): PlaceTable {
  let size = 1024
  /** One more than the number, and 0 where a slot is free. */
  let values = new Int32Array(size)
  let hashes = new Int32Array(size)
  let used = 0
  /** Numbers that found no slot near theirs: who makes up hashes may see to it that there are many. */
  let crowded = new Map<string, number>()

  const place = (hash: number, value: number): boolean => {
    const mask = size - 1
    let slot = mixed(hash) & mask
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (values[slot] === 0) {
        values[slot] = value + 1
        hashes[slot] = hash
        used += 1
        return true
      }
      slot = (slot + 1) & mask
    }
    return false
  }

  const grow = (): void => {
    const [oldValues, oldHashes] = [values, hashes]
    size *= 2
    values = new Int32Array(size)
    hashes = new Int32Array(size)
    used = 0
    for (let slot = 0; slot < oldValues.length; slot += 1) {
      const value = oldValues[slot] ?? 0
      if (value !== 0 && !place(oldHashes[slot] ?? 0, value - 1)) crowded.set(keyOf(value - 1), value - 1)
    }
  }

  return {
    find: (hash, isRight, key) => {
      const mask = size - 1
      let slot = mixed(hash) & mask
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const value = values[slot] ?? 0
        if (value === 0) return -1
        if (hashes[slot] === hash && isRight(value - 1)) return value - 1
        slot = (slot + 1) & mask
      }
      return crowded.get(key()) ?? -1
    },
    put: (hash, value) => {
      if (used * 2 >= size) grow()
      if (!place(hash, value)) crowded.set(keyOf(value), value)
    },
    clear: () => {
      values.fill(0)
      used = 0
      crowded = new Map()
    }
  }
}

const MOST_STEPS = 64

const mixed = (hash: number): number => hash ^ (hash >>> 15)

/** Continues a hash: FNV-1a, on units of text. */
export function hashText(hash: number, text: string): number {
  let mix = hash
  for (let index = 0; index < text.length; index += 1) mix = Math.imul(mix ^ text.charCodeAt(index), 0x01000193)
  return mix
}

export const hashNumber = (hash: number, number: number): number => {
  const mix = Math.imul(hash ^ number, 0x85ebca6b)
  return mix ^ (mix >>> 13)
}
