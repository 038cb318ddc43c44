import { logSum } from './log-sum.js'

/** What went wrong of what was tried. Not necessarily whole numbers. */
export interface Share {
  readonly bad: number
  readonly total: number
}

/** A finite mixture: ratios of rates with the logarithms of their weights, which sum to 1. */
export interface Mixture {
  readonly ratios: readonly number[]
  readonly logWeights: readonly number[]
}

/** `count` ratios from `from` to `to`, evenly apart on the logarithm, with weights that fall as the ratio to a power. */
export function mixtureOf(from: number, to: number, { count, power }: { count: number; power: number }): Mixture {
  const step = Math.log(to / from) / (count - 1)
  const ratios = Array.from({ length: count }, (_, at) => from * Math.exp(step * at))
  const logs = ratios.map((ratio) => -power * Math.log(ratio))
  const all = logSum(logs)
  return { ratios, logWeights: logs.map((log) => log - all) }
}

/** One ratio for sure. */
export const certainly = (ratio: number): Mixture => ({ ratios: [ratio], logWeights: [0] })

/** The ratio 1 give or take a lognormal wander of this standard deviation, as Gauss and Hermite would have it. */
export function about(ratio: number, wander: number): Mixture {
  if (wander === 0) return certainly(ratio)
  return {
    ratios: HERMITE.map(([z]) => ratio * Math.exp(wander * z)),
    logWeights: HERMITE.map(([, weight]) => Math.log(weight))
  }
}

/** Nodes and weights for a standard normal (Abramowitz and Stegun 25.4.46, n = 5, by √2 and √π). */
const HERMITE = [
  [-2.8569700139, 0.0112574113277],
  [-1.35562618, 0.222075922006],
  [0, 0.533333333333],
  [1.35562618, 0.222075922006],
  [2.8569700139, 0.0112574113277]
] as const

/**
 * The logarithm of an e-value against "the rate now is at most (or at least) so many times the rate of a baseline that was
 * measured once, before": how much better the ratios of `alternative`, mixed, explain how all that went wrong is shared out
 * between the two than those of `null` do. Given `x` and `y` wrong of `n` and `m`, `x` of `x + y` is binomial with the
 * share `r n / (r n + m)` where the ratio is `r`: the unknown rate itself cancels (J. Przyborowski and H. Wilenski, 1940).
 *
 * At any one time its mean under the null is at most 1, whatever the rate and however small the baseline: exactly for
 * events that come as a Poisson process, and less for trials that go well or wrong, since those scatter less (W. Hoeffding,
 * 1963). Looked at again and again it is no supermartingale for each rate alone, but a martingale for the mixture over all
 * rates that does not depend on the unit of time. So the probability that it ever exceeds `1 / alpha` was worked out, without
 * simulation, looked at continuously until three times the baseline was seen: `test/watch/counted.test.ts` does so for up to
 * 8 events in the baseline. It rises with their number, and is 0.77 alpha at 120.
 */
export function ratioEvidence(now: Share, before: Share, { alternative, null: none }: Rival): number {
  return explained(now, before, alternative) - explained(now, before, none)
}

export interface Rival {
  readonly alternative: Mixture
  readonly null: Mixture
}

/** What the ratios of a mixture make of the counts, up to a factor that is the same for all mixtures. */
function explained(now: Share, before: Share, { ratios, logWeights }: Mixture): number {
  const all = now.bad + before.bad
  return logSum(
    ratios.map((ratio, at) => {
      const exposed = Math.log((now.total + before.total) / (ratio * now.total + before.total))
      return (logWeights[at] ?? -Infinity) + now.bad * Math.log(ratio) + all * exposed
    })
  )
}

/**
 * The same against a baseline that runs beside, over the things of one look: how each ratio of `ratios` explains this look
 * better than `none` does, as logarithms to be added up over looks. Each sum is a supermartingale whatever the rate does in
 * the meantime, as long as both sides share it; mixed, their weighted sum is one as well.
 */
export function besideEvidence(
  now: Share,
  beside: Share,
  { ratios, none }: { ratios: readonly number[]; none: number }
) {
  const exposed = (ratio: number): number => Math.log((now.total + beside.total) / (ratio * now.total + beside.total))
  const [all, most] = [now.bad + beside.bad, exposed(none)]
  return ratios.map((ratio) => now.bad * Math.log(ratio / none) + all * (exposed(ratio) - most))
}

/** The same against a share that is known: at most `most` of what is tried may go wrong. Ratios are of odds here. */
export function limitEvidence({ bad, total }: Share, most: number, { ratios, logWeights }: Mixture): number {
  return logSum(
    ratios.map((ratio, at) => {
      const exposed = Math.log(1 - most + ratio * most)
      return (logWeights[at] ?? -Infinity) + bad * Math.log(ratio) - total * exposed
    })
  )
}
