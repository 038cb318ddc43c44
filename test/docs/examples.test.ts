/** People copy these: each is read by GitHub's own parser, held to what the actions declare, and played. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from '../../actions/index.js'
import { optionalFeatures } from '../../actions/shared-outputs.js'
import type { Action, Permissions } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { entriesOf } from '../host-runner/template.js'
import { readWorkflow, type JobPlan, type StepPlan, type WorkflowFile } from '../host-runner/workflow-file.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { openShop, type Shop } from '../actions/shop.js'
import { addCommit } from '../local-github/index.js'
import { blocks, pages } from './pages.js'

const documented = pages().flatMap(({ path, text }) =>
  blocks(text, 'ya?ml')
    .filter((block) => /^jobs:/m.test(block))
    .map((block, index): [string, string] => [`${path}, workflow ${index + 1}`, block])
)
const ours = readdirSync('.github/workflows').map((name): [string, string] => {
  const path = `.github/workflows/${name}`
  return [path, readFileSync(path, 'utf8')]
})
const examples = [...documented, ...ours]
const templates = readdirSync('.github/templates').filter((name) => name.endsWith('.yml'))
const declared = new Map<string, Action<World>>()
// One after the other: the module loader of jest trips over imports that share a module and run at once.
for (const load of Object.values(actions)) {
  const action = await load()
  declared.set(action.name, action)
}

test('there are examples to hold to', () => {
  expect(documented.map(([name]) => name)).toEqual(
    expect.arrayContaining(['README.md, workflow 1', 'docs/how-to/record-as-last-job.md, workflow 1'])
  )
})

test.each(templates.filter((name) => name !== 'comment-for-forks.yml'))('%s is what its page shows', (name) => {
  const [shown] = blocks(readFileSync(`docs/how-to/${name.replace('.yml', '.md')}`, 'utf8'), 'ya?ml')
  expect(readFileSync(`.github/templates/${name}`, 'utf8')).toBe(shown)
})

test.each(examples)('%s is valid to GitHub', async (name, text) => {
  await expect(readWorkflow(name, text)).resolves.toMatchObject({ jobs: expect.anything() as unknown })
})

test.each(examples)('%s gives Foreshock only inputs that it has', async (name, text) => {
  for (const { step, action } of foreshockSteps(await readWorkflow(name, text))) {
    const inputs = Object.entries(action.inputs).filter(([, { only }]) => only !== 'terminal')
    expect(inputs.map(([input]) => input)).toEqual(expect.arrayContaining([...Object.keys(entriesOf(step.with))]))
  }
})

test.each(examples)('%s reads only outputs that Foreshock has', async (name, text) => {
  const outputs = new Set([...declared.values()].flatMap((action) => Object.keys(action.outputs)))
  const ids = foreshockSteps(await readWorkflow(name, text)).map(({ step }) => step.id)
  const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id = '']) => ids.includes(id))
  expect(read.map(([, , output = '']) => output).filter((output) => !outputs.has(output))).toEqual([])
})

test.each(examples)('%s gives the job of Foreshock what it needs, and no more than it can use', async (name, text) => {
  for (const { job, action } of foreshockSteps(await readWorkflow(name, text))) {
    expect(beyond(action.permissions, job.permissions)).toEqual([])
    expect(beyond(job.permissions, MOST)).toEqual([])
  }
})

test.each(documented)('%s says in a comment what each permission is for', (_name, text) => {
  const grants = text.split('\n').filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line))
  expect(grants.filter((line) => !/ # to \w/.test(line))).toEqual([])
  expect(text).toMatch(/^permissions: \{\}$/m)
})

describe.each(documented.filter(([, text]) => text.includes('npm test')))('%s, played', (_name, text) => {
  let shop: Shop
  let results: readonly RunResult[]

  beforeAll(async () => {
    shop = await openShop()
    const script = readFileSync(join(shop.files, 'test.mjs'), 'utf8')
    shop.write({ '.github/workflows/ci.yml': text, ...packageIn('', script) })
    for (const folder of ['packages/api/', 'packages/web/']) shop.write(packageIn(folder, script))
    const { sha } = addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
    const scene = { unit: { 'adds two prices': 0.1, 'formats a price': 0.1 }, integration: {} }
    results = [
      await shop.play({ ...scene, failed: ['adds two prices'] }, { sha, startAt: new Date('2026-11-20T08:00:00Z') }),
      await shop.play(scene, { sha, startAt: new Date('2026-11-20T09:00:00Z') })
    ]
  })

  afterAll(() => shop.close())

  test('its last job sees the flaky test', () => {
    const last = results.at(-1)?.jobs.at(-1)
    const step = last?.steps.find(({ name }) => name === 'Run foreshock/foreshock@v1')
    expect(last?.conclusion).toBe('success')
    expect(step?.outputs).toMatchObject({ status: 'complete', verdict: 'warn' })
    expect(step?.summary).toContain('`adds two prices` is flaky: it failed and passed on this commit')
  })

  test('no step of Foreshock fails, and no request is refused but for what is optional', () => {
    const steps = results.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
    const own = steps.filter(({ name }) => name.startsWith('Run foreshock/'))
    expect(own.length).toBeGreaterThan(1)
    expect(own.filter(({ conclusion }) => conclusion !== 'success')).toEqual([])
    const refused = shop.github.requests.filter(({ status }) => status === 403)
    expect(refused.filter(({ permission }) => !permission.some(isOptional))).toEqual([])
  })
})

/** Everything that an action of ours may ever use: who may write may read, too. */
const MOST: Permissions = Object.fromEntries(
  [...declared.values()]
    .flatMap(({ permissions, features }) =>
      [permissions, ...Object.values(features).map((feature) => feature.permissions)].flatMap(Object.entries)
    )
    .sort(([, one], [, other]) => Number(one === 'write') - Number(other === 'write'))
)

