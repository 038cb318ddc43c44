/** What `init` writes, in many kinds of repositories: GitHub's parser takes it, and a run of it is recorded. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { config } from '../../actions/config.js'
import { keptOn } from '../actions/kept.js'
import { readWorkflow } from '../host-runner/workflow-file.js'
import { runWorkflow } from '../host-runner/run-workflow.js'
import { addCommit, addRepository, startLocalGitHub } from '../local-github/index.js'
import { REPORT_TOOL, type Sample, samples } from '../init/samples.js'
import { openTerminal, type Terminal } from './terminal.js'

interface Said {
  readonly changes: readonly { readonly path: string; readonly is: string; readonly diff: readonly string[] }[]
  readonly notes: readonly string[]
  readonly written: readonly string[]
}

let terminal: Terminal
beforeEach(() => {
  terminal = openTerminal()
})
afterEach(() => terminal.close())

async function init(...args: readonly string[]): Promise<Said> {
  const said = await terminal.foreshock(['init', '--json', ...args])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(said.stdout) as Said
}

const textOf = (path: string): string => readFileSync(terminal.path(path), 'utf8')

const CI = '.github/workflows/ci.yml'

describe.each(Object.entries(samples))('%s', (_kind, sample) => {
  test('is changed by additions alone, parses, runs and is recorded, and stays so', async () => {
    terminal.write(sample.files)
    const said = await init('--yes')
    expect([...said.written].sort()).toEqual([...(sample.writes ?? [CI, '.github/foreshock.yml'])].sort())
    for (const [path, before] of Object.entries(sample.files)) expect(lost(before, textOf(path))).toBeUndefined()
    for (const { path } of said.changes.filter((change) => change.path.includes('/workflows/')))
      await expect(readWorkflow(path, textOf(path))).resolves.toMatchObject({ path })
    expect(config.parse(textOf('.github/foreshock.yml'), 'foreshock.yml')).toMatchObject({
      ok: true,
      notes: [],
      config: { risk: { high: 95 } }
    })

    expect(await recorded(sample)).toEqual([...sample.records].sort())
    expect(await init('--yes')).toMatchObject({ changes: [], written: [] })
  })
})

test('the kinds of repositories are as many as were asked for', () => {
  expect(Object.keys(samples).length).toBeGreaterThanOrEqual(12)
})

test('a working workflow with a report needs one step and no other change but what its job may do', async () => {
  terminal.write(samples['Java with Maven']?.files ?? {})
  const { changes } = await init('--dry-run')
  const added = changes.find(({ path }) => path === CI)?.diff.filter((line) => !/^[ @]/.test(line))
  expect(added).toEqual([
    '+    permissions:',
    '+      contents: read # to do what the workflow lets its jobs do',
    '+      actions: read # to read the jobs of this run, and to list the cache entries of the history',
    '+      pull-requests: write # to keep one comment on the pull request up to date',
    '+      - uses: foreshock/foreshock@v1',
    '+        if: always() # failed runs are what flakiness is proven by'
  ])
})

test('a dry run shows the difference and writes nothing; without a terminal nobody is asked', async () => {
  terminal.write(samples['Node with jest']?.files ?? {})
  const before = textOf(CI)
  const dry = await terminal.foreshock(['init', '--dry-run'])
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  expect(dry.stdout).toContain('Found jest in job test of .github/workflows/ci.yml.')
  expect(dry.stdout).toContain('+       - run: npm test -- --json --outputFile=jest-results.json # all of them')
  expect(dry.stdout).toMatch(/Nothing was written\.\n$/)
  expect(await terminal.foreshock(['init'])).toMatchObject({
    code: 2,
    stderr:
      '✗ Nobody can be asked here whether to write. See what it would be with --dry-run, or write it with --yes.\n'
  })
  expect(textOf(CI)).toBe(before)
})

test('what has a step of Foreshock is left alone, whatever else is there', async () => {
  terminal.write({
    [CI]: `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: pytest\n      - uses: foreshock/foreshock/actions/record@v1\n`
  })
  expect(await init('--yes')).toMatchObject({ changes: [], written: [] })
})

test('no link is followed, neither to read nor to write', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  try {
    writeFileSync(join(outside, 'ci.yml'), samples['Go']?.files[CI] ?? '')
    mkdirSync(terminal.path('.github/workflows'), { recursive: true })
    symlinkSync(join(outside, 'ci.yml'), terminal.path(CI))
    const said = await terminal.foreshock(['init', '--json', '--yes'])
    expect(said.stderr).toContain(`${CI} was not read: it is a link`)
    expect((JSON.parse(said.stdout) as Said).written).not.toContain(CI)
    expect(readFileSync(join(outside, 'ci.yml'), 'utf8')).toBe(samples['Go']?.files[CI])

    terminal.remove('.github')
    symlinkSync(outside, terminal.path('.github'))
    const refused = await terminal.foreshock(['init', '--yes'])
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.stderr).toContain('.github is a link or no folder')
  } finally {
    rmSync(outside, { recursive: true })
  }
})

/** The first line of the text that is not there any more. A line may have been added to. */
function lost(before: string, after: string): string | undefined {
  const lines = after.split('\n')
  let at = 0
  for (const line of before.split('\n')) {
    const found = lines.findIndex((one, index) => index >= at && isWithin(line, one))
    if (found === -1) return line
    at = found + 1
  }
  return undefined
}

