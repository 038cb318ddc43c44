import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { untrackedReports } from '../../../src/io/git/untracked.js'
import { workspaceAt } from '../../../src/io/workspace/workspace.js'
import { fakeWorkspace } from '../../fakes/workspace.js'
import { type Repository, repository } from './repository.js'

let shop: Repository

beforeAll(() => {
  shop = repository()
  shop.write('sample.xml', '<testsuite/>')
  shop.write('[odd] *.xml', '<testsuite/>')
  shop.commit('samples')
  shop.write('result.xml', '<testsuite/>')
})

afterAll(() => shop.remove())

async function pathsIn(folder: string): Promise<readonly string[] | undefined> {
  const found = await untrackedReports(workspaceAt(folder), folder).reports(['**/*.xml'])
  return found.is === 'known' ? found.value.map(({ path }) => path).sort() : undefined
}

test('a report that was committed is a sample, and one that was not is a result', async () => {
  expect(await pathsIn(shop.folder)).toEqual(['result.xml'])
})

test('a report that was added but not committed is part of the repository, too', async () => {
  shop.write('added.xml', '<testsuite/>')
  shop.git('add', 'added.xml')
  expect(await pathsIn(shop.folder)).toEqual(['result.xml'])
})

test('a committed report that the tests have written anew is taken for the sample that it was', async () => {
  shop.write('sample.xml', '<testsuite name="new"/>')
  expect(await pathsIn(shop.folder)).toEqual(['result.xml'])
})

test('names that git would read as patterns or options are names', async () => {
  const names = ['result.xml', '*.xml', '-z', ':(exclude)x', ':(no such magic)x', 'a b.xml']
  const files = Object.fromEntries([...names, 'sample.xml'].map((name) => [name, '']))
  const found = await untrackedReports(fakeWorkspace(files), shop.folder).reports(['**'])
  expect(found).toMatchObject({ is: 'known' })
  if (found.is === 'known') expect(found.value.map(({ path }) => path)).toEqual(names)
})

test('more files than a command line holds are asked for in portions', async () => {
  const files = Object.fromEntries(Array.from({ length: 1_201 }, (_, index) => [`r${index}.xml`, '']))
  const found = await untrackedReports(fakeWorkspace({ ...files, 'sample.xml': '' }), shop.folder).reports(['**'])
  expect(found.is === 'known' && found.value.length).toBe(1_201)
})

test('in a checkout that belongs to another user, samples are still samples', async () => {
  // As in a job that runs in a container. Only root can give a folder away.
  if (process.getuid?.() !== 0) return
  const foreign = repository()
  foreign.write('sample.xml', '<testsuite/>')
  foreign.commit('samples')
  foreign.write('result.xml', '<testsuite/>')
  for (const path of ['', '.git']) chownSync(join(foreign.folder, path), 12_345, 12_345)
  expect(() => foreign.git('status')).toThrow(/dubious ownership/)
  expect(await pathsIn(foreign.folder)).toEqual(['result.xml'])
  foreign.remove()
})

test('outside a checkout every report is a result', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nowhere-'))
  const found = await untrackedReports(fakeWorkspace({ 'sample.xml': '' }), folder).reports(['**'])
  expect(found.is === 'known' && found.value.length).toBe(1)
  rmSync(folder, { recursive: true })
})

test('a workspace that cannot be searched stays unknown', async () => {
  const because = new Problem({ what: 'Nobody may read it' })
  const locked = { reports: () => Promise.resolve(unknown(because)) }
  expect(await untrackedReports(locked, shop.folder).reports(['**'])).toEqual({ is: 'unknown', because })
})
