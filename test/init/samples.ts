/** Small repositories of many kinds, each with tools that do on PATH what the real ones do with the same words. */

export interface Sample {
  readonly files: Readonly<Record<string, string>>
  /** Programs on PATH, as shell scripts. `report` is there in all of them: it writes a report of a kind to a path. */
  readonly tools?: Readonly<Record<string, string>>
  /** What the history holds of tests after one run of the workflow. */
  readonly records: readonly string[]
  /** The workflow that is run; `.github/workflows/ci.yml` where nothing is said. */
  readonly run?: string
  /** The changed or new files, where they are not the workflow that is run and the settings. */
  readonly writes?: readonly string[]
}

const CI = '.github/workflows/ci.yml'

/** A workflow of one job with these steps. */
const workflow = (...steps: readonly string[]): string => `# What every commit goes through
name: CI
on:
  push:
    branches: [main] # and nothing else
  pull_request:

permissions:
  contents: read

jobs:
  # One job does it all.
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
${steps.map((step) => `      - ${step}\n`).join('')}
# The end.
`

const packageJson = (scripts: Readonly<Record<string, string>>, more: object = {}): string =>
  JSON.stringify({ name: 'shop', version: '1.0.0', private: true, scripts, ...more })

/** Looks for `--name=value` or `--name value`, as tools do. */
const OPTION = `option() { local want=$1; shift; while [ $# -gt 0 ]; do case "$1" in "$want="*) echo "\${1#*=}"; return;; "$want") echo "$2"; return;; esac; shift; done; }\n`

/** Writes to where an option says, and nothing without it. */
const writing = (kind: string, option: string): string =>
  `${OPTION}to=$(option '${option}' "$@"); if [ -n "$to" ]; then report ${kind} "$to"; fi\n`

const DOES_NOT_MATTER = 'true\n'

/** `npx`, `bundle exec`, `poetry run` start what follows. */
const STARTS = 'while [ "$1" = exec ] || [ "$1" = run ]; do shift; done; exec "$@"\n'

const TESTS = ['adds two prices', 'formats a price']

