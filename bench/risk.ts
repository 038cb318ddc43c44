import { COLUMNS } from '../src/risk/model/columns.js'
import { type Fitting } from '../src/risk/model/fitted.js'
import { SHIPPED, type Prior } from '../src/risk/model/prior.js'
import { replayed } from '../src/risk/model/replayed.js'
import { isWanted, type Options } from './arguments.js'
import type { Figures } from './lines.js'
import { median } from './median.js'
import { auc, brier, brierSkill, ece, recallAt, slope, type Judged } from './risk/figures.js'
import { projectsIn, type Project } from './risk/data.js'
import { drawn, interval, redrawn } from './risk/bootstrap.js'
import { riskRange } from './risk/range.js'
import { trained } from './risk/train.js'

type Mode = 'prequential' | 'cold'

interface Line {
  readonly project: Project
  readonly mode: Mode
  readonly judged: Judged
  readonly linesAdded: Judged
  readonly plain?: Judged
  readonly auc: number
  /** The same figures of as many rows drawn anew, again and again. */
  readonly again: Readonly<Record<Again, readonly number[]>>
}

type Again = 'auc' | 'recall20' | 'brierSkill' | 'slope'

/** How well changes that went wrong are told from others, on data of others. */
export async function* risk({ data, only }: Options): AsyncGenerator<Figures> {
  const isAblation = only.get('protocol')?.has('ablation') === true
  if (isWanted(only, 'protocol', 'projects') || isAblation) yield* ofProjects({ data, only }, isAblation)
  if (isWanted(only, 'protocol', 'range')) yield* riskRange()
}

async function* ofProjects(
  { data, only }: Pick<Options, 'data' | 'only'>,
  isAblation: boolean
): AsyncGenerator<Figures> {
  if (data === undefined) throw new Error('risk wants --data DIR: a folder with risk/<folder>/*.csv.gz.')
  const projects: Project[] = []
  for await (const project of projectsIn(data)) projects.push(project)
  const lines: Line[] = []
  for (const project of projects) {
    if (!isWanted(only, 'file', project.name) || !isWanted(only, 'group', project.group)) continue
    const prior = priorFor(project, projects)
    for (const mode of ['prequential', 'cold'] as const) {
      if (!isWanted(only, 'mode', mode)) continue
      const judged = judge(project, mode, { prior })
      const plain =
        project.asks === 'reverted' && mode === 'prequential'
          ? judge(project, mode, { prior: NOTHING, without: WORDS_AND_MORE })
          : undefined
      const line: Line = {
        project,
        mode,
        judged,
        linesAdded: { ...judged, scores: tested(project).map((at) => project.changes[at]?.la ?? 0) },
        ...(plain === undefined ? {} : { plain }),
        auc: auc(judged),
        again: drawnAgain(judged, project.name)
      }
      lines.push(line)
      yield fileLine(line, prior)
    }
  }
  for (const group of [...new Set(lines.map(({ project }) => project.group))])
    for (const mode of ['prequential', 'cold'] as const) {
      const some = lines.filter((line) => line.project.group === group && line.mode === mode)
      if (some.length > 0) yield groupLine(group, mode, some)
    }
  if (isAblation) yield* ablation(projects, lines)
}

/** Logistic regression on the measures alone, from nothing. */
const NOTHING: Prior = { trainedOn: [], weights: {}, words: {} }
const WORDS_AND_MORE = ['words', 'surroundings'] as const

/** What ships, trained anew without a project (and its older part) that it was trained on. */
function priorFor({ name, asks }: Project, projects: readonly Project[]): Prior {
  const family = (one: string): string => one.replace(/-old$/u, '')
  const shipped = SHIPPED[asks]
  if (!shipped.trainedOn.some((one) => family(one) === family(name))) return shipped
  return trained(
    projects.filter(
      (one) => one.asks === asks && shipped.trainedOn.includes(one.name) && family(one.name) !== family(name)
    )
  )
}

const tested = ({ isTest }: Project): number[] => isTest.flatMap((is, at) => (is ? [at] : []))

function judge(project: Project, mode: Mode, fitting: Fitting): Judged {
  const at = tested(project)
  const from = at[0] ?? 0
  const all = [
    ...replayed(project.changes, mode === 'cold' ? [] : project.labels, { ...fitting, asks: project.asks, from })
  ]
  const some = at.flatMap((index) => all[index - from] ?? [])
  return {
    scores: some.map(({ logit }) => logit),
    probabilities: some.map(({ probability }) => probability),
    labels: at.map((index) => project.bad[index] ?? 0)
  }
}

function drawnAgain(judged: Judged, name: string): Line['again'] {
  const { scores, probabilities, labels } = judged
  const of = (draw: readonly number[]): Judged => ({
    scores: draw.map((i) => scores[i] ?? 0),
    probabilities: draw.map((i) => probabilities[i] ?? 0),
    labels: draw.map((i) => labels[i] ?? 0)
  })
  const again: Record<Again, number[]> = { auc: [], recall20: [], brierSkill: [], slope: [] }
  for (const draw of drawn(labels, name)) again.auc.push(auc(of(draw)))
  for (const draw of redrawn(labels.length, name)) {
    const one = of(draw)
    if (!one.labels.includes(1)) continue
    again.recall20.push(recallAt(0.2, one))
    again.brierSkill.push(brierSkill(one))
    again.slope.push(slope(one))
  }
  return again
}

