import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expectGolden } from '../golden.js'
import { addCommit, addJob, addRepository, addRun, startLocalGitHub } from '../local-github/index.js'
import { aCheckout, openTerminal, report, typed, type Answer, type Terminal } from './terminal.js'

let terminal: Terminal
beforeEach(() => {
  terminal = openTerminal()
})
afterEach(() => terminal.close())

const scan = (folder: string, ...args: string[]): Promise<Answer> =>
  terminal.foreshock(['scan', ...args], { in: folder })

/** Without what differs from one execution to the next. */
const steady = ({ stdout }: Answer): string =>
  stdout
    .replaceAll(terminal.folder, '/home/me')
    .replace(/\b[0-9a-f]{7}\b/g, 'abc1234')
    .replace(/\d{4}-\d\d-\d\d/g, '2026-11-22')

describe('a checkout', () => {
  test('without any report is told how to have one', async () => {
    const said = await scan(aCheckout(terminal))
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expectGolden('cli-scan-no-report.txt', steady(said))
  })

  test('with reports is judged; the same reports again add nothing, and others are another run', async () => {
    const shop = aCheckout(terminal)
    terminal.write({ 'shop/test-results/junit.xml': report({ fails: true }) })
    const first = await scan(shop)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain(
      'Tests    2 results in 1 report: 1 passed, 1 failed, 0 skipped\n         ✗ unit › pays'
    )
    expect(first.stdout).toContain('The tests at hand: ○ undecided: 1 test failed')

    const again = await scan(shop)
    expect(again.stdout).toContain('.foreshock/history (nothing new)\n         1 run, 2 test results, 1 commit\n')

    terminal.write({ 'shop/test-results/junit.xml': report() })
    const passed = await scan(shop)
    expectGolden('cli-scan-flaky.txt', steady(passed))
    expect(passed.stdout).toContain('.foreshock/history (kept)\n         2 runs, 4 test results, 1 commit\n')
    expect(passed.stdout).toContain('The tests at hand: ⚠ worth a look: Test pays is flaky')
  })

  test('is found from a folder inside it', async () => {
    aCheckout(terminal)
    terminal.write({ 'shop/src/index.js': '', 'shop/junit.xml': report() })
    const said = await scan('shop/src', '--json')
    expect(JSON.parse(said.stdout)).toMatchObject({ root: terminal.path('shop'), reports: { tests: 2 } })
  })

  test('prints names as data that is no command of a runner and nothing that a terminal obeys', async () => {
    const shop = aCheckout(terminal)
    const hostile = (end: string): string =>
      `<testsuite name="unit"><testcase name="##[error]\u202Ea" time="0.1">${end}</testcase></testsuite>`
    terminal.write({ 'shop/junit.xml': hostile('<failure/>') })
    await scan(shop)
    terminal.write({ 'shop/junit.xml': hostile('') })
    const { stdout } = await scan(shop, '--json')
    expect(stdout).not.toMatch(/##\[|\u202E/)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('##[error]\u202Ea')
  })

  test('with reports that were committed has samples, and no results', async () => {
    terminal.write({ 'shop/fixtures/junit.xml': report({ fails: true }) })
    const said = await scan(aCheckout(terminal))
    expect(said.stdout).toContain('no test report found.')
  })

  test('without any report, nothing could be judged: that is unsure, and no failure', async () => {
    const shop = aCheckout(terminal)
    expect((await scan(shop, '--reports', 'gone/*.xml', '--fail-on', 'unsure')).code).toBe(1)
    expect((await scan(shop, '--reports', 'gone/*.xml', '--fail-on', 'warn')).code).toBe(0)
  })

  test('with reports that cannot be read alone is no good news', async () => {
    const shop = aCheckout(terminal)
    terminal.write({
      'shop/test-results/a.xml': '<html><body>502</body></html>',
      'shop/test-results/b.xml': '<testsuite><'
    })
    const said = await scan(shop, '--fail-on', 'unsure')
    expect(said.code).toBe(1)
    expectGolden('cli-scan-broken.txt', steady(said))
  })

  test('with one report that breaks off among others names it, and judges the others', async () => {
    const shop = aCheckout(terminal)
    terminal.write({ 'shop/junit.xml': report(), 'shop/test-results/b.xml': '<testsuite><testcase' })
    const said = await scan(shop)
    expect(said.stdout).toContain('2 results in 1 report: 2 passed')
    expect(said.stdout).toContain('! test-results/b.xml: the file breaks off')
    expect(said.stdout).toContain('Not seen, so not judged:')
  })

  test('that is shallow is told so beside its commits', async () => {
    aCheckout(terminal)
    terminal.git(['commit', '--quiet', '--allow-empty', '--message', 'Two'], 'shop')
    terminal.git(['clone', '--quiet', '--depth', '1', pathToFileURL(terminal.path('shop')).href, 'shallow'])
    const said = await scan('shallow')
    expect(said.code).toBe(0)
    expect(said.stdout).toMatch(/^Git .*\n.*no commit could be read\n.*! .* The checkout is shallow: /)
  })

  test('whose configuration is broken is not scanned, and the place is told', async () => {
    const shop = aCheckout(terminal)
    terminal.write({ 'shop/.github/foreshock.yml': 'detect:\n  flaky: true\n' })
    const said = await scan(shop)
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(said.stderr).toMatch(/^✗ \.github\/foreshock\.yml:2:3 /)
  })
})

describe('what is no checkout', () => {
  test('an empty folder is told in one line, and nothing is written into it', async () => {
    terminal.write({ 'empty/.keep': '' })
    const said = await scan('empty')
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toContain('Git      not read: the folder is not in a git repository.\n')
    expect(said.stdout).toContain('Runs     not read: this folder is no git checkout.\n')
    expect(readdirSync(terminal.path('empty'))).toEqual(['.keep'])
  })

  test.each([
    ['a file', 'file.txt', 'This is not a folder.'],
    ['nothing', 'missing', 'There is no such folder.']
  ])('%s ends with 2', async (_, name, words) => {
    terminal.write({ 'file.txt': '' })
    const said = await terminal.foreshock(['scan', name])
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(said.stderr).toContain(`${words} Name the folder of a checkout, or leave the path out.`)
  })

  test('without git on the path the reports are read all the same', async () => {
    terminal.write({ 'plain/junit.xml': report() })
    const said = await terminal.foreshock(['scan', 'plain'], { env: { PATH: '/nonexistent' } })
    expect(said.code).toBe(0)
    expect(said.stdout).toContain('Git      not read: git is not installed, or the folder does not exist.\n')
    expect(said.stdout).toContain('2 results in 1 report')
  })
})

describe('GitHub', () => {
  test('without a token it is not asked, and the way to ask is told', async () => {
    const shop = aCheckout(terminal)
    terminal.git(['remote', 'add', 'origin', 'git@github.com:octo-org/shop.git'], shop)
    const said = await scan(shop)
    expect(said.stdout).toContain('not read: there is no token. Set GITHUB_TOKEN to one that may read Actions.\n')
  })

  test('a server that nobody calls GitHub is not asked, so that it gets no token', async () => {
    const shop = aCheckout(terminal)
    terminal.git(['remote', 'add', 'origin', 'https://git.example/octo-org/shop.git'], shop)
    for (const GITHUB_REPOSITORY of ['', 'octo-org/shop']) {
      const env = { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY }
      const said = await terminal.foreshock(['scan'], { in: shop, env })
      expect(said.stdout).toContain(
        'not read: the remote is on git.example. Where that is GitHub Enterprise Server, set GITHUB_API_URL to https://git.example/api/v3.\n'
      )
      const doctor = await terminal.foreshock(['doctor'], { in: shop, env })
      expect(doctor.stdout).toContain('Not asked: GitHub cannot be asked: the remote is on git.example. Where')
    }
  })

  test.each([
    [
      'GITHUB_REPOSITORY',
      'shop',
      '"shop" is not the name of a repository. Write it as owner/name, or take the variable away.'
    ],
    [
      'GITHUB_API_URL',
      'not a url',
      '"not a url" is not the address of an API. Write it as https://host/path, or take the variable away.'
    ]
  ])('a %s that makes no sense is told, and is no bug', async (variable, value, words) => {
    const shop = aCheckout(terminal)
    terminal.git(['remote', 'add', 'origin', 'git@github.com:octo-org/shop.git'], shop)
    const said = await terminal.foreshock(['scan'], { in: shop, env: { GITHUB_TOKEN: 'x', [variable]: value } })
    expect(said).toEqual({ code: 2, stdout: '', stderr: `✗ ${variable}: ${words}\n` })
  })

  test('with a token its newest runs are read and judged', async () => {
    const github = await startLocalGitHub()
    try {
      const repository = addRepository(github.state, { full_name: 'octo-org/shop' })
      const { sha } = addCommit(github.state, repository, { branch: 'main' })
      for (const seconds of [60, 61, 62, 300]) {
        const run = addRun(github.state, repository, { sha, branch: 'main', conclusion: 'success' })
        addJob(github.state, run, { name: 'build', seconds })
      }
      const shop = aCheckout(terminal)
      terminal.git(['remote', 'add', 'origin', 'https://github.com/octo-org/shop.git'], shop)
      const GITHUB_TOKEN = github.issueToken({
        repository: 'octo-org/shop',
        permissions: { actions: 'read', contents: 'read' }
      })
      const said = await terminal.foreshock(['scan'], { in: shop, env: { GITHUB_TOKEN, GITHUB_API_URL: github.url } })
      expect(said).toMatchObject({ code: 0, stderr: '' })
      expect(said.stdout).toContain('Runs     the newest 4 on GitHub: 4 of 4 finished ones succeeded; 4 jobs known\n')
      expect(said.stdout).toMatch(/Run \d+ of .*: ⚠ worth a look: Job build took 4\.9 times its usual time/)
      expect(said.stdout).not.toContain(GITHUB_TOKEN)

      const refused = await terminal.foreshock(['scan', '--json'], {
        in: shop,
        env: { GITHUB_TOKEN: 'ghp_expired', GITHUB_API_URL: github.url }
      })
      expect(refused.code).toBe(0)
      expect(refused.stdout).toContain('the token is not valid. Pass a valid token.')
      expect(refused.stdout + refused.stderr).not.toContain('ghp_expired')
    } finally {
      await github.close()
    }
  })
})

describe('what is printed', () => {
  test('--json is one line of JSON and nothing else', async () => {
    const shop = aCheckout(terminal)
    terminal.write({ 'shop/junit.xml': report() })
    const said = await scan(shop, '--json', '--verbose')
    expect(said.code).toBe(0)
    expect(said.stdout.endsWith('}\n')).toBe(true)
    expect(said.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(said.stdout)).toMatchObject({
      branch: 'main',
      commits: 1,
      reports: { files: 1, tests: 2, unreadable: [] },
      runs: 0,
      history: { rows: { runs: 1, tests: 2, changes: 1 } },
      verdict: { verdict: 'inconclusive' }
    })
  })

  test('into a pipe there is no colour and no progress', async () => {
    const shop = aCheckout(terminal)
    terminal.write({ 'shop/junit.xml': report() })
    const said = await scan(shop)
    expect(said.stdout + said.stderr).not.toContain('\u001b')
    expect(said.stderr).toBe('')
  })

  const hasScript = canRun('script', ['--version'])
  const atTerminal = hasScript ? test : test.skip

  atTerminal(
    'at a terminal there are colours and progress; NO_COLOR and --no-color leave the colours out',
    async () => {
      const shop = aCheckout(terminal)
      terminal.write({ 'shop/junit.xml': report() })
      const inPty = (args: string, env: Readonly<Record<string, string>> = {}): Promise<Answer> =>
        typed('script', ['--quiet', '--return', '--command', `${process.execPath} ${CLI} ${args}`, '/dev/null'], {
          cwd: terminal.path(shop),
          env: { PATH: process.env['PATH'] ?? '', HOME: terminal.folder, TERM: 'xterm', ...env }
        })
      const colours = /\u001b\[\d+m/
      const coloured = await inPty('scan')
      expect(coloured.stdout).toMatch(colours)
      expect(coloured.stdout).toContain('Reading commits …')
      expect((await inPty('scan', { NO_COLOR: '1' })).stdout).not.toMatch(colours)
      expect((await inPty('scan --no-color')).stdout).not.toMatch(colours)
      expect((await inPty('scan', { TERM: 'dumb' })).stdout).not.toMatch(colours)
      expect((await inPty('scan --frob')).stdout).toMatch(/^\u001b\[31m✗\u001b\[39m Unknown option/)
    }
  )
})

const CLI = `${process.cwd()}/dist/cli.js`

function canRun(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
