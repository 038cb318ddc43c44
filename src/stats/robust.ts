import { median as middle, medianAbsoluteDeviation } from 'simple-statistics'

/** Scales a MAD so that it estimates a standard deviation for normal data (R: `mad(constant = 1.4826)`). */
export const MAD_TO_SIGMA = 1.4826

/** The middle value; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : middle([...values])
}

/** A standard deviation that a few wild values cannot move: 1.4826 times the median distance to the median. */
export function robustSigma(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : MAD_TO_SIGMA * medianAbsoluteDeviation([...values])
}
