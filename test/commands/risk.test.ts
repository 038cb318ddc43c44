/** `foreshock risk` at a terminal: which commits are looked at, and what is said where there are none. */
import { aCheckout, openTerminal, type Answer, type Terminal } from './terminal.js'

let terminal: Terminal
beforeEach(() => {
  terminal = openTerminal()
  aCheckout(terminal, 'origin')
  for (const price of ['1', '2', '3']) commit('origin', `Raise the price to ${price}`, { 'price.js': price })
  terminal.git(['clone', '--quiet', 'origin', 'shop'])
})
afterEach(() => terminal.close())

function commit(checkout: string, subject: string, files: Readonly<Record<string, string>>): void {
  terminal.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${checkout}/${name}`, text])))
  terminal.git(['add', '.'], checkout)
  terminal.git(['commit', '--quiet', '--message', subject], checkout)
}

const risk = (...args: string[]): Promise<Answer> => terminal.foreshock(['risk', ...args], { in: 'shop' })

/** How many commits were looked at, and how it went. */
async function looked(...args: string[]): Promise<{ code: number | null; commits: number }> {
  const { code, stdout } = await risk('--json', ...args)
  const { commits } = JSON.parse(stdout) as { commits: readonly string[] }
  return { code, commits: commits.length }
}

describe('without a range', () => {
  test('a branch is held against the default branch of the remote, whatever is called main here', async () => {
    terminal.git(['switch', '--quiet', '--create', 'topic'], 'shop')
    commit('shop', 'Add a basket', { 'basket.js': 'a' })
    commit('shop', 'Empty the basket', { 'basket.js': '' })
    expect(await looked()).toEqual({ code: 0, commits: 2 })
    terminal.git(['branch', '--force', 'main', 'HEAD~4'], 'shop')
    terminal.git(['tag', 'main', 'HEAD'], 'shop')
    terminal.git(['tag', 'origin/main', 'HEAD'], 'shop')
    expect(await looked()).toEqual({ code: 0, commits: 2 })
  })

  test('a branch without a remote is held against the local default branch, not a tag of its name', async () => {
    terminal.git(['switch', '--quiet', '--create', 'topic'], 'origin')
    commit('origin', 'Add a basket', { 'basket.js': 'a' })
    terminal.git(['tag', 'main', 'HEAD~2'], 'origin')
    const { stdout } = await terminal.foreshock(['risk', '--json'], { in: 'origin' })
    expect(JSON.parse(stdout)).toMatchObject({ commits: [expect.stringMatching(/^[0-9a-f]{40}$/)] })
  })

  test('on the default branch the last commit is looked at', async () => {
    expect(await looked()).toEqual({ code: 0, commits: 1 })
  })

  test('a checkout with one commit has nothing before it to be held against', async () => {
    aCheckout(terminal, 'new')
    const { code, stdout } = await terminal.foreshock(['risk'], { in: 'new' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('undecided') })
  })
})

describe('a range', () => {
  test('is what comes after its beginning, up to its end or the head', async () => {
    expect(await looked('HEAD~2..HEAD~1')).toEqual({ code: 0, commits: 1 })
    expect(await looked('HEAD~2')).toEqual({ code: 0, commits: 2 })
    expect(await looked('HEAD~2...HEAD')).toEqual({ code: 0, commits: 2 })
    terminal.git(['branch', 'next'], 'shop')
    terminal.git(['switch', '--quiet', '--detach', 'HEAD~2'], 'shop')
    expect(await looked('..next')).toEqual({ code: 0, commits: 2 })
    expect((await risk('HEAD..HEAD')).stdout).toContain('✓ all clear: nothing would change')
  })

  test('in the wrong order would take something back, and is not all clear', async () => {
    const { code, stdout } = await risk('HEAD..HEAD~2', '--fail-on', 'unsure')
    expect(code).toBe(1)
    expect(stdout).toMatch(/[0-9a-f]{7} is older than [0-9a-f]{7}: 2 commits would be taken back\./)
    expect(stdout).not.toContain('all clear')
  })

  test.each([
    ['that begins at nothing', 'none..HEAD', 'The checkout does not hold `none`. Look at how it is written, or'],
    ['that ends at nothing', 'HEAD..none', 'The checkout does not hold `none`. Look at how it is written, or'],
    ['with a blank', 'a b', 'range: "a b" is no range of commits. Write it as main..feature, or'],
    ['that would be an option of git', '--output=x', 'Unknown option'],
    ['that is an option of git after the end of ours', '-- --output=x', 'range: "--output=x" is no range of commits.']
  ])('%s is an error, and nothing else is answered', async (_, range, words) => {
    const { code, stdout, stderr } = await risk(...(range.startsWith('-- ') ? range.split(' ') : [range]))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})

test('the commits that were looked at are named', async () => {
  expect((await risk()).stdout).toMatch(/^○ .*\n\n(?:.*\n)*Looked at [0-9a-f]{7} Raise the price to 3\n/)
  expect((await risk('HEAD~2')).stdout).toMatch(
    /\nLooked at 2 commits, from [0-9a-f]{7} to [0-9a-f]{7} Raise the price to 3\n/
  )
  expect((await risk('HEAD')).stdout).toContain('\nNo commit was looked at.\n')
})

test('a gate is not asked here, which is said where one would be asked', async () => {
  const gate = 'risk:\n  gate:\n    production: { hold-percentile: 0, on-unknown: hold }\n'
  terminal.write({ 'shop/.github/foreshock.yml': gate })
  const words = 'The gate of production is asked in a job alone, and was not asked here.'
  expect((await risk('--environment', 'production')).stdout).toContain(words)
  expect((await risk('--environment', 'staging')).stdout).not.toContain(words)
  expect((await risk()).stdout).not.toContain(words)
})

test('a configuration that is named and not there is no configuration that says nothing', async () => {
  const { code, stderr } = await risk('--config', '.github/forshock.yml')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      '✗ .github/forshock.yml There is no such configuration file. Name it as it lies in the checkout, or leave --config out.\n'
  })
})

test('where there is no checkout, it is said where to start', async () => {
  const { code, stderr } = await terminal.foreshock(['risk'])
  expect(code).toBe(2)
  expect(stderr).toContain('The folder is not in a git repository. Start in a checkout')
})

test('a replay has no range, and says so instead of leaving it unheard', async () => {
  for (const more of [['HEAD~2'], ['--environment', 'production']])
    expect(await risk('--backtest', ...more)).toMatchObject({
      code: 2,
      stderr: '✗ --backtest: A replay goes through the whole history. Leave the range and --environment out.\n'
    })
})

test('a replay of a short history gives no figure that rests on nothing', async () => {
  const text = await risk('--backtest')
  expect(text).toMatchObject({ code: 0, stderr: '' })
  expect(text.stdout).toContain('withheld: fewer than 30 labels carry no figure')
  expect(JSON.parse((await risk('--backtest', '--json')).stdout)).toMatchObject({
    changes: 4,
    targets: { real: { labels: 0 } }
  })
})
