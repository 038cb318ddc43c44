import type { Share } from './rate-ratio.js'

/** How much more a share scatters than by chance. */
export interface Dispersion {
  /** How many times the variance of neighbouring samples is that of a Poisson variable; at least 1. */
  readonly factor: number
  /** The standard deviation of the logarithm of the share between longer stretches of time, beyond that. */
  readonly wander: number
}

export const NO_DISPERSION: Dispersion = { factor: 1, wander: 0 }

/** Fewer samples, or fewer things that went wrong, say nothing of scatter. */
const LEAST_SAMPLES = 10
const LEAST_BAD = 5
/** A baseline is cut into at most so many stretches of at least so many samples. */
const MOST_STRETCHES = 24
const LEAST_STRETCH = 5
/** A scatter that is known to a tenth counts as it is. */
const EXACT = 0.1
/** A few stretches with a few events each may seem to wander by anything. */
const MOST_WANDER = 0.5

/**
 * How a share scatters over samples in the order of time. The scatter of neighbours is taken from their differences, as J.
 * von Neumann (1941) did, so that a slow wander does not pass for it; the wander is what stretches of the whole differ by
 * beyond it (R. DerSimonian and N. Laird, 1986). Either counts from two standard errors above chance on, and in full from
 * three on: most baselines are too short to show any, and to allow for scatter that is not there costs detection.
 */
export function dispersionOf(samples: readonly Share[]): Dispersion {
  const known = samples.filter(({ total }) => total > 0)
  const whole = together(known)
  if (known.length < LEAST_SAMPLES || whole.bad < LEAST_BAD) return NO_DISPERSION
  const rate = whole.bad / whole.total
  const scatter = neighbours(known, rate) - 1
  const error = Math.sqrt(3 / (known.length - 1))
  const factor = 1 + (error < EXACT ? Math.max(0, scatter) : scatter * evident(scatter / error))
  const length = Math.max(LEAST_STRETCH, Math.ceil(known.length / MOST_STRETCHES))
  const stretches = Array.from({ length: Math.floor(known.length / length) }, (_, at) =>
    together(known.slice(at * length, (at + 1) * length))
  )
  if (stretches.length < 4) return { factor, wander: 0 }
  const expected = stretches.map(({ total }) => rate * total)
  const squares = stretches.reduce(
    (sum, { bad }, at) => sum + (bad - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1),
    0
  )
  const between = Math.max(0, squares / factor / (stretches.length - 1) - 1)
  const excess = between * evident(between / Math.sqrt(3 / (stretches.length - 1)))
  const mean = expected.reduce((sum, one) => sum + one, 0) / stretches.length
  return { factor, wander: Math.min(Math.sqrt(Math.log1p((excess * factor) / mean)), MOST_WANDER) }
}

/** The mean square of the differences of neighbours over what chance would make of it. */
function neighbours(samples: readonly Share[], rate: number): number {
  let sum = 0
  for (const [at, { bad, total }] of samples.entries()) {
    const last = samples[at - 1]
    if (last !== undefined) sum += (bad / total - last.bad / last.total) ** 2 / (rate * (1 / total + 1 / last.total))
  }
  return sum / (samples.length - 1)
}

/** How much of an excess counts that is so many standard errors above chance. */
export const evident = (errors: number): number => Math.min(Math.max(errors - 2, 0), 1)

export const together = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { bad, total }) => ({ bad: sum.bad + bad, total: sum.total + total }), { bad: 0, total: 0 })
