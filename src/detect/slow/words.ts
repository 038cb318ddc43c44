import { name, say, type Prose } from '../../domain/prose.js'
import type { SeriesSubject } from '../../history/series.js'
import { shortSha, subjectName } from '../in-words.js'
import { isSetUp } from './set-up.js'

/** What a finding is about, as the beginning of a sentence. */
export function thing(subject: SeriesSubject): Prose {
  const { what, job = '', step = '' } = subject
  if (what !== 'step') return subjectName(subject)
  return isSetUp(step) ? say`Set-up step ${name(step)} of ${name(job)}` : say`Step ${name(step)} of ${name(job)}`
}

/** A time in the unit that suits it. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 59_500) return `${(ms / 1000).toFixed(1)} s`
  return ms < 7_200_000 ? `${(ms / 60_000).toFixed(1)} min` : `${(ms / 3_600_000).toFixed(1)} h`
}

export const commit = (sha: string): Prose => say`commit ${shortSha(sha)}`

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`
