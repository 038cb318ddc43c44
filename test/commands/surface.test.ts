import { commands } from '../../commands/index.js'
import { EXIT_CODES } from '../../commands/exit-codes.js'
import { commandHelp, overview } from '../../commands/help.js'
import { surfaceOf } from '../../commands/surface.js'

const terminal = { isTTY: true }
const pipe = {}

test.each([
  ['at a terminal', terminal, {}, true, true],
  ['in a pipe', pipe, {}, false, false],
  ['in a job', terminal, { CI: 'true' }, false, false],
  ['where CI says no', terminal, { CI: 'false' }, true, true],
  ['on a dumb terminal', terminal, { TERM: 'dumb' }, false, false],
  ['with NO_COLOR', terminal, { NO_COLOR: '1' }, false, true],
  ['with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true, true],
  ['in a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true, false],
  ['in a job with an empty FORCE_COLOR', pipe, { CI: '1', FORCE_COLOR: '' }, true, false],
  ['at a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false, true],
  ['with both, of which FORCE_COLOR is heard', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false]
])('%s', (_where, stream, env, colours, progress) => {
  expect(surfaceOf(stream, env)).toEqual({ colours, progress })
})

test('every command gives JSON, and says so', async () => {
  for (const load of Object.values(commands)) expect(commandHelp(await load())).toMatch(/^ {2}--json /m)
})

test('every exit code is in the overview', async () => {
  const all = []
  for (const load of Object.values(commands)) all.push(await load())
  const text = overview(all).replaceAll(/\s+/g, ' ')
  for (const { code, means } of EXIT_CODES) expect(text).toContain(`${code} ${means}`)
})
