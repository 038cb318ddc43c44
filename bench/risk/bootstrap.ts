import { crc32 } from 'node:zlib'

const DRAWS = 200

/** Rows drawn anew, bad and good apart, the same for all who are judged on them. */
export function drawn(labels: readonly (0 | 1)[], seed: string): readonly (readonly number[])[] {
  const random = mulberry32(crc32(seed))
  const bad = labels.flatMap((label, at) => (label === 1 ? [at] : []))
  const good = labels.flatMap((label, at) => (label === 0 ? [at] : []))
  const some = (of: readonly number[], count: number): number[] =>
    Array.from({ length: count }, () => of[Math.floor(random() * of.length)] ?? 0)
  return Array.from({ length: DRAWS }, () => [...some(bad, bad.length), ...some(good, Math.min(good.length, 1000))])
}

/** As many rows as there are, each drawn anew; one draw at a time. */
export function* redrawn(count: number, seed: string): Generator<readonly number[]> {
  const random = mulberry32(crc32(`${seed} whole`))
  for (let draw = 0; draw < DRAWS; draw += 1) yield Array.from({ length: count }, () => Math.floor(random() * count))
}

/** The middle 90 % of what was drawn. */
export function interval(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((one, other) => one - other)
  return [sorted[Math.floor(0.05 * sorted.length)] ?? NaN, sorted[Math.floor(0.95 * sorted.length)] ?? NaN]
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