function fileLine({ project, mode, judged, linesAdded, plain, auc: own, again }: Line, prior: Prior): Figures {
  const draws = drawn(judged.labels, project.name)
  const at = (one: Judged, draw: readonly number[]): number =>
    auc({ scores: draw.map((i) => one.scores[i] ?? 0), labels: draw.map((i) => judged.labels[i] ?? 0) })
  return {
    protocol: 'projects',
    file: project.name,
    mode,
    rows: project.changes.length,
    test: judged.labels.length,
    positives: judged.labels.reduce<number>((sum, label) => sum + label, 0),
    auc: own,
    auc90: interval(again.auc),
    recall20: recallAt(0.2, judged),
    recall20In90: interval(again.recall20),
    brier: brier(judged),
    brierSkill: brierSkill(judged),
    brierSkill90: interval(again.brierSkill),
    ece: ece(judged),
    slope: slope(judged),
    slope90: interval(again.slope),
    aucLinesAdded: auc(linesAdded),
    gainOverLinesAdded: own - auc(linesAdded),
    gainOverLinesAdded90: interval(draws.map((draw) => at(judged, draw) - at(linesAdded, draw))),
    ...(plain === undefined
      ? {}
      : {
          aucPlain: auc(plain),
          gainOverPlain: own - auc(plain),
          gainOverPlain90: interval(draws.map((draw) => at(judged, draw) - at(plain, draw)))
        }),
    prior: prior === SHIPPED[project.asks] ? 'shipped' : 'without this project'
  }
}

function groupLine(group: string, mode: Mode, lines: readonly Line[]): Figures {
  const middle = (of: (line: Line) => number): number => median(lines.map(of))
  const mean = (of: (line: Line) => number): number => lines.reduce((sum, line) => sum + of(line), 0) / lines.length
  const in90 = (what: Again): readonly [number, number] =>
    interval((lines[0]?.again[what] ?? []).map((_, draw) => middle(({ again }) => again[what][draw] ?? NaN)))
  return {
    protocol: 'projects',
    group,
    mode,
    projects: lines.length,
    meanAuc: mean((line) => line.auc),
    medianAuc: middle((line) => line.auc),
    medianAuc90: in90('auc'),
    medianRecall20: middle((line) => recallAt(0.2, line.judged)),
    medianRecall20In90: in90('recall20'),
    medianEce: middle((line) => ece(line.judged)),
    brierSkill: middle((line) => brierSkill(line.judged)),
    brierSkill90: in90('brierSkill'),
    slope: middle((line) => slope(line.judged)),
    slope90: in90('slope'),
    meanGainOverLinesAdded: mean((line) => line.auc - auc(line.linesAdded)),
    ...pairedOver(lines)
  }
}

/** The mean gain over projects with its interval, changes drawn anew within each project. */
function pairedOver(lines: readonly Line[]): Figures {
  const gains = (other: (line: Line) => Judged | undefined): readonly [number, number] => {
    const each = lines.map((line) => {
      const peer = other(line)
      return drawn(line.judged.labels, line.project.name).map((draw) => {
        const of = (one: Judged): number =>
          auc({ scores: draw.map((i) => one.scores[i] ?? 0), labels: draw.map((i) => line.judged.labels[i] ?? 0) })
        return peer === undefined ? NaN : of(line.judged) - of(peer)
      })
    })
    return interval((each[0] ?? []).map((_, at) => each.reduce((sum, one) => sum + (one[at] ?? NaN), 0) / each.length))
  }
  return {
    meanGainOverLinesAdded90: gains((line) => line.linesAdded),
    ...(lines.every(({ plain }) => plain !== undefined)
      ? {
          meanGainOverPlain:
            lines.reduce((sum, line) => sum + line.auc - (line.plain === undefined ? NaN : auc(line.plain)), 0) /
            lines.length,
          meanGainOverPlain90: gains((line) => line.plain)
        }
      : {})
  }
}

/** What each family of measures adds: the AUC that is lost without it. */
function* ablation(projects: readonly Project[], lines: readonly Line[]): Generator<Figures> {
  const families = [...new Set(COLUMNS.map(({ family }) => family)), 'words' as const]
  for (const without of families)
    for (const mode of ['prequential', 'cold'] as const) {
      const lost = lines
        .filter((line) => line.mode === mode && line.project.asks === 'reverted')
        .map(
          (line) =>
            line.auc - auc(judge(line.project, mode, { prior: priorFor(line.project, projects), without: [without] }))
        )
      if (lost.length === 0) continue
      yield {
        protocol: 'ablation',
        group: 'revert',
        mode,
        without,
        aucLost: lost.reduce((sum, one) => sum + one, 0) / lost.length
      }
    }
}
