/** What is put into a script for each tool: what keeps its log, its exit code and its other reports as they were. */
import { parse } from 'yaml'
import { planFor } from './in-memory.js'

const CI = '.github/workflows/ci.yml'

interface Told {
  readonly run: string
  readonly env: Readonly<Record<string, string>> | undefined
}

type Files = Readonly<Record<string, string>>

const workflow = (run: string, { ofWorkflow = '', ofJob = '' } = {}): string =>
  `on: push\n${ofWorkflow}jobs:\n  t:\n    runs-on: x\n${ofJob}    steps:\n      - run: |\n          ${run}\n`

/** What is new or changed beside the workflow. */
const writtenBy = (run: string, files: Files): Files =>
  Object.fromEntries(planFor({ [CI]: workflow(run), ...files }).changes.map(({ path, after }) => [path, after]))

/** The step of the tests, once the plan is carried out, and what people are told. */
function told(run: string, files: Files = {}, env = {}): Told & { readonly notes: string } {
  const text = workflow(run, env)
  const { changes, notes } = planFor({ [CI]: text, ...files })
  const after = changes.find(({ path }) => path === CI)?.after ?? text
  const [step] = (parse(after) as { jobs: { t: { steps: Told[] } } }).jobs.t.steps
  return { env: step?.env, run: step?.run.trim() ?? '', notes: notes.join('\n') }
}

const JUNIT = '--junitxml=test-results/pytest.xml'

test.each([
  ['pytest -q 2>&1 | tee log.txt', `pytest -q ${JUNIT} 2>&1 | tee log.txt`],
  ['pytest -q > log.txt 2>&1', `pytest -q ${JUNIT} > log.txt 2>&1`],
  ['pytest &> log.txt || cat log.txt', `pytest ${JUNIT} &> log.txt || cat log.txt`],
  ['pytest 2>/dev/null', `pytest ${JUNIT} 2>/dev/null`],
  ['pytest 2> errors.txt tests', `pytest 2> errors.txt tests ${JUNIT}`],
  ['pytest < input.txt; echo $?', `pytest ${JUNIT} < input.txt; echo $?`]
])('options stand before redirections: %s', (run, becomes) => {
  expect(told(run).run).toBe(becomes)
})

test.each([
  'python3.12 -m pytest',
  '/usr/bin/python3 -m pytest',
  '.venv/bin/python -X dev -m pytest',
  'coverage run --source src -m pytest',
  'pytest-3'
])('pytest is known behind %s', (run) => {
  expect(told(run).run).toBe(`${run} ${JUNIT}`)
})

test.each(['python tool.py -m pytest', 'pytest --version', 'npx vitest --help'])('%s runs no tests', (run) => {
  expect(told(run).run).toBe(run)
})

const LIMIT = 'NODE_OPTIONS: --max-old-space-size=4096'

test.each([
  ['the workflow', `env:\n  ${LIMIT}\n`, ''],
  ['the job', '', `    env:\n      ${LIMIT}\n`]
])('a variable that %s sets keeps its value', (_who, ofWorkflow, ofJob) => {
  const { env, notes } = told('node --test', {}, { ofWorkflow, ofJob })
  expect(env).toBeUndefined()
  expect(notes).toContain('Give it NODE_OPTIONS=--test-reporter=spec')
})

const MOCHA = '--reporter ./.mocha-reporters.cjs --reporter-option output=test-results/mocha.json'

test('mocha lists its tests in the log beside the report', () => {
  expect(told('npx mocha').run).toBe(`npx mocha ${MOCHA}`)
  expect(told('npx mocha --reporter spec').run).toBe(`npx mocha --reporter spec ${MOCHA}`)
  const files = { 'web/.mocharc.yml': 'timeout: 5000\n', '.mocha-reporters.cjs': '// there\n' }
  expect(writtenBy('cd web && mocha', files)['web/.mocha-reporters.cjs']).toContain(
    'new reporters.Spec(runner, options)'
  )
  expect(Object.keys(writtenBy('mocha', files))).not.toContain('.mocha-reporters.cjs')
})

