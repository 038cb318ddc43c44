import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalGitHub, RuntimeTokenWish } from './index.js'

/** A job in a workspace of its own that saves and restores one folder with the real cache client. */
export interface CacheJob {
  save(key: string, text: string): Promise<Outcome>
  /** `text` is what the folder holds afterwards. */
  restore(key: string, ...restoreKeys: string[]): Promise<Outcome & { readonly text: string | undefined }>
}

export interface Outcome {
  /** The cache id of a save (-1 for none), the matched key of a restore (null for none). */
  readonly result: unknown
  /** What the client told the runner. */
  readonly output: string
}

const FOLDER = 'history'

/** A process of its own, as each job has: the client reads the environment as it goes. Its last line is the result. */
const CLIENT = `
  import { restoreCache, saveCache } from '@actions/cache'
  const [verb, path, key, ...restoreKeys] = process.argv.slice(1)
  process.chdir(process.env.GITHUB_WORKSPACE)
  const result = verb === 'save' ? await saveCache([path], key) : await restoreCache([path], key, restoreKeys)
  process.stdout.write('\\n' + JSON.stringify(result ?? null) + '\\n')
`
const run = promisify(execFile)

export interface CacheJobWish {
  readonly github: LocalGitHub
  readonly token: Partial<RuntimeTokenWish>
  /** What the runner exports; the token's own mode is for the service alone. */
  readonly env?: Readonly<Record<string, string>>
}

/** Gives a push to main unless told otherwise; call it once for each job. */
export function cacheJob({ github, token, env = {} }: CacheJobWish): CacheJob {
  const runtimeToken = github.issueRuntimeToken({
    repository: 'octo-org/app',
    runId: 1,
    jobId: 2,
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    event: 'push',
    ...token
  })

  const inWorkspace = async (args: readonly string[], before: string | undefined) => {
    const workspace = await mkdtemp(join(tmpdir(), 'cache-job-'))
    const file = join(workspace, FOLDER, 'data.txt')
    try {
      if (before !== undefined) {
        await mkdir(join(workspace, FOLDER))
        await writeFile(file, before)
      }
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', CLIENT, ...args], {
        env: {
          PATH: process.env['PATH'],
          ACTIONS_RESULTS_URL: github.resultsUrl,
          ACTIONS_RUNTIME_TOKEN: runtimeToken,
          ACTIONS_CACHE_SERVICE_V2: 'true',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: workspace,
          ...env
        }
      })
      const result: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null')
      const text = await readFile(file, 'utf8').catch(() => undefined)
      return { result, output: stdout, text }
    } finally {
      await rm(workspace, { recursive: true })
    }
  }

  return {
    save: (key, text) => inWorkspace(['save', FOLDER, key], text),
    restore: (key, ...restoreKeys) => inWorkspace(['restore', FOLDER, key, ...restoreKeys], undefined)
  }
}
