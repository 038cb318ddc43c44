import { expectGolden } from '../golden.js'
import { openTerminal, type Terminal } from './terminal.js'

let terminal: Terminal
beforeAll(() => {
  terminal = openTerminal()
})
afterAll(() => terminal.close())

test('without a command, and asked for help, it lists the commands', async () => {
  const said = await terminal.foreshock([])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expectGolden('cli-help.txt', said.stdout)
  for (const asked of ['help', '--help', '-h']) expect(await terminal.foreshock([asked])).toEqual(said)
})

test.each(['init', 'doctor', 'scan', 'record', 'detect', 'watch', 'rollback', 'history', 'completion'])(
  'the help of %s reads well, in 80 columns',
  async (command) => {
    const said = await terminal.foreshock(['help', command])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expectGolden(`cli-help-${command}.txt`, said.stdout)
    expect(said.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(await terminal.foreshock([command, '--help'])).toEqual(said)
  }
)

test('it tells its version', async () => {
  expect((await terminal.foreshock(['--version'])).stdout).toMatch(/^foreshock \d+\.\d+\.\d+\n$/)
})

test.each([
  [
    ['frob'],
    '✗ "frob" is not a command. Choose one of init, doctor, scan, record, detect, risk, watch, rollback, replay, history, completion; foreshock help tells what they do.'
  ],
  [
    ['help', 'frob'],
    '✗ "frob" is not a command. Choose one of init, doctor, scan, record, detect, risk, watch, rollback, replay, history, completion; foreshock help tells what they do.'
  ],
  [
    ['constructor'],
    '✗ "constructor" is not a command. Choose one of init, doctor, scan, record, detect, risk, watch, rollback, replay, history, completion; foreshock help tells what they do.'
  ],
  [['scan', '--frob'], "✗ Unknown option '--frob'. See foreshock help scan."],
  [['scan', 'one', 'two'], "✗ Unexpected argument 'two'. See foreshock help scan."],
  [['scan', '--fail-on'], "✗ Option '--fail-on <value>' argument missing. See foreshock help scan."],
  [['scan', '--fail-on', 'x'], '✗ --fail-on: "x" is not known. Choose one of never, fail, warn, unsure.'],
  [['record', '--run', 'x'], '✗ --run: "x" is not a whole number. Write a number such as 12, without a unit.'],
  [['record', '--run', '0'], '✗ --run: "0" is no number of GitHub\'s. They begin with 1.'],
  [['record', '--run', '1', '--attempt', '0'], '✗ --attempt: "0" is no number of GitHub\'s. They begin with 1.'],
  [['record', '--run', '1', '--sha', 'main'], '✗ --sha: "main" is not the full name of a commit.'],
  [['scan', '--time-limit', '-1'], "✗ Option '--time-limit' argument is ambiguous. See foreshock help scan."],
  [['record', '--token', 'x'], "✗ Unknown option '--token'. See foreshock help record."],
  [
    ['record'],
    '✗ There is no run to record. Name it: --run 4711 --attempt 1. To read this checkout as it is, use foreshock scan.'
  ],
  [['detect'], '✗ There is no run in '],
  [['record', '--run', '1', '--store', 'cache'], '✗ The cache of GitHub Actions can be reached from a job alone.']
])('foreshock %j ends with 2 and says what to do', async (args, words) => {
  const said = await terminal.foreshock(args)
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toContain(words)
  expect(said.stderr.trimEnd().split('\n')).toHaveLength(1)
})
