import { isMap } from 'yaml'
import { changedAt, type Edit } from './edit.js'
import { columnOf, lineEndOf } from './insertion.js'
import { endOf } from './add-step.js'
import { nodeIn, valueAt, type Job, type Step, type Workflow } from './workflow.js'

/**
 * Gives a step variables, behind its script or among those it has. Nothing where one of them is set already, by the step,
 * its job or the workflow: what it is set to would be lost.
 */
export function addVariables(
  workflow: Workflow,
  { job, step, index }: { job: Job; step: Step; index: number },
  variables: Readonly<Record<string, string>>
): Edit | undefined {
  const { text } = workflow
  const eol = lineEndOf(text)
  const env = nodeIn(step.map, 'env')
  const script = step.run?.range?.[1]
  if (script === undefined || step.map.flow === true) return undefined
  const isSet = (name: string): boolean =>
    [['env'], ['jobs', job.key, 'env']].some((place) => valueAt(workflow.data, ...place, name) !== undefined)
  if (Object.keys(variables).some(isSet)) return undefined
  const becomes: Edit['becomes'] = (data) =>
    changedAt(data, ['jobs', job.key, 'steps', index, 'env'], (given) => ({
      ...(typeof given === 'object' ? given : {}),
      ...variables
    }))
  if (env === undefined) {
    const column = ' '.repeat(columnOf(text, step.map.range?.[0] ?? 0))
    const lines = [`${column}env:`, ...linesOf(variables).map((line) => `${column}  ${line}`)]
    return { insertions: [{ at: endOf(text, script), text: lines.map((line) => eol + line).join('') }], becomes }
  }
  if (!isMap(env) || env.flow === true || env.items.length === 0) return undefined
  if (Object.keys(variables).some((name) => env.has(name))) return undefined
  const column = ' '.repeat(columnOf(text, env.range?.[0] ?? 0))
  const lines = linesOf(variables).map((line) => eol + column + line)
  return { insertions: [{ at: endOf(text, env.range?.[1] ?? 0), text: lines.join('') }], becomes }
}

const linesOf = (variables: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(variables).map(
    ([name, value]) => `${name}: ${/[:#]\s|^[-&*!|>'"%@`{[]/.test(value) ? `'${value}'` : value}`
  )
