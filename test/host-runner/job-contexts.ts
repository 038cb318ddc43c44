import { githubContext } from './contexts.js'
import { evaluate, holds, type Contexts, type Json } from './expressions.js'
import { type RunSpace } from './job-space.js'
import { type KeyResult } from './key-result.js'
import { combinationsOf, type Combination } from './matrix.js'
import { fieldsOf, fill } from './template.js'
import { type JobPlan } from './workflow-file.js'

/** What ended before a job: what it needs, and all that was needed for that. */
export type Before = { readonly needed: readonly KeyResult[]; readonly ancestors: readonly KeyResult[] }

/** Whether the `if` of a job holds at this moment: a cancelled run changes the answer. */
export function isWanted(run: RunSpace, plan: JobPlan, before: Before): boolean {
  const results = before.ancestors.map(({ result }) => result)
  const isCancelled = () => run.options.signal?.aborted === true
  return holds(plan.condition, jobContexts(run, before), {
    always: () => true,
    success: () => !isCancelled() && results.every((result) => result === 'success'),
    failure: () => !isCancelled() && results.includes('failure'),
    cancelled: isCancelled
  })
}

export type Strategy = {
  /** A job without a matrix has one combination, which is undefined. */
  readonly combinations: readonly (Combination | undefined)[]
  readonly failFast: boolean
  readonly maxParallel: number
}

export function strategyOf(run: RunSpace, plan: JobPlan, before: Before): Strategy {
  const { matrix, 'fail-fast': failFast, 'max-parallel': maxParallel } = plan.strategy
  const value = (expression: string) => evaluate(expression, jobContexts(run, before))
  const combinations = matrix === undefined ? [undefined] : combinationsOf(fieldsOf(fill(matrix, value)))
  if (combinations.length === 0) throw new Error('Matrix vector does not contain any values')
  return {
    combinations,
    failFast: failFast === undefined || fill(failFast, value) === true,
    maxParallel: maxParallel === undefined ? combinations.length : Number(fill(maxParallel, value))
  }
}

/** What expressions of a job can see before it has a runner. */
export const jobContexts = (run: RunSpace, { needed }: Before): Contexts => ({
  github: githubContext(run),
  inputs: run.inputs,
  vars: run.options.vars ?? {},
  needs: Object.fromEntries(needed.map(({ key, result, outputs }): [string, Json] => [key, { result, outputs }]))
})

/** … and once its place in the matrix is known. */
export const matrixContexts = (before: Contexts, strategy: Strategy, at: number): Contexts => ({
  ...before,
  matrix: strategy.combinations[at] ?? null,
  strategy: {
    'fail-fast': strategy.failFast,
    'job-index': at,
    'job-total': strategy.combinations.length,
    'max-parallel': strategy.maxParallel
  }
})
