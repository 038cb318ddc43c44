import type { Subject } from '../domain/finding.js'
import { type Fragment, name, say, type Prose } from '../domain/prose.js'

const MINUTE = 60_000

/** A time as people say it: `850 ms`, `42 s`, `12 min`, `5 h 40 min`. */
export function inWords(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 119_500) return `${Math.round(ms / 1000)} s`
  const minutes = Math.round(ms / MINUTE)
  if (minutes < 120) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** `21 %`. */
export const inPercent = (share: number): string => `${Math.round(share * 100)} %`

/** `1 job`, `4 jobs`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Test `pays`, job `build`: the beginning of a sentence. */
export const subjectName = ({ what, job = '', test = '' }: Subject): Prose =>
  what === 'test' ? say`Test ${name(test)}` : say`Job ${name(job)}`

export const shortSha = (sha: string): Fragment => name(sha.slice(0, 7))
