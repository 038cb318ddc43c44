import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { type Job, type Step, type WorkflowJob } from '@actions/workflow-parser/model/workflow-template'
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml'
import { type Json } from './expressions.js'
import { entriesOf, itemsOf, literal, NOTHING, type Template, templateOf } from './template.js'

export type WorkflowFile = {
  readonly path: string
  readonly name: string
  readonly runName: Template | undefined
  readonly env: Template
  /** The defaults of the inputs of `workflow_dispatch`. */
  readonly dispatchDefaults: Readonly<Record<string, Json>>
  readonly jobs: readonly JobPlan[]
}

export type JobPlan = {
  readonly key: string
  readonly name: Template | undefined
  readonly needs: readonly string[]
  readonly condition: string
  readonly strategy: Readonly<Record<string, Template>>
  readonly runsOn: Template
  readonly env: Template
  /** Those of the workflow first, then those of the job. */
  readonly runDefaults: readonly Readonly<Record<string, Template>>[]
  readonly outputs: Template
  readonly permissions: Readonly<Record<string, string>>
  readonly cacheMode: string | undefined
  readonly timeoutMinutes: Template | undefined
  readonly continueOnError: Template | undefined
  readonly steps: readonly StepPlan[]
}

export type StepPlan = {
  readonly id: string
  readonly name: Template | undefined
  readonly condition: string
  readonly env: Template
  readonly continueOnError: Template | undefined
  readonly timeoutMinutes: Template | undefined
  readonly run: Template | undefined
  readonly shell: Template | undefined
  readonly workingDirectory: Template | undefined
  readonly uses: string | undefined
  readonly with: Template
}

/** Parses and validates a workflow with GitHub's own parser; throws with every problem and its place. */
export async function readWorkflow(path: string, source: string): Promise<WorkflowFile> {
  const { text, modes } = withoutCacheModes(source)
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const converted = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const problems = context.errors.getErrors().map((problem) => problem.message)
  if (value === undefined || converted === undefined || problems.length > 0)
    throw new Error(`The workflow is not valid:\n${problems.join('\n')}`)

  const root = entriesOf(templateOf(value))
  const plans = entriesOf(root['jobs'])
  return {
    path,
    name: literal(root['name']) ?? path,
    runName: root['run-name'],
    env: root['env'] ?? NOTHING,
    dispatchDefaults: dispatchDefaults(root['on']),
    jobs: converted.jobs.map((job) => jobPlan(job, { path, root, plan: entriesOf(plans[job.id.value]), modes }))
  }
}

/** Joins what the parser knows of a list of steps (ids, conditions) with the rest of what the file says. */
export function stepPlans(steps: readonly Step[], listed: Template | undefined): readonly StepPlan[] {
  const items = itemsOf(listed).map(entriesOf)
  return steps.map((step, at) => stepPlan(step, items[at] ?? {}))
}

const dispatchDefaults = (on: Template | undefined): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(entriesOf(entriesOf(entriesOf(on)['workflow_dispatch'])['inputs'])).flatMap(([name, input]) => {
      const value = entriesOf(input)['default']
      return value?.is === 'value' ? [[name, value.value]] : []
    })
  )

type Place = {
  readonly path: string
  readonly root: Readonly<Record<string, Template>>
  readonly plan: Readonly<Record<string, Template>>
  readonly modes: ReadonlyMap<string, string>
}

function jobPlan(job: WorkflowJob, { path, root, plan, modes }: Place): JobPlan {
  const key = job.id.value
  const unsupported = ['uses', 'container', 'services', 'snapshot'].find((name) => name in plan)
  if (!isJob(job) || unsupported !== undefined)
    throw new Error(`${path}: job ${key} has \`${unsupported ?? 'uses'}\`, which the host runner does not support.`)
  return {
    key,
    name: plan['name'],
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    strategy: entriesOf(plan['strategy']),
    runsOn: plan['runs-on'] ?? NOTHING,
    env: plan['env'] ?? NOTHING,
    runDefaults: [root, plan].map(({ defaults }) => entriesOf(entriesOf(defaults)['run'])),
    outputs: plan['outputs'] ?? NOTHING,
    permissions: permissionsOf(plan['permissions'] ?? root['permissions']),
    cacheMode: modes.get(key) ?? modes.get(WHOLE_WORKFLOW),
    timeoutMinutes: plan['timeout-minutes'],
    continueOnError: plan['continue-on-error'],
    steps: stepPlans(job.steps, plan['steps'])
  }
}

const isJob = (job: WorkflowJob): job is Job => job.type === 'job'

function stepPlan(step: Step, plan: Readonly<Record<string, Template>>): StepPlan {
  const unsupported = ['wait', 'wait-all', 'cancel', 'parallel', 'background'].find((name) => name in plan)
  if (unsupported !== undefined)
    throw new Error(`Step ${step.id} has \`${unsupported}\`, which the host runner does not support.`)
  return {
    id: step.id,
    name: plan['name'],
    condition: step.if?.expression ?? 'success()',
    env: plan['env'] ?? NOTHING,
    continueOnError: plan['continue-on-error'],
    timeoutMinutes: plan['timeout-minutes'],
    run: plan['run'],
    shell: plan['shell'],
    workingDirectory: plan['working-directory'],
    uses: literal(plan['uses']),
    with: plan['with'] ?? NOTHING
  }
}

/** Without the key, a repository's restricted default: contents and packages may be read. */
function permissionsOf(template: Template | undefined): Readonly<Record<string, string>> {
  if (template === undefined) return { contents: 'read', packages: 'read' }
  const all = literal(template)
  if (all === 'read-all' || all === 'write-all')
    return Object.fromEntries(ALL_PERMISSIONS.map((name) => [name, all.replace('-all', '')]))
  const listed = Object.entries(entriesOf(template)).map(([name, level]): [string, string] => [
    name,
    literal(level) ?? 'none'
  ])
  return Object.fromEntries(listed.filter(([, level]) => level !== 'none'))
}

const ALL_PERMISSIONS = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses'
]

const WHOLE_WORKFLOW = ''
const CACHE_MODES = ['read', 'write', 'write-only', 'none']

/** The parser does not know `cache-mode` yet, so it is taken out and replaced by blanks, which keeps every line number. */
function withoutCacheModes(source: string): { text: string; modes: ReadonlyMap<string, string> } {
  const document = parseDocument(source, { logLevel: 'silent' })
  const modes = new Map<string, string>()
  if (!isMap(document.contents)) return { text: source, modes }
  const jobs = document.contents.get('jobs')
  const places: [string, YAMLMap][] = [[WHOLE_WORKFLOW, document.contents]]
  for (const job of isMap(jobs) ? jobs.items : [])
    if (isScalar(job.key) && isMap(job.value)) places.push([String(job.key.value), job.value])

  let text = source
  for (const [place, map] of places) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'cache-mode')
    if (pair === undefined) continue
    const { start, end, mode } = cacheMode(pair)
    modes.set(place, mode)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
  }
  return { text, modes }
}

function cacheMode({ key, value }: Pair): { start: number; end: number; mode: string } {
  if (!isScalar(key) || !isScalar(value) || !key.range || !value.range || !CACHE_MODES.includes(String(value.value)))
    throw new Error(`\`cache-mode\` must be one of ${CACHE_MODES.join(', ')}.`)
  return { start: key.range[0], end: value.range[1], mode: String(value.value) }
}
