import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readEnvironment } from '../../../src/io/runner/environment.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What GitHub's runner sets in every job. */
const JOB = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '4711',
  GITHUB_RUN_ID: '17000000003',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_JOB: 'test',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main'
}

const eventFile = (text: string): string => {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  return path
}

test('a job is read as its runner tells it', async () => {
  const GITHUB_EVENT_PATH = eventFile('{"ref":"refs/heads/main"}')
  const more = { GITHUB_API_URL: 'https://ghe.acme.org/api/v3', ImageOS: 'ubuntu24', ACTIONS_CACHE_MODE: 'read' }
  expect(await readEnvironment({ ...JOB, ...more, GITHUB_EVENT_PATH })).toMatchObject({
    repository: 'acme/shop',
    repositoryId: 4711,
    runId: 17_000_000_003,
    attempt: 2,
    runNumber: 12,
    jobKey: 'test',
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    ref: 'refs/heads/main',
    apiUrl: 'https://ghe.acme.org/api/v3',
    imageOs: 'ubuntu24',
    cacheMode: 'read',
    payload: { ref: 'refs/heads/main' }
  })
})

test('what an older runner does not set has a value, or is absent', async () => {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_EVENT_NAME, GITHUB_SHA } = JOB
  expect(await readEnvironment({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_EVENT_NAME, GITHUB_SHA })).toMatchObject({
    repositoryId: undefined,
    attempt: 1,
    runNumber: undefined,
    workflowPath: undefined,
    headRef: undefined,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    payload: {}
  })
})

test.each(['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_EVENT_NAME', 'GITHUB_SHA'])(
  'without %s, or with nothing in it, this is no job, and the terminal has another way',
  async (variable) => {
    const words = `${variable} is not set, so this is not a job of GitHub Actions. At a terminal, run \`foreshock scan\` or another command instead of the action.`
    await expect(readEnvironment({ ...JOB, [variable]: undefined })).rejects.toThrow(words)
    await expect(readEnvironment({ ...JOB, [variable]: '' })).rejects.toThrow(words)
  }
)

test('what GitHub sets to nothing is absent', async () => {
  const empty = { GITHUB_HEAD_REF: '', GITHUB_BASE_REF: '', GITHUB_STEP_SUMMARY: '', GITHUB_REF: '' }
  expect(await readEnvironment({ ...JOB, ...empty })).toMatchObject({
    headRef: undefined,
    baseRef: undefined,
    summaryFile: undefined,
    ref: ''
  })
})

describe('numbers that are none', () => {
  test.each(['x', '-1', '1.5', '1e5', ' 7', '99999999999999999999'])(
    '%j is absent, and the attempt the first',
    async (text) => {
      const odd = { GITHUB_REPOSITORY_ID: text, GITHUB_RUN_NUMBER: text, GITHUB_RUN_ATTEMPT: text }
      expect(await readEnvironment({ ...JOB, ...odd })).toMatchObject({
        repositoryId: undefined,
        runNumber: undefined,
        attempt: 1
      })
    }
  )

  test('of a run are no run: it would be recorded as another', async () => {
    await expect(readEnvironment({ ...JOB, GITHUB_RUN_ID: 'x' })).rejects.toThrow(
      'GITHUB_RUN_ID is "x", which is no number of a run.'
    )
  })
})

describe('the file of the workflow', () => {
  test.each([
    ['acme/shop/.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
    ['acme/shop/.github/workflows/ci.yml@refs/heads/a@b', '.github/workflows/ci.yml'],
    ['acme/shop/.github/workflows/ci.yml@refs/pull/7/merge', '.github/workflows/ci.yml'],
    ['acme/shop/.github/workflows/naïve ✓.yml@refs/tags/v1', '.github/workflows/naïve ✓.yml'],
    ['acme/shop', undefined],
    ['nonsense', undefined]
  ])('of %j is %j', async (ref, path) => {
    expect((await readEnvironment({ ...JOB, GITHUB_WORKFLOW_REF: ref })).workflowPath).toBe(path)
  })
})

describe('the event', () => {
  test.each(['', '{"ref":', '<html>', '\u0000'])('that is %j is a problem that names the file', async (text) => {
    const path = eventFile(text)
    await expect(readEnvironment({ ...JOB, GITHUB_EVENT_PATH: path })).rejects.toThrow(
      `${path} The event that started this run could not be read.`
    )
  })

  test('that is not there is the same problem', async () => {
    const path = join(folder, 'gone.json')
    await expect(readEnvironment({ ...JOB, GITHUB_EVENT_PATH: path })).rejects.toThrow('could not be read')
  })

  test.each(['null', '[]', '7', '"x"'])('that is %s is handed on as it is: the schema decides', async (text) => {
    const { payload } = await readEnvironment({ ...JOB, GITHUB_EVENT_PATH: eventFile(text) })
    expect(payload).toEqual(JSON.parse(text))
  })
})
