import { exactText } from '../../src/flows/exact-text.js'
import type { Gated } from '../../src/flows/risk/verdict.js'
import type { Risked } from '../../src/flows/risk.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import { riskText, type RiskPage } from '../../src/report/risk-page.js'
import type { FailOn } from '../fail-on.js'
import { verdictOutcome } from '../outcomes.js'

interface Told {
  readonly page: RiskPage
  readonly risked: Risked
  readonly gated: Gated
}

/** What the next step and the next program are told. */
export function riskOutcome(
  { page, risked, gated }: Told,
  { failOn, commentId }: { readonly failOn: FailOn; readonly commentId?: number | undefined }
): Outcome {
  const { assessment, advice, set, evidence, head, environment } = risked
  const { level, chance, percentile } = assessment
  const base = verdictOutcome(page.verdict, { failOn, commentId })
  return {
    ...base,
    outputs: {
      ...base.outputs,
      level,
      probability: chance === undefined ? '' : digits(chance.probability),
      low: chance === undefined ? '' : digits(chance.low),
      high: chance === undefined ? '' : digits(chance.high),
      percentile: percentile === undefined ? '' : String(Math.floor(10 * percentile) / 10),
      recommended: advice.is,
      gate: gated.is
    },
    json: {
      ...(typeof base.json === 'object' ? base.json : {}),
      level,
      ...chance,
      percentile,
      baseRate: assessment.baseRate,
      labels: assessment.labels,
      calibratedOn: assessment.calibratedOn,
      comparedWith: assessment.changes,
      recommended: { is: advice.is, because: exactText(advice.because) },
      gate:
        gated.is === 'none' || gated.is === 'unknown'
          ? { is: gated.is }
          : { ...gated, because: exactText(gated.because) },
      environment,
      head,
      commits: set.commits.map(({ sha }) => sha),
      isWhole: set.complete,
      evidence,
      contributions: assessment.contributions.map(({ signal, family, by, isLearned, words }) => ({
        signal,
        family,
        by,
        isLearned,
        words: exactText(words)
      })),
      riskiest: assessment.riskiest.map(({ change, probability }) => ({ sha: change.sha, probability })),
      similar: assessment.similar.map(({ change, likeness, fate }) => ({
        sha: change.sha,
        likeness,
        fate: fate?.because
      }))
    },
    text: ({ colours }) => riskText(page, { colours })
  }
}

/** Four digits that matter. */
const digits = (share: number): string => String(Number(share.toPrecision(4)))
