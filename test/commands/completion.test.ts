/** The script of bash is sourced by a bash, and asked as the tab key asks it; zsh and fish where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { commands } from '../../commands/index.js'
import { inputsAtTerminal } from '../../commands/options.js'
import { expectGolden } from '../golden.js'
import { openTerminal, typed, type Terminal } from './terminal.js'

let terminal: Terminal
let script: string
beforeAll(async () => {
  terminal = openTerminal()
  script = (await terminal.foreshock(['completion', 'bash'])).stdout
  terminal.write({ 'foreshock.bash': script })
})
afterAll(() => terminal.close())

/** What bash offers for the last of the words. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const asks =
    'source ./foreshock.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _foreshock || true; printf "%s\\n" "${COMPREPLY[@]}"'
  const args = ['--norc', '-euc', asks, 'bash', ...words]
  const said = await typed('bash', args, { cwd: terminal.folder, env: { PATH: process.env['PATH'] ?? '' } })
  expect(said).toMatchObject({ code: 0, stderr: '' })
  return said.stdout.split('\n').filter((line) => line !== '')
}

test('commands are offered, and what begins as typed', async () => {
  expect(await completed('foreshock', '')).toEqual(['help', ...Object.keys(commands), '--help', '--version'])
  expect(await completed('foreshock', 're')).toEqual(['record', 'replay'])
  expect(await completed('foreshock', 'help', 'sc')).toEqual(['scan'])
  expect(await completed('foreshock', 'frob', '')).toEqual([])
})

test('each command offers its options and no others', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const offered = await completed('foreshock', name, '--')
    const own = Object.keys(inputsAtTerminal(await load())).map((option) => `--${option}`)
    expect(offered).toEqual([...new Set([...own, '--json', '--no-color', '--verbose', '--help'])])
  }
})

test('what can be chosen is offered, also behind an equals sign', async () => {
  const choices = ['never', 'fail', 'warn', 'unsure']
  expect(await completed('foreshock', 'scan', '--fail-on', '')).toEqual(choices)
  expect(await completed('foreshock', 'scan', '--fail-on', '=', '')).toEqual(choices)
  expect(await completed('foreshock', 'scan', '--fail-on', '=')).toEqual(choices)
  expect(await completed('foreshock', 'scan', '--fail-on', '=', 'w')).toEqual(['warn'])
  expect(await completed('foreshock', 'history', 've')).toEqual(['verify'])
  expect(await completed('foreshock', 'completion', '')).toEqual(['bash', 'zsh', 'fish'])
})

test('where anything can be named, files are left to bash', async () => {
  expect(await completed('foreshock', 'doctor', '')).toEqual([])
  expect(await completed('foreshock', 'scan', '--config', '')).toEqual([])
  expect(await completed('foreshock', 'history', 'forget', '')).toEqual([])
  expect(script).toContain('complete -o default -F _foreshock foreshock\n')
})

test('bash is the shell where none is named, and another is refused', async () => {
  expect((await terminal.foreshock(['completion'])).stdout).toBe(script)
  expect(await terminal.foreshock(['completion', 'ksh'])).toMatchObject({
    code: 2,
    stderr: '✗ shell: "ksh" is not known. Choose one of bash, zsh, fish.\n'
  })
  const json = JSON.parse((await terminal.foreshock(['completion', 'fish', '--json'])).stdout) as { shell: string }
  expect(json.shell).toBe('fish')
})

test.each(['zsh', 'fish'])('the script of %s reads well, and is taken where there is one', async (shell) => {
  const said = await terminal.foreshock(['completion', shell])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expectGolden(`completion.${shell}`, said.stdout)
  if (spawnSync(shell, ['-c', 'true']).error !== undefined) return
  terminal.write({ script: said.stdout })
  execFileSync(shell, ['-n', terminal.path('script')], { stdio: 'pipe' })
})
