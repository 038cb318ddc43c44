import { longRun } from './long-run.js'
import { median, robustSigma } from './robust.js'

/** How a series is cut: see `changePoints`. */
export interface Cutting {
  /** The price of a cut, in units of ln(n) times the long-run variance. */
  readonly penalty: number
  /** The fewest values between two cuts. */
  readonly least: number
  /** The least change of level that counts, as a share of the lower of the two levels. */
  readonly ratio: number
}

export const CUTTING: Cutting = { penalty: 3, least: 4, ratio: 0.05 }

/**
 * Where the level of a series changes: the places of the first values of new levels, rising. Values in any unit, above 0;
 * others are passed over. For a history as a whole: what a place is called may change when values are added.
 *
 * Penalised least squares on logarithms, exact by PELT (Killick, Fearnhead and Eckley 2012, R: `changepoint::cpt.mean(
 * method = 'PELT')`). Spikes are clipped first, and the price of a cut rises with the autocorrelation of what is left
 * between the cuts: an AR(1) series of correlation r has (1 + r) / (1 - r) times the long-run variance of white noise.
 */
export function changePoints(values: ArrayLike<number>, cutting: Cutting = CUTTING): readonly number[] {
  const places = Array.from(values, (_, place) => place).filter((place) => isTime(values[place]))
  const logs = places.map((place) => Math.log(values[place] ?? 1))
  if (logs.length < 2 * cutting.least) return []
  const cuts = dropSmall(stableCuts(withoutSpikes(logs), cutting), logs, cutting)
  return cuts.map((cut) => places[cut] ?? 0)
}

const isTime = (value: number | undefined): boolean => value !== undefined && value > 0 && value < Infinity

/** On each side of a value, how many others tell whether it is a spike. */
const SPIKE_REACH = 7
/** More wild values than this are no spikes, but a second level. */
const MOST_SPIKES = 0.12

/** Clips what lies more than three robust deviations from the median around it. */
function withoutSpikes(logs: readonly number[]): readonly number[] {
  const noise = noiseOf(logs)
  const clipped = logs.map((log, at) => {
    const around = logs.slice(Math.max(0, at - SPIKE_REACH), at + SPIKE_REACH + 1)
    const middle = median(around) ?? log
    const reach = 3 * Math.max(robustSigma(around) ?? 0, noise / 2)
    return Math.min(Math.max(log, middle - reach), middle + reach)
  })
  const spikes = clipped.filter((log, at) => log !== logs[at]).length
  return spikes > MOST_SPIKES * logs.length ? logs : clipped
}

/** The deviation of neighbours from each other, which changes of level hardly touch. */
function noiseOf(logs: readonly number[]): number {
  const steps = logs.slice(1).map((log, at) => log - (logs[at] ?? log))
  return (robustSigma(steps) ?? 0) / Math.SQRT2
}

/** Equal times are rounding, not certainty. */
const LEAST_NOISE = 0.002
const ROUNDS = 4

/** Cuts, looks at what is left between the cuts, and cuts again, until nothing changes. */
function stableCuts(logs: readonly number[], { penalty, least }: Cutting): readonly number[] {
  let [sigma, inflation] = [Math.max(noiseOf(logs), LEAST_NOISE), 1]
  let cuts: readonly number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = pelt(logs, penalty * Math.log(logs.length) * sigma ** 2 * inflation, least)
    if (round > 0 && next.join() === cuts.join()) break
    cuts = next
    const rest = residuals(logs, cuts)
    sigma = Math.max(Math.sqrt(meanSquare(rest)), sigma / 2, LEAST_NOISE)
    inflation = longRun(rest, cuts.length)
  }
  return cuts
}

/** The cuts of least total cost: squares around the mean of each part, and a penalty a cut. */
function pelt(logs: readonly number[], penalty: number, least: number): readonly number[] {
  const costOf = squaresBetween(logs)
  const best = new Float64Array(logs.length + 1).fill(Infinity)
  const from = new Int32Array(logs.length + 1)
  best[0] = -penalty
  let open = [0]
  for (let end = least; end <= logs.length; end += 1) {
    const totals = open.map((start) => (best[start] ?? Infinity) + costOf(start, end))
    const winner = totals.reduce((won, total, at) => (total < (totals[won] ?? Infinity) ? at : won), 0)
    best[end] = (totals[winner] ?? Infinity) + penalty
    from[end] = open[winner] ?? 0
    open = open.filter((_, at) => (totals[at] ?? Infinity) <= (best[end] ?? Infinity))
    if (end - least + 1 >= least) open.push(end - least + 1)
  }
  const cuts: number[] = []
  for (let end = from[logs.length] ?? 0; end > 0; end = from[end] ?? 0) cuts.unshift(end)
  return cuts
}

function squaresBetween(logs: readonly number[]): (start: number, end: number) => number {
  const [sums, squares] = [new Float64Array(logs.length + 1), new Float64Array(logs.length + 1)]
  const middle = median(logs) ?? 0
  logs.forEach((log, at) => {
    sums[at + 1] = (sums[at] ?? 0) + (log - middle)
    squares[at + 1] = (squares[at] ?? 0) + (log - middle) ** 2
  })
  return (start, end) => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
    return (squares[end] ?? 0) - (squares[start] ?? 0) - sum ** 2 / (end - start)
  }
}

function residuals(logs: readonly number[], cuts: readonly number[]): readonly number[] {
  const edges = [0, ...cuts, logs.length]
  return edges.slice(1).flatMap((end, at) => {
    const part = logs.slice(edges[at], end)
    const mean = part.reduce((sum, log) => sum + log, 0) / part.length
    return part.map((log) => log - mean)
  })
}

const meanSquare = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value ** 2, 0) / values.length

/** Takes away the smallest change of median, one after the other, while it is below the least that counts. */
function dropSmall(cuts: readonly number[], logs: readonly number[], { ratio }: Cutting): readonly number[] {
  const edges = [0, ...cuts, logs.length]
  const levels = edges.slice(1).map((end, at) => median(logs.slice(edges[at], end)) ?? 0)
  const changes = cuts.map((_, at) => Math.abs((levels[at + 1] ?? 0) - (levels[at] ?? 0)))
  const smallest = changes.reduce((least, change, at) => (change < (changes[least] ?? Infinity) ? at : least), 0)
  if ((changes[smallest] ?? Infinity) >= Math.log1p(ratio)) return cuts
  return dropSmall(cuts.toSpliced(smallest, 1), logs, { penalty: 0, least: 0, ratio })
}
