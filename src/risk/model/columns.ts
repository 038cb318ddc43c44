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
  return Float64Array.of(
    ...RAW.map((name) => log(measured[name])),
    ...KINDS.map((name) => log(measured[name])),
    Math.log1p(changed),
    Math.log1p(changed / (positive(lt) + 1)),
    positive(la) / (changed + 1),
    Math.log1p(positive(la) / Math.max(files, 1)),
    Math.log1p(positive(nuc) / Math.max(files, 1)),
    Math.log1p(positive(ndev) / Math.max(files, 1)),
    positive(tests) / Math.max(files, 1),
    tests === undefined ? NaN : Number(!(tests > 0)),
    tests === undefined ? NaN : Number(tests >= files),
    log(sexp) - log(exp),
    log(rexp) - log(exp),
    measured.fix ?? NaN,
    measured.isRevert === undefined ? NaN : Number(measured.isRevert),
    subject === undefined ? NaN : Math.log1p(Math.min(subject.length, 300)),
    subject === undefined ? NaN : Math.log1p(subject.slice(0, 300).split(/\s+/u).length),
    subject === undefined ? NaN : Number(/\(#\d+\)$/u.test(subject)),
    ...CONTEXT.map((name) => context[name] ?? NaN)
  )
}

function familyOf(name: (typeof RAW)[number]): Family {
  if (name === 'exp' || name === 'rexp' || name === 'sexp') return 'experience'
  return name === 'ndev' || name === 'age' || name === 'nuc' ? 'history' : 'size'
}

/** Wild values count as 1e12, what is below nothing as nothing. */
const positive = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? NaN : Math.min(Math.max(value, 0), 1e12)

const log = (value: number | undefined): number => Math.log1p(positive(value))
