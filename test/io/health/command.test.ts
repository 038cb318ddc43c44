import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { command } from '../../../src/io/health/command.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'
import { aHealthContext, NOW } from '../../fakes/health-context.js'
import { waitFor } from '../../fakes/real-server.js'

let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'foreshock-command-'))
})

afterEach(() => rm(workspace, { recursive: true, force: true }))

const look = (
  options: Readonly<Record<string, unknown>>,
  { variables = {}, ms = 20_000 } = {}
): Promise<Answer<readonly Reading[]>> =>
  command
    .create(command.options.parse(options), aHealthContext({ variables, workspace, deadline: deadlineIn(ms) }))
    .look(NOW - 1000, NOW)

const script = (text: string): readonly string[] => ['sh', '-c', text]
const said = (answer: Answer<readonly Reading[]>): unknown =>
  answer.is === 'unknown' ? answer.because.message : answer.value

test('exit code 0 is well, another is not', async () => {
  const facts = { is: 'state', metric: 'command', at: NOW, tookMs: expect.any(Number) }
  expect(said(await look({ run: ['true'] }))).toEqual([{ ...facts, well: true }])
  expect(said(await look({ run: script('exit 3') }))).toEqual([{ ...facts, well: false, why: 'ended with code 3' }])
})

test.each([
  ['{"value": 3.5}', { is: 'level', metric: 'value', at: NOW, value: 3.5 }],
  ['{"bad": 1, "total": 9}', { is: 'counts', metric: 'bad', from: NOW - 1000, until: NOW, bad: 1, total: 9 }],
  ['{"well": false, "why": "queue\\n::error::full"}', { is: 'state', well: false, why: 'queue ::error::full' }],
  ['{"well": true}', { is: 'state', well: true }]
])('reads %s', async (text, reading) => {
  expect(said(await look({ run: ['echo', text], output: 'json' }))).toMatchObject([reading])
})

test.each([
  '{"value": "3"}',
  '{"value": NaN}',
  '{"value": 1, "bad": 1}',
  '{"bad": 1}',
  '[]',
  '',
  'ok',
  '{"well": "yes"}'
])('does not read %s', async (text) => {
  expect(said(await look({ run: ['echo', text], output: 'json' }))).toContain(
    'wrote none of the JSON that it may write'
  )
})

test.each([
  [{ run: ['no-such-program'] }, 'could not be started (ENOENT)'],
  [{ run: ['a\u0000b'] }, 'could not be started'],
  [{ run: ['true'], folder: 'no-such-folder' }, 'could not be started (ENOENT)'],
  [{ run: script('no-such-program') }, 'ended with code 127: there was nothing to run'],
  [{ run: script('kill -9 $$') }, 'was ended by SIGKILL'],
  [{ run: ['sleep', '60'], 'timeout-seconds': 0.2 }, 'took longer than 0.2 s'],
  [{ run: ['yes'] }, 'wrote more than 64 kB'],
  [{ run: script('echo "{\\"value\\": 1}"; exit 1'), output: 'json' }, 'ended with code 1, so it measured nothing'],
  [{ run: ['true'], environment: ['NOT_THERE'] }, 'NOT_THERE, which this command is to see, is not set']
])('%j is unknown', async (options, reason) => {
  expect(said(await look(options))).toContain(reason)
})

test('no shell reads the arguments', async () => {
  expect(
    said(await look({ run: ['echo', '{"value": 1}', '; touch escaped', '$(touch escaped)'], output: 'json' }))
  ).toContain('none of the JSON')
  await expect(stat(join(workspace, 'escaped'))).rejects.toThrow('ENOENT')
})

test('sees the environment variables that are named, PATH, and no others', async () => {
  const variables = { NAMED: 'a', OTHER: 'b', HOME: '/home/somebody', GITHUB_TOKEN: 'c' }
  await look({ run: script('env > seen'), environment: ['NAMED'] }, { variables })
  const seen = (await readFile(join(workspace, 'seen'), 'utf8')).split('\n').map((line) => line.split('=')[0])
  expect(seen).toEqual(expect.arrayContaining(['NAMED', 'PATH', 'HOME']))
  expect(seen).not.toContain('OTHER')
  expect(seen).not.toContain('GITHUB_TOKEN')
})

test.each([
  ['its time is up', { 'timeout-seconds': 0.3 }, 20_000, 'sleep 600 & echo $! > pid; sleep 600'],
  ['the run is out of time', {}, 300, 'sleep 600 & echo $! > pid; sleep 600'],
  ['it has ended itself', {}, 20_000, 'sleep 600 & echo $! > pid']
])('all that it has started ends when %s', async (_name, options, ms, text) => {
  await look({ run: script(text), ...options }, { ms })
  const pid = Number(await readFile(join(workspace, 'pid'), 'utf8'))
  expect(pid).toBeGreaterThan(1)
  expect(await waitFor(() => isGone(pid))).toBe(true)
})

/** A zombie, which nobody has waited for yet, is gone. */
async function isGone(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status === '' || /\) Z /.test(status)
}
