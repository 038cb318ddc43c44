import { type Prose } from '../domain/prose.js'
import { type Verdict } from '../domain/verdict.js'
import { code } from './escape.js'
import { markdown } from './markdown.js'
import { section, type Section } from './section.js'
import { summary } from './summary.js'
import { text } from './text.js'
import { terminal } from './terminal.js'

/** One reason, and by how much it multiplies the odds that a change has to be taken back. */
export interface RiskReason {
  readonly words: Prose
  readonly odds: number
  readonly isLearned: boolean
}

export interface RiskPage {
  readonly verdict: Verdict
  /** Which commits were looked at, where the place of the page does not tell. */
  readonly lookedAt?: Prose
  /** What to do, as a sentence. */
  readonly advice: Prose
  /** The weightiest first. */
  readonly reasons: readonly RiskReason[]
  readonly riskiest: readonly { readonly sha: string; readonly subject: string; readonly probability: number }[]
  readonly similar: readonly { readonly sha: string; readonly subject: string; readonly fate: string }[]
  /** How sure it is, and from what. */
  readonly sureness: readonly Prose[]
  readonly repositoryUrl: string | undefined
}

const MOST_ROWS = 5
const MOST_REASONS = 20
/** Odds times less than this are not worth a row. */
const LEAST = 1.05

/** The section of a risk: what to do in one line, the weightiest reasons, and a fold with the rest. */
export function riskSection(page: RiskPage, stamped: Pick<Section, 'name' | 'stamp'>): Section {
  const plain = section(page.verdict, stamped)
  const fold = detailsOf(page)
  return {
    ...plain,
    rows: joined([markdown(page.advice), table(page.reasons.filter(isWorth).slice(0, MOST_ROWS)), plain.rows]),
    fold:
      fold === ''
        ? ''
        : joined(['<details>\n<summary>How sure this is, and changes like it</summary>', fold, '</details>'])
  }
}

/** The job summary: the same, with all reasons and no fold. */
export const riskSummary = (page: RiskPage, { title }: { readonly title: string }): string =>
  summary(page.verdict, {
    title,
    lead: joined([markdown(page.advice), table(page.reasons.filter(isTold).slice(0, MOST_REASONS)), detailsOf(page)])
  })

const isWorth = ({ odds }: RiskReason): boolean => Math.max(odds, 1 / odds) >= LEAST

/** What rounds to no change at all is no reason. */
const isTold = ({ odds }: RiskReason): boolean => Math.max(odds, 1 / odds) >= 1.01

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

function table(reasons: readonly RiskReason[]): string {
  if (reasons.length === 0) return ''
  const rows = reasons.map(({ words, odds, isLearned }) => [
    markdown(words),
    `${timesWords(odds)}${isLearned ? '' : ' †'}`
  ])
  const note = reasons.some(({ isLearned }) => !isLearned)
    ? '\n\n† A small weight of ours that no label has confirmed.'
    : ''
  return [['Why', 'Odds'], ['---', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + note
}

/** `× 1.8` or `÷ 1.3`. */
const timesWords = (odds: number): string => (odds >= 1 ? `× ${odds.toFixed(2)}` : `÷ ${(1 / odds).toFixed(2)}`)

function detailsOf({ sureness, riskiest, similar, repositoryUrl }: RiskPage): string {
  const line = (sha: string, subject: string): string => `${linked(sha, repositoryUrl)} ${code(subject)}`
  return joined([
    sureness.map((prose) => `- ${markdown(prose)}`).join('\n'),
    ...(riskiest.length === 0
      ? []
      : [
          'The riskiest of its commits:',
          riskiest
            .map(
              ({ sha, subject, probability }) =>
                `- ${line(sha, subject)}: ${Number((100 * probability).toPrecision(2))} %`
            )
            .join('\n')
        ]),
    ...(similar.length === 0
      ? []
      : [
          'Earlier changes of the same files:',
          similar.map(({ sha, subject, fate }) => `- ${line(sha, subject)}: ${fate}`).join('\n')
        ])
  ])
}

/** A sha is all that a link holds of the outside. */
const linked = (sha: string, repositoryUrl: string | undefined): string =>
  repositoryUrl === undefined || !/^[0-9a-f]{7,64}$/.test(sha)
    ? code(sha.slice(0, 7))
    : `[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`

/** What a terminal prints. */
export function riskText(page: RiskPage, { colours }: { readonly colours: boolean }): string {
  const reasons = page.reasons
    .filter(isWorth)
    .slice(0, MOST_REASONS)
    .map(({ words, odds, isLearned }) => `  ${timesWords(odds).padStart(7)}${isLearned ? ' ' : '†'} ${text(words)}`)
  const similar = page.similar.map(
    ({ sha, subject, fate }) => `  ${sha.slice(0, 7)} ${text([{ name: subject }])}: ${fate}`
  )
  return [
    terminal(page.verdict, { colour: colours }),
    ...(page.lookedAt === undefined ? [] : [text(page.lookedAt)]),
    text(page.advice),
    ...(reasons.length === 0
      ? []
      : ['', 'Odds, times or divided by († no label has confirmed the weight):', ...reasons]),
    ...(similar.length === 0 ? [] : ['', 'Earlier changes of the same files:', ...similar]),
    '',
    ...page.sureness.map((prose) => text(prose))
  ].join('\n')
}

/** The same in a few lines, for a page about more than this. */
export const riskLines = ({ verdict, advice, reasons }: RiskPage): readonly string[] => [
  text(verdict.headline),
  ...(verdict.is === 'inconclusive' || verdict.is === 'no-data'
    ? []
    : [
        text(advice),
        ...reasons
          .filter(isWorth)
          .slice(0, 3)
          .map(({ words, odds }) => `${timesWords(odds)}  ${text(words)}`)
      ]),
  ...verdict.unseen.map((prose) => `! ${text(prose)}`)
]
