import { type Finding } from '../domain/finding.js'
import { type Verdict } from '../domain/verdict.js'
import { code } from './escape.js'
import { evidenceOf } from './evidence.js'
import { markdown, markdownOf } from './markdown.js'
import { section } from './section.js'
import { evidenceTitle } from './silence.js'
import { VERDICT_SYMBOLS, VERDICT_WORDS } from './verdict-words.js'

/** GitHub drops a summary above 1 MiB as a whole; other steps' words need some room too. */
export const SUMMARY_BYTES = 1_000_000

/** Room for what is said about the findings that found none. */
const FRAME_BYTES = 20_000
const NOBODY = { runId: 0, attempt: 0, at: 0 }

/** The job summary: what the comment says, with all the evidence that there is room for. `title` names what was judged; `lead`, which is Markdown, comes before what was found. */
export function summary(
  verdict: Verdict,
  { title, lead = '', bytes = SUMMARY_BYTES }: { title: string; lead?: string; bytes?: number }
): string {
  const { rows } = section(verdict, { name: 'summary', stamp: NOBODY })
  const evidence = asMuch(verdict.findings, bytes - FRAME_BYTES)
  const missing = verdict.findings.length - evidence.length
  return [
    `### ${VERDICT_SYMBOLS[verdict.is]} Foreshock on ${code(title)}: ${VERDICT_WORDS[verdict.is]}`,
    sentence(markdown(verdict.headline)),
    ...(lead === '' ? [] : [lead]),
    ...(rows === '' ? [] : [rows]),
    ...(evidence.length === 0 ? [] : [`#### ${evidenceTitle(verdict.findings)}`, ...evidence]),
    ...(missing === 0 ? [] : [`The evidence of ${missing} more is left out for want of room.`])
  ].join('\n\n')
}

/** A headline that stands alone: with a capital and a full stop. */
const sentence = (text: string): string =>
  `${text.replace(/^[a-z]/, (letter) => letter.toUpperCase())}${/[.!?]$/.test(text) ? '' : '.'}`

/** What is added to the summary when there is no comment, and why. */
export const withoutComment = (because: string): string =>
  `> The pull request may have no comment that says this. ${markdownOf(because)}`

function asMuch(findings: readonly Finding[], bytes: number): readonly string[] {
  const encoder = new TextEncoder()
  const texts: string[] = []
  let room = bytes
  for (const finding of findings) {
    const text = evidenceOf(finding)
    room -= encoder.encode(text).length + 2
    if (room < 0) return texts
    texts.push(text)
  }
  return texts
}
