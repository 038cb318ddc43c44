import { heldLevels, type Majority } from './held-levels.js'
import { MAD_TO_SIGMA } from './robust.js'

/** How closely a series is watched: see `watchSeries`. */
export interface Watching {
  readonly scales: readonly Scale[]
  /** How many values before the newest ones are the reference. */
  readonly reference: number
  /** How many values are remembered: what was seen among them is not new. */
  readonly memory: number
  /** The least rise that counts, as a share of the level before. */
  readonly ratio: number
  /** The share of a rise that must lie above all levels that are remembered. */
  readonly novelty: number
  /** For how many values nothing more is told after a rise. */
  readonly quiet: number
}

/** One way to see a rise: quickly by a few values, or patiently by many. */
export interface Scale extends Majority {
  /** How many times the spread of the reference it must rise. */
  readonly spreads: number
  /** How many times the largest rise that is remembered. */
  readonly rises: number
}

export const WATCHING: Watching = {
  scales: [
    { of: 5, most: 5, spreads: 1.25, rises: 0 },
    { of: 15, most: 10, spreads: 0.9, rises: 1 }
  ],
  reference: 20,
  memory: 160,
  ratio: 0.08,
  novelty: 0.3,
  quiet: 22
}

/** A level that rose, by the places of values. */
export interface Rise {
  /** The value that made it certain. */
  readonly at: number
  /** The first value of the new level. */
  readonly since: number
  /** The levels around it, in the unit of the values. */
  readonly before: number
  readonly after: number
  /** The value that made certain that the level has gone back; absent while it has not. */
  readonly over?: number
}

/**
 * Watches values come in one at a time, and tells of levels that rose: what is told of a place depends on the values up to
 * it alone. Values in any unit, above 0; others are passed over. A rise stays open until most of the newest values are
 * again nearer to the level before it. However long that takes, the new level is not taken for normal.
 *
 * Logarithms of the newest values are held against the median of those before. No model of the noise is trusted: a rise
 * counts where it exceeds the spread around that median, and the rises that this series has shown for nothing, and where
 * it leads to a level that this series has not held lately, which is what quiets two levels in turn. Each value costs a
 * look at no more than `memory` others.
 */
export function watchSeries(values: ArrayLike<number>, watching: Watching = WATCHING): readonly Rise[] {
  const places = timedPlaces(values)
  const logs = Float64Array.from(places, (place) => Math.log(values[place] ?? 1))
  return risesIn(logs, watching).map(({ at, since, over, ...levels }) => ({
    ...levels,
    at: places[at] ?? 0,
    since: places[since] ?? 0,
    ...(over === undefined ? {} : { over: places[over] ?? 0 })
  }))
}

function timedPlaces(values: ArrayLike<number>): Uint32Array {
  const places = new Uint32Array(values.length)
  let count = 0
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN
    if (value > 0 && value < Infinity) places[count++] = place
  }
  return places.subarray(0, count)
}

/** Fewer values are no reference. */
const LEAST_REFERENCE = 8
/** Before so many values nothing is told. */
const WARM_UP = 20

function risesIn(logs: Float64Array, watching: Watching): readonly Rise[] {
  const views = watching.scales.map((scale) => viewOf(logs, scale, watching))
  const rises: Rise[] = []
  let open: readonly Open[] = []
  for (let at = WARM_UP, quietUntil = 0; at < logs.length; at += 1) {
    const closed = open.length === 0 ? open : open.filter((one) => isBack(logs, at, one))
    for (const { rise, index } of closed) rises[index] = { ...rise, over: at }
    if (closed.length > 0) open = open.filter((one) => !closed.includes(one))
    if (at < quietUntil) continue
    const view = views.find((one) => one.rises(at))
    if (view === undefined) continue
    quietUntil = at + watching.quiet + 1
    const rise = riseAt(logs, at, { view, watching })
    open = [...open, { rise, index: rises.length, scale: view.scale, middle: Math.log(rise.before * rise.after) / 2 }]
    rises.push(rise)
  }
  return rises
}

interface Open {
  readonly rise: Rise
  readonly index: number
  readonly scale: Majority
  /** Half-way between the levels before and after. */
  readonly middle: number
}

