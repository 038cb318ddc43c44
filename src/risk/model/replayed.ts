import type { Measured } from '../measured.js'
import { type Fitting, priorOf } from './fitted.js'
import type { Labelled } from './labelled.js'
import { prepared } from './prepared.js'
import { modelAt, scored, type RiskModel } from './risk-model.js'
import type { Scored } from './scored.js'

const MONTH = 30 * 86_400_000

/**
 * Each change from index `from` on as it would have been scored on the day it was made: by a model fitted at most `refitAfter`
 * milliseconds earlier to the labels known by then. `changes`: oldest first; a clock that goes back is held.
 */
export function* replayed(
  changes: readonly Measured[],
  labels: readonly Labelled[],
  { from = 0, refitAfter = MONTH, ...fitting }: Fitting & { readonly from?: number; readonly refitAfter?: number } = {}
): Generator<Scored> {
  const all = prepared(changes, labels, priorOf(fitting))
  let model: RiskModel | undefined
  let [fittedAt, clock] = [-Infinity, -Infinity]
  for (const [index, measured] of changes.entries()) {
    clock = Math.max(clock, measured.at)
    if (index < from) continue
    if (model === undefined || clock >= fittedAt + refitAfter) {
      model = modelAt(all, clock, fitting)
      fittedAt = clock
    }
    yield scored(model, measured)
  }
}
