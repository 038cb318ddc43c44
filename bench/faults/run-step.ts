import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalGitHub, type FaultRule, type LoggedRequest, type Repository } from '../../test/local-github/index.js'
import { envFilePairs } from '../../test/host-runner/env-file.js'
import { copyOf, freshRoot, oldRoot, type PreparedStep } from './prepared-step.js'

/** What became of a step, for the runner and for GitHub. */
export interface StepEnd {
  readonly exitCode: number
  /** From the start of the process to its end, on the real clock. */
  readonly seconds: number
  readonly outputs: Readonly<Record<string, string>>
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly requests: readonly LoggedRequest[]
  /** What GitHub knows afterwards. */
  readonly repository: Repository
}

/** What is far beyond any limit of ours is ended, and found to be late. */
const END_MS = 75_000

/** Runs the built action against a GitHub of its own. `onStart` is called when it first asks for something, or ends. */
export async function runStep(
  step: PreparedStep,
  { rule, onStart = () => undefined }: { readonly rule?: FaultRule; readonly onStart?: () => void } = {}
): Promise<StepEnd> {
  const github = await startLocalGitHub()
  const repository = copyOf(step.repository)
  const { full_name, default_branch } = repository
  github.state.repositories.set(full_name, repository)
  github.state.nextId = step.nextId
  const { environment: given } = step
  const root = freshRoot(step)
  const moved = (value: string): string =>
    value.replaceAll(oldRoot(step), root).replaceAll(given['GITHUB_API_URL'] ?? '', github.url)
  const env: Record<string, string> = {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, moved(value)])),
    INPUT_TOKEN: github.issueToken({
      repository: full_name,
      permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' }
    }),
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({
      repository: full_name,
      runId: step.runId,
      jobId: step.jobId,
      ref: given['GITHUB_REF'] ?? '',
      defaultBranch: default_branch,
      baseRef: given['GITHUB_BASE_REF'] ?? '',
      event: given['GITHUB_EVENT_NAME'] ?? ''
    })
  }
  for (const file of COMMAND_FILES) writeFileSync(env[file] ?? '', '')
  if (rule !== undefined) github.fault(rule)
  github.before({ operation: /./, act: onStart })
  try {
    const ended = await run(join(process.cwd(), 'dist', `${step.action}.js`), env)
    onStart()
    const fileOf = (name: string): string => {
      const path = env[name] ?? ''
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    }
    return {
      ...ended,
      outputs: Object.fromEntries(envFilePairs(fileOf('GITHUB_OUTPUT'))),
      summary: fileOf('GITHUB_STEP_SUMMARY'),
      requests: [...github.requests],
      repository
    }
  } finally {
    await github.close()
    rmSync(root, { recursive: true, force: true })
  }
}

const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

function run(
  file: string,
  env: Readonly<Record<string, string>>
): Promise<Pick<StepEnd, 'exitCode' | 'seconds' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint()
    const child = spawn(process.execPath, [file], {
      cwd: env['GITHUB_WORKSPACE'],
      env,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const texts = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (texts.stderr += text))
    const end = setTimeout(() => child.kill('SIGKILL'), END_MS)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(end)
      resolve({ exitCode: code ?? 137, seconds: Number(process.hrtime.bigint() - begun) / 1e9, ...texts })
    })
  })
}
