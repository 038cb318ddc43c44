import { about, limitEvidence, mixtureOf, ratioEvidence, type Share } from '../stats/rate-ratio.js'
import type { Interval } from './standing.js'

const CONFIDENCE = 0.95
/** Ratios over, and under, the one that is doubted. */
const [ABOVE, BELOW] = [mixtureOf(1.2, 20, { count: 8, power: 1 }), mixtureOf(0.8, 0.05, { count: 8, power: -1 })]
const WIDEST = Math.log(1e4)
const STEPS = 20

/** What a count is held against: counts from before or beside and how they wander, or a share. */
export type Counterpart = (Share & { readonly wander: number }) | { readonly most: number }

/**
 * How many times as bad: the ratios that no e-value rules out, on either side, with half of what the confidence leaves. It
 * holds the ratio at all looks together. Of what runs beside, all looks are taken together, as if both sides kept their pace.
 */
export function ratioInterval(now: Share, other: Counterpart): Interval {
  const isDoubted = (ratio: number, alternative: typeof ABOVE): boolean =>
    evidence(now, other, { ratio, alternative }) >= DOUBT
  const low = edge((log) => isDoubted(Math.exp(log), ABOVE))
  const high = edge((log) => isDoubted(Math.exp(-log), BELOW))
  return {
    value: ratioOf(now, other),
    low: low === undefined ? 0 : Math.exp(low),
    high: high === undefined ? Infinity : Math.exp(-high),
    confidence: CONFIDENCE
  }
}

const DOUBT = -Math.log((1 - CONFIDENCE) / 2)

/** The ratio of the shares; nothing that went wrong counts half where it is divided by. */
function ratioOf(now: Share, other: Counterpart): number {
  if ('most' in other) return now.bad / now.total / other.most
  return now.bad / now.total / (Math.max(other.bad, 0.5) / other.total)
}

function evidence(
  now: Share,
  other: Counterpart,
  { ratio, alternative }: { readonly ratio: number; readonly alternative: typeof ABOVE }
): number {
  if ('most' in other) return limitEvidence(now, Math.min(other.most * ratio, 1 - 1e-9), alternative)
  const ratios = alternative.ratios.map((one) => one * ratio)
  return ratioEvidence(now, other, { alternative: { ...alternative, ratios }, null: about(ratio, other.wander) })
}

/** The largest number up to which something holds that holds below; undefined where it holds nowhere. */
function edge(holds: (log: number) => boolean): number | undefined {
  let [low, high] = [-WIDEST, WIDEST]
  if (!holds(low)) return undefined
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
