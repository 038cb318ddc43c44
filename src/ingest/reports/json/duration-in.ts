import { LONGEST_JOB_MS } from '../longest-job.js'
import { numberIn } from './facts.js'

/** A time in milliseconds, of units that are `unitMs` long. What no job can last is no time, and never zero. */
export function durationIn(value: unknown, key: string, unitMs = 1): number | undefined {
  const told = numberIn(value, key)
  if (told === undefined) return undefined
  const ms = Math.round(told * unitMs * 1e6) / 1e6
  return ms >= 0 && ms <= LONGEST_JOB_MS ? ms : undefined
}
