import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from '../actions/index.js'
import type { InputSpec } from '../src/io/runner/define-action.js'
import { issuesEvent } from './issues-event.js'

/** A start of Foreshock that has nothing to do. */
export interface IdleStart {
  /** The action, or how the CLI is called. */
  readonly action: string
  /** After `node`. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  /** Where an action says that it had nothing to do. */
  readonly outputs?: string
}

/** Each action on an event that builds nothing, and the CLI where it has next to nothing to tell. */
export async function idleStarts(folder: string): Promise<readonly IdleStart[]> {
  const ofActions = await Promise.all(
    Object.entries(actions).map(async ([name, load]) => actionStart(name, (await load()).inputs, folder))
  )
  return [...ofActions, ...cliStarts(folder)]
}

const dist = (name: string): string => join(process.cwd(), 'dist', `${name}.js`)

function actionStart(name: string, inputs: Readonly<Record<string, InputSpec>>, folder: string): IdleStart {
  const home = join(folder, name)
  const workspace = join(home, 'workspace')
  mkdirSync(workspace, { recursive: true })
  const event = join(home, 'event.json')
  writeFileSync(event, JSON.stringify(issuesEvent, undefined, 2))
  const files = ['ENV', 'OUTPUT', 'PATH', 'STATE', 'STEP_SUMMARY'].map((file) => [`GITHUB_${file}`, join(home, file)])
  for (const [, file = ''] of files) writeFileSync(file, '')
  const given = Object.entries(inputs)
    .filter(([, spec]) => spec.only !== 'terminal')
    .map(([input, spec]) => [`INPUT_${input.toUpperCase()}`, filledIn(spec)])
  return {
    action: name,
    args: [dist(name)],
    folder: workspace,
    outputs: join(home, 'OUTPUT'),
    env: {
      ...surroundings(home),
      ...Object.fromEntries(given),
      ...Object.fromEntries(files),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_EVENT_PATH: event,
      GITHUB_JOB: 'foreshock',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: issuesEvent.repository.full_name,
      GITHUB_REPOSITORY_ID: String(issuesEvent.repository.id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '17000000001',
      GITHUB_RUN_NUMBER: '4711',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'c0ffee5'.padEnd(40, '0'),
      GITHUB_WORKFLOW: 'CI',
      GITHUB_WORKFLOW_REF: `${issuesEvent.repository.full_name}/.github/workflows/ci.yml@refs/heads/main`,
      GITHUB_WORKSPACE: workspace,
      ImageOS: 'ubuntu24',
      RUNNER_NAME: 'GitHub Actions 1',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: home
    }
  }
}

/** Expressions are filled in by GitHub before a step starts; here by something of that kind. */
function filledIn({ default: value = '' }: InputSpec): string {
  if (!value.includes('${{')) return value
  return value.includes('token') ? `ghs_${'0'.repeat(36)}` : value.includes('matrix') ? 'null' : '49000000001'
}

function cliStarts(folder: string): readonly IdleStart[] {
  const empty = join(folder, 'cli')
  mkdirSync(empty, { recursive: true })
  const env = surroundings(empty)
  return [
    { action: 'cli', args: [dist('cli'), '--version'], env, folder: empty },
    { action: 'cli history', args: [dist('cli'), 'history', '--directory', join(empty, 'history')], env, folder: empty }
  ]
}

const surroundings = (home: string) => ({ HOME: home, LANG: 'C.UTF-8', PATH: process.env['PATH'] ?? '' })