export const samples: Readonly<Record<string, Sample>> = {
  'Node with jest': {
    files: { [CI]: workflow('run: npm test # all of them'), 'package.json': packageJson({ test: 'jest --ci' }) },
    tools: {
      jest: `${OPTION}to=$(option --outputFile "$@"); [ -d "$(dirname "$to")" ] || exit 1; case " $* " in *" --json "*) report jest "$to";; esac\n`
    },
    records: TESTS
  },
  'Node with Vitest': {
    files: { [CI]: workflow('run: npx vitest run --coverage'), 'package.json': packageJson({}) },
    tools: { npx: STARTS, vitest: writing('junit', '--outputFile.junit') },
    records: TESTS
  },
  'Node with mocha': {
    files: { [CI]: workflow('run: yarn test'), 'package.json': packageJson({ test: 'mocha' }) },
    tools: {
      yarn: 'shift; exec mocha "$@"\n',
      mocha: `${OPTION}to=$(option --reporter-option "$@"); if grep -q 'new reporters.JSON(runner, options)' "$(option --reporter "$@")"; then report mocha "\${to#output=}"; fi\n`
    },
    records: TESTS,
    writes: [CI, '.mocha-reporters.cjs', '.github/foreshock.yml']
  },
  'Node with Playwright': {
    files: {
      [CI]: workflow('run: npx playwright test', 'run: echo done'),
      'playwright.config.ts': "export default { reporter: 'html' }\n",
      'package.json': packageJson({})
    },
    tools: {
      npx: STARTS,
      playwright: `case " $* " in *junit*) report junit "$PLAYWRIGHT_JUNIT_OUTPUT_NAME";; esac\n`
    },
    records: TESTS
  },
  'Node with its own runner': {
    files: {
      [CI]: workflow('run: npm run test:unit\n        env:\n          CI: "1" # as usual'),
      'package.json': packageJson({ 'test:unit': 'node --test test/*.test.js' }),
      'test/price.test.js':
        "const { test } = require('node:test')\ntest('adds two prices', () => {})\ntest('formats a price', () => {})\n"
    },
    records: TESTS
  },
  'Python with pytest': {
    files: {
      [CI]: workflow(
        'uses: actions/setup-python@v7',
        'run: |\n          pip install -e .\n          python -m pytest -q tests\n'
      ),
      'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-ra"\n'
    },
    tools: { pip: DOES_NOT_MATTER, python: `[ "$2" = pytest ] || exit 2\n${writing('junit', '--junitxml')}` },
    records: TESTS
  },
  'Python behind make': {
    files: { [CI]: workflow('run: make test'), Makefile: 'test:\n\tpytest tests\n\nclean:\n\trm -r build\n' },
    tools: { make: 'pytest tests\n', pytest: `set -- $PYTEST_ADDOPTS\n${writing('junit', '--junitxml')}` },
    records: TESTS
  },
  'Python on a matrix': {
    files: {
      [CI]: `name: CI
on: [push, pull_request]
jobs:
  tests:
    strategy:
      matrix:
        python: ['3.12', '3.13']
    runs-on: ubuntu-latest
    steps:
    - uses: actions/checkout@v7
    - name: Test
      run: pytest
`
    },
    tools: { pytest: writing('junit', '--junitxml') },
    records: [...TESTS, ...TESTS]
  },
  Go: {
    files: {
      [CI]: workflow('uses: actions/setup-go@v7', 'run: go test -race ./...'),
      'go.mod': 'module example.com/shop\n'
    },
    tools: {
      go: `${OPTION}case "$1 $2" in "run gotest.tools/gotestsum"*) case " $* " in *" go test -json "*) report junit "$(option --junitfile "$@")";; esac;; esac\n`
    },
    records: TESTS
  },
  'Go with what it says in a file': {
    files: {
      [CI]: workflow('run: go test -v ./... 2>&1 | tee log.txt && grep -q standard-verbose log.txt'),
      'go.mod': 'module example.com/shop\n'
    },
    tools: {
      go: `${OPTION}echo "$@"; case " $* " in *" --raw-command go test -json -v ./... ") report junit "$(option --junitfile "$@")";; esac\n`
    },
    records: TESTS
  },
  'Java with Maven': {
    files: { [CI]: workflow('uses: actions/setup-java@v7', 'run: mvn --batch-mode verify'), 'pom.xml': '<project/>\n' },
    tools: { mvn: 'report junit target/surefire-reports/TEST-Price.xml\n' },
    records: TESTS
  },
  'Java with Gradle': {
    files: {
      [CI]: workflow('run: ./gradlew check --no-daemon'),
      gradlew: '#!/bin/sh\nreport junit build/test-results/test/TEST-Price.xml\n',
      'build.gradle': 'plugins { id "java" }\n'
    },
    records: TESTS
  },
  '.NET': {
    files: { [CI]: workflow('run: dotnet test --no-build'), 'shop.csproj': '<Project/>\n' },
    tools: {
      dotnet: `case " $* " in *" --logger trx"*) report trx TestResults/results.trx;; esac\n`
    },
    records: TESTS
  },
  Rust: {
    files: { [CI]: workflow('run: cargo nextest run --all-features'), 'Cargo.toml': '[package]\nname = "shop"\n' },
    tools: {
      cargo: `if grep -q 'profile.default.junit' .config/nextest.toml; then report junit target/nextest/default/junit.xml; fi\n`
    },
    records: TESTS,
    writes: [CI, '.config/nextest.toml', '.github/foreshock.yml']
  },
  PHP: {
    files: {
      [CI]: workflow('run: vendor/bin/phpunit --colors=always'),
      'vendor/bin/phpunit': `#!/bin/bash\n${writing('junit', '--log-junit')}`,
      'composer.json': '{}'
    },
    records: TESTS
  },
  'PHP behind composer': {
    files: {
      [CI]: workflow('run: composer test'),
      'composer.json': JSON.stringify({ scripts: { test: ['@unit'], unit: '@php vendor/bin/phpunit' } })
    },
    tools: { composer: `[ "$1 $2" = 'test --' ] || exit 1; shift\n${writing('junit', '--log-junit')}` },
    records: TESTS
  },
  'Ruby with RSpec': {
    files: {
      [CI]: workflow('run: bundle exec rspec'),
      Gemfile: "gem 'rspec'\ngem 'rspec_junit_formatter'\n"
    },
    tools: { bundle: STARTS, rspec: writing('junit', '--out') },
    records: TESTS
  },
  'Ruby with RSpec behind rake': {
    files: {
      [CI]: workflow('run: bundle exec rake'),
      Gemfile: "gem 'rspec'\ngem 'rspec_junit_formatter'\n",
      '.rspec': '--format documentation\n',
      Rakefile: 'RSpec::Core::RakeTask.new(:spec)\ntask default: [:spec]\n'
    },
    tools: {
      bundle: STARTS,
      rake: `set -- $SPEC_OPTS\n[ "$2" = documentation ] || exit 1\n${writing('junit', '--out')}`
    },
    records: TESTS
  },
  'Ruby with Minitest': {
    files: { [CI]: workflow('run: bundle exec rake test'), Gemfile: "gem 'minitest-ci'\n" },
    tools: { bundle: STARTS, rake: 'report junit test/reports/TEST-Price.xml\n' },
    records: TESTS
  },
  'C++ with CTest': {
    files: {
      [CI]: workflow('run: cmake -B build', 'run: ctest --output-on-failure\n        working-directory: build'),
      'CMakeLists.txt': 'enable_testing()\n',
      'build/.keep': ''
    },
    tools: { cmake: DOES_NOT_MATTER, ctest: writing('junit', '--output-junit') },
    records: TESTS
  },
  'C++ with GoogleTest': {
    files: {
      [CI]: workflow('run: ./build/unit_tests'),
      'CMakeLists.txt': 'find_package(GTest)\n',
      'build/unit_tests':
        '#!/bin/bash\nif [ -n "$GTEST_OUTPUT" ]; then report junit "${GTEST_OUTPUT#xml:}unit_tests.xml"; fi\n'
    },
    records: TESTS
  },
  'a monorepo of packages': {
    files: {
      [CI]: workflow('run: npm test --workspaces'),
      'package.json': packageJson({}, { workspaces: ['packages/*'] }),
      'packages/cart/package.json': JSON.stringify({ name: 'cart', version: '1.0.0', scripts: { test: 'vitest run' } }),
      'packages/price/package.json': JSON.stringify({
        name: 'price',
        version: '1.0.0',
        scripts: { test: 'vitest run' }
      })
    },
    tools: { vitest: writing('junit', '--outputFile.junit') },
    records: [...TESTS, ...TESTS]
  },
  'a monorepo of languages': {
    files: {
      [CI]: `name: CI
on:
  push:
  pull_request:
permissions: {}
jobs:
  web:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    defaults:
      run:
        working-directory: web
    steps:
      - uses: actions/checkout@v7
      - run: npm test

  api:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - run: |
          cd api
          pytest
`,
      'web/package.json': packageJson({ test: 'vitest run' }),
      'api/pyproject.toml': '[project]\n'
    },
    tools: { vitest: writing('junit', '--outputFile.junit'), pytest: writing('junit', '--junitxml') },
    records: [...TESTS, ...TESTS]
  },
  'a job that writes packages': {
    files: {
      [CI]: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: pytest
      - run: echo "$TOKEN" | docker login ghcr.io --password-stdin
        env: { TOKEN: '\${{ secrets.GITHUB_TOKEN }}' }
`
    },
    tools: { pytest: writing('junit', '--junitxml'), docker: DOES_NOT_MATTER },
    records: TESTS
  },
  'a composite action': {
    files: {
      [CI]: workflow('uses: ./.github/actions/test'),
      '.github/actions/test/action.yml':
        'name: Test\ndescription: Tests\nruns:\n  using: composite\n  steps:\n    - run: mvn -B test\n      shell: bash\n'
    },
    tools: { mvn: 'report junit target/surefire-reports/TEST-Price.xml\n' },
    records: TESTS
  },
  'no tests': {
    files: { [CI]: workflow('run: npm run lint'), 'package.json': packageJson({ lint: 'node --version' }) },
    records: []
  },
  'deploy only': {
    files: {
      '.github/workflows/deploy.yml': `name: Deploy
on:
  push:
    branches: [main]
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment:
      name: production
      url: https://shop.example.com
    steps:
      - run: kubectl apply -f k8s
`,
      'k8s/shop.yml': 'readinessProbe:\n  httpGet:\n    path: /healthz\n    port: 80\n'
    },
    tools: { kubectl: DOES_NOT_MATTER },
    records: [],
    run: '.github/workflows/deploy.yml',
    writes: ['.github/workflows/foreshock.yml', '.github/foreshock.yml']
  },
  'no workflow': {
    files: { 'README.md': 'A shop.\n' },
    records: [],
    run: '.github/workflows/foreshock.yml',
    writes: ['.github/workflows/foreshock.yml', '.github/foreshock.yml']
  },
  'Windows line ends and a mark in front': {
    files: {
      [CI]: `\uFEFF${workflow('run: pytest').replaceAll('\n', '\r\n')}`
    },
    tools: { pytest: writing('junit', '--junitxml') },
    records: TESTS
  }
}

/** Writes a report of two tests: `report KIND PATH`. */
export const REPORT_TOOL = `#!/usr/bin/env node
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')
const [kind, path] = process.argv.slice(2)
const names = ${JSON.stringify(TESTS)}
const kinds = {
  junit: () => '<testsuites><testsuite name="price">' + names.map((name) => '<testcase classname="price" name="' + name + '" time="0.1"/>').join('') + '</testsuite></testsuites>',
  trx: () => '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>' + names.map((name, at) => '<UnitTestResult testId="' + at + '" testName="' + name + '" outcome="Passed" duration="00:00:00.1000000"/>').join('') + '</Results></TestRun>',
  jest: () => JSON.stringify({ numFailedTestSuites: 0, numFailedTests: 0, numPassedTestSuites: 1, numPassedTests: 2, numTotalTests: 2, success: true, startTime: 1790000000000, testResults: [{ name: '/w/price.test.js', status: 'passed', assertionResults: names.map((title) => ({ ancestorTitles: [], title, fullName: title, status: 'passed', duration: 100 })) }] }),
  mocha: () => JSON.stringify({ stats: { suites: 1, tests: 2, passes: 2, pending: 0, failures: 0 }, tests: names.map((title) => ({ title, fullTitle: title, duration: 100, currentRetry: 0, err: {} })), pending: [], failures: [], passes: names.map((title) => ({ title, fullTitle: title, duration: 100, currentRetry: 0, err: {} })) })
}
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, kinds[kind]())
`
