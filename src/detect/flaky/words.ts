import { say, type Prose } from '../../domain/prose.js'
import type { RateEstimate } from './verdict.js'

export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/** 3 % of runs (1 to 7 %) */
export const shareOfRuns = ({ value, low, high }: RateEstimate): string =>
  `${percent(value)} % of runs (${percent(low)} to ${percent(high)} %)`

/** 0.012 as 1.2, 0.5 as 50. */
export function percent(share: number): string {
  const shown = share * 100
  return shown >= 9.95 ? shown.toFixed(0) : shown.toFixed(1).replace(/\.0$/, '')
}

/** How many re-runs pass once with a certainty of 99 %. */
export const rerunsToPass = (reruns: number): Prose =>
  reruns === 1
    ? say`One re-run is enough for it to pass, with a certainty of 99 %.`
    : say`${reruns} re-runs are enough for it to pass once, with a certainty of 99 %.`
