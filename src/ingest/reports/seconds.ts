import { LONGEST_JOB_MS } from './longest-job.js'

/**
 * The time of a report, in milliseconds. What is not a plain number of seconds is `undefined`, and never zero; so is more
 * than a job can last, which is seconds in name only.
 */
export function msOfSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = PLAIN.test(text) ? Number(text) : GROUPED.test(text) ? Number(text.replaceAll(',', '')) : NaN
  return seconds * 1000 <= LONGEST_JOB_MS ? Math.round(seconds * 1e6) / 1000 : undefined
}

const PLAIN = /^\s{0,9}\+?(?:\d{1,32}\.?\d{0,32}|\.\d{1,32})(?:e[+-]?\d{1,3})?\s{0,9}$/i

/** `1,234.56`: the point makes the comma a separator of thousands. `1,234` may be either, and is neither. */
const GROUPED = /^\s{0,9}\d{1,3}(?:,\d{3}){1,3}\.\d{1,32}\s{0,9}$/
