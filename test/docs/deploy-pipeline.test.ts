/** The pipeline that people copy, played: a service that is down after a deployment has it taken back. */
import { readFileSync } from 'node:fs'
import { jest } from '@jest/globals'
import { stepOf } from '../host-runner/a-repository.js'
import { type Service, startService } from '../fakes/service.js'
import { answerDispatches, type BadDeploy, openBadDeploy } from '../actions/rollback-shop.js'
import { blocks } from './pages.js'

jest.setTimeout(180_000)

const FILE = '.github/workflows/deploy-pipeline.yml'
const [workflow = ''] = blocks(readFileSync('docs/how-to/deploy-pipeline.md', 'utf8'), 'ya?ml')

let shop: BadDeploy
let service: Service
let status: number

beforeEach(async () => {
  shop = await openBadDeploy()
  // What was rolled back does no harm any more.
  const now = (): number => (shop.repository.dispatches.length > 0 ? 200 : status)
  service = await startService((_request, response) => void response.writeHead(now()).end())
  shop.write({ [FILE]: workflow.replace('./deploy.sh', 'sh ./deploy.sh') })
})

afterEach(async () => {
  await service.close()
  await shop.close()
})

const settings = (mode: string, more = ''): string =>
  [
    'watch:',
    '  minutes: 1',
    '  every: 1',
    '  checks:',
    `    health: { http: { url: "${service.url}/health", allow-private: true${more} }`,
    `rollback: { mode: ${mode} }`,
    ''
  ].join('\n')

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
  const result = await deploy()
  const jobs = Object.fromEntries(result.jobs.map(({ key, conclusion }) => [key, conclusion]))
  expect(jobs).toMatchObject({ deploy: 'success', watch: 'success', rollback: 'success', ask: 'skipped' })
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
  const result = await deploy()
  expect(stepOf(result, 'Run foreshock/foreshock/actions/watch@v1').outputs).toMatchObject({ next: 'ask' })
  const jobs = Object.fromEntries(result.jobs.map(({ key, conclusion }) => [key, conclusion]))
  expect(jobs).toMatchObject({ rollback: 'skipped', ask: 'success' })
})
