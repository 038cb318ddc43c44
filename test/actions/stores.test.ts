import { expect, test } from '@jest/globals'
import { config } from '../../actions/config.js'
import { storeAtTerminal, storesOfJob } from '../../actions/stores.js'
import { targetOf } from '../../actions/target.js'
import { gitHubClient } from '../../src/io/github/client.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import { readEnvironment } from '../../src/io/runner/environment.js'
import type { StoreName } from '../../src/io/store/names.js'
import { fakeLog } from '../fakes/publisher.js'

const VARIABLES = {
  GITHUB_REPOSITORY: 'octo-org/app',
  GITHUB_REPOSITORY_ID: '4711',
  GITHUB_RUN_ID: '1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'c0ffee5'.padEnd(40, '0')
}

async function storeOn(serverUrl: string, wished: { readonly input?: StoreName; readonly setting?: StoreName } = {}) {
  const runner = await readEnvironment({ ...VARIABLES, GITHUB_SERVER_URL: serverUrl })
  const deadline = deadlineIn(1000)
  const client = gitHubClient({ token: 'x', apiUrl: 'http://127.0.0.1:9', deadline, requests: 1, log: fakeLog() })
  const defaults = config.defaults()
  const { setting, input } = wished
  const history = { ...defaults.history, ...(setting === undefined ? {} : { store: setting }) }
  const target = targetOf(runner, { checkRunId: undefined, matrix: undefined, now: 0 })
  const wish = { store: input, directory: undefined, config: { ...defaults, history } }
  return storesOfJob(wish, { runner, client, storeClient: client, target, deadline, variables: {} }).store.name
}

test.each(['https://github.com', 'https://octo.ghe.com', 'https://GitHub.com/'])(
  'a job on %s keeps its history in the cache',
  async (serverUrl) => {
    expect(await storeOn(serverUrl)).toBe('cache')
  }
)

test.each(['https://git.example.org', 'https://github.com.example.org', 'https://notghe.com', 'no address'])(
  'a job on %s, which has no such cache, keeps its history in the repository',
  async (serverUrl) => {
    expect(await storeOn(serverUrl)).toBe('branch')
  }
)

test('what the settings say comes before what the server has, and the input before both', async () => {
  expect(await storeOn('https://github.com', { setting: 'branch' })).toBe('branch')
  expect(await storeOn('https://git.example.org', { setting: 'cache' })).toBe('cache')
  expect(await storeOn('https://github.com', { setting: 'branch', input: 'directory' })).toBe('directory')
})

test('a terminal has a folder, the repository when it is asked for, and never the cache', () => {
  const at = (store: StoreName | undefined) =>
    storeAtTerminal(
      { store, directory: undefined, config: config.defaults() },
      { workspace: '/work', deadline: deadlineIn(1000) }
    ).name
  expect(at(undefined)).toBe('directory')
  expect(at('branch')).toBe('branch')
  expect(() => at('cache')).toThrow('from a job alone')
})
