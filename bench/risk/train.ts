import { COLUMNS, type Family } from '../../src/risk/model/columns.js'
import { SHIPPED } from '../../src/risk/model/prior.js'
import { prepared, rowOf } from '../../src/risk/model/prepared.js'
import type { Asks, Prior } from '../../src/risk/model/prior.js'
import { scaledBy, scaleOf } from '../../src/risk/model/scale.js'
import { wordsOf } from '../../src/risk/model/words.js'
import { mapLogistic } from '../../src/stats/logistic.js'
import type { Project } from './data.js'

/** Good changes of each project that are looked at: they are many alike. */
const GOOD_AT_MOST = 2500
/** A word counts when so many changes of so many projects have it. */
const [WORD_CHANGES, WORD_PROJECTS] = [30, 3]
/** Precisions of the Gaussian priors around nothing. */
const [COLUMN_PRECISION, WORD_PRECISION] = [20, 80]

/** Families that other projects' reverts hardly hang on, which an ablation showed: they are held to nothing more firmly. */
const DOUBTED: Readonly<Record<Asks, readonly Family[]>> = { reverted: ['size', 'experience'], fixed: [] }
const DOUBTED_PRECISION = 200

/** One regression over several projects, each in its own scale and none of them much louder than another. */
export function trained(projects: readonly Project[]): Prior {
  const sets = projects.map(sampleOf)
  const words = commonWords(sets.map(({ chosen }) => chosen.map(({ words }) => words)))
  const size = 1 + COLUMNS.length + words.size
  const doubted = new Set(projects.flatMap(({ asks }) => DOUBTED[asks]))
  const rows: Float64Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const { chosen, bad } of sets) {
    const loud = Math.min(1, Math.sqrt(100 / Math.max(bad, 1)))
    const good = chosen.length - bad
    for (const { row, words: own, label } of chosen) {
      const filled = new Float64Array(size)
      filled[0] = 1
      filled.set(row, 1)
      for (const word of own) {
        const at = words.get(word)
        if (at !== undefined) filled[1 + COLUMNS.length + at] = 1
      }
      rows.push(filled)
      labels.push(label)
      weights.push(loud * (label === 1 ? 1 : Math.min(1, (5 * bad) / Math.max(good, 1))))
    }
  }
  const { coefficients } = mapLogistic(
    { rows, labels, weights },
    {
      means: new Float64Array(size),
      precisions: Float64Array.of(
        1e-3,
        ...COLUMNS.map(({ family }) => (doubted.has(family) ? DOUBTED_PRECISION : COLUMN_PRECISION)),
        ...Array.from(words, () => WORD_PRECISION)
      )
    }
  )
  const rounded = (at: number): number => Number((coefficients[at] ?? 0).toFixed(4))
  return {
    trainedOn: projects.map(({ name }) => name).sort(),
    weights: Object.fromEntries(COLUMNS.map(({ name }, j) => [name, rounded(j + 1)])),
    words: Object.fromEntries(
      [...words]
        .map(([word, at]) => [word, rounded(1 + COLUMNS.length + at)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.02)
        .sort(([one], [other]) => (one < other ? -1 : 1))
    )
  }
}

interface Sample {
  readonly chosen: readonly { readonly row: Float64Array; readonly words: readonly string[]; readonly label: 0 | 1 }[]
  readonly bad: number
}

function sampleOf(project: Project): Sample {
  const all = prepared(project.changes, project.labels, SHIPPED.reverted)
  const scale = scaleOf(
    [...all.rows.values()].map(({ columns }) => columns),
    COLUMNS.length
  )
  const people = project.changes.flatMap((measured, at) =>
    measured.isBot === true ? [] : [{ measured, label: project.bad[at] ?? 0 }]
  )
  const good = people.filter(({ label }) => label === 0).length
  const every = Math.max(1, Math.ceil(good / GOOD_AT_MOST))
  const chosen = people
    .filter(({ label }, at) => label === 1 || at % every === 0)
    .map(({ measured, label }) => ({
      row: scaledBy(scale, rowOf(all, measured).columns),
      words: measured.subject === undefined ? [] : wordsOf(measured.subject),
      label
    }))
  return { chosen, bad: chosen.filter(({ label }) => label === 1).length }
}

function commonWords(projects: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const changes = new Map<string, number>()
  const spread = new Map<string, number>()
  for (const subjects of projects) {
    const here = new Map<string, number>()
    for (const words of subjects) for (const word of words) here.set(word, (here.get(word) ?? 0) + 1)
    for (const [word, count] of here) {
      changes.set(word, (changes.get(word) ?? 0) + count)
      if (count >= 5) spread.set(word, (spread.get(word) ?? 0) + 1)
    }
  }
  const common = [...changes].flatMap(([word, count]) =>
    count >= WORD_CHANGES && (spread.get(word) ?? 0) >= WORD_PROJECTS ? [word] : []
  )
  return new Map(common.sort().map((word, at) => [word, at]))
}
