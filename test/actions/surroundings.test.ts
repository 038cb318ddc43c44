import { chmodSync } from 'node:fs'
import { addCommit } from '../local-github/index.js'
import type { Permissions } from '../local-github/permissions.js'
import { loneStep, told, type Left, type Surroundings } from './lone-step.js'
import { openShop, SHOP, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
})
afterEach(() => shop.close())

const step = (given: Surroundings = {}): Promise<Left> => loneStep(shop, given)
const tokenFor = (permissions: Permissions): string => shop.github.issueToken({ repository: SHOP, permissions })

describe('permissions', () => {
  test('without any permission the tests are recorded, and the summary says what to add', async () => {
    const left = await step({ inputs: { token: tokenFor({}) } })
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ status: 'partial', jobs: '0', tests: '2' })
    expect(left.summary).toContain('add `permissions: { actions: read }` to the job.')
    expect(left.summary).not.toContain('&#')
  })

  test('without actions: read the tests are recorded, and the step says what is missing', async () => {
    const left = await step({ inputs: { token: tokenFor({ contents: 'read' }) } })
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ status: 'partial', tests: '2' })
    expect(left.summary).toContain('`permissions: { actions: read }`')
  })

  test('a private repository is recorded like a public one', async () => {
    shop.repository.private = true
    const left = await step()
    expect(left.outputs).toMatchObject({ status: 'complete', jobs: '1', tests: '2' })
  })

  test('a token that is not valid is told, and the tests are recorded', async () => {
    const left = await step({ inputs: { token: 'ghs_expired' } })
    expect(left.outputs).toMatchObject({ status: 'partial', tests: '2' })
    expect(told(left).join('\n')).toContain('the token is not valid. Pass a valid token.')
  })

  test('an empty token records nothing, says so, and stays green', async () => {
    const left = await step({ inputs: { token: '' } })
    expect(left.code).toBe(0)
    expect(left.outputs).toEqual({ status: 'degraded' })
    expect(told(left)).toEqual(['warning: input token: The token is empty. Leave the input out, or pass a token.'])
  })
})

describe('places that lack what github.com has', () => {
  test('without the id of the job its tests are recorded all the same', async () => {
    const left = await step({ inputs: { 'check-run-id': '' } })
    expect(left.outputs).toMatchObject({ status: 'complete', jobs: '1', tests: '2', verdict: 'inconclusive' })
  })

  test('without a cache service nothing is kept, the step is green and the run is judged', async () => {
    const left = await step({ variables: { ACTIONS_RESULTS_URL: undefined } })
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ status: 'read-only', tests: '2', verdict: 'inconclusive' })
    expect(left.stdout).toContain('there is no cache of GitHub Actions where this runs')
    expect(left.summary).toContain('There is no Actions cache where this runs.')
  })

  test('a directory keeps the history where there is no cache', async () => {
    const directory = shop.files
    const given = { inputs: { store: 'directory', directory }, variables: { ACTIONS_RESULTS_URL: undefined } }
    expect((await step(given)).outputs['status']).toBe('complete')
    const second = await step(given)
    expect(second.outputs['status']).toBe('complete')
    expect(second.stdout).toContain(`Recorded 1 job, 0 steps and 2 test results in ${directory}.`)
  })

  test('a directory that cannot be written is told as it is', async () => {
    const given = { inputs: { store: 'directory', directory: 'junit.xml' } }
    const left = await step(given)
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ status: 'partial', tests: '2' })
    expect(told(left).join('\n')).toContain('could not keep them in')
    expect(told(left).join('\n')).not.toMatch(/\.\.$/m)
    expect(left.stdout).toContain('Left a copy as an artifact of the run.')
  })

  test('where neither the store nor an artifact takes the recording, it is degraded', async () => {
    const variables = { ACTIONS_RESULTS_URL: undefined }
    const left = await step({ inputs: { store: 'directory', directory: 'junit.xml' }, variables })
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ status: 'degraded', tests: '2' })
  })

  test('a workspace that cannot be written is left as it is, and the run is told', async () => {
    const left = await step({ before: (workspace) => chmodSync(workspace, 0o555) })
    expect(left.code).toBe(0)
    expect(left.outputs).toMatchObject({ tests: '2' })
    expect(['complete', 'degraded', 'read-only']).toContain(left.outputs['status'])
  })

  test('without a place for the summary the run is recorded', async () => {
    const left = await step({ variables: { GITHUB_STEP_SUMMARY: undefined } })
    expect(left.outputs).toMatchObject({ status: 'complete', verdict: 'inconclusive' })
  })
})

