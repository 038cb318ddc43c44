/** The pipeline that people copy, played: what the gate holds is not deployed, and what does harm is taken back. */
import { readFileSync } from 'node:fs'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { type Service, startService } from '../fakes/service.js'
import { addLabel } from '../local-github/index.js'
import { answerDispatches, type BadDeploy, openBadDeploy } from '../actions/rollback-shop.js'
import { blocks } from './pages.js'

const FILE = '.github/workflows/deploy-pipeline.yml'
const [workflow = ''] = blocks(readFileSync('docs/how-to/deploy-pipeline.md', 'utf8'), 'ya?ml')

const played = workflow.replace('./deploy.sh', 'sh ./deploy.sh')

let shop: BadDeploy
let service: Service
let status: number

beforeEach(async () => {
  shop = await openBadDeploy()
  // What was rolled back does no harm any more.
  const now = (): number => (shop.repository.dispatches.length > 0 ? 200 : status)
  service = await startService((_request, response) => void response.writeHead(now()).end())
  shop.write({ [FILE]: played })
})

afterEach(async () => {
  await service.close()
  await shop.close()
})

const OPEN = 'risk: { gate: { production: {} } }'
const LABEL = 'risk: accepted'
/** Of this little shop nobody can tell how risky a change is. */
const HOLDING = `risk: { gate: { production: { on-unknown: hold, override-label: '${LABEL}' } } }`

const settings = (mode: string, more = '', risk = OPEN): string =>
  [
    risk,
    'watch:',
    '  minutes: 1',
    '  every: 1',
    '  checks:',
    `    health: { http: { url: "${service.url}/health", allow-private: true${more} }`,
    `rollback: { mode: ${mode} }`,
    ''
  ].join('\n')

const conclusions = ({ jobs }: RunResult) => Object.fromEntries(jobs.map(({ key, conclusion }) => [key, conclusion]))
const looked = (result: RunResult) => stepOf(result, 'Run foreshock/foreshock/actions/risk@v1')

async function deploy() {
  const users = answerDispatches(shop)
  try {
    return await shop.play({ unit: {}, integration: {} }, { sha: shop.bad.sha, workflow: FILE, secrets: {}, vars: {} })
  } finally {
    await users.stop()
  }
}

test('what does harm is found and taken back', async () => {
  status = 503
  shop.config(settings('live', ' }'))
  // While the risk is weighed, what is to be deployed has not succeeded yet.
  shop.bad.statuses.splice(0)
  const result = await deploy()
  expect(looked(result).outputs).toMatchObject({ gate: 'open', recommended: 'watch-longer' })
  expect(conclusions(result)).toEqual({
    risk: 'success',
    deploy: 'success',
    watch: 'success',
    rollback: 'success',
    ask: 'skipped'
  })
  expect(stepOf(result, 'Run foreshock/foreshock/actions/watch@v1').rawStdout).toContain('60 min at most')
  expect(stepOf(result, 'Run foreshock/foreshock/actions/watch@v1').outputs).toMatchObject({ verdict: 'fail' })
  expect(stepOf(result, 'Run foreshock/foreshock/actions/rollback@v1').outputs).toMatchObject({
    rollback: 'rolled-back',
    target: shop.good.sha
  })
})

test('the settings of the page make a dry run', async () => {
  status = 503
  shop.config(settings('dry-run', ' }'))
  const result = await deploy()
  expect(stepOf(result, 'Run foreshock/foreshock/actions/rollback@v1').outputs).toMatchObject({ rollback: 'dry-run' })
  expect(shop.repository.dispatches).toEqual([])
})

test('what nobody could decide asks somebody, and takes nothing back', async () => {
  status = 200
  shop.config(settings('live', ', probes: 1 }, needs: 1000000'))
  shop.write({ [FILE]: played.replace('&& 60 ||', '&& 1 ||') })
  const result = await deploy()
  expect(stepOf(result, 'Run foreshock/foreshock/actions/watch@v1').outputs).toMatchObject({ next: 'ask' })
  expect(conclusions(result)).toMatchObject({ rollback: 'skipped', ask: 'success' })
})

test('what the gate holds goes nowhere, and the whole way once somebody who may has released it', async () => {
  status = 503
  shop.config(settings('live', ' }', HOLDING))
  shop.bad.statuses.splice(0)
  const held = await deploy()
  expect(looked(held).outputs).toMatchObject({ gate: 'held', verdict: 'fail' })
  expect(conclusions(held)).toEqual({
    risk: 'success',
    deploy: 'skipped',
    watch: 'skipped',
    rollback: 'skipped',
    ask: 'skipped'
  })
  expect(held.conclusion).toBe('success')
  expect(shop.repository.dispatches).toEqual([])

  shop.repository.collaborators.set('keeper', 'write')
  addLabel(shop.github.state, shop.repository, { issue: shop.pull.number, label: LABEL, actor: 'keeper' })
  const released = await deploy()
  expect(looked(released).outputs).toMatchObject({ gate: 'overridden', verdict: 'warn' })
  expect(conclusions(released)).toMatchObject({ risk: 'success', deploy: 'success', watch: 'success' })
  expect(stepOf(released, 'Run foreshock/foreshock/actions/rollback@v1').outputs).toMatchObject({
    rollback: 'rolled-back'
  })
})

test('without a gate in the configuration nothing is deployed', async () => {
  status = 200
  shop.config(settings('live', ' }', 'risk: {}'))
  const result = await deploy()
  expect(looked(result).outputs).toMatchObject({ gate: 'none' })
  expect(conclusions(result)).toMatchObject({ risk: 'success', deploy: 'skipped', watch: 'skipped' })
})
