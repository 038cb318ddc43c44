import { name, say, type Prose } from '../../domain/prose.js'
import type { Verdict } from '../../domain/verdict.js'
import type { Advice } from '../../risk/advice.js'
import { counted } from '../../risk/in-words.js'
import type { GateDecision } from '../../verdict/gate.js'
import type { RiskPage } from '../../report/risk-page.js'
import type { Risked } from '../risk.js'

/** The gate of the environment: none where no policy names it, unknown where nobody could read the policy. */
export type Gated = GateDecision | { readonly is: 'none' } | { readonly is: 'unknown' }

export interface RiskTold {
  readonly risked: Risked
  readonly gated: Gated
  readonly overrideLabel?: string | undefined
  /** `https://github.com/owner/name`; undefined where there is none. */
  readonly repositoryUrl: string | undefined
}

/** What a reader is told: the verdict in one sentence, and the page around it. */
export function riskPage({ risked, gated, overrideLabel, repositoryUrl }: RiskTold): RiskPage {
  const { assessment, unseen, set } = risked
  const { chance, percentile, labels, baseRate, changes, calibratedOn } = assessment
  /** Of a pull request, all commits are one change. */
  const size = set.commits.length > 1 && assessment.riskiest.length > 0 ? set.commits.length : 1
  const verdict: Verdict = {
    is: verdictIs(risked, gated),
    headline: headlineOf(risked, gated),
    findings: [],
    unseen,
    asides: gateWords(gated, overrideLabel)
  }
  return {
    verdict,
    advice: say`${ADVICE_WORDS[risked.advice.is]}: ${risked.advice.because}.`,
    reasons: assessment.contributions.map(({ words, by, isLearned }) => ({ words, odds: Math.exp(by), isLearned })),
    riskiest: assessment.riskiest.map(({ change, probability }) => ({
      sha: change.sha,
      subject: change.subject,
      probability
    })),
    similar: assessment.similar.map(({ change, fate }) => ({
      sha: change.sha,
      subject: change.subject,
      fate:
        fate === undefined || fate.because === 'waited'
          ? fate === undefined
            ? 'not known yet'
            : 'stands'
          : FATES[fate.because]
    })),
    sureness: [
      ...(chance === undefined
        ? []
        : [
            say`The chance that it has to be taken back is put at ${percent(chance.probability)}, most likely between ${percent(chance.low)} and ${percent(chance.high)}; ${percent(1 - (1 - baseRate) ** size)} is usual ${size > 1 ? `of ${size} changes ` : ''}here.`
          ]),
      ...(percentile === undefined
        ? []
        : [say`It was held against ${changes} earlier changes${size > 1 ? `, ${size} at a time` : ''}.`]),
      calibratedOn === 'prior'
        ? say`No change of this repository has a known end yet: the weights are those of other projects.`
        : say`${labels.bad === 0 ? 'None' : labels.bad} of ${counted(labels.real, 'change')} with a known end had to be taken back${mendedWords(labels.mended)}. ${LEARNED[calibratedOn]}.`
    ],
    repositoryUrl
  }
}

function verdictIs({ assessment, set }: Risked, gated: Gated): Verdict['is'] {
  if (gated.is === 'held') return 'fail'
  if (gated.is === 'overridden') return 'warn'
  // A policy that nobody could read is no policy that is met.
  if (gated.is === 'unknown') return 'inconclusive'
  if (set.commits.length === 0 && !set.complete) return 'no-data'
  return VERDICTS[assessment.level]
}

/** They teach what is risky, and not how often something is taken back. */
const mendedWords = (mended: number): string =>
  mended === 0 ? '' : `; ${mended} ${mended === 1 ? 'was' : 'were'} mended soon after, which is a hint`

/** What the labels of the repository have changed. */
const LEARNED = {
  intercept: 'The weights, which began as those of other projects, have learned from this',
  platt: 'The weights, which began as those of other projects, and how far they are trusted have learned from this'
} as const

const VERDICTS = { low: 'pass', medium: 'warn', high: 'warn', unknown: 'inconclusive' } as const

function headlineOf({ assessment: { level, percentile }, set }: Risked, gated: Gated): Prose {
  const standing =
    set.commits.length === 0
      ? set.complete
        ? say`nothing would change`
        : say`nothing of it is new, or could be read`
      : percentile === undefined
        ? say`how risky it is cannot be told`
        : say`risk ${level}, above ${percentileWords(percentile)} of the changes here`
  if (gated.is === 'unknown') return say`the policy of its gate could not be read; ${standing}`
  return gated.is === 'held' ? say`held, for ${gated.because}` : standing
}

/** Never rounded up: 99.9 is not all. */
const percentileWords = (percentile: number): string =>
  percentile >= 100 ? 'all' : percentile < 1 ? 'hardly any' : `${Math.floor(percentile)} %`

export const ADVICE_WORDS = {
  go: 'Go ahead',
  'watch-longer': 'Go, with a longer watch or a smaller canary',
  split: 'Split it',
  wait: 'Wait for a green default branch',
  hold: 'Hold it'
} as const satisfies Record<Advice['is'], string>

const FATES = {
  reverted: 'taken back',
  'rolled-back': 'rolled back',
  'failed-watch': 'failed its watch',
  'failed-deployment': 'failed to deploy',
  hotfix: 'mended in haste',
  'later-fix': 'mended soon after',
  'known-good': 'known good'
} as const

function gateWords(gated: Gated, label: string | undefined): readonly Prose[] {
  if (gated.is === 'none') return []
  if (gated.is === 'unknown') return [say`The policy of its gate could not be read.`]
  if (gated.is === 'open') return [say`The gate is open.`]
  if (gated.is === 'overridden')
    return [say`The gate would hold it, for ${gated.because}. The label ${name(label ?? '')} releases it.`]
  const refused =
    gated.override === 'other'
      ? ' It is set, by somebody who may not write, which does not count.'
      : gated.override === 'unknown'
        ? ' Who set it could not be read.'
        : ''
  return [
    label === undefined
      ? say`The gate holds it.`
      : say`The gate holds it until somebody who may write sets the label ${name(label)} on the pull request.${refused}`
  ]
}

/** Two digits that matter: `0.42 %`, `3.1 %`, `12 %`. */
export const percent = (share: number): string => {
  const value = 100 * share
  return `${value >= 10 ? Math.round(value) : Number(value.toPrecision(2))} %`
}
