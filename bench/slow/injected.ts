import { crc32 } from 'node:zlib'
import { median, rounded } from '../median.js'
import type { Recorded } from './recorded.js'

/** Tells the places at which it says "became worse"; of a place it may know the values up to it alone. */
export type Watcher = (values: Float64Array) => readonly number[]

const SIZES = [10, 15, 20, 30, 50] as const
/** Of how many runs one size is looked at after: all sizes after 15, and one size after each of these. */
const WITHIN = [4, 8, 15, 30] as const
const ONE_SIZE = 20
const LONGEST = 30
const WARM_UP = 30

/** What a watcher does with series as they are, where all it says is false, and with steps of a known size put into them. */
export interface Injected {
  readonly series: number
  readonly points: number
  readonly falsePer1000: number
  /** By the size of the step in percent: the share of steps that were seen within 15 runs. */
  readonly recall15: Readonly<Record<string, number>>
  /** By the number of runs: the share of steps of 20 % that were seen within so many. */
  readonly recall20: Readonly<Record<string, number>>
  /** By the size: after how many runs half of the steps were seen, of those that were seen within 30. */
  readonly medianDelay: Readonly<Record<string, number | null>>
}

export function injected(all: readonly Recorded[], watch: Watcher): Injected {
  const series = all.filter(({ values }) => values.length >= 2 * WARM_UP)
  const untouched = series.map(({ values }) => watch(values).filter((at) => at >= WARM_UP))
  const delays = new Map(
    SIZES.map((size) => [size, series.map((one, at) => delayOf(one, size, { watch, told: untouched[at] ?? [] }))])
  )
  const share = (size: (typeof SIZES)[number], within: number): number => {
    const seen = (delays.get(size) ?? []).filter((delay) => delay <= within)
    return rounded(seen.length / series.length, 3)
  }
  const points = series.reduce((sum, { values }) => sum + values.length, 0)
  const alerts = untouched.reduce((sum, told) => sum + told.length, 0)
  return {
    series: series.length,
    points,
    falsePer1000: rounded((1000 * alerts) / (points - WARM_UP * series.length), 2),
    recall15: Object.fromEntries(SIZES.map((size) => [size, share(size, 15)])),
    recall20: Object.fromEntries(WITHIN.map((within) => [within, share(ONE_SIZE, within)])),
    medianDelay: Object.fromEntries(SIZES.map((size) => [size, medianOf(delays.get(size) ?? [])]))
  }
}

/** After how many runs a step is told of that the series without it does not tell of; endless where it is not. */
function delayOf(
  { id, values }: Recorded,
  size: number,
  { watch, told }: { readonly watch: Watcher; readonly told: readonly number[] }
): number {
  const from = WARM_UP + (crc32(`${id}|${size}`) % (values.length - 2 * WARM_UP + 1))
  const stepped = values.map((value, at) => (at < from ? value : value * (1 + size / 100)))
  const seen = watch(stepped).find((at) => at >= from && !told.includes(at))
  return seen === undefined ? Infinity : seen - from + 1
}

function medianOf(delays: readonly number[]): number | null {
  const seen = delays.filter((delay) => delay <= LONGEST)
  return seen.length === 0 ? null : median(seen)
}

/** The plain mean of the figures of several files. */
export function meanOf(files: readonly Injected[]): Injected {
  const mean = (of: (one: Injected) => number | null | undefined): number => {
    const known = files.map(of).filter((one) => typeof one === 'number')
    return rounded(known.reduce((sum, one) => sum + one, 0) / known.length, 3)
  }
  const sum = (of: (one: Injected) => number): number => files.reduce((total, one) => total + of(one), 0)
  return {
    series: sum(({ series }) => series),
    points: sum(({ points }) => points),
    falsePer1000: mean(({ falsePer1000 }) => falsePer1000),
    recall15: Object.fromEntries(SIZES.map((size) => [size, mean(({ recall15 }) => recall15[size])])),
    recall20: Object.fromEntries(WITHIN.map((within) => [within, mean(({ recall20 }) => recall20[within])])),
    medianDelay: Object.fromEntries(SIZES.map((size) => [size, mean(({ medianDelay }) => medianDelay[size])]))
  }
}
