/** The script of bash is sourced by a bash, and asked as the tab key asks it; zsh and fish where they are installed. */
import { commands } from '../../commands/index.js'
import { inputsAtTerminal } from '../../commands/options.js'
import { expectGolden } from '../golden.js'
import { ASKS, describeShell } from './shells.js'
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

test.each(['zsh', 'fish'])('the script of %s reads well', async (shell) => {
  const said = await terminal.foreshock(['completion', shell])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expectGolden(`completion.${shell}`, said.stdout)
})

describe.each(['zsh', 'fish'] as const)('as %s completes', (shell) => {
  describeShell(shell, 'with the script loaded', () => {
    beforeAll(async () => {
      terminal.write({ [`foreshock.${shell}`]: (await terminal.foreshock(['completion', shell])).stdout })
      terminal.write({ 'inside/report.xml': '' })
    })

    /** What the shell offers where the line ends, in alphabetical order. */
    async function offered(line: string): Promise<readonly string[]> {
      const env = { PATH: process.env['PATH'] ?? '', HOME: terminal.folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' }
      const args = [...ASKS[shell], terminal.path(`foreshock.${shell}`), line]
      const said = await typed(shell, args, { cwd: terminal.path('inside'), env })
      expect(said).toMatchObject({ code: 0, stderr: '' })
      return [...new Set(said.stdout.split('\n').filter((word) => word !== ''))].sort()
    }

    test('commands are offered, and what begins as typed', async () => {
      expect(await offered('foreshock ')).toEqual(['help', ...Object.keys(commands)].sort())
      expect(await offered('foreshock re')).toEqual(['record', 'replay'])
      expect(await offered('foreshock -')).toEqual(['--help', '--version'])
      expect(await offered('foreshock help sc')).toEqual(['scan'])
    })

    test('each command offers its options and no others', async () => {
      for (const [name, load] of Object.entries(commands)) {
        const own = Object.keys(inputsAtTerminal(await load())).map((option) => `--${option}`)
        const all = [...new Set([...own, '--json', '--no-color', '--verbose', '--help'])].sort()
        expect(await offered(`foreshock ${name} --`)).toEqual(all)
      }
    })

    test('what can be chosen is offered, also behind an equals sign', async () => {
      const choices = ['fail', 'never', 'unsure', 'warn']
      const plain = (word: string): string => word.replace(/^--fail-on=/, '')
      expect(await offered('foreshock scan --fail-on ')).toEqual(choices)
      expect((await offered('foreshock scan --fail-on=')).map(plain)).toEqual(choices)
      expect((await offered('foreshock scan --fail-on=w')).map(plain)).toEqual(['warn'])
      expect(await offered('foreshock history --store=cache ve')).toEqual(['verify'])
      expect(await offered('foreshock completion ')).toEqual(['bash', 'fish', 'zsh'])
    })

    test('files are offered where a file can be named, and nothing for a number', async () => {
      expect(await offered('foreshock scan --config re')).toEqual(['report.xml'])
      expect(await offered('foreshock doctor re')).toEqual(['report.xml'])
      expect(await offered('foreshock scan --time-limit re')).toEqual([])
    })
  })
})