describe('variables and the event', () => {
  test.each(['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_SHA', 'GITHUB_EVENT_NAME'])(
    'without %s the step says that this is no job, and what to run instead',
    async (variable) => {
      const left = await step({ variables: { [variable]: undefined } })
      expect(left.code).toBe(0)
      expect(told(left)).toEqual([
        `warning: ${variable} is not set, so this is not a job of GitHub Actions. At a terminal, run \`foreshock scan\` or another command instead of the action.`
      ])
    }
  )

  test.each([
    ['is missing', undefined],
    ['is cut off', '{"ref": '],
    ['is empty', '']
  ])('an event file that %s is told by its path, and the step stays green', async (_, event) => {
    const left = await step({ event })
    expect(left.code).toBe(0)
    expect(left.outputs).toEqual({ status: 'degraded' })
    expect(told(left)).toEqual([
      expect.stringMatching(/^warning: \/.*\.json The event that started this run could not be read\.$/)
    ])
  })

  test('without the path of an event file the run is recorded, as of no branch to be trusted', async () => {
    const left = await step({ variables: { GITHUB_EVENT_PATH: undefined } })
    expect(left.outputs).toMatchObject({ status: 'complete', tests: '2' })
  })
})

describe('inputs', () => {
  test.each([
    ['time-limit', 'abc', '"abc" is not a whole number. Write a number such as 12, without a unit.'],
    ['strict', 'yes', '"yes" is neither true nor false. Write true or false.'],
    ['store', 'cloud', '"cloud" is not known. Choose one of cache, directory, branch.']
  ])('%s: %s is told with what to write, and breaks no build', async (input, value, words) => {
    const left = await step({ inputs: { [input]: value } })
    expect(left.code).toBe(0)
    expect(left.outputs).toEqual({ status: 'degraded' })
    expect(told(left)).toEqual([`warning: input ${input}: ${words}`])
  })

  test('a gate that is asked for in words that are not known stays shut, and says what to write', async () => {
    const left = await step({ inputs: { 'fail-on': 'x' } })
    expect(left.code).toBe(1)
    expect(left.outputs).toEqual({ status: 'degraded' })
    expect(told(left)).toEqual(['error: input fail-on: "x" is not known. Choose one of never, fail, warn, unsure.'])
  })

  test('with strict, a bad input fails the step with the same words', async () => {
    const left = await step({ inputs: { 'fail-on': 'x', strict: 'true' } })
    expect(left.code).toBe(1)
    expect(told(left)).toEqual(['error: input fail-on: "x" is not known. Choose one of never, fail, warn, unsure.'])
  })

  test('with strict, what could not be seen fails the step, and the message names it', async () => {
    const left = await step({ inputs: { token: tokenFor({ contents: 'read' }), strict: 'true' } })
    expect(left.code).toBe(1)
    const error = told(left).find((line) => line.startsWith('error: ')) ?? ''
    expect(error).toMatch(/^error: The recording is partial: something could not be seen\.\nNot seen: /)
    expect(
      error
        .split('\n')
        .slice(1)
        .every((line) => /^Not seen: .*\.$/.test(line))
    ).toBe(true)
  })

  test('with strict, a run of which everything was seen is green', async () => {
    expect((await step({ inputs: { strict: 'true' } })).code).toBe(0)
  })

  test('fail-on: unsure fails the step where nothing can be compared with, and says why in one line', async () => {
    const left = await step({ inputs: { 'fail-on': 'unsure' } })
    expect(left.code).toBe(1)
    expect(told(left)).toEqual([expect.stringMatching(/^error: ○ undecided: /)])
    expect(left.outputs).toMatchObject({ status: 'complete', verdict: 'inconclusive' })
  })

  test('a limit of one second ends the step in time, and green', async () => {
    const left = await step({ inputs: { 'time-limit': '1' } })
    expect(left.code).toBe(0)
    expect(told(left)).not.toEqual([])
    expect(told(left).join('\n')).not.toMatch(/\.\.$/m)
  })
})

describe('sizes and kills', () => {
  test('a run of 256 jobs is recorded whole', async () => {
    const jobs = Array.from({ length: 255 }, (_, index) => `shard (${index + 1})`)
    const left = await step({ jobs })
    expect(left.outputs).toMatchObject({ status: 'complete', jobs: '256' })
  })

  test.each([100, 300, 500, 700])('a step that is killed after %i ms costs the next one nothing', async (ms) => {
    const killed = await step({
      during: async (child) => {
        await new Promise((resolve) => setTimeout(resolve, ms))
        child.kill('SIGKILL')
      }
    })
    expect(killed.signal === 'SIGKILL' || killed.code === 0).toBe(true)
    const next = await step()
    expect(next.code).toBe(0)
    expect(next.outputs).toMatchObject({ status: 'complete', tests: '2' })
  })

  test('a report that breaks off is told by name, and is no good news', async () => {
    const left = await step({ files: { 'junit.xml': '<testsuite><testcase name="a"/>' } })
    expect(left.outputs).toMatchObject({ status: 'partial', tests: '0', verdict: 'no-data' })
    expect(left.summary).toContain('`junit.xml` could not be read: ')
  })

  test('two steps of one job, record and then detect, know of each other without any cache', async () => {
    const left = await step({ action: 'detect' })
    expect(left.outputs).toMatchObject({ verdict: 'no-data' })
    expect(left.code).toBe(0)
  })
})
