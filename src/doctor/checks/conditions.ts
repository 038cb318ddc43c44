import { textIn, valueAt } from '../../init/workflow.js'
import { type Ailment, type Check, ownSteps, placeOf } from '../ailment.js'

/** Whether failed runs are recorded, and whether a last job waits for all others. */
export const conditions: Check = (checkup) =>
  ownSteps(checkup)
    .filter(({ action }) => action === 'auto' || action === 'record')
    .flatMap((own): readonly Ailment[] => {
      const { job, step, looked } = own
      const isAlone = (job.steps?.items ?? []).every(({ run }) => run === undefined)
      const condition = textIn(isAlone ? job.map : step.map, 'if') ?? ''
      const needs = valueAt(looked.workflow.data, 'jobs', job.key, 'needs')
      const waits = typeof needs === 'string' ? [needs] : Array.isArray(needs) ? needs.map(String) : []
      const found: Ailment[] = []
      if ((!isAlone || waits.length > 0) && !EVEN_AFTER_FAILURE.test(condition))
        found.push({
          is: 'wrong',
          where: placeOf(own),
          what: 'It is skipped after a failure, and failed runs are what flakiness is proven by',
          todo: `Write if: always() ${isAlone ? 'in the job' : 'in the step'}`
        })
      const others = looked.workflow.jobs.filter(
        (other) => other !== job && other.environment === undefined && !waits.includes(other.key)
      )
      if (isAlone && waits.length > 0 && others.length > 0 && !isWaitedFor(looked.workflow.data, job.key))
        found.push({
          is: 'advice',
          where: placeOf(own),
          what: `It does not wait for ${others.map(({ key }) => key).join(', ')}, so that may not have ended yet when it is judged`,
          todo: `Add to needs: ${others.map(({ key }) => key).join(', ')}`
        })
      return found
    })

const EVEN_AFTER_FAILURE = /always\(\)|cancelled\(\)|failure\(\)/

/** What other jobs wait for is no last job. */
function isWaitedFor(data: unknown, key: string): boolean {
  const jobs = valueAt(data, 'jobs')
  const all: readonly unknown[] = typeof jobs === 'object' && jobs !== null ? Object.values(jobs) : []
  return all.some((job) => JSON.stringify(valueAt(job, 'needs') ?? '').includes(`"${key}"`))
}
