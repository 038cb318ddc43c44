import {
  addContents,
  addRepository,
  startLocalGitHub,
  type LocalGitHub,
  type Repository
} from '../local-github/index.js'
import { eachWithBadDeploy } from '../actions/rollback-shop.js'
import { SHOP } from '../actions/shop.js'
import { openTerminal, type Terminal } from './terminal.js'

const PATH = '.github/foreshock.yml'
const OWN = 'extends: octo-org/ci\ncomment: { when: never }\n'

let terminal: Terminal
beforeAll(() => {
  terminal = openTerminal()
  terminal.write({ [`shop/${PATH}`]: OWN })
  terminal.git(['init'], 'shop')
  terminal.git(['add', '.'], 'shop')
  terminal.git(['commit', '-m', 'Begin'], 'shop')
  terminal.git(['remote', 'add', 'origin', 'https://github.com/octo-org/shop.git'], 'shop')
})
afterAll(() => terminal.close())

describe('in a checkout', () => {
  let github: LocalGitHub
  let shared: Repository
  beforeEach(async () => {
    github = await startLocalGitHub()
    const own = addRepository(github.state, { full_name: 'octo-org/shop' })
    addContents(own, 'main', { [PATH]: OWN })
    shared = addRepository(github.state, { full_name: 'octo-org/ci' })
    addContents(shared, 'main', {
      [PATH]: 'detect: { slow-job: { ratio: 3 }, waiting: false }\ncomment: { when: always }\n'
    })
  })
  afterEach(() => github.close())

  const withToken = () => ({
    in: 'shop',
    env: {
      GITHUB_TOKEN: github.issueToken({
        repository: 'octo-org/shop',
        permissions: { contents: 'read', actions: 'read' }
      }),
      GITHUB_API_URL: github.url
    }
  })
  const commit = (): string => (shared.refs.get('refs/heads/main') ?? '').slice(0, 12)

  test('scan goes on without a token, and says that the shared file was not read', async () => {
    const said = await terminal.foreshock(['scan'], { in: 'shop' })
    expect(said.code).toBe(0)
    expect(said.stderr).toContain('Only the settings of this checkout hold')
    expect(said.stderr).toContain(`${PATH}:1:10`)
  })

  test('scan reads it with a token, and warns of nothing', async () => {
    const said = await terminal.foreshock(['scan'], withToken())
    expect(said).toMatchObject({ code: 0 })
    expect(said.stderr).not.toContain('Only the settings')
    expect(github.requests.filter(({ path }) => path.startsWith('/repos/octo-org/ci/'))).toHaveLength(2)
  })

  test('doctor lists the files, with how many settings each gives', async () => {
    const said = await terminal.foreshock(['doctor'], withToken())
    expect(said.stdout).toContain(`  ${PATH}: 2 settings.\n  octo-org/ci/${PATH}@${commit()}: 2 settings.\n`)
    const json = await terminal.foreshock(['doctor', '--json'], withToken())
    expect(JSON.parse(json.stdout)).toMatchObject({
      configuration: [
        { path: PATH, settings: ['extends', 'comment.when'] },
        { path: `octo-org/ci/${PATH}@${commit()}`, settings: ['detect.slow-job.ratio', 'detect.waiting'] }
      ]
    })
  })

  test('doctor tells what is wrong in the shared file, at its place', async () => {
    addContents(shared, 'main', { [PATH]: 'detect:\n  slow-jobs: false\n' })
    const said = await terminal.foreshock(['doctor'], withToken())
    expect(said.code).toBe(1)
    expect(said.stdout).toContain(
      `✗ octo-org/ci/${PATH}@${commit()}:2:3: detect.slow-jobs is not a detector.\n  Write slow-job.`
    )
  })

  test('doctor offline says that it was not read', async () => {
    const said = await terminal.foreshock(['doctor', '--offline'], { in: 'shop' })
    expect(said.stdout).toContain(`Not asked: The file that ${PATH} builds on was not read: GitHub was not asked.`)
  })
})

describe('a rollback', () => {
  const shop = eachWithBadDeploy()

  const look = () => {
    const { github } = shop()
    const GITHUB_TOKEN = github.issueToken({
      repository: SHOP,
      permissions: { contents: 'write', deployments: 'write' }
    })
    const env = { GITHUB_TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: SHOP }
    return terminal.foreshock(['rollback', '--environment', 'production'], { env })
  }

  test('is off where the shared file says so, and is never made by half a policy', async () => {
    const { config, github } = shop()
    const shared = addRepository(github.state, { full_name: 'octo-org/ci' })
    addContents(shared, 'main', { [PATH]: 'rollback: { enabled: false }\n' })
    config('extends: octo-org/ci\nrollback: { mode: live }\n')
    expect((await look()).stdout).toContain('nothing would be done.')
    addContents(shared, 'main', { [PATH]: 'rollback: { mode: live }\n' })
    const broken = await look()
    expect(broken.stdout).toContain('a human would be called.')
    expect(broken.stdout).toContain(":1:13  rollback.mode may stand in a repository's own file only")
    config('extends: octo-org/gone\nrollback: { mode: live }\n')
    const gone = await look()
    expect(gone.stdout).toContain('a human would be called.')
    expect(gone.stdout).toContain(`${PATH}:1:10  GitHub did not give octo-org/gone`)
  })
})
