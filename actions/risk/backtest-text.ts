import { counted, often } from '../../src/risk/in-words.js'
import { LEAST_LABELS, type Backtest, type Figures } from '../../src/risk/backtest.js'

/** How a replay reads at a terminal: the base rate beside every figure, and what is withheld. */
export function backtestText({ changes, refits, targets }: Backtest): string {
  return [
    `Replayed ${counted(changes, 'change')} in time order, each scored by what was known before it; fitted ${often(refits)}.`,
    '',
    ...linesOf('Taken back for sure (reverts, rollbacks, failed deployments)', targets.real),
    '',
    ...linesOf('The same, and what a later fix of the same files hints at', targets.weak)
  ].join('\n')
}

function linesOf(title: string, figures: Figures): readonly string[] {
  const { labels, bad, baseRate, auc, brier, skill, calibrationError, meanScore, capture } = figures
  const head = `${title}: ${bad} of ${labels.toLocaleString('en')} changes`
  if (baseRate === undefined || brier === undefined)
    return [head, `  withheld: fewer than ${LEAST_LABELS} labels carry no figure`]
  return [
    `${head}, a base rate of ${percent(baseRate)}`,
    `  Brier score        ${brier.toFixed(5)}${skill === undefined ? '' : `, skill against the base rate ${skill.toFixed(3)}`}`,
    `  calibration        said ${percent(meanScore ?? NaN)} on average, was ${percent(baseRate)}; mean gap ${percent(calibrationError ?? NaN)}`,
    ...(auc === undefined || capture === undefined
      ? [`  AUC and capture    withheld: they rest on the ${bad} that went wrong, and ${LEAST_LABELS} are needed`]
      : [
          `  AUC                ${auc.value.toFixed(3)} ± ${auc.error.toFixed(3)} (one standard error)`,
          `  capture            ${percent(capture[5])} in the riskiest 5 %, ${percent(capture[10])} in 10 %, ${percent(capture[20])} in 20 %`
        ])
  ]
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 2 : 0)} %`
