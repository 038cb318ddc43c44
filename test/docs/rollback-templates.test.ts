/** What people copy to roll back: valid to GitHub, bound to what is sent, and careful before it acts. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { readWorkflow } from '../host-runner/workflow-file.js'
import { addDeployment, type Deployment } from '../local-github/index.js'
import { inWorld, type World } from '../local-github/world.js'
import { INPUTS } from '../flows/roll-back/github.js'

const FOLDER = '.github/templates/rollback'
const templates = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(join(FOLDER, name), 'utf8')])

const Step = z.looseObject({
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  run: z.optional(z.string()),
  uses: z.optional(z.string())
})
const Template = z.looseObject({
  'run-name': z.string(),
  on: z.object({ workflow_dispatch: z.object({ inputs: z.record(z.string(), z.looseObject({ type: z.string() })) }) }),
  permissions: z.object({}),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false), queue: z.literal('max') }),
  jobs: z.object({
    rollback: z.looseObject({
      'timeout-minutes': z.int(),
      environment: z.string(),
      'cache-mode': z.literal('none'),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(Step)
    })
  })
})

const read = (text: string) => z.parse(Template, parse(text))

test('there is one for each way', () => {
  expect(templates.map(([name]) => name).sort()).toEqual([
    'amazon-ecs.yml',
    'helm.yml',
    'kubernetes.yml',
    'redeploy-ref.yml',
    'revert-pull-request.yml',
    'vercel.yml'
  ])
})

describe.each(templates)('%s', (name, text) => {
  test('is valid to GitHub', async () => {
    // The parser knows neither `cache-mode`, which is taken out for it, nor `queue`.
    const heard = await readWorkflow(name, text).then(
      () => '',
      (error: unknown) => String(error)
    )
    expect(
      heard
        .split('\n')
        .slice(1)
        .filter((problem) => !/queue/i.test(problem))
    ).toEqual([])
  })

  test('declares exactly what is sent, and names the incident in its title', () => {
    const { on, 'run-name': title } = read(text)
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(INPUTS)
    expect(title).toContain('${{ inputs.incident }}')
  })

  test('lets others wait behind it, and shares its group with jobs that deploy', () => {
    // `queue: max` and `cancel-in-progress: false` are in the shape that is read.
    expect(read(text).concurrency.group).toBe('deploy-${{ inputs.environment }}')
    expect(text).toContain('give the job that deploys the same group')
  })

  test('says what each permission is for, and grants no more than it says', () => {
    const { permissions, jobs } = read(text)
    expect(permissions).toEqual({})
    const grants = text.split('\n').filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line))
    expect(grants).toHaveLength(Object.keys(jobs.rollback.permissions).length)
    expect(grants.filter((line) => !/ # to \w/.test(line))).toEqual([])
  })

  test('puts no expression into a script, where it would be code', () => {
    expect(read(text).jobs.rollback.steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('uses actions of a version', () => {
    const uses = read(text).jobs.rollback.steps.flatMap((step) => step.uses ?? [])
    expect(uses.filter((one) => !/@(?:[0-9a-f]{40}|v\d+)$/.test(one))).toEqual([])
  })

  test(
    'goes on where what is live is what was expected, and stops before anything else where it is not',
    inWorld(async (world) => {
      const [first] = read(text).jobs.rollback.steps
      const old = addDeployment(world.github.state, world.repository, { sha: 'a'.repeat(40), states: ['success'] })
      const bad = addDeployment(world.github.state, world.repository, { sha: 'b'.repeat(40), states: ['success'] })
      const tell = (wish: Readonly<Record<string, string>> = {}) =>
        run(world, first?.run ?? '', { ...inputs(old, bad), ...wish })
      expect(await tell()).toMatchObject({ status: 0 })
      const wrong: readonly Readonly<Record<string, string>>[] = [
        { EXPECTED_CURRENT_SHA: old.sha },
        { ROLLBACK_OF: String(old.id) },
        { ENVIRONMENT: 'staging' },
        { ENVIRONMENT: 'production&per_page=1' },
        { HOP: '2' },
        { TARGET: 'main' },
        { TARGET: `$(touch ${old.sha})` },
        { INCIDENT: 'd1; rm -rf .' },
        { GH_TOKEN: 'none' }
      ]
      for (const wish of wrong) {
        const { status, written } = await tell(wish)
        expect([wish, status === 0, written]).toEqual([wish, false, []])
      }
      addDeployment(world.github.state, world.repository, { sha: 'c'.repeat(40), states: ['in_progress'] })
      expect(await tell()).toMatchObject({ status: 1, output: expect.stringContaining('Nothing was done.') as unknown })
    })
  )
})

test(
  'a template records what it deployed, and marks it as a rollback',
  inWorld(async (world) => {
    const [, text = ''] = templates.find(([name]) => name === 'kubernetes.yml') ?? []
    const { steps } = read(text).jobs.rollback
    const { state } = world.github
    const old = addDeployment(state, world.repository, { states: ['success'] })
    const bad = addDeployment(state, world.repository, { sha: 'b'.repeat(40), states: ['success'] })
    const begun = await run(world, steps.find(({ id }) => id === 'deployment')?.run ?? '', inputs(old, bad))
    expect(begun.status).toBe(0)
    const made = world.repository.deployments.at(-1)
    expect(made).toMatchObject({
      sha: old.sha,
      environment: 'production',
      payload: { rollback: { of: bad.id, hop: 1 } }
    })
    expect(begun.outputs).toBe(`id=${made?.id}\n`)
    const more = { DEPLOYMENT: String(made?.id), OUTCOME: 'success' }
    const ended = await run(world, steps.at(-1)?.run ?? '', { ...inputs(old, bad), ...more })
    expect(ended.status).toBe(0)
    expect(made?.statuses.map((status) => status.state)).toEqual(['success'])
    expect(bad.statuses.map((status) => status.state)).toEqual(['success'])
  })
)

const inputs = (old: Deployment, bad: Deployment): Readonly<Record<string, string>> => ({
  ENVIRONMENT: 'production',
  TARGET: old.sha,
  EXPECTED_CURRENT_SHA: bad.sha,
  INCIDENT: `d${bad.id}`,
  HOP: '1',
  ROLLBACK_OF: String(bad.id)
})

/** A step as the runner would run it. */
async function run({ github, repository }: World, script: string, env: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'rollback-'))
  const place = join(folder, 'outputs')
  const token = github.issueToken({ repository: repository.full_name, permissions: { deployments: 'write' } })
  const job = {
    PATH: process.env['PATH'],
    GH_TOKEN: token,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: '77',
    GITHUB_OUTPUT: place
  }
  try {
    const shell = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...job, ...env }
    })
    let output = ''
    shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    shell.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const status = await new Promise<number | null>((resolve) => shell.on('close', resolve))
    const written = readdirSync(folder)
    return { status, output, outputs: written.includes('outputs') ? readFileSync(place, 'utf8') : '', written }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