type Levels = Readonly<Record<string, string>>

const OPTIONAL = Object.values(optionalFeatures).map(({ permissions }): Levels => permissions)

/** By name and level: `actions: write` is optional, `actions: read` is not. */
const isOptional = (wanted: Levels): boolean =>
  OPTIONAL.some((one) => Object.entries(wanted).every(([name, level]) => one[name] === level))

/** What of some permissions others do not cover. */
const beyond = (wanted: Levels, granted: Levels): readonly string[] =>
  Object.entries(wanted)
    .filter(([name, level]) => granted[name] !== level && granted[name] !== 'write')
    .map(([name, level]) => `${name}: ${level}`)

/** What `npm ci`, `npm test` and `npm run lint` of the examples need. */
const PACKAGE = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  scripts: { test: 'node test.mjs unit', lint: 'node --check test.mjs' }
})
const LOCK = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: { '': { name: 'shop', version: '1.0.0' } }
})

/** A folder in which `npm ci` and `npm test` work: the root, or a package of a monorepo. */
const packageIn = (folder: string, script: string): Readonly<Record<string, string>> => ({
  [`${folder}package.json`]: PACKAGE,
  [`${folder}package-lock.json`]: LOCK,
  [`${folder}test.mjs`]: script.replace("'scene.json'", `'${'../'.repeat(folder.split('/').length - 1)}scene.json'`)
})

function foreshockSteps(workflow: WorkflowFile) {
  return workflow.jobs.flatMap((job: JobPlan) =>
    job.steps.flatMap((step: StepPlan) => {
      const name = actionOf(step.uses ?? '')
      const action = name === undefined ? undefined : declared.get(name)
      if (name !== undefined && action === undefined) throw new Error(`There is no action ${name}.`)
      return action === undefined ? [] : [{ job, step, action }]
    })
  )
}

/** `foreshock/foreshock@v1`, `foreshock/foreshock/actions/record@v1`, `./`, `./actions/record` */
function actionOf(uses: string): string | undefined {
  const match = /^(?:foreshock\/foreshock|\.)(?:\/actions\/([\w-]+)|\/)?(?:@.+)?$/.exec(uses)
  return match === null ? undefined : (match[1] ?? 'auto')
}
