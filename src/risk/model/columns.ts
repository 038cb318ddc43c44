import type { Measured } from '../measured.js'
import type { Context } from './context.js'

const RAW = ['ns', 'nd', 'nf', 'entropy', 'la', 'ld', 'lt', 'ndev', 'age', 'nuc', 'exp', 'rexp', 'sexp'] as const
const KINDS = ['testFiles', 'ciFiles', 'dependencyFiles'] as const
const CONTEXT = [
  'day',
  'authorGap',
  'authorDay',
  'reverts',
  'sinceRevert',
  'authorRate',
  'scopeRate',
  'wordsRate',
  'worstWord',
  'again'
] as const

/** What a column belongs to, for a reader and for an ablation. */
export type Family = 'size' | 'history' | 'experience' | 'kinds' | 'text' | 'surroundings'

/** Every column that the model weighs, in the order of a row, with its family. */
export const COLUMNS: readonly { readonly name: string; readonly family: Family }[] = [
  ...RAW.map((name) => ({ name, family: familyOf(name) })),
  ...KINDS.map((name) => ({ name, family: 'kinds' }) as const),
  ...(['churn', 'churnOfFile', 'shareAdded', 'addedPerFile'] as const).map(
    (name) => ({ name, family: 'size' }) as const
  ),
  ...(['nucPerFile', 'ndevPerFile'] as const).map((name) => ({ name, family: 'history' }) as const),
  ...(['shareTests', 'noTests', 'testsOnly'] as const).map((name) => ({ name, family: 'kinds' }) as const),
  ...(['sexpOfExp', 'rexpOfExp'] as const).map((name) => ({ name, family: 'experience' }) as const),
  ...(['fix', 'isRevert', 'letters', 'wordCount', 'pullRequest'] as const).map(
    (name) => ({ name, family: 'text' }) as const
  ),
  ...CONTEXT.map((name) => ({ name, family: 'surroundings' }) as const)
]

/** The columns of one change, unscaled; NaN where it is not known. */
export function columnsOf(measured: Measured, context: Context): Float64Array {
  const { la, ld, lt, nf, nuc, ndev, sexp, rexp, exp, testFiles: tests, subject } = measured
  const files = positive(nf)
  const changed = positive(la) + positive(ld)
  const columns = new Float64Array(COLUMNS.length)
  let next = 0
  for (const name of RAW) columns[next++] = log(measured[name])
  for (const name of KINDS) columns[next++] = log(measured[name])
  columns[next++] = Math.log1p(changed)
  columns[next++] = Math.log1p(changed / (positive(lt) + 1))
  columns[next++] = positive(la) / (changed + 1)
  columns[next++] = Math.log1p(positive(la) / Math.max(files, 1))
  columns[next++] = Math.log1p(positive(nuc) / Math.max(files, 1))
  columns[next++] = Math.log1p(positive(ndev) / Math.max(files, 1))
  columns[next++] = positive(tests) / Math.max(files, 1)
  columns[next++] = tests === undefined ? NaN : Number(!(tests > 0))
  columns[next++] = tests === undefined ? NaN : Number(tests >= files)
  columns[next++] = log(sexp) - log(exp)
  columns[next++] = log(rexp) - log(exp)
  columns[next++] = measured.fix ?? NaN
  columns[next++] = measured.isRevert === undefined ? NaN : Number(measured.isRevert)
  columns[next++] = subject === undefined ? NaN : Math.log1p(Math.min(subject.length, 300))
  columns[next++] = subject === undefined ? NaN : Math.log1p(subject.slice(0, 300).split(/\s+/u).length)
  columns[next++] = subject === undefined ? NaN : Number(/\(#\d+\)$/u.test(subject))
  for (const name of CONTEXT) columns[next++] = context[name] ?? NaN
  return columns
}

function familyOf(name: (typeof RAW)[number]): Family {
  if (name === 'exp' || name === 'rexp' || name === 'sexp') return 'experience'
  return name === 'ndev' || name === 'age' || name === 'nuc' ? 'history' : 'size'
}

/** Wild values count as 1e12, what is below nothing as nothing. */
const positive = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? NaN : Math.min(Math.max(value, 0), 1e12)

const log = (value: number | undefined): number => Math.log1p(positive(value))
