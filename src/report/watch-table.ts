import { type Estimate, type Measure, type TrendPoint } from '../domain/finding.js'
import { type Verdict, type VerdictKind } from '../domain/verdict.js'
import { code } from './escape.js'
import { count, duration, ratio } from './numbers.js'
import { section, type Section } from './section.js'
import { summary } from './summary.js'
import { chartOfLooks } from './trend.js'
import { VERDICT_WORDS } from './verdict-words.js'

/** How one check of a watch stands, with the numbers of its worst metric, where it saw one. */
export interface WatchRow {
  readonly check: string
  readonly is: VerdictKind
  readonly looks: number
  readonly unknownLooks: number
  readonly worst?: WatchRowMetric
}

export interface WatchRowMetric {
  readonly metric: string
  /** Countable things, or values of a gauge. */
  readonly n: number
  readonly bad?: number
  /** How many times as bad, or as high, as what it is held against; the upper end may be infinite. */
  readonly ratio?: Estimate
  /** The natural logarithm of the evidence for harm, and what it must reach. */
  readonly evidence: number
  readonly threshold: number
  /** Milliseconds from the start of the watch until it was decided. */
  readonly tookMs?: number
}

/** What the worst metric showed, for a chart. */
export interface WatchCourse {
  readonly check: string
  readonly metric: string
  readonly unit: Measure['unit']
  readonly points: readonly TrendPoint[]
}

export interface WatchPage {
  readonly verdict: Verdict
  readonly rows: readonly WatchRow[]
  readonly course?: WatchCourse
}

/** The section of a watch: the verdict in one line, a table of its checks, and a fold with the course of the worst. */
export function watchSection(page: WatchPage, stamped: Pick<Section, 'name' | 'stamp'>): Section {
  const plain = section(page.verdict, stamped)
  const chart = courseOf(page)
  const course =
    chart.length === 0 ? [] : ['<details>\n<summary>The course of the worst check</summary>', ...chart, '</details>']
  return {
    ...plain,
    rows: joined([watchTable(page.rows), plain.rows]),
    fold: joined([plain.fold, ...course])
  }
}

/** The job summary of a watch: verdict, table and course, and all the evidence. */
export const watchSummary = (page: WatchPage, { title }: { readonly title: string }): string =>
  summary(page.verdict, { title, lead: joined([watchTable(page.rows), ...courseOf(page)]) })

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

const MOST_ROWS = 50

/** All checks, with what was seen of each, how much worse it is, and how sure that is. */
function watchTable(rows: readonly WatchRow[]): string {
  if (rows.length === 0) return ''
  const lines = [
    ['Check', 'Verdict', 'Seen', 'Times as bad', 'Evidence of', 'Decided after'],
    ['---', '---', '---:', '---:', '---:', '---:'],
    ...rows.slice(0, MOST_ROWS).map(cellsOf)
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellsOf({ check, is, looks, unknownLooks, worst }: WatchRow): readonly string[] {
  const lacking = unknownLooks === 0 ? '' : `, ${unknownLooks} of ${looks + unknownLooks} looks without an answer`
  const head = [code(check), VERDICT_WORDS[is]]
  if (worst === undefined) return [...head, `nothing${lacking}`, ' ', ' ', ' ']
  const { n, bad, evidence, threshold, tookMs } = worst
  return [
    ...head,
    `${seen(n, bad)}${lacking}`,
    worst.ratio === undefined ? ' ' : times(worst.ratio),
    `${signed(evidence)} of ${signed(threshold)}`,
    tookMs === undefined ? ' ' : duration(tookMs)
  ]
}

const seen = (n: number, bad: number | undefined): string =>
  bad === undefined ? `${count(n)} values` : `${count(bad)} of ${count(n)}${n > 0 ? ` (${ratio(bad / n)})` : ''}`

/** `12.3 (4.5 to 40)`; nothing above is ruled out: `0.7 (0 to ∞)`. */
export const times = ({ value, low, high }: Estimate): string =>
  `${plainRatio(value)} (${plainRatio(low)} to ${plainRatio(high)})`

const plainRatio = (value: number): string =>
  Number.isFinite(value) ? (value >= 10 ? count(value) : String(Number(value.toPrecision(2)))) : '∞'

const signed = (log: number): string => (Number.isFinite(log) ? log.toFixed(1).replace('-', '−') : log > 0 ? '∞' : '−∞')

function courseOf({ course }: WatchPage): readonly string[] {
  if (course === undefined) return []
  const { check, metric, unit, points } = course
  const chart = chartOfLooks(points, unit)
  return chart.length === 0 ? [] : [`${code(metric)} of ${code(check)}:`, ...chart]
}
