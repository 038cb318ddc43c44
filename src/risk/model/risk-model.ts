import type { Measured } from '../measured.js'

export interface Labelled {
  readonly measured: Measured
  readonly label: 0 | 1
  readonly weight: number
  readonly knownAt: number
  readonly kind: 'real' | 'weak'
}

export interface RiskModel {
  readonly labels: { readonly real: number; readonly bad: number }
  readonly calibratedOn: 'prior' | 'intercept' | 'platt' | 'isotonic'
  readonly baseRate: number
}

export interface Scored {
  readonly probability: number
  readonly low: number
  readonly high: number
  readonly logit: number
  readonly contributions: readonly { readonly measure: string; readonly by: number }[]
}

export function riskModel(_past: readonly Measured[], labels: readonly Labelled[], at: number): RiskModel {
  const real = labels.filter((one) => one.kind === 'real' && one.knownAt <= at)
  const bad = real.filter(({ label }) => label === 1).length
  return { labels: { real: real.length, bad }, calibratedOn: 'prior', baseRate: (bad + 0.5) / (real.length + 50) }
}

export function scored({ baseRate }: RiskModel, { la = 0, nf = 0 }: Measured): Scored {
  const by = 0.5 * (Math.log1p(la) - 3)
  const wide = 0.3 * (Math.log1p(nf) - 1)
  const logit = Math.log(baseRate / (1 - baseRate)) + by + wide
  const p = (x: number) => 1 / (1 + Math.exp(-x))
  return {
    probability: p(logit),
    low: p(logit - 0.8),
    high: p(logit + 0.8),
    logit,
    contributions: [
      { measure: 'la', by },
      { measure: 'nf', by: wide }
    ]
  }
}

export function percentileIn(scores: readonly number[], score: number): number {
  if (scores.length === 0) return NaN
  return (100 * scores.filter((one) => one < score).length) / scores.length
}
