import { eachWithBadDeploy } from '../actions/rollback-shop.js'
import { SHOP } from '../actions/shop.js'
import { openTerminal, type Terminal } from './terminal.js'

const shop = eachWithBadDeploy()
let terminal: Terminal
beforeAll(() => {
  terminal = openTerminal()
})
afterAll(() => terminal.close())

const look = (...more: readonly string[]) => {
  const { github } = shop()
  const GITHUB_TOKEN = github.issueToken({ repository: SHOP, permissions: { contents: 'write', deployments: 'write' } })
  const env = { GITHUB_TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: SHOP }
  return terminal.foreshock(['rollback', ...more], { env })
}

test('it tells what would be done, and does none of it, whatever the configuration says', async () => {
  const { config, good, bad, github } = shop()
  const begin = `If a watch failed deployment ${bad.id} of production now`
  const back = `to commit ${good.sha}, which deployment ${good.id} brought`
  expect((await look('--environment', 'production')).stdout).toBe(
    `${begin}, it would be recorded that .github/workflows/rollback.yml could go back ${back}. Nothing would be dispatched until rollback.mode is live.\nThis was a look: nothing was written or dispatched.\n`
  )
  config('rollback:\n  mode: live\n')
  expect((await look('--environment', 'production')).stdout).toContain(
    `${begin}, .github/workflows/rollback.yml would be started, to go back ${back}.`
  )
  config('rollback:\n  enabled: false\n')
  expect((await look('--environment', 'production')).stdout).toContain(`${begin}, nothing would be done.`)
  expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
})

test.each([
  [[], '✗ There is no environment to look at. Name it: --environment production.'],
  [['--environment', 'staging'], '✗ GitHub was told of no deployment of this environment.']
])('foreshock rollback %j ends with 2 and says what to do', async (args, words) => {
  const said = await look(...args)
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toContain(words)
})

test('without a token it says so', async () => {
  const said = await terminal.foreshock(['rollback', '--environment', 'production'])
  expect(said.code).toBe(2)
  expect(said.stderr).toContain('✗ GitHub cannot be asked: ')
})
