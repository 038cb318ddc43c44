import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTerminal, report, type Answer, type Terminal } from './terminal.js'

let terminal: Terminal
beforeEach(() => {
  terminal = openTerminal()
})
afterEach(() => terminal.close())

const record = (run: number, sha = run): Promise<Answer> =>
  terminal.foreshock(
    [
      'record',
      '--run',
      String(run),
      '--attempt',
      '1',
      '--job',
      'test',
      '--sha',
      `c${String(sha).padStart(39, '0')}`
    ].concat(['--branch', 'main', '--store', 'directory', '--directory', 'kept'])
  )

async function recordTen(): Promise<void> {
  for (let run = 1; run <= 10; run += 1) {
    // Runs 7 and 8 are of one commit: the test fails in one and passes in the other.
    terminal.write({ 'junit.xml': report({ seconds: 0.2 + run / 1000, fails: run === 7 }) })
    expect(await record(run, run === 8 ? 7 : run)).toMatchObject({ code: 0 })
  }
}

const detect = (...args: string[]): Promise<Answer> => terminal.foreshock(['detect', '--directory', 'kept', ...args])

test('ten recordings later a slow test and a flaky one are found, and history tells what is there', async () => {
  await recordTen()
  expect((await detect()).stdout).toMatch(
    /^✓ all clear: 2 tests as usual, against 9 earlier runs on the default branch\n$/
  )

  const flaky = await detect('--run', '8', '--fail-on', 'warn')
  expect(flaky.code).toBe(1)
  expect(flaky.stdout).toContain('⚠ worth a look: Test pays is flaky: it failed and passed on this commit')

  terminal.write({ 'junit.xml': report({ seconds: 6 }) })
  await record(11)
  const slow = await detect('--json')
  expect(slow.code).toBe(0)
  expect(JSON.parse(slow.stdout)).toMatchObject({
    verdict: 'warn',
    findings: [{ detector: 'slow-test', subject: { test: 'adds' }, now: { value: 6000, unit: 'ms' } }]
  })

  const history = await terminal.foreshock(['history', '--directory', 'kept', '--json'])
  expect(history.stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(history.stdout)).toMatchObject({
    segments: 11,
    complete: true,
    rows: { runs: 11, tests: 22 },
    notes: []
  })
})

test('recording the same attempt twice adds nothing', async () => {
  terminal.write({ 'junit.xml': report() })
  const answers = [await record(1), await record(1)]
  for (const { stderr } of answers) expect(stderr).toContain('0 jobs, 0 steps and 2 test results')
  const history = await terminal.foreshock(['history', '--directory', 'kept', '--json'])
  expect(JSON.parse(history.stdout)).toMatchObject({ complete: true, rows: { runs: 1, tests: 2 }, notes: [] })
})

test('a damaged recording is told, and left as it is, and the others count', async () => {
  terminal.write({ 'junit.xml': report() })
  await record(1)
  await record(2)
  const segments = terminal.path('kept/segments')
  const damaged = join(segments, readdirSync(segments).sort()[0] ?? '')
  for (const file of readdirSync(damaged)) writeFileSync(join(damaged, file), 'garbage')
  const history = await terminal.foreshock(['history', '--directory', 'kept', '--json'])
  expect(history.code).toBe(0)
  expect(JSON.parse(history.stdout)).toMatchObject({ segments: 1, complete: false, rows: { runs: 1, tests: 2 } })
  expect(JSON.parse(history.stdout)).toMatchObject({ notes: [expect.stringContaining('is damaged')] })
  expect((await record(3)).code).toBe(0)
  for (const file of readdirSync(damaged)) expect(readFileSync(join(damaged, file), 'utf8')).toBe('garbage')
  const judged = await detect()
  expect(judged.stdout).toContain('Not seen, so not judged:')
})

