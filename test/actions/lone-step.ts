import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addJob, addRun } from '../local-github/index.js'
import { commandsIn, type Command } from '../host-runner/commands.js'
import { PATIENCE_S } from '../host-runner/run-action.js'
import { envFilePairs } from '../host-runner/env-file.js'
import { push, SHOP, type Shop } from './shop.js'

/** What a test changes of the surroundings that a runner gives to a step. */
export interface Surroundings {
  readonly action?: 'auto' | 'record' | 'detect'
  /** Variables of the step; `undefined` takes one away. */
  readonly variables?: Readonly<Record<string, string | undefined>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  /** Text of the event file; `undefined` leaves the file out. */
  readonly event?: string | undefined
  /** Called with the workspace before the step begins, and while it runs. */
  readonly before?: (workspace: string) => void
  readonly during?: (child: { kill(signal: NodeJS.Signals): unknown }) => Promise<void>
  /** More jobs of the run, all of them over. */
  readonly jobs?: readonly string[]
}

export interface Left {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the runner would obey of it. */
  readonly commands: readonly Command[]
  readonly runId: number
}

/** Errors and warnings as the runner would show them. */
export const told = ({ commands }: Left): readonly string[] =>
  commands
    .filter(({ name }) => name === 'warning' || name === 'error')
    .map(({ name, message }) => `${name}: ${message}`)

/** Runs the built action as one process, as a push to main would, in surroundings that a workflow cannot bring about. */
export async function loneStep({ github, repository }: Shop, given: Surroundings = {}): Promise<Left> {
  const root = mkdtempSync(join(tmpdir(), 'lone-step-'))
  const [workspace, temp] = [join(root, 'work'), join(root, 'temp')]
  const sha = repository.refs.get('refs/heads/main') ?? ''
  const run = addRun(github.state, repository, { status: 'in_progress', sha })
  const job = addJob(github.state, run, { name: 'test', status: 'in_progress' })
  for (const name of given.jobs ?? []) addJob(github.state, run, { name })
  const place = (path: string, text: string): string => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  for (const [path, text] of Object.entries(given.files ?? { 'junit.xml': REPORT })) place(join(workspace, path), text)
  mkdirSync(workspace, { recursive: true })
  const event = 'event' in given ? given.event : JSON.stringify(push(repository).payload)
  const output = place(join(temp, 'output'), '')
  const summary = place(join(temp, 'summary'), '')
  const inputs = {
    'check-run-id': String(job.id),
    matrix: 'null',
    'time-limit': String(PATIENCE_S),
    ...given.inputs
  }
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: root,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: SHOP,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: String(run.run_number),
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `${SHOP}/.github/workflows/ci.yml@refs/heads/main`,
    GITHUB_JOB: 'test',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event === undefined ? join(temp, 'none.json') : place(join(temp, 'event.json'), event),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({
      repository: SHOP,
      runId: run.id,
      jobId: job.id,
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      event: 'push'
    }),
    INPUT_TOKEN: github.issueToken({
      repository: SHOP,
      permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' }
    }),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...given.variables
  }
  try {
    given.before?.(workspace)
    const child = spawn(process.execPath, [join(process.cwd(), 'dist', `${given.action ?? 'auto'}.js`)], {
      cwd: workspace,
      env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
      child.on('close', (code, signal) => done({ code, signal }))
    )
    await given.during?.(child)
    const { code, signal } = await ended
    return {
      code,
      signal,
      stdout,
      stderr,
      outputs: Object.fromEntries(envFilePairs(readFileSync(output, 'utf8'))),
      summary: readFileSync(summary, 'utf8'),
      commands: commandsIn(stdout),
      runId: run.id
    }
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) // a killed step may leave a tar behind
  }
}

export const REPORT =
  '<testsuite name="unit"><testcase classname="unit" name="adds" time="0.2"/><testcase classname="unit" name="formats" time="0.1"/></testsuite>'