test.each([
  ['mocha -R dot', {}],
  ['mocha', { '.mocharc.json': '{ "reporter": "dot" }' }],
  ['mocha', { '.mocharc.yml': 'reporter: mocha-multi-reporters\nreporter-option: [configFile=x.json]\n' }]
])('another reporter of mocha is left: %s', (run, files) => {
  expect(told(run, files)).toMatchObject({ run, notes: expect.stringContaining('one reporter at a time') as string })
})

const VITEST = '--reporter=junit --outputFile.junit=test-results/vitest.xml'

test('Vitest keeps what it does by itself on GitHub, and the reporters of the command', () => {
  const withVersion = (version: string): Files => ({
    'package.json': JSON.stringify({ devDependencies: { vitest: version } })
  })
  const both = `vitest run --reporter=default --reporter=github-actions ${VITEST}`
  for (const version of ['^1.3.0', '1.10.0', '~4.1.12', 'latest'])
    expect(told('vitest run', withVersion(version)).run).toBe(both)
  for (const version of ['^0.34.6', '1.2', '~1.0.4'])
    expect(told('vitest run', withVersion(version)).run).toBe(`vitest run --reporter=default ${VITEST}`)
  expect(told('vitest run --reporter=dot').run).toBe(`vitest run --reporter=dot ${VITEST}`)
  const named = { 'vitest.config.ts': "export default { test: { reporters: ['verbose', './own.ts'] } }\n" }
  expect(told('vitest run', named)).toMatchObject({
    run: 'vitest run',
    notes: expect.stringMatching(/names the reporters/) as string
  })
})

test.each([
  ["reporter: 'html',", 'html'],
  ['reporter: "blob" }', 'blob'],
  ['retries: 2', 'dot']
])('Playwright keeps the reporter of its configuration: %s', (config, reporter) => {
  const files = { 'playwright.config.ts': `export default defineConfig({\n  ${config}\n})\n` }
  expect(told('npx playwright test', files)).toMatchObject({
    run: `npx playwright test --reporter=${reporter},junit`,
    env: { PLAYWRIGHT_JUNIT_OUTPUT_NAME: 'playwright-junit.xml' }
  })
})

test.each([
  ['npx playwright test', "reporter: process.env.CI ? 'blob' : 'html'"],
  ['npx playwright test', "reporter: [['html', { open: 'never' }]]"],
  ['npx playwright test', "reporter: 'blob' as const"],
  ['npx playwright test -c e2e/other.ts', "reporter: 'html'"]
])('%s is left where no option can name its reporters: %s', (run, config) => {
  const files = { 'playwright.config.ts': `export default { ${config} }\n` }
  expect(told(run, files)).toMatchObject({ run, notes: expect.stringContaining('Playwright: ') as string })
})

test('another configuration of Playwright is the one that counts', () => {
  const files = {
    'playwright.config.ts': "export default { reporter: [['list']] }\n",
    'playwright-ct.config.ts': "export default { reporter: 'line' }\n"
  }
  expect(told('playwright test -c playwright-ct.config.ts', files).run).toContain('--reporter=line,junit')
})

test('go test shows the log that it would show by itself', () => {
  const sum = 'go run gotest.tools/gotestsum@v1.12.0 --format'
  expect(told('go test -race ./...').run).toBe(
    `${sum} standard-quiet --junitfile junit.xml --raw-command go test -json -race ./...`
  )
  expect(told('go test -v ./... 2>&1 | tee log').run).toBe(
    `${sum} standard-verbose --junitfile junit.xml --raw-command go test -json -v ./... 2>&1 | tee log`
  )
})

const GEMS = { Gemfile: "gem 'rspec'\ngem 'rspec_junit_formatter'\n" }
const RSPEC = '--format RspecJunitFormatter --out test-results/rspec.xml'