test('a history that is no folder is told, and not overwritten', async () => {
  terminal.write({ 'junit.xml': report(), kept: 'somebody’s notes' })
  const history = await terminal.foreshock(['history', '--directory', 'kept'])
  expect(history).toMatchObject({ code: 2, stdout: '' })
  expect(history.stderr).toMatch(/^✗ The history in \/.*\/kept\/segments cannot be read: /)
  const recording = await record(1)
  expect(recording.code).toBe(0)
  expect(recording.stdout).toMatch(
    /^The recording is degraded: it could not be kept\.\nNot seen: The history could not be read\. /
  )
  const strict = await terminal.foreshock([
    'record',
    '--run',
    '1',
    '--sha',
    'c'.repeat(40),
    '--directory',
    'kept',
    '--strict'
  ])
  expect(strict.code).toBe(1)
  expect(readFileSync(terminal.path('kept'), 'utf8')).toBe('somebody’s notes')
})

test('an empty history says how to begin', async () => {
  const said = await detect()
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toMatch(
    /There is no run in \/.*\/kept\. Record one first, with foreshock scan or foreshock record\.\n$/
  )
  expect((await terminal.foreshock(['history'])).stdout).toMatch(/: 0 recordings\n/)
})

test('a run that is not there is told by its number', async () => {
  terminal.write({ 'junit.xml': report() })
  await record(1)
  expect((await detect('--run', '99')).stderr).toMatch(
    /^✗ Run 99 is not in .*\. See foreshock history for what is\.\n$/
  )
})

const history = (...args: readonly string[]): Promise<Answer> =>
  terminal.foreshock(['history', ...args, '--directory', 'kept'])

test('what was recorded is listed, packed, verified and exported, and a name in it forgotten', async () => {
  for (const run of [1, 2]) {
    terminal.write({ 'junit.xml': report({ seconds: run }) })
    await record(run)
  }
  expect((await history('list')).stdout).toMatch(/kept: 2 segments and 0 packs, \d+\.\d kB\nname +kind +recorded/)
  expect((await history('compact', '--all')).stdout).toMatch(/kept: packed 2 recordings, removed 2; 1 are left\n$/)
  expect(JSON.parse((await history('size', '--json')).stdout)).toMatchObject({ tables: { tests: { rows: 4 } } })
  expect(await history('verify')).toMatchObject({ code: 0, stderr: '' })
  expect((await history('export', 'out')).stdout).toMatch(/\ntests\.parquet +4 +\d\.\d kB\n/)
  expect(readdirSync(terminal.path('out'))).toContain('tests.parquet')
  const forgot = await history('forget', 'pays')
  expect(forgot).toMatchObject({ code: 0, stderr: '' })
  expect(forgot.stdout).toMatch(/^Forgot "pays": 2 rows of tests, in 1 of 1 recording\.\n/)
  expect(JSON.parse((await history('--json')).stdout)).toMatchObject({ complete: true, rows: { tests: 2 } })
})

test('a damaged history fails its verification, and only that', async () => {
  terminal.write({ 'junit.xml': report() })
  await record(1)
  const [name = ''] = readdirSync(terminal.path('kept/segments'))
  writeFileSync(terminal.path(`kept/segments/${name}/tests.parquet`), 'garbage')
  expect(await history('list')).toMatchObject({ code: 0 })
  const verified = await history('verify')
  expect(verified).toMatchObject({ code: 1, stderr: '' })
  expect(verified.stdout).toMatch(/^✗ .*kept: 1 recording damaged, 0 recordings sound\n✗ The segment /)
})

test.each([
  [['frob'], '✗ verb: "frob" is not known. Choose one of list, size, export, forget, verify, compact.'],
  [['forget'], '✗ history forget needs a name. Name what to forget: foreshock history forget NAME.'],
  [['list', 'x'], '✗ history list takes no name. Leave it out.'],
  [['list', 'x', 'y'], "✗ Unexpected argument 'y'. See foreshock help history."]
])('foreshock history %j ends with 2 and says what to do', async (args, words) => {
  expect(await history(...args)).toMatchObject({ code: 2, stdout: '', stderr: `${words}\n` })
})
