import { type VerdictKind } from '../domain/verdict.js'

/** Each verdict in words. What was not seen never sounds like good news. */
export const VERDICT_WORDS = {
  pass: 'all clear',
  warn: 'worth a look',
  fail: 'worth stopping for',
  inconclusive: 'undecided',
  'no-data': 'nothing was seen'
} as const satisfies Record<VerdictKind, string>

/** The one symbol of a comment. */
export const VERDICT_SYMBOLS = {
  pass: '✓',
  warn: '⚠',
  fail: '✗',
  inconclusive: '○',
  'no-data': '○'
} as const satisfies Record<VerdictKind, string>

/** The worst first: what a reader must not miss, then what nobody could judge, then good news. */
export const WORST_FIRST = ['fail', 'warn', 'inconclusive', 'no-data', 'pass'] as const satisfies readonly VerdictKind[]
