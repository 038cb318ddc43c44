/** Our own workflows: what they run is pinned, what they may do is little, and nobody's text reaches a shell. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse, parseDocument, visit, isScalar } from 'yaml'
import * as z from 'zod/mini'

const Step = z.looseObject({
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown()))
})
const Workflow = z.looseObject({
  permissions: z.unknown(),
  jobs: z.record(
    z.string(),
    z.looseObject({ permissions: z.unknown(), 'timeout-minutes': z.unknown(), steps: z.array(Step) })
  )
})

const workflows = readdirSync('.github/workflows').map((name): [string, string] => {
  const path = `.github/workflows/${name}`
  return [path, readFileSync(path, 'utf8')]
})

const read = (text: string) => z.parse(Workflow, parse(text))

const stepsOf = (text: string) => Object.values(read(text).jobs).flatMap(({ steps }) => steps)

test('there are workflows', () => {
  expect(workflows.map(([path]) => path)).toEqual(expect.arrayContaining(['.github/workflows/ci.yml']))
})

describe.each(workflows)('%s', (_path, text) => {
  test('runs actions of others at a commit, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line))
    const foreign = lines.filter((line) => !/uses: \.\//.test(line))
    expect(stepsOf(text).filter(({ uses }) => uses !== undefined)).toHaveLength(lines.length)
    expect(foreign.filter((line) => !PINNED.test(line))).toEqual([])
  })

  test('grants nothing to all jobs, and to each job what it needs with a reason', () => {
    const { permissions, jobs } = read(text)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) expect(job.permissions).toEqual(expect.any(Object))
    const grants = text.split('\n').filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line))
    expect(grants.filter((line) => !/ # to \w/.test(line))).toEqual([])
  })

  test('puts no expression into a script, where it would be code', () => {
    expect(expressionsIn(text)).toEqual([])
  })

  test('leaves no token behind in a checkout', () => {
    const checkouts = stepsOf(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  test('ends each job in time', () => {
    const jobs = Object.values(read(text).jobs)
    expect(jobs.map((job) => typeof job['timeout-minutes'])).toEqual(jobs.map(() => 'number'))
  })

  test('is not started by a pull request with the rights of the repository', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })
})

test('the search for expressions finds those that others can write', () => {
  const script = (run: string) => `jobs:\n  a:\n    steps:\n      - run: ${JSON.stringify(run)}\n`
  const hostile = ['github.head_ref', 'github.event.issue.title', 'inputs.name', 'steps.a.outputs.b']
  for (const text of hostile) expect(expressionsIn(script(`echo \${{ ${text} }}`))).toHaveLength(1)
  expect(expressionsIn(script('echo "$HEAD_REF"'))).toEqual([])
})

const PINNED = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** Every `run` of a workflow or composite action that holds an expression, whichever: the environment does it as well. */
function expressionsIn(text: string): readonly string[] {
  const found: string[] = []
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      const isRun = isScalar(key) && key.value === 'run' && isScalar(value)
      if (isRun && String(value.value).includes('${{')) found.push(String(value.value))
    }
  })
  return found
}
