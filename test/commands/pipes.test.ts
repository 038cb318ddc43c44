import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openTerminal, typed, type Answer, type Terminal } from './terminal.js'

let terminal: Terminal
beforeAll(() => {
  terminal = openTerminal()
  // A pipe takes 64 KiB before somebody reads from it: the answer shows this line.
  const line = `npm test # ${'x'.repeat(100_000)}`
  terminal.write({
    'package.json': '{ "scripts": { "test": "node --test" } }\n',
    '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${line}\n`
  })
})
afterAll(() => terminal.close())

/** Types `foreshock init --dry-run --json`, and what the shell makes of it. The last line says with what foreshock ended. */
const shell = (rest: string): Promise<Answer> =>
  typed('bash', ['-c', `{ "$NODE" "$CLI" init --dry-run --json; echo "ended with $?" >&2; } ${rest}`], {
    cwd: terminal.folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: terminal.folder,
      NODE: process.execPath,
      CLI: join(process.cwd(), 'dist', 'cli.js')
    }
  })

test('a reader that is slow gets all of a long answer', async () => {
  // It passes one byte on, by which the answer has begun, and is then busy for longer than a process needs to end.
  const said = await shell('| { dd bs=1 count=1 2>/dev/null; sleep 0.5; cat; }')
  expect(said.stdout.length).toBeGreaterThan(65_536)
  expect(JSON.parse(said.stdout)).toHaveProperty('written', [])
  expect(said.stderr).toContain('ended with 0\n')
})

test('a reader that stops after the first line ends the command quietly', async () => {
  const said = await shell('| head -c 1')
  expect(said.stdout).toBe('{')
  expect(said.stderr).toBe('ended with 0\n')
})

const onLinux = existsSync('/dev/full') ? test : test.skip

onLinux('an answer that the disk does not take is a failure', async () => {
  const said = await shell('> /dev/full')
  expect(said.stderr).toContain('✗ The answer could not be written: ENOSPC')
  expect(said.stderr).toContain('ended with 2\n')
})
