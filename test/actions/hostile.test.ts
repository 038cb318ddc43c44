import { addCommit, addContents } from '../local-github/index.js'
import { commandsIn } from '../host-runner/commands.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, workflowOf } from './door.js'
import { loneStep, type Left } from './lone-step.js'
import { openShop, type Shop } from './shop.js'
import { page, trespasses } from '../report/github-page.js'

/** Names that somebody chose with care. None of them may act on the runner, or on who reads. */
const NAMES = [
  '::set-env name=A::b',
  '  ::add-path::/tmp',
  '::error file=a::owned',
  'before ##[add-path]/tmp',
  '##[set-env name=A]b',
  'a\u200b##[error]b',
  '\u200b::warning::b',
  'line one\n::stop-commands::x\nline two',
  'carriage\r::set-output name=verdict::pass',
  '%0A::error::x',
  '@octocat @octo-org/team',
  'fixes #1 and GH-2 and octo-org/shop#3',
  '![img](https://evil.example/x.png) [link](https://evil.example)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</details></td></table><h1>owned</h1>',
  '<!-- foreshock:comment v=1 -->',
  '<!-- foreshock:end --> --> <!--',
  '| a | b |\n| - | - |',
  '`` ` ``` code',
  '\u202etxt.exe\u202c',
  '\ud800 lone \udc00',
  '\u001b[31mred\u001b[0m \u0007',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  '💥'.repeat(200)
]

const xml = (text: string): string =>
  text
    .replace(/[&<>"\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '')

/** As many tests that pass, and one: where most fail together, none is called flaky. */
const STEADY = [...NAMES.keys(), 0].map((_, index) => `<testcase name="steady ${index}" time="0.1"/>`)

const report = (inner: string): string =>
  `<testsuite name="unit">${STEADY.join('')}${NAMES.map((name, index) => `<testcase classname="${index}" name="${xml(name)}" time="0.1">${inner}</testcase>`).join('')}</testsuite>`

let shop: Shop
let door: StepResult
let lone: Left

const body = (): string => shop.repository.comments[0]?.body ?? ''

/** All tests fail and pass on one commit of a pull request, in jobs and steps with such names, too. */
beforeAll(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'comment:\n  when: always\n' })
  const trigger = triggerOf(shop, 'pull_request', 7)
  const steps = `- uses: actions/checkout@v7
- name: "::error::step ##[add-path]/tmp"
  run: cp junit.xml there.xml
- uses: actions/upload-artifact@v7
  with: { name: "test ::warning::x ##[error]y", path: broken.xml }`
  const job = 'name: "job ::set-env name=A::b ##[add-path]c <b>@octocat</b> <!-- foreshock:end -->"'
  shop.write({ 'broken.xml': '<testsuite><testcase', 'junit.xml': report('<failure message="::error::x"/>') })
  const file = '.github/workflows/hostile.yml'
  shop.write({ [file]: workflowOf({ steps, job }) })
  const { runId } = await open(shop, { file }, trigger)
  shop.write({ 'junit.xml': report('') })
  door = doorOf(await open(shop, { file }, { ...trigger, runId, attempt: 2 }))
  lone = await loneStep(shop, {
    jobs: NAMES,
    files: { 'junit.xml': report('<failure/>'), '::error::.junit.xml': '<html>', 'junit-##[error]x.xml': '<html>' },
    inputs: { strict: 'true' }
  })
})

afterAll(() => shop.close())

/** What the toolkit and the action itself say to the runner on purpose. */
const OURS = new Set(['debug', 'add-mask', 'warning', 'error', 'notice'])

test('no name acts on the runner', () => {
  for (const { commands } of [door, lone]) {
    expect(commands.filter(({ name }) => !OURS.has(name))).toEqual([])
    const told = commands.filter(({ name }) => ['warning', 'error', 'notice'].includes(name))
    for (const { line } of told) expect(line).toMatch(/^::(?:warning|error|notice)(?: title=Foreshock%3A [\w-]+)?::/)
  }
})

test('what the log shows of a name is no command either', () => {
  const shown = lone.stdout.split('\n').filter((line) => !line.startsWith('::'))
  expect(commandsIn(shown.join('\n'))).toEqual([])
})

test('every name is recorded, and the outputs are the declared ones', () => {
  expect(lone.outputs).toMatchObject({ jobs: String(NAMES.length + 1), tests: String(NAMES.length + STEADY.length) })
  expect(Object.keys(door.outputs).sort()).toEqual(
    [
      'comment-id',
      'coverage',
      'failed-tests',
      'findings',
      'jobs',
      'risk',
      'segment',
      'status',
      'tests',
      'verdict'
    ].sort()
  )
  expect(door.outputs['verdict']).toBe('warn')
})

test.each(['comment', 'summary'])(
  'the %s shows every name as text: no mention, link, image, tag or mark of theirs is on the page',
  (where) => {
    const text = where === 'comment' ? body() : door.summary
    expect(trespasses(page(text))).toEqual([])
    expect(text.match(/<!-- foreshock:(?:comment|section|end)/g) ?? []).toHaveLength(where === 'comment' ? 3 : 0)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(text.isWellFormed()).toBe(true)
  }
)

test('the comment stays one that GitHub takes, and one on the pull request', () => {
  expect(shop.repository.comments).toHaveLength(1)
  expect(Buffer.byteLength(body())).toBeLessThan(65_536)
})

test('with strict the step fails on the reports that could not be read, and names them harmlessly', () => {
  expect(lone.code).toBe(1)
  const error = lone.commands.find(({ name }) => name === 'error')
  expect(error?.message).toContain('could not be read: The file is a web page, not a test report.')
  expect(commandsIn(error?.message ?? '')).toEqual([])
})