test('RSpec writes its log in the format that it had', () => {
  expect(told('rspec', GEMS).run).toBe(`rspec --format progress ${RSPEC}`)
  expect(told('rspec', { ...GEMS, '.rspec': '--color\n-fd\n' }).run).toBe(`rspec --format d ${RSPEC}`)
  expect(told('rspec --format documentation', GEMS).run).toBe(`rspec --format documentation ${RSPEC}`)
  const configured = { ...GEMS, '.rspec': '--format RspecJunitFormatter --out rspec.xml\n' }
  expect(told('rspec', configured).run).toBe('rspec')
})

test.each([
  ['rake spec', 'RSpec::Core::RakeTask.new(:spec)\n', ''],
  ['bundle exec rake', 'task :default => [:lint, "spec"] # test later\n', ''],
  ['bin/rake default', 'task(default: %i[spec])\n', ''],
  ['rake', 'Rails.application.load_tasks\n', "gem 'rspec-rails'\n"]
])('RSpec behind %s is told by a variable', (run, Rakefile, gems) => {
  const { env, ...step } = told(run, { Rakefile, Gemfile: GEMS.Gemfile + gems })
  expect(step.run).toBe(run)
  expect(env).toEqual({ SPEC_OPTS: `--format progress ${RSPEC}` })
})

test.each([
  ['rake', 'task default: :build\n'],
  ['rake release', 'task default: :spec\n'],
  ['rake', '']
])('%s of another kind runs no tests', (run, Rakefile) => {
  expect(told(run, { ...GEMS, Rakefile })).toMatchObject({
    env: undefined,
    notes: expect.not.stringContaining('RSpec') as string
  })
})

test('minitest-reporters writes a report where its helper says so, and keeps the log where it does not', () => {
  const Gemfile = "gem 'minitest-reporters'\n"
  const Rakefile = 'task default: :test\n'
  const helper = (text: string): Files => ({ Gemfile, Rakefile, 'test/test_helper.rb': text })
  expect(told('rake', helper('Minitest::Reporters.use!\n'))).toMatchObject({
    run: 'rake',
    env: undefined,
    notes: expect.stringContaining('Minitest::Reporters::JUnitReporter.new') as string
  })
  expect(told('rake', helper('Minitest::Reporters.use! [Minitest::Reporters::JUnitReporter.new]\n')).notes).toBe('')
})

const composer = (test: unknown): Files => ({ 'composer.json': JSON.stringify({ scripts: { test, ci: '@test' } }) })

test.each([
  ['composer test', 'composer test -- --log-junit junit.xml'],
  ['composer ci', 'composer ci -- --log-junit junit.xml'],
  ['composer run-script test -- --testdox', 'composer run-script test -- --testdox --log-junit junit.xml'],
  ['composer exec phpunit -- tests', 'composer exec phpunit -- tests --log-junit junit.xml']
])('PHPUnit behind %s', (run, becomes) => {
  expect(told(run, composer('@php vendor/bin/phpunit')).run).toBe(becomes)
})

test('composer passes options on to all commands of a script, so where there are several it gets none', () => {
  for (const run of ['composer test', 'composer ci'])
    expect(told(run, composer(['@php artisan config:clear', '@php artisan test']))).toMatchObject({
      run,
      notes: expect.stringContaining('passes no options on') as string
    })
})

test.each([
  ['npx ava', {}, 'ava --tap > ava.tap'],
  ['npx ava --tap > ava.tap', {}, ''],
  ['npx jasmine', {}, 'JUnitXmlReporter'],
  ['npx jasmine', { 'package.json': '{"devDependencies":{"jasmine-reporters":"2"}}' }, '']
])('AVA and Jasmine write a report where they have been told to: %s', (run, files, words) => {
  const planned = told(run, files)
  expect(planned.run).toBe(run)
  expect(planned.notes === '').toBe(words === '')
  expect(planned.notes).toContain(words)
})
