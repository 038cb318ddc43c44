/** The page on `--json` is held to what commands print: each is typed for real, and every key stands on both sides. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { verbs } from '../../commands/history.js'
import { commands } from '../../commands/index.js'
import type { Rows } from '../../src/domain/recording.js'
import type { Segment } from '../../src/domain/segment.js'
import { damageOf } from '../../src/history/manifest.js'
import { pack } from '../../src/history/pack.js'
import { encodeSegment } from '../../src/history/segment.js'
import { stores } from '../../src/io/store/index.js'
import type { Leak, MetricStanding } from '../../src/watch/standing.js'
import { openBadDeploy } from '../actions/rollback-shop.js'
import { SHOP } from '../actions/shop.js'
import { aCheckout, openTerminal, report, type Answer, type Terminal } from '../commands/terminal.js'
import { noHurry } from '../fakes/no-hurry.js'
import { history, runs } from '../fakes/rows.js'
import { startService } from '../fakes/service.js'
import { aJob, anAbout, aRun, aSegment, aTest, NOON } from '../history/builders.js'
import { addContents, addRepository, startLocalGitHub } from '../local-github/index.js'
import { complaintsOf, documentedIn, sectionsOf, SHARED } from './json-page.js'

const page = readFileSync('docs/reference/json.md', 'utf8')
const sections = sectionsOf(page)

const ofMetric = (key: keyof MetricStanding, ...more: readonly string[]): string =>
  ['watch: checks[].metrics[]', key, ...more].join('.')

/** A watch takes hours to find a leak, and needs a past to hold what it counts against: types hold these to the code. */
const SELDOM: readonly string[] = [
  ofMetric('leak'),
  ...Object.keys({ perHour: 1, low: 1, high: 1, hoursLeft: 1 } satisfies Required<Leak>).map((key) =>
    ofMetric('leak', key)
  ),
  ofMetric('baseline', 'bad' satisfies keyof MetricStanding['baseline'])
]

let terminal: Terminal
/** What was printed, by the heading under which the page tells of it. */
const printed: (readonly [heading: string, json: object])[] = []

beforeAll(async () => {
  terminal = openTerminal()
  await printOfCheckout()
  await printOfRisk()
  await printOfFindings()
  await printOfHistory()
  await printOfWatch()
  await printOfRollback()
})
afterAll(() => terminal.close())

type Options = Parameters<Terminal['foreshock']>[1]

/** Types a command, and keeps its answer below a heading. */
async function print(heading: string, args: readonly string[], options: Options): Promise<unknown> {
  const { code, stdout, stderr } = await terminal.foreshock([...heading.split(' '), ...args, '--json'], options)
  if (code !== 0 && code !== 1) throw new Error(`foreshock ${heading} ended with ${code}: ${stderr}`)
  const json: unknown = JSON.parse(stdout)
  if (typeof json !== 'object' || json === null || !/^\{.*\}\n$/.test(stdout)) throw new Error(`${heading}: ${stdout}`)
  printed.push([heading, json])
  return json
}

/** A checkout whose tests fail and pass, and whose settings come from another repository, too. */
async function printOfCheckout(): Promise<void> {
  const [path, shop] = ['.github/foreshock.yml', aCheckout(terminal)]
  terminal.write({ 'plain/a.xml': 'no report', 'shop/test-results/junit.xml': report({ fails: true }) })
  await print('scan', ['--reports', 'a.xml'], { in: 'plain' })
  await print('scan', [], { in: shop })
  terminal.write({ 'shop/test-results/junit.xml': report() })
  await print('scan', [], { in: shop })
  await print('record', ['--run', '4711'], { in: shop })
  terminal.write({
    'shop/package.json': JSON.stringify({ scripts: { test: 'jest' } }),
    'shop/.github/workflows/ci.yml': `name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n`
  })
  await print('init', ['--dry-run'], { in: shop })
  await print('doctor', ['--offline'], { in: shop })
  await print('init', ['--yes'], { in: shop })
  await print('completion', ['zsh'], { in: shop })

  const github = await startLocalGitHub()
  try {
    const own = 'extends: octo-org/ci\ncomment: { when: never }\n'
    addContents(addRepository(github.state, { full_name: SHOP }), 'main', { [path]: own })
    addContents(addRepository(github.state, { full_name: 'octo-org/ci' }), 'main', {
      [path]: 'detect: { waiting: false }\n'
    })
    terminal.write({ [`shop/${path}`]: own })
    const token = github.issueToken({ repository: SHOP, permissions: { contents: 'read', actions: 'read' } })
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: SHOP }
    await print('doctor', [], { in: shop, env })
    await print('doctor', [], { in: shop, env: { ...env, GITHUB_TOKEN: 'ghp_classic' } })
  } finally {
    await github.close()
  }
}

