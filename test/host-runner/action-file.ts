import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'
import { entriesOf, type Template, templateOf } from './template.js'
import { type StepPlan, stepPlans } from './workflow-file.js'

export type ActionFile = {
  readonly folder: string
  readonly inputs: Readonly<Record<string, InputPlan>>
  readonly runs: NodeRuns | CompositeRuns
}

export type InputPlan = { readonly default: Template | undefined; readonly deprecated: string | undefined }

export type NodeRuns = {
  readonly using: 'node20' | 'node24'
  readonly main: string
  readonly pre: string | undefined
  readonly preIf: string
  readonly post: string | undefined
  readonly postIf: string
}

export type CompositeRuns = {
  readonly using: 'composite'
  readonly steps: readonly StepPlan[]
  readonly outputs: Readonly<Record<string, Template>>
}

/** Parses and validates the action.yml of a folder with GitHub's own parser. */
export function readAction(folder: string): ActionFile {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((name) => existsSync(name))
  if (path === undefined)
    throw new Error(
      `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`
    )
  const { context, value } = parseAction(
    { name: path, content: readFileSync(path, 'utf8') },
    new NoOperationTraceWriter()
  )
  const action = value === undefined ? undefined : convertActionTemplate(context, value)
  const problems = context.errors.getErrors().map((problem) => problem.message)
  if (value === undefined || action === undefined || problems.length > 0)
    throw new Error(`The action is not valid:\n${problems.join('\n')}`)

  const root = entriesOf(templateOf(value))
  const inputs = Object.fromEntries(
    (action.inputs ?? []).map((input) => [
      input.id,
      { default: entriesOf(entriesOf(root['inputs'])[input.id])['default'], deprecated: input.deprecationMessage }
    ])
  )
  const { runs } = action
  if (runs.using === 'composite') {
    const outputs = Object.entries(entriesOf(root['outputs'])).map(([name, output]) => [
      name,
      entriesOf(output)['value']
    ])
    const steps = stepPlans(runs.steps, entriesOf(root['runs'])['steps'])
    return { folder, inputs, runs: { using: 'composite', steps, outputs: Object.fromEntries(outputs) } }
  }
  if (runs.using !== 'node20' && runs.using !== 'node24')
    throw new Error(`${path} uses ${runs.using}; the host runner supports node20, node24 and composite.`)
  return {
    folder,
    inputs,
    runs: {
      using: runs.using,
      main: runs.main,
      pre: runs.pre,
      preIf: bare(runs.preIf) ?? 'always()',
      post: runs.post,
      postIf: bare(runs.postIf) ?? 'always()'
    }
  }
}

/** `${{ failure() }}` and `failure()` mean the same here. */
const bare = (condition: string | undefined): string | undefined =>
  condition?.replace(/^\s*\$\{\{([^]*)\}\}\s*$/, '$1').trim()
