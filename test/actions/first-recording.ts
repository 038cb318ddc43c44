import { chmodSync, readFileSync } from 'node:fs'
import { stepOf } from '../host-runner/a-repository.js'
import { runWorkflow, type RunResult } from '../host-runner/run-workflow.js'
import { addCommit, addRepository, startLocalGitHub, type LocalGitHub } from '../local-github/index.js'
import { openTerminal, type Terminal } from '../commands/terminal.js'
import { addPast, JOBS, secondsNow, type JobName, type Past } from './first-recording-past.js'

const SHOP = 'octo-org/shop'
const CI = '.github/workflows/ci.yml'
const NOW = Date.parse('2026-11-23T08:00:00Z')

/** A workflow that has worked for long, and that nobody has written with Foreshock in mind. */
const WORKFLOW = `# What every commit goes through
name: CI
on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - name: Lint
        run: lint

  unit:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - name: Test
        run: npx jest --ci --reporters=default --reporters=jest-junit # writes junit.xml

  integration:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - name: Test
        run: mvn --batch-mode verify

  package:
    runs-on: ubuntu-24.04
    steps:
      - name: Compile
        run: echo compiled
      - name: Bundle
        run: echo bundled

  e2e:
    runs-on: ubuntu-24.04
    steps:
      - name: Browse
        run: echo browsed
`

const junit = (suite: string, cases: string): string =>
  `#!/bin/sh\nmkdir -p "${suite}" && cat > "${suite}/TEST-shop.xml" <<'XML'\n<testsuite name="shop">${cases}</testsuite>\nXML\n`

/** With the programs that it calls: they leave the reports that the real ones leave. */
const filesOf = ({ isTroubled }: Past) => ({
  [CI]: WORKFLOW,
  'package.json': '{ "name": "shop", "private": true, "scripts": { "test": "jest" } }',
  'pom.xml': '<project/>',
  'bin/lint': `#!/bin/sh\nexit ${isTroubled ? 1 : 0}\n`,
  'bin/npx': junit('.', '<testcase classname="cart" name="adds two prices" time="0.12"/>').replace(
    'TEST-shop.xml',
    'junit.xml'
  ),
  'bin/mvn': junit(
    'target/surefire-reports',
    `<testcase classname="shop.Checkout" name="pays once" time="1.9">${isTroubled ? AGAIN : ''}</testcase><testcase classname="shop.Search" name="finds a shoe" time="2.4"/>`
  )
})

/** Surefire tells so of a test that passed when it was run again. */
const AGAIN = '<flakyFailure message="expected 1 payment, got 2"/>'

/** What is wrong in this repository, and how the summary has to tell of it. */
const PLANTED: Readonly<Record<string, RegExp>> = {
  'a job is slower since a commit': /^\| Job `integration` takes .* since commit/m,
  'a step is slower since a commit, and its job is not': /^\| Step `Bundle` of `package` takes .* since commit/m,
  'a job is slower since its runner has another label': /^\| Job `unit` .*the labels of the runner changed/m,
  'a job waited for a runner': /^\| Job `e2e` waited/m,
  'a job failed that never did': /^- Job `lint` failed, as it did in none of \d+ earlier runs/m,
  'a test failed and passed when run again': /^\| Test `.*pays once` is flaky/m
}

export interface FirstRecording {
  readonly result: RunResult
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  /** To GitHub's REST API, as it counts them: caches and artifacts have a service of their own. */
  readonly requests: number
  /** What the summary tells of what is wrong, and what it does not. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  /** Workflow files that `init` changed, the lines that it added to them and took away. */
  readonly edits: { readonly files: number; readonly added: number; readonly removed: number }
  /** What had to be typed. */
  readonly commands: number
}

/** A repository with a past and without Foreshock: `init` amends its workflow, and the next push is recorded. */
export async function recordFirst(
  past: Past,
  around: (run: () => Promise<RunResult>) => Promise<RunResult> = (run) => run()
): Promise<FirstRecording> {
  const [terminal, github] = [openTerminal(), await startLocalGitHub()]
  try {
    terminal.write(filesOf(past))
    for (const tool of ['bin/lint', 'bin/npx', 'bin/mvn']) chmodSync(terminal.path(tool), 0o755)
    const said = await terminal.foreshock(['init', '--yes', '--json'])
    if (said.code !== 0) throw new Error(said.stderr)
    const repository = addRepository(github.state, { full_name: SHOP })
    addPast({ github, repository }, { ...past, endsAt: NOW })
    const { sha } = addCommit(github.state, repository, { branch: 'main', sha: 'a'.repeat(40) })
    github.clearRequests()
    const result = await around(() => push({ github, terminal, sha }, past))
    const { summary, outputs, log } = stepOf(result, 'Run foreshock/foreshock@v1')
    const isFound = (what: string): boolean => PLANTED[what]?.test(summary) ?? false
    return {
      result,
      summary,
      outputs,
      log,
      requests: github.requests.filter(({ operation }) => !/^(?:blob|cache|artifact)\//.test(operation)).length,
      found: Object.keys(PLANTED).filter(isFound),
      missed: Object.keys(PLANTED).filter((what) => !isFound(what)),
      edits: editsOf(readFileSync(terminal.path(CI), 'utf8')),
      commands: 1
    }
  } finally {
    terminal.close()
    await github.close()
  }
}

interface Place {
  readonly github: LocalGitHub
  readonly terminal: Terminal
  readonly sha: string
}

/** A push to the default branch, on a day on which one job waits for a runner. */
function push({ github, terminal, sha }: Place, { isTroubled }: Past): Promise<RunResult> {
  const id = github.state.repositories.get(SHOP)?.id
  return runWorkflow({
    github,
    repository: SHOP,
    files: terminal.folder,
    workflow: CI,
    event: {
      name: 'push',
      payload: {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: sha,
        repository: { id, full_name: SHOP, default_branch: 'main' }
      }
    },
    sha,
    ref: 'refs/heads/main',
    actions: { 'foreshock/foreshock': process.cwd() },
    env: { PATH: `${terminal.path('bin')}:${process.env['PATH'] ?? ''}` },
    startAt: new Date(NOW),
    dates: 'virtual',
    seconds: ({ job, step }) => (isJob(job) ? secondsNow({ job, step, isTroubled }) : undefined),
    queueSeconds: ({ job }) => (isTroubled && job === 'e2e' ? 840 : undefined)
  })
}

const isJob = (name: string): name is JobName => JOBS.some((job) => job === name)

/** `init` keeps the order of the lines, so that those which are not there before are those it added. */
function editsOf(after: string): FirstRecording['edits'] {
  const [old, young] = [WORKFLOW.split('\n'), after.split('\n')]
  let kept = 0
  for (const line of young) if (line === old[kept]) kept += 1
  return { files: after === WORKFLOW ? 0 : 1, added: young.length - kept, removed: old.length - kept }
}