/** A past of which every fifth change was taken back: enough for every figure. */
async function printOfRisk(): Promise<void> {
  terminal.git(['init', '--quiet', 'risky'])
  execFileSync('git', ['fast-import', '--quiet'], { cwd: terminal.path('risky'), input: past(), stdio: 'pipe' })
  const head = execFileSync('git', ['rev-parse', 'main'], { cwd: terminal.path('risky'), encoding: 'utf8' }).trim()
  await keep('risky/kept', encodeSegment({ rows: seenOf(head), about: anAbout(), foreshock: '0.1.0' }))
  const given = { in: 'risky' }
  await print('risk', ['main~4..main', '--environment', 'production', '--directory', 'kept'], given)
  await print('risk', ['main..main'], given)
  await print('risk --backtest', [], given)
  await print('scan', [], given)
  await print('risk', [], { in: aCheckout(terminal, 'new') })
  await print('risk --backtest', [], { in: 'new' })
}

function past(): string {
  const began = Date.UTC(2025, 0) / 1000
  return Array.from({ length: 260 }, (_, day) => {
    const isBad = (one: number): boolean => one % 5 === 3
    const subject = (one: number): string => `Round the price, try ${one}`
    const message = isBad(day - 1) ? `Revert "${subject(day - 1)}"` : subject(day)
    const [path, text] =
      isBad(day) || isBad(day - 1) ? ['pay.js', `${day}\n`.repeat(40)] : [`page-${day % 7}.js`, `${day}\n`]
    return [
      'commit refs/heads/main',
      `committer A <a@example.com> ${began + day * 86_400} +0000`,
      `data ${message.length}\n${message}`,
      `M 100644 inline ${path}`,
      `data ${text.length}\n${text}`
    ].join('\n')
  }).join('\n')
}

/** What CI and deployments told of a commit, and of the default branch before it. */
const seenOf = (head: string): Rows => ({
  ...history(...runs(5, () => ({ jobs: { build: 60 }, tests: { adds: 1, pays: 1 } })), {
    runId: 6,
    sha: head,
    jobs: { build: [60, 'failure'] },
    tests: { adds: 1 }
  }),
  deployments: [
    {
      deploymentId: 1,
      environment: 'production',
      sha: head,
      createdAt: NOON,
      state: 'failure',
      trust: 'default',
      witness: 'api',
      observedAt: NOON
    }
  ]
})

/** A job, a step and a test that became slower, and as fast again; another test of which the outcome changes. */
async function printOfFindings(): Promise<void> {
  const rows = history(
    ...runs(90, (index) => {
      const times = (index >= 40 && index < 60 ? 4 : 1) * (1 + 0.04 * Math.sin(index * 2.4))
      return { jobs: { build: 60 * times }, tests: { pays: 10 * times } }
    })
  )
  await keep('slow/kept', encodeSegment({ rows, about: anAbout(), foreshock: '0.1.0' }))
  await print('replay', ['--directory', 'kept', '--runs', '60'], { in: 'slow' })
  await print('detect', ['--directory', 'kept', '--run', '55'], { in: 'slow' })
}

/** A history with segments, a pack, what is damaged and what is not ours. */
async function printOfHistory(): Promise<void> {
  const segment = (runId: number): Segment =>
    aSegment(
      { runs: [aRun({ runId })], jobs: [aJob({ runId })], tests: [aTest({ runId, name: `alice pays ${runId}` })] },
      { runId, createdAt: NOON + runId * 1000 }
    )
  const packed = await pack([segment(1), segment(2)], { repositoryId: 4711, foreshock: '0.1.0' })
  if (packed instanceof Error) throw packed
  await keep('old/kept', segment(2), segment(3), packed)
  const given = { in: 'old' }
  await print('history', ['--directory', 'kept'], given)
  await print('history list', ['--directory', 'kept'], given)
  await print('history size', ['--directory', 'kept'], given)
  await print('history export', ['out', '--directory', 'kept'], given)
  await print('history forget', ['alice', '--directory', 'kept', '--dry-run'], given)
  await print('history compact', ['--directory', 'kept'], given)
  await keep('old/kept', aSegment({}, { repositoryId: 1, createdAt: NOON - 1 }), segment(4))
  writeFileSync(terminal.path(`old/kept/segments/${segment(4).name}/tests.parquet`), 'garbage')
  await print('history verify', ['--directory', 'kept'], given)
  terminal.write({ 'none/.keep': '' })
  await print('history size', ['--directory', 'kept'], { in: 'none' })
}

