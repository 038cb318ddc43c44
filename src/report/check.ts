import { type Verdict, type VerdictKind } from '../domain/verdict.js'
import { cut } from '../domain/harmless.js'
import { summary } from './summary.js'
import { text } from './text.js'
import { VERDICT_WORDS } from './verdict-words.js'

/** What GitHub shows of a check run: its own word for how it ended, a line, and a page of Markdown. */
export interface CheckText {
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  readonly summary: string
}

/** GitHub refuses a summary of more than 65,535 characters. */
const SUMMARY_BYTES = 65_000
const TITLE_POINTS = 200

/** The verdict as a check run. What is worth a look, and what nobody could judge, is neutral: neither red nor good. */
export const checkText = (verdict: Verdict, { title }: { readonly title: string }): CheckText => ({
  conclusion: CONCLUSIONS[verdict.is],
  title: cut(`${VERDICT_WORDS[verdict.is]}: ${text(verdict.headline)}`, TITLE_POINTS),
  summary: summary(verdict, { title, bytes: SUMMARY_BYTES })
})

const CONCLUSIONS = {
  pass: 'success',
  warn: 'neutral',
  fail: 'failure',
  inconclusive: 'neutral',
  'no-data': 'neutral'
} as const satisfies Record<VerdictKind, CheckText['conclusion']>
