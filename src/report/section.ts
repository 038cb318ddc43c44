import { type Finding } from '../domain/finding.js'
import { type Prose } from '../domain/prose.js'
import { type Verdict, type VerdictKind } from '../domain/verdict.js'
import { digest } from './digest.js'
import { code, markdownText } from './escape.js'
import { evidenceOf } from './evidence.js'
import { cut } from '../domain/harmless.js'
import { markdown } from './markdown.js'
import { measure, shownNow } from './numbers.js'
import { evidenceTitle } from './silence.js'
import { VERDICT_WORDS } from './verdict-words.js'

/** One writer's part of the comment, as Markdown in three parts, so that a full comment can give up the lesser ones. */
export interface Section {
  /** `detect`, or with the job that wrote it: `detect/ci.yml/build (22)`. */
  readonly name: string
  readonly stamp: Stamp
  readonly verdict: VerdictKind
  readonly findings: number
  /** The verdict in one line. */
  readonly head: string
  /** The table, and what could not be seen; may be empty. */
  readonly rows: string
  /** The evidence in a fold; may be empty. */
  readonly fold: string
  /** How much was left out for want of room. */
  readonly leftOut: LeftOut
}

/** Who wrote a section, and when. The greater stamp wins: a later run, then a later attempt, then a later moment. */
export interface Stamp {
  readonly runId: number
  readonly attempt: number
  /** Epoch milliseconds. */
  readonly at: number
}

export const LEFT_OUT = ['nothing', 'fold', 'rows'] as const

export type LeftOut = (typeof LEFT_OUT)[number]

const NAME_POINTS = 200
const MOST_ROWS = 5
const MOST_UNSEEN = 3
const MOST_ASIDES = 10
const MOST_EXPLAINED = 20

/** The section of a verdict: one line, at most five rows, and a fold with the evidence and how to silence it. */
export function section(verdict: Verdict, { name: given, stamp }: Pick<Section, 'name' | 'stamp'>): Section {
  const name = storedName(given)
  return {
    name,
    stamp,
    verdict: verdict.is,
    findings: verdict.findings.length,
    head: `${label(name)} · ${VERDICT_WORDS[verdict.is]}: ${markdown(verdict.headline)}`,
    rows: [table(verdict.findings), unseen(verdict.unseen), asides(verdict.asides ?? [])]
      .filter((part) => part !== '')
      .join('\n\n'),
    fold: fold(verdict.findings),
    leftOut: 'nothing'
  }
}

/** The same section, saying that what stood here before is no more. */
export const resolved = (section: Section): Section => ({
  ...section,
  head: `${section.head} What was reported here before is resolved.`
})

/** A name that a marker has room for. Two long names that begin alike stay two. */
const storedName = (name: string): string =>
  name.length <= NAME_POINTS ? name : `${cut(name, NAME_POINTS)} ${digest(name)}`

function label(name: string): string {
  const [verb = '', ...scope] = name.split('/')
  const shown = `**${markdownText(verb)}**`
  return scope.length === 0 ? shown : `${shown} ${code(scope.join('/'))}`
}

function table(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const shown = findings.slice(0, MOST_ROWS)
  const columns = COLUMNS.filter(({ isNeeded }) => isNeeded(shown))
  // The line above says as much already.
  if (findings.length === 1 && columns.length === 1) return ''
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ rule }) => rule),
    ...shown.map((finding) => columns.map(({ cell }) => cell(finding)))
  ]
  const rows = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const more = findings.length - shown.length
  return more === 0 ? rows : `${rows}\n\nAnd ${more} more.`
}

interface Column {
  readonly title: string
  readonly rule: string
  readonly cell: (finding: Finding) => string
  readonly isNeeded: (findings: readonly Finding[]) => boolean
}

const LEVEL_WORDS = { note: 'note', warn: 'look', fail: 'stop' } as const satisfies Record<Finding['level'], string>

const COLUMNS: readonly Column[] = [
  {
    title: 'Finding',
    rule: '---',
    cell: ({ headline }) => markdown(headline),
    isNeeded: () => true
  },
  {
    title: 'Now',
    rule: '---:',
    cell: (finding) => {
      const now = shownNow(finding)
      return now === undefined ? ' ' : measure(now)
    },
    isNeeded: (findings) => findings.some((finding) => shownNow(finding) !== undefined)
  },
  {
    title: 'Usually',
    rule: '---:',
    cell: ({ usual }) => (usual === undefined ? ' ' : measure(usual)),
    isNeeded: (findings) => findings.some(({ usual }) => usual !== undefined)
  },
  {
    title: 'Level',
    rule: '---',
    cell: ({ level }) => LEVEL_WORDS[level],
    isNeeded: (findings) => new Set(findings.map(({ level }) => level)).size > 1
  }
]

function unseen(sentences: readonly Prose[]): string {
  if (sentences.length === 0) return ''
  const shown = sentences.slice(0, MOST_UNSEEN).map((prose) => `- ${markdown(prose)}`)
  const more = sentences.length - shown.length
  return ['Not seen, so not judged:', '', ...shown, ...(more === 0 ? [] : [`- and ${more} more.`])].join('\n')
}

function asides(sentences: readonly Prose[]): string {
  const shown = sentences.slice(0, MOST_ASIDES).map((prose) => `- ${markdown(prose)}`)
  const more = sentences.length - shown.length
  return [...shown, ...(more === 0 ? [] : [`- and ${more} more.`])].join('\n')
}

function fold(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const shown = findings.slice(0, MOST_EXPLAINED).map(evidenceOf)
  const more = findings.length - shown.length
  return [
    `<details>\n<summary>${evidenceTitle(findings)}</summary>`,
    ...shown,
    ...(more === 0 ? [] : [`The evidence of ${more} more is in the job summary.`]),
    '</details>'
  ].join('\n\n')
}