/** As many values as made the rise certain make its end certain. */
function isBack(logs: Float64Array, at: number, { rise, scale, middle }: Open): boolean {
  if ((logs[at] ?? 0) > middle || at - rise.at < scale.most) return false
  let below = 0
  for (let place = at - scale.of + 1; place <= at; place += 1) if ((logs[place] ?? 0) <= middle) below += 1
  return below >= scale.most
}

interface View {
  readonly scale: Scale
  readonly rises: (at: number) => boolean
}

/** A series seen at one scale. What costs more is asked last. */
function viewOf(logs: Float64Array, scale: Scale, { reference, memory, ratio, novelty }: Watching): View {
  const held = heldLevels(logs, scale)
  const least = Math.log1p(ratio)
  const window = new Float64Array(reference)
  const normal = (at: number): Spread | undefined => spreadOf(logs, at - scale.of + 1, window)
  const from = (at: number): number => Math.max(scale.of - 1, at - memory)
  const isNew = (at: number, level: number): boolean => {
    const oldest = from(at)
    for (let place = at - scale.of; place >= oldest; place -= 1) if ((held[place] ?? 0) > level) return false
    return true
  }
  const isLargest = (at: number, most: number): boolean => {
    const oldest = from(at)
    for (let place = at - scale.of; place >= oldest; place -= 1) {
      const level = held[place] ?? 0
      if (level - lowestBefore(place) > most && level - (normal(place)?.middle ?? level) > most) return false
    }
    return true
  }
  const lowestBefore = (place: number): number => {
    let lowest = Infinity
    const end = place - scale.of + 1
    for (let one = Math.max(0, end - reference); one < end; one += 1) lowest = Math.min(lowest, logs[one] ?? lowest)
    return lowest
  }
  return {
    scale,
    rises: (at) => {
      const level = held[at] ?? NaN
      if (!isNew(at, level) || level - lowestBefore(at) <= least) return false
      const usual = normal(at)
      if (usual === undefined) return false
      const rise = level - usual.middle
      return (
        rise > least &&
        rise >= scale.spreads * usual.spread &&
        isNew(at, level - novelty * rise) &&
        (scale.rises === 0 || isLargest(at, rise / scale.rises))
      )
    }
  }
}

interface Spread {
  readonly middle: number
  readonly spread: number
}

/** Equal times are rounding, not certainty. */
const LEAST_SPREAD = 0.005
/** Times scatter further upwards than the middle half shows; so much of the way to the largest counts. */
const UPPER_SHARE = 0.3

/** The middle of the values before a place, and how far they scatter around it: 1.4826 MAD, or further upwards. */
function spreadOf(logs: Float64Array, end: number, window: Float64Array): Spread | undefined {
  const size = Math.min(end, window.length)
  if (size < LEAST_REFERENCE) return undefined
  const sorted = window.subarray(0, size)
  sorted.set(logs.subarray(end - size, end))
  sorted.sort()
  const middle = middleOf(sorted)
  const upper = UPPER_SHARE * ((sorted[Math.floor(0.95 * (size - 1))] ?? middle) - middle)
  for (let at = 0; at < size; at += 1) sorted[at] = Math.abs((sorted[at] ?? 0) - middle)
  sorted.sort()
  return { middle, spread: Math.max(MAD_TO_SIGMA * middleOf(sorted), upper, LEAST_SPREAD) }
}

const middleOf = (sorted: Float64Array): number => {
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

/** Where a rise began, and from which level to which: the cut of the newest values that leaves the least squares. */
function riseAt(logs: Float64Array, at: number, { view, watching }: { view: View; watching: Watching }): Rise {
  const { of } = view.scale
  const start = Math.max(0, at - of + 1 - watching.reference)
  let [since, best] = [at - of + 1, -Infinity]
  const total = sumOf(logs, start, at + 1)
  for (let cut = Math.max(start + 1, at - 2 * of + 1); cut <= at; cut += 1) {
    const left = sumOf(logs, start, cut)
    const [before, after] = [cut - start, at + 1 - cut]
    const gain = (left / before - (total - left) / after) ** 2 * before * after
    if (gain > best && (total - left) / after > left / before) [since, best] = [cut, gain]
  }
  return {
    at,
    since,
    before: Math.exp(middleOf(logs.slice(Math.max(0, since - watching.reference), since).sort())),
    after: Math.exp(middleOf(logs.slice(since, at + 1).sort()))
  }
}

function sumOf(logs: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let place = start; place < end; place += 1) sum += logs[place] ?? 0
  return sum
}
