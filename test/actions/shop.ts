import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addPull, addRepository, startLocalGitHub } from '../local-github/index.js'
import type { LocalGitHub, Repository } from '../local-github/index.js'
import { runWorkflow } from '../host-runner/run-workflow.js'
import type { RunResult, WorkflowOptions } from '../host-runner/run-workflow.js'

/** What one execution of the shop's tests says: seconds of each test, and which of them failed. */
export interface Scene {
  readonly unit: Readonly<Record<string, number>>
  readonly integration: Readonly<Record<string, number>>
  readonly failed?: readonly string[]
}

/** A repository whose workflow has two jobs of tests and a `foreshock` job, in a local GitHub. */
export interface Shop {
  readonly github: LocalGitHub
  readonly repository: Repository
  readonly files: string
  play(scene: Scene, options: Partial<WorkflowOptions> & Pick<WorkflowOptions, 'sha'>): Promise<RunResult>
  write(files: Readonly<Record<string, string>>): void
  close(): Promise<void>
}

export const SHOP = 'octo-org/shop'

/** Two test jobs that upload their reports, and the last job, which records the whole run. */
export const LAST_JOB_WORKFLOW = `name: CI
on: [push, pull_request, workflow_dispatch]
permissions: {}
jobs:
  unit:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - name: Test
        run: node test.mjs unit
      - uses: actions/upload-artifact@v7
        if: always()
        with: { name: unit-test-results, path: test-results/*.xml }
  integration:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - name: Test
        run: node test.mjs integration
      - uses: actions/upload-artifact@v7
        if: always()
        with: { name: integration-test-results, path: test-results/*.xml }
  foreshock:
    needs: [unit, integration]
    if: always()
    runs-on: ubuntu-24.04
    permissions:
      actions: read
      contents: read
      pull-requests: write
    steps:
      - uses: foreshock/foreshock@v1
        id: foreshock
`

/** Prints no report of a real tool: it writes the scene as the JUnit XML that such a tool would leave. */
const TEST_SCRIPT = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const [suite] = process.argv.slice(2)
const scene = JSON.parse(readFileSync('scene.json', 'utf8'))
const failed = new Set(scene.failed ?? [])
const cases = Object.entries(scene[suite]).map(([name, seconds]) => {
  const failure = failed.has(name) ? '<failure message="expected 1 payment, got 2"/>' : ''
  return '<testcase classname="' + suite + '" name="' + name + '" time="' + seconds + '">' + failure + '</testcase>'
})
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/junit.xml', '<testsuites><testsuite name="' + suite + '">' + cases.join('') + '</testsuite></testsuites>')
process.exitCode = Object.keys(scene[suite]).some((name) => failed.has(name)) ? 1 : 0
`

export async function openShop(): Promise<Shop> {
  const github = await startLocalGitHub()
  const repository = addRepository(github.state, { full_name: SHOP })
  const files = mkdtempSync(join(tmpdir(), 'shop-'))
  const write = (contents: Readonly<Record<string, string>>): void => {
    for (const [path, content] of Object.entries(contents)) {
      mkdirSync(dirname(join(files, path)), { recursive: true })
      writeFileSync(join(files, path), content)
    }
  }
  write({ '.github/workflows/ci.yml': LAST_JOB_WORKFLOW, 'test.mjs': TEST_SCRIPT })
  return {
    github,
    repository,
    files,
    write,
    play: (scene, options) => {
      write({ 'scene.json': JSON.stringify(scene) })
      return runWorkflow({
        github,
        repository: SHOP,
        files,
        workflow: '.github/workflows/ci.yml',
        event: push(repository),
        ref: 'refs/heads/main',
        actions: { 'foreshock/foreshock': process.cwd() },
        seconds: ({ step }) => (step === 'Test' ? 60 : 1),
        ...options
      })
    },
    close: async () => {
      await github.close()
      rmSync(files, { recursive: true, force: true })
    }
  }
}

const repositoryOf = ({ id, full_name, default_branch }: Repository) => ({ id, full_name, default_branch })

export const push = (repository: Repository): WorkflowOptions['event'] => ({
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: 'a'.repeat(40),
    repository: repositoryOf(repository)
  }
})

/** A pull request of the same repository, or of a fork of it, with everything a run of it needs. */
export function pullRequest(
  { github, repository }: Shop,
  { number, sha, branch, from = SHOP }: { number: number; sha: string; branch: string; from?: string }
): Pick<WorkflowOptions, 'event' | 'ref' | 'baseRef' | 'headRef' | 'sha'> {
  if (!repository.pulls.some((pull) => pull.number === number))
    addPull(github.state, repository, { number, sha, branch, head_repository: from })
  return {
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number,
        pull_request: {
          number,
          head: { sha, ref: branch, repo: { full_name: from } },
          base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: SHOP } }
        },
        repository: repositoryOf(repository)
      }
    },
    ref: `refs/pull/${number}/merge`,
    baseRef: 'main',
    headRef: branch,
    sha
  }
}