/** Whether a line is another one without what was put into it: all its characters in their order, and its comment whole. */
function isWithin(line: string, other: string): boolean {
  if (line === other) return true
  if (line.trim() === '') return false
  let at = 0
  for (const sign of other) if (sign === line[at]) at++
  const comment = /\s#.*$/.exec(line)?.[0] ?? ''
  return at === line.length && other.endsWith(comment)
}

/** Runs the workflow once, and what records it when that is another one. Names of the tests that the history then has. */
async function recorded({ tools = {}, run = CI, files }: Sample): Promise<readonly string[]> {
  const github = await startLocalGitHub()
  const home = mkdtempSync(join(tmpdir(), 'tools-'))
  try {
    const repository = addRepository(github.state, { full_name: 'octo-org/shop' })
    addCommit(github.state, repository, { branch: 'main', sha: 'a'.repeat(40) })
    const program = (path: string, text: string): void => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      chmodSync(path, 0o755)
    }
    program(join(home, 'bin', 'report'), REPORT_TOOL)
    for (const [name, text] of Object.entries(tools)) program(join(home, 'bin', name), `#!/bin/bash\n${text}`)
    for (const [path, text] of Object.entries(files)) if (text.startsWith('#!')) chmodSync(terminal.path(path), 0o755)
    program(join(home, 'nothing', 'action.yml'), NOTHING)
    const nothing = join(home, 'nothing')
    const options = {
      github,
      repository: 'octo-org/shop',
      files: terminal.folder,
      workflow: run,
      event: {
        name: 'push',
        payload: {
          ref: 'refs/heads/main',
          repository: { id: repository.id, full_name: 'octo-org/shop', default_branch: 'main' }
        }
      },
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      actions: {
        'foreshock/foreshock': process.cwd(),
        'actions/setup-python': nothing,
        'actions/setup-go': nothing,
        'actions/setup-java': nothing
      },
      env: { PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}` },
      startAt: new Date('2026-11-22T12:00:00Z')
    }
    const recorder = '.github/workflows/foreshock.yml'
    if (run === recorder) return []
    const first = await runWorkflow(options)
    expect(first.jobs.map(({ conclusion }) => conclusion)).toEqual(first.jobs.map(() => 'success'))
    const last = run === CI ? first : await runWorkflow(recording({ options, runId: first.runId, recorder }))
    const step = last.jobs.at(-1)?.steps.find(({ name }) => name === 'Run foreshock/foreshock@v1')
    expect(step?.outputs).toMatchObject({ status: 'complete' })
    const { rows } = await keptOn(repository, 'refs/heads/main')
    expect(rows.jobs.map(({ runId }) => runId)).toContain(first.runId)
    return rows.tests.map(({ name }) => name).sort()
  } finally {
    await github.close()
    rmSync(home, { recursive: true })
  }
}

function recording<T extends { event: { name: string; payload: object } }>({
  options,
  runId,
  recorder
}: {
  options: T
  runId: number
  recorder: string
}): T {
  const workflow_run = {
    id: runId,
    run_attempt: 1,
    event: 'push',
    head_sha: 'a'.repeat(40),
    head_branch: 'main',
    status: 'completed',
    conclusion: 'success',
    head_repository: { full_name: 'octo-org/shop' }
  }
  return {
    ...options,
    workflow: recorder,
    event: { name: 'workflow_run', payload: { ...options.event.payload, action: 'completed', workflow_run } }
  }
}

const NOTHING = 'name: Nothing\ndescription: Nothing\nruns:\n  using: composite\n  steps: []\n'
