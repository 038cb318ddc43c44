import { parseDocument } from 'yaml'
import { findTests, type FoundTool, joined } from './find-tests.js'
import { isForeshock } from './foreshock-steps.js'
import { projectAt, type Repository } from './repository.js'
import { type Job, readWorkflow, type Step, type Workflow } from './workflow.js'

/** What is known of the workflows of a repository. */
export interface Look {
  readonly workflows: readonly LookedAt[]
  /** Files that were to be workflows, and why they are not read. */
  readonly refused: readonly { readonly path: string; readonly because: string }[]
}

export interface LookedAt {
  readonly workflow: Workflow
  /** It has a step of Foreshock already. */
  readonly hasForeshock: boolean
  readonly tests: readonly TestJob[]
  readonly deploys: boolean
}

/** A job that runs tests. */
export interface TestJob {
  readonly job: Job
  readonly steps: readonly TestStep[]
}

export interface TestStep {
  readonly step: Step
  readonly index: number
  readonly tools: readonly FoundTool[]
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

export function look(repository: Repository): Look {
  const workflows: LookedAt[] = []
  const refused: { path: string; because: string }[] = []
  for (const [path, text] of repository.texts) {
    if (!WORKFLOW.test(path)) continue
    const workflow = readWorkflow(path, text)
    if ('refused' in workflow) refused.push({ path, because: workflow.refused })
    else workflows.push(lookAt(workflow, repository))
  }
  return { workflows, refused }
}

function lookAt(workflow: Workflow, repository: Repository): LookedAt {
  const tests = workflow.jobs
    .map((job) => ({ job, steps: testSteps(job, repository) }))
    .filter(({ steps }) => steps.length > 0)
  return {
    workflow,
    hasForeshock: workflow.jobs.some(({ steps }) => steps?.items.some(({ uses }) => isForeshock(uses ?? ''))),
    tests,
    deploys: tests.length === 0 && workflow.jobs.some((job) => deploys(job, workflow))
  }
}

function testSteps(job: Job, repository: Repository): readonly TestStep[] {
  return (job.steps?.items ?? []).flatMap((step, index): readonly TestStep[] => {
    const folder = joined('', step.workingDirectory ?? job.workingDirectory)
    const tools =
      step.run === undefined
        ? inComposite(step.uses ?? '', repository)
        : findTests(String(step.run.value), projectAt(repository, folder))
    return tools.length === 0 ? [] : [{ step, index, tools }]
  })
}

/** A composite action of the repository: its scripts are seen, and left as they are. */
function inComposite(uses: string, repository: Repository): readonly FoundTool[] {
  if (!uses.startsWith('./')) return []
  const folder = joined('', uses)
  const text = repository.texts.get(`${folder}/action.yml`) ?? repository.texts.get(`${folder}/action.yaml`)
  if (text === undefined) return []
  const steps: unknown = parseDocument(text, { logLevel: 'silent' }).getIn(['runs', 'steps'])
  if (typeof steps !== 'object' || steps === null || !('items' in steps) || !Array.isArray(steps.items)) return []
  return steps.items.flatMap((item: unknown) => {
    const run: unknown =
      typeof item === 'object' && item !== null && 'get' in item && typeof item.get === 'function'
        ? Reflect.apply(item.get, item, ['run'])
        : undefined
    return typeof run === 'string'
      ? findTests(run, projectAt(repository, '')).map((tool): FoundTool => ({ ...tool, passes: 'not' }))
      : []
  })
}

function deploys({ environment, key, steps }: Job, { path, name }: Workflow): boolean {
  if (environment !== undefined || DEPLOYS.test(key) || DEPLOYS.test(name) || DEPLOYS.test(path)) return true
  return (steps?.items ?? []).some(({ uses, run }) => DEPLOYS.test(uses ?? '') || DEPLOYS_BY.test(String(run?.value)))
}

const DEPLOYS = /deploy|release|publish|rollback/i

const DEPLOYS_BY =
  /\b(?:kubectl\s+(?:apply|set|rollout)|helm\s+upgrade|fly(?:ctl)?\s+deploy|vercel\b.*--prod|wrangler\s+deploy|netlify\s+deploy|serverless\s+deploy|terraform\s+apply|cap\s+production\s+deploy|npm\s+publish)\b/
