import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { REPORT_FILES } from '../../../src/ingest/reports/index.js'
import { workspaceAt } from '../../../src/io/workspace/workspace.js'
import { folderOf, walk } from '../../../src/io/workspace/walk.js'

let place = ''
let root = ''

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'workspace-'))
  root = join(place, 'checkout')
  await mkdir(root)
})

afterEach(() => rm(place, { recursive: true }))

async function put(path: string, text = '<testsuite/>'): Promise<string> {
  const full = join(root, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, text)
  return full
}

async function found(patterns: readonly string[] = REPORT_FILES): Promise<readonly string[] | string> {
  const answer = await workspaceAt(root).reports(patterns)
  return answer.is === 'known' ? answer.value.map(({ path }) => path) : answer.because.message
}

test('the reports of common tools are found where they leave them, in the same order each time', async () => {
  const reports = [
    'build/test-results/test/TEST-shop.BasketTest.xml',
    'junit.xml',
    'packages/a/junit-a.xml',
    'target/surefire-reports/TEST-x.xml',
    'test-reports/deep/er/x.xml',
    'test-results/playwright.xml'
  ]
  for (const path of [...reports].reverse()) await put(path)
  await put('pom.xml')
  await put('node_modules/x/junit.xml')
  await put('.git/junit.xml')
  expect(await found()).toEqual(reports)
})

test('a pattern in front of ! takes reports out again', async () => {
  await put('a/junit.xml')
  await put('b/junit.xml')
  expect(await found(['**/junit.xml', '!b/**'])).toEqual(['a/junit.xml'])
})

test('a link to a report inside is followed, and one that leads outside is not', async () => {
  await put('real/report.xml')
  await writeFile(join(place, 'secret.xml'), '<testsuite/>')
  await symlink(join(root, 'real/report.xml'), join(root, 'junit-inside.xml'))
  await symlink(join(place, 'secret.xml'), join(root, 'junit-outside.xml'))
  await symlink('/etc/passwd', join(root, 'junit-passwd.xml'))
  await symlink('junit-itself.xml', join(root, 'junit-itself.xml'))
  await symlink(place, join(root, 'test-results'))
  expect(await found()).toEqual(['junit-inside.xml'])
})

test('no pattern leads outside', async () => {
  await writeFile(join(place, 'secret.xml'), '<testsuite/>')
  for (const pattern of ['../*.xml', `${place}/*.xml`, '**/../*.xml', 'x/../../*.xml', '/etc/**'])
    expect(await found([pattern])).toEqual([])
})

test('a pipe that is called like a report is passed over', async () => {
  execFileSync('mkfifo', [join(root, 'junit.xml')])
  expect(await found()).toEqual([])
})

test('a report that became a link after it was found is not opened', async () => {
  const path = await put('junit.xml')
  const answer = await workspaceAt(root).reports(REPORT_FILES)
  await rm(path)
  await symlink('/etc/passwd', path)
  const [file] = answer.is === 'known' ? answer.value : []
  await expect(textOf(file?.open())).rejects.toThrow('could not be opened')
})

test('a report comes as a stream of its bytes', async () => {
  const text = `<testsuite name="${'ä'.repeat(100_000)}"/>`
  await put('junit.xml', text)
  const answer = await workspaceAt(root).reports(REPORT_FILES)
  const [file] = answer.is === 'known' ? answer.value : []
  expect(file?.bytes).toBe(Buffer.byteLength(text))
  expect(await textOf(file?.open())).toBe(text)
})

test('a report of more than 100 MB is not read', async () => {
  await truncate(await put('junit.xml'), 100_000_001)
  const answer = await workspaceAt(root).reports(REPORT_FILES)
  const [file] = answer.is === 'known' ? answer.value : []
  await expect(textOf(file?.open())).rejects.toThrow('larger than 100 MB')
})

test('a folder that is not there is unknown and not empty', async () => {
  const answer = await workspaceAt(join(root, 'gone')).reports(REPORT_FILES)
  expect(answer).toMatchObject({
    is: 'unknown',
    because: { what: 'The workspace could not be searched for test reports' }
  })
})

test('more reports than can be read are unknown, with what to do', async () => {
  await Promise.all(Array.from({ length: 2001 }, (_, index) => put(`test-results/${index}.xml`)))
  expect(await found()).toContain('More than 2,000 files match')
})

test('a walk ends at its limit, and says so', async () => {
  for (const path of ['a', 'b', 'c']) await put(path)
  await expect(walk(root, [''], 2)).rejects.toThrow('more than 2 files')
  expect(await walk(root, [''], 3)).toEqual(['a', 'b', 'c'])
})

test.each([
  ['**/junit.xml', ''],
  ['build/test-results/**/*.xml', 'build/test-results'],
  ['a/{b,c}/d.xml', 'a'],
  ['a/b.xml', 'a'],
  ['../a/*.xml', ''],
  ['/etc/*.xml', '']
])('all matches of %s lie in %j', (pattern, folder) => {
  expect(folderOf(pattern)).toBe(folder)
})

test('a folder that is named twice is walked once', async () => {
  await put('a/b/x.xml')
  expect(await walk(root, ['a/b', 'a', 'a'])).toEqual(['a/b/x.xml'])
})

async function textOf(bytes: AsyncIterable<Uint8Array> = none()): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

// eslint-disable-next-line @typescript-eslint/require-await -- stands for a file that was not found
async function* none(): AsyncGenerator<Uint8Array> {
  throw new Error('no such file')
}
