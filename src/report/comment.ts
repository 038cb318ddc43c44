import { type VerdictKind } from '../domain/verdict.js'
import { read, type Read, unixLines, written } from './marker.js'
import { merge } from './merge.js'
import { LEFT_OUT, type LeftOut, type Section } from './section.js'
import { VERDICT_SYMBOLS, VERDICT_WORDS, WORST_FIRST } from './verdict-words.js'

/** Below every limit that GitHub and its servers are known to have for a comment, in UTF-8 bytes. */
export const COMMENT_BYTES = 60_000

const MARKER = '<!-- foreshock:comment v=1 -->'
const LEFT_OUT_NOTE = 'Some details are left out here for want of room. The job summaries have them all.'
/** Room for the marker, the title and the note. */
const FRAME_BYTES = 1000

/** The comment's body: a title that sums up, then each section, the worst first, cut down to what a comment holds. */
export function compose(sections: readonly Section[], { bytes = COMMENT_BYTES } = {}): string {
  const all = [...merge(sections, [])].sort(worstFirst)
  const fitting = fit(all, bytes - FRAME_BYTES)
  const isShort = fitting.length < all.length || fitting.some(({ section }) => section.leftOut !== 'nothing')
  return [`${MARKER}\n### ${title(all)}`, ...fitting.map(({ text }) => text), ...(isShort ? [LEFT_OUT_NOTE] : [])].join(
    '\n\n'
  )
}

/** What a body holds; `undefined` when it is not a comment of ours. */
export function parse(body: string): Read | undefined {
  const text = unixLines(body).trimStart()
  return text.startsWith(`${MARKER}\n`) ? read(text) : undefined
}

/** `⚠ Foreshock: worth a look in 1 of 3 reports, all clear in 2` */
function title(sections: readonly Section[]): string {
  const counts = WORST_FIRST.map((verdict) => ({ verdict, many: countOf(sections, verdict) })).filter(
    ({ many }) => many > 0
  )
  const [worst] = counts
  if (worst === undefined) return 'Foreshock'
  const start = `${VERDICT_SYMBOLS[worst.verdict]} Foreshock:`
  if (sections.length === 1) return `${start} ${VERDICT_WORDS[worst.verdict]}${findingsOf(sections)}`
  const all = counts.length === 1 ? 'all ' : ''
  const parts = counts.map(({ verdict, many }, index) => {
    const reports = index === 0 ? `${all === '' ? `${many} of ` : all}${sections.length} reports` : many
    return `${VERDICT_WORDS[verdict]} in ${reports}`
  })
  return `${start} ${parts.join(', ')}`
}

function findingsOf(sections: readonly Section[]): string {
  const many = sections.reduce((sum, { findings }) => sum + findings, 0)
  return many === 0 ? '' : many === 1 ? ', 1 finding' : `, ${many} findings`
}

const countOf = (sections: readonly Section[], verdict: VerdictKind): number =>
  sections.filter((section) => section.verdict === verdict).length

/** Sections arrive in the order of their names, and keep it within a verdict. */
const worstFirst = (one: Section, other: Section): number =>
  WORST_FIRST.indexOf(one.verdict) - WORST_FIRST.indexOf(other.verdict)

/** Whole parts go until the rest fits, the mildest section's first: all folds, then all rows, then sections. */
function fit(sections: readonly Section[], bytes: number): readonly Fitted[] {
  const kept = sections.map(fitted)
  let sum = kept.reduce((total, entry) => total + entry.bytes, 0)
  for (const part of LEFT_OUT.slice(1)) {
    for (let at = kept.length - 1; at >= 0 && sum > bytes; at -= 1) {
      const entry = kept[at]
      if (entry === undefined) continue
      const smaller = fitted(without(part, entry.section))
      sum += smaller.bytes - entry.bytes
      kept[at] = smaller
    }
  }
  let room = bytes
  return kept.filter((entry) => {
    const fits = entry.bytes <= room
    if (fits) room -= entry.bytes
    return fits
  })
}

interface Fitted {
  readonly section: Section
  readonly text: string
  /** With the blank lines around it. */
  readonly bytes: number
}

function fitted(section: Section): Fitted {
  const text = written(section)
  return { section, text, bytes: new TextEncoder().encode(text).length + 2 }
}

/** A section that had no such part has lost nothing. */
function without(part: LeftOut, section: Section): Section {
  if (part === 'fold') return section.fold === '' ? section : { ...section, fold: '', leftOut: part }
  return section.rows === '' ? section : { ...section, rows: '', leftOut: part }
}
