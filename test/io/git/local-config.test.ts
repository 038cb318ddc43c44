import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { localConfig } from '../../../src/io/git/local-config.js'

const PATH = '.github/foreshock.yml'

let base = ''
let workspace = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'config-'))
  workspace = join(base, 'checkout')
  mkdirSync(join(workspace, '.github'), { recursive: true })
  writeFileSync(join(base, 'secret.txt'), 'TOKEN')
})

afterEach(() => rmSync(base, { recursive: true }))

const write = (text: string): void => writeFileSync(join(workspace, PATH), text)

const proposed = (path = PATH) => localConfig({ path, workspace }).proposed()

/** Why it was not read, as a user reads it. */
async function refused(path = PATH): Promise<string> {
  const answer = await proposed(path)
  return answer.is === 'unknown' ? answer.because.message : JSON.stringify(answer)
}

test('at a terminal the file of the checkout is in force, letter by letter', async () => {
  write('detect: {} # ✓ naïve\r\n')
  const answer = { is: 'known', value: { path: PATH, text: 'detect: {} # ✓ naïve\r\n', at: 'the working tree' } }
  expect(await localConfig({ path: PATH, workspace }).inForce()).toEqual(answer)
  expect(await proposed()).toEqual(answer)
})

test('no file, and no folder, is an answer: there is no configuration', async () => {
  expect(await proposed()).toEqual({ is: 'known', value: undefined })
  expect(await localConfig({ path: PATH, workspace: join(base, 'nowhere') }).proposed()).toEqual({
    is: 'known',
    value: undefined
  })
})

test('a link is not followed, wherever it leads: what is read here is shown to people', async () => {
  const why = `${PATH} The configuration is a link. Put the file itself in its place.`
  symlinkSync(join(base, 'secret.txt'), join(workspace, PATH))
  expect(await refused()).toBe(why)
  rmSync(join(workspace, PATH))
  writeFileSync(join(workspace, '.env'), 'TOKEN')
  symlinkSync('../.env', join(workspace, PATH))
  expect(await refused()).toBe(why)
})

test('a link that leads nowhere is a link, and not a file that is not there', async () => {
  symlinkSync(join(base, 'nowhere'), join(workspace, PATH))
  expect(await refused()).toMatch(/The configuration is a link\./)
})

test('what is no UTF-8 is not guessed at', async () => {
  writeFileSync(join(workspace, PATH), Buffer.from([0xff, 0xfe, 0x61, 0x00]))
  expect(await refused()).toBe(`${PATH} The configuration is no UTF-8. Save it as UTF-8.`)
})

test('a folder behind a link is not followed either', async () => {
  rmSync(join(workspace, '.github'), { recursive: true })
  mkdirSync(join(base, 'elsewhere'))
  writeFileSync(join(base, 'elsewhere', 'foreshock.yml'), 'TOKEN')
  symlinkSync(join(base, 'elsewhere'), join(workspace, '.github'))
  expect(await refused()).toMatch(/The configuration is a link\./)
})

test('a checkout that lies behind a link is a checkout', async () => {
  write('detect: {}\n')
  symlinkSync(workspace, join(base, 'linked'))
  expect(await localConfig({ path: PATH, workspace: join(base, 'linked') }).proposed()).toMatchObject({
    value: { text: 'detect: {}\n' }
  })
})

test('a folder in the place of the file is said to be one', async () => {
  mkdirSync(join(workspace, PATH))
  expect(await refused()).toBe(`${PATH} The configuration is not a file. Put the file itself in its place.`)
})

test('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(workspace, PATH)])
  expect(await refused()).toMatch(/is not a file\./)
})

test('a file far above any configuration is not read', async () => {
  write('#'.repeat(1_000_001))
  expect(await refused()).toMatch(/is larger than 1 MB\./)
})

test('a file in the place of its folder is a problem that names the file', async () => {
  writeFileSync(join(workspace, 'file'), '')
  expect(await refused('file/foreshock.yml')).toBe('file/foreshock.yml The configuration could not be read.')
})