async function keep(place: string, ...segments: readonly Segment[]): Promise<void> {
  terminal.write({ [`${place}/.keep`]: '' })
  const at = { workspace: terminal.folder, temp: terminal.folder, deadline: noHurry(), damageOf }
  const store = stores.directory.create({ path: place }, at)
  for (const segment of segments) expect(await store.append(segment)).toEqual({ is: 'stored' })
}

async function printOfWatch(): Promise<void> {
  const service = await startService((_, response) => void response.writeHead(503).end())
  try {
    const check = `up: { http: { url: "${service.url}", allow-private: true } }`
    terminal.write({ 'watched/.github/foreshock.yml': `watch:\n  checks:\n    ${check}\n` })
    await print('watch', ['--every', '1'], { in: 'watched' })
  } finally {
    await service.close()
  }
}

async function printOfRollback(): Promise<void> {
  const shop = await openBadDeploy()
  const { github, config } = shop
  try {
    const permissions = { contents: 'write', deployments: 'write' } as const
    const GITHUB_TOKEN = github.issueToken({ repository: SHOP, permissions })
    const env = { GITHUB_TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: SHOP }
    await print('rollback', ['--environment', 'production'], { env })
    config('rollback:\n  enabled: false\n')
    await print('rollback', ['--environment', 'production'], { env })
    config('rollback:\n  environments: [staging]\n')
    await print('rollback', ['--environment', 'production'], { env })
  } finally {
    await shop.close()
  }
}

test('every command and verb has its heading', () => {
  const verbsOf = Object.keys(verbs).map((verb) => `history ${verb}`)
  const headings = [...sections.keys()].filter((heading) => !SHARED.some((shared) => shared === heading))
  expect(headings.sort()).toEqual([...Object.keys(commands), 'risk --backtest', ...verbsOf].sort())
  expect(new Set(printed.map(([heading]) => heading))).toEqual(new Set(headings))
})

test('every key that a command prints is on the page, with its type, and no other is promised', () => {
  const complaints = printed.flatMap(([heading, json]) =>
    complaintsOf(json, documentedIn(sections, heading), { path: heading, seen: new Set() })
  )
  expect([...new Set(complaints)]).toEqual([])
})

test('every key on the page is printed', () => {
  const seen = new Set<string>()
  for (const [heading, json] of printed) complaintsOf(json, documentedIn(sections, heading), { seen })
  const rows = [...sections.values()].flatMap((section) => section.rows)
  const unseen = rows.filter(({ id }) => !seen.has(id))
  expect(unseen.map(({ id }) => id)).toEqual(SELDOM)
})

test('a key that was renamed, left out or given another type is found', () => {
  const documented = documentedIn(sections, 'history verify')
  const sound = {
    place: '/kept',
    sound: 1,
    damaged: [{ name: 'a', because: 'It is cut.' }],
    notOurs: [],
    leftOver: [],
    notes: []
  }
  const wrong = (json: object): readonly string[] => complaintsOf(json, documented, { seen: new Set() })
  expect(wrong(sound)).toEqual([])
  expect(wrong({ ...sound, damaged: [{ name: 'a', why: 'It is cut.' }] })).toEqual([
    'not printed: damaged[], history verify: damaged[].because',
    'not on the page: damaged[].why'
  ])
  expect(wrong({ ...sound, sound: '1' })).toEqual(['not of the type of the page: sound, number'])
})

test.each([
  [['history', 'nope'], 2],
  [['nope'], 2],
  [['scan', '--nope'], 2],
  [['rollback'], 2]
])('an error of foreshock %j is text on standard error alone, as the page says', async (args, code) => {
  const said: Answer = await terminal.foreshock([...args, '--json'])
  expect(said).toMatchObject({ code, stdout: '' })
  expect(said.stderr).toMatch(/^✗ .*\n$/)
})

test('the error that the page shows is the one that is told', async () => {
  const { stderr } = await terminal.foreshock(['history', 'nope', '--json'])
  expect(page).toContain(`\n${stderr}\`\`\``)
})
