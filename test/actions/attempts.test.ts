import { addCommit } from '../local-github/index.js'
import type { Rows } from '../../src/domain/recording.js'
import type { RunResult, StepResult } from '../host-runner/run-workflow.js'
import { inEveryJob, open, triggerOf } from './door.js'
import { keptOn } from './kept.js'
import { openShop, type Shop } from './shop.js'

/** Of two jobs one fails twice and passes at the third attempt; each attempt runs only what failed before. */
const TEST = `mkdir -p test-results
failure=''
if [ "$GITHUB_JOB" = shaky ]; then failure=$(cat failure); fi
echo "<testsuite name='$GITHUB_JOB'><testcase name='a' time='0.2'>$failure</testcase><testcase name='b' time='0.1'/></testsuite>" > test-results/junit.xml
test -z "$failure"
`
const FILE = '.github/workflows/ci.yml'

let shop: Shop
let rows: Rows
const attempts: RunResult[] = []

beforeAll(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  const steps = '- uses: actions/checkout@v7\n- name: Test\n  run: sh test.sh'
  shop.write({ [FILE]: inEveryJob(['steady', 'shaky'], { steps }), 'test.sh': TEST, failure: '<failure/>' })
  const trigger = triggerOf(shop, 'push', 1)
  attempts.push(await open(shop, { file: FILE }, trigger))
  const { runId = 0 } = attempts[0] ?? {}
  attempts.push(await open(shop, { file: FILE }, { ...trigger, runId, attempt: 2, onlyFailed: true }))
  shop.write({ failure: '' })
  attempts.push(await open(shop, { file: FILE }, { ...trigger, runId, attempt: 3, onlyFailed: true }))
  await open(shop, { file: FILE, action: 'foreshock/foreshock/actions/record' }, trigger)
  rows = (await keptOn(shop.repository, 'refs/heads/main')).rows
})

afterAll(() => shop.close())

const doorIn = (result: RunResult | undefined, key: string): StepResult | undefined =>
  result?.jobs.find((job) => job.key === key)?.steps.find(({ name }) => name.includes('foreshock'))

const ofRun = <Row extends { readonly runId: number }>(table: readonly Row[]): readonly Row[] =>
  table.filter(({ runId }) => runId === attempts[0]?.runId)

test('each attempt ends as its jobs do, and the front door fails none of them', () => {
  expect(attempts.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'success'])
  expect(attempts.map((result) => doorIn(result, 'shaky')?.conclusion)).toEqual(['success', 'success', 'success'])
})

test('a job counts once, in the attempt that ran it', () => {
  const seen = ofRun(rows.jobs).map(({ name, attempt }) => `${name} ${attempt}`)
  expect(seen.sort()).toEqual(['shaky 1', 'shaky 2', 'shaky 3', 'steady 1'])
})

test('a test counts once for each time that it ran', () => {
  const seen = ofRun(rows.tests).map(({ suite, name, attempt }) => `${suite} ${name} ${attempt}`)
  expect(seen.sort()).toEqual(
    ['shaky a 1', 'shaky a 2', 'shaky a 3', 'shaky b 1', 'shaky b 2', 'shaky b 3', 'steady a 1', 'steady b 1'].sort()
  )
})

test('the third attempt says that the test which failed twice and then passed is flaky', () => {
  expect(doorIn(attempts[0], 'shaky')?.outputs).toMatchObject({ verdict: 'inconclusive', 'failed-tests': '1' })
  expect(doorIn(attempts[2], 'shaky')?.outputs).toMatchObject({ verdict: 'warn', findings: '1' })
  expect(doorIn(attempts[2], 'shaky')?.summary).toContain('On this commit it failed twice and passed once.')
})

test('a later run completes the jobs that could not see their own end', () => {
  expect(
    ofRun(rows.jobs)
      .map(({ conclusion }) => conclusion)
      .sort()
  ).toEqual(['failure', 'failure', 'success', 'success'])
  expect(
    ofRun(rows.runs)
      .map(({ attempt, conclusion }) => `${attempt} ${conclusion ?? ''}`)
      .sort()
  ).toEqual(['1 failure', '2 failure', '3 success'])
})

test('a run that is cancelled is recorded by the step that always runs', async () => {
  const stop = new AbortController()
  const steps = '- name: Test\n  run: sleep 30'
  setTimeout(() => stop.abort(), 1500)
  const result = await open(shop, { steps }, { ...triggerOf(shop, 'push', 2), signal: stop.signal })
  expect(result.conclusion).toBe('cancelled')
  expect(doorIn(result, 'test')?.outputs).toMatchObject({
    status: 'complete',
    jobs: '1',
    tests: '0',
    verdict: 'no-data'
  })
})
