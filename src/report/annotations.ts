import { type Finding } from '../domain/finding.js'
import { type Verdict } from '../domain/verdict.js'
import { annotationText, logLine } from './escape.js'
import { numbersOf } from './numbers.js'
import { text } from './text.js'

/** A note that GitHub shows beside the run, as plain data. */
export interface Note {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
}

/** The runner keeps ten of each level a step, and cuts what is longer than 4,096 characters. */
export const MOST_NOTES = 10
export const MESSAGE_LENGTH = 4000

/** One note a finding, at most ten a level, in plain text. */
export function annotations(verdict: Verdict): readonly Note[] {
  return Object.values(LEVELS).flatMap((level) =>
    verdict.findings
      .filter((finding) => LEVELS[finding.level] === level)
      .slice(0, MOST_NOTES)
      .map((finding) => noteOf(finding, level))
  )
}

const LEVELS = { fail: 'error', warn: 'warning', note: 'notice' } as const satisfies Record<
  Finding['level'],
  Note['level']
>

function noteOf(finding: Finding, level: Note['level']): Note {
  const lines = [text(finding.headline), ...numbersOf(finding), ...finding.evidence.map((prose) => text(prose))]
  return {
    level,
    title: `Foreshock: ${logLine(finding.detector)}`,
    message: shortMessage(annotationText(lines.join('\n')))
  }
}

/** Characters here are UTF-16 units: astral ones count twice, and are never halved. */
const shortMessage = (message: string): string =>
  message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…`
