import { exceedanceEvidence } from '../stats/exceedances.js'
import { leastRise, sureness, type Usual, usualOf } from '../stats/compare-samples.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { median } from '../stats/robust.js'
import { kept, NOTHING_SEEN, type Thinned } from '../stats/thinned.js'
import type { Worse } from './plan.js'
import type { Interval } from './standing.js'

/** How many values stand for all of a watch, and for all that was before. */
const MOST_VALUES = 360

/** A value of a gauge, and of the same beside. */
export interface Sample {
  readonly at: number
  readonly value: number
  readonly beside?: number
}

/** What a gauge showed before. */
export interface GaugePast {
  readonly samples: readonly Sample[]
  readonly scale: Scale
  /** One view for each way that is bad. */
  readonly views: readonly View[]
}

/** How values become numbers whose differences are ratios: by the logarithm where all are above 0, else by their size. */
type Scale = { readonly is: 'log' } | { readonly is: 'by'; readonly size: number }

interface View {
  readonly sign: 1 | -1
  readonly usual: Usual
}

/** What a gauge has shown since. */
export interface Gauge {
  readonly samples: Thinned<Sample>
  /** By view: how many values exceeded what is usual. */
  readonly exceeding: readonly number[]
}

export const NOTHING_SHOWN: Gauge = { samples: NOTHING_SEEN, exceeding: [0, 0] }

/** What is usual of a gauge; undefined where it was never seen. */
export function gaugePast(all: readonly Sample[], { worse, tolerate }: Taste): GaugePast | undefined {
  const samples = thinnedTo(all, MOST_VALUES)
  const values = samples.map(({ value }) => value)
  if (values.length === 0) return undefined
  const scale = scaleOf(values)
  const views = SIGNS[worse].flatMap((sign) => {
    const isBlank = scale.is === 'by' && scale.size === 0
    const usual = usualOf(values.map(scaled(scale, sign)), isBlank ? 0 : leastRise(tolerate))
    return usual === undefined ? [] : [{ sign, usual }]
  })
  return { samples, scale, views }
}

export interface Taste {
  readonly worse: Worse
  readonly tolerate: number
}

const SIGNS = { up: [1], down: [-1], either: [1, -1] } as const

function scaleOf(values: readonly number[]): Scale {
  if (values.every((value) => value > 0)) return { is: 'log' }
  const sizes = values.map(Math.abs)
  const size = median(sizes) ?? 0
  return { is: 'by', size: size > 0 ? size : sizes.reduce((sum, one) => sum + one, 0) / sizes.length }
}

/** Below 0 there is no logarithm: what falls there has fallen as far as can be. */
const scaled =
  (scale: Scale, sign: 1 | -1) =>
  (value: number): number =>
    sign * (scale.is === 'by' ? value / (scale.size > 0 ? scale.size : 1) : value > 0 ? Math.log(value) : LOWEST)

const LOWEST = -1000

function thinnedTo(all: readonly Sample[], most: number): readonly Sample[] {
  const stride = Math.ceil(all.length / most)
  return all.filter((_, at) => at % stride === 0)
}

/** Adds one value. */
export function show({ samples, exceeding }: Gauge, sample: Sample, past: GaugePast | undefined): Gauge {
  return {
    samples: kept(samples, sample, MOST_VALUES),
    exceeding: (past?.views ?? []).map(({ sign, usual }, at) => {
      const isAbove = scaled(past?.scale ?? { is: 'log' }, sign)(sample.value) - usual.margin > usual.threshold.at
      return (exceeding[at] ?? 0) + (isAbove ? 1 : 0)
    })
  }
}

/**
 * The logarithm of the e-value for "higher values than usual", the ways that are bad averaged, and a hundredth of that:
 * the values of a gauge hang together, and the hundredth is what that may cost beyond what the past gave away.
 */
export function gaugeEvidence({ samples, exceeding }: Gauge, past: GaugePast | undefined): number {
  if (past === undefined) return 0
  const logs = past.views.map(({ usual }, at) =>
    exceedanceEvidence((exceeding[at] ?? 0) / usual.hold, samples.seen / usual.hold, usual.threshold)
  )
  return Math.max(...logs) - Math.log(100 * logs.length)
}

/** How surely all values together lie on the wrong side of what is usual, or of what runs beside: from 1 on it is sure. */
export function gaugeSureness({ samples }: Gauge, past: GaugePast | undefined, level: number): number {
  if (past === undefined) return 0
  const values = samples.kept.map(({ value }) => value)
  return Math.max(
    ...past.views.map(({ sign, usual }) =>
      sureness(values.map(scaled(past.scale, sign)), usual, level / past.views.length)
    )
  )
}

/** What runs beside, as if it were the past; undefined where nothing does. */
export function besidePast({ samples }: Gauge, taste: Taste): GaugePast | undefined {
  const beside = samples.kept.flatMap(({ at, beside }) => (beside === undefined ? [] : [{ at, value: beside }]))
  return 2 * beside.length < samples.kept.length ? undefined : gaugePast(beside, taste)
}

/** How many times as high as before the gauge stands; nothing where it can be 0 or less. */
export function gaugeRatio({ samples }: Gauge, past: GaugePast | undefined): Interval | undefined {
  if (past?.scale.is !== 'log' || samples.kept.some(({ value }) => !(value > 0))) return undefined
  const logs = (all: readonly Sample[]): readonly number[] => thinnedTo(all, 30).map(({ value }) => Math.log(value))
  const shift = hodgesLehmann(logs(past.samples), logs(samples.kept))
  if (shift === undefined) return undefined
  const { value, low, high, confidence } = shift
  return { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high), confidence }
}
