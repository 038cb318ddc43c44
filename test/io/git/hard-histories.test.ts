/** Histories that real repositories have and that are easy to read wrongly. */
import { afterEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitCommits } from '../../../src/io/git/commit-details.js'
import type { CommitRange, CommitsRead } from '../../../src/ports.js'
import { type Repository, repository } from './repository.js'

const made: Repository[] = []
afterEach(() => {
  for (const one of made.splice(0)) one.remove()
})

function fresh(): Repository {
  const one = repository()
  made.push(one)
  return one
}

/** Makes commits as git takes them from other systems: any bytes, any time. */
function imported(stream: string | Buffer): Repository {
  const one = fresh()
  execFileSync('git', ['fast-import', '--quiet', '--date-format=raw-permissive'], { cwd: one.folder, input: stream })
  return one
}

interface Told {
  readonly mark: number
  readonly from?: number
  readonly at?: number
  readonly message?: string
  readonly changes?: readonly string[]
}

const told = ({ mark, from, at = 1_790_000_000, message = 'x', changes = [] }: Told): string =>
  [
    'commit refs/heads/main',
    `mark :${mark}`,
    `committer A <a@example.com> ${at} +0000`,
    `data ${Buffer.byteLength(message)}`,
    message,
    ...(from === undefined ? [] : [`from :${from}`]),
    ...changes,
    '\n'
  ].join('\n')

const file = (path: string, text = 'x\n'): string => `M 100644 inline ${path}\ndata ${text.length}\n${text}`

async function read({ folder }: Repository, range: CommitRange): Promise<CommitsRead> {
  const answer = await gitCommits(folder).range(range)
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

test('ten thousand files that were moved are renames, and none is left out', async () => {
  const files = Array.from({ length: 10_000 }, (_, index) => file(`src/${index % 100}/f${index}`, `number ${index}\n`))
  const shop = imported(told({ mark: 1, changes: files }) + told({ mark: 2, from: 1, changes: ['R src lib'] }))
  const { commits, complete } = await read(shop, { base: 'main~1', head: 'main', limit: 10 })
  expect(complete).toBe(true)
  expect(commits[0]?.filesLeftOut).toBe(0)
  expect(commits[0]?.files).toHaveLength(10_000)
  expect(
    commits[0]?.files.every(
      ({ path, from, added, deleted }) =>
        path.startsWith('lib/') && from === path.replace('lib', 'src') && added + deleted === 0
    )
  ).toBe(true)
})

test('what is binary and what is a submodule has no lines', async () => {
  const link = (sha: string): string => `M 160000 ${sha.padEnd(40, '0')} vendor`
  const shop = imported(
    told({ mark: 1, changes: [file('image', 'a\0b'), link('a'), file('text')] }) +
      told({ mark: 2, from: 1, changes: [file('image', 'b\0a'), link('b'), file('vendor.txt')] }) +
      told({ mark: 3, from: 2, changes: ['D vendor'] })
  )
  const { commits } = await read(shop, { base: 'main~2', head: 'main', limit: 10 })
  expect(commits.map(({ files }) => files)).toEqual([
    [
      { path: 'image', added: 0, deleted: 0, kind: 'binary' },
      { path: 'vendor', added: 0, deleted: 0, kind: 'submodule' },
      { path: 'vendor.txt', added: 1, deleted: 0, turn: 'added', kind: 'text' }
    ],
    [{ path: 'vendor', added: 0, deleted: 0, turn: 'removed', kind: 'submodule' }]
  ])
})

test('names of any bytes are names', async () => {
  const names = ['"a\\nb"', '"tab\\there"', '"a \\"quoted\\" one"', '"bad \\377\\376 bytes"', '"\\001:100644"', '" "']
  const shop = imported(told({ mark: 1, changes: names.map((name) => file(name)) }))
  const { commits } = await read(shop, { head: 'main', limit: 10 })
  const paths = commits[0]?.files.map(({ path, added }) => ({ path, added }))
  expect(paths).toHaveLength(names.length)
  for (const path of ['a\nb', 'tab\there', 'a "quoted" one', 'bad \uFFFD\uFFFD bytes', '\u0001:100644', ' '])
    expect(paths).toContainEqual({ path, added: 1 })
})

test('messages say how they are written, or are read as well as can be', async () => {
  const shop = fresh()
  const say = (encoding: string, bytes: Buffer): string => {
    writeFileSync(join(shop.folder, '.git', 'said'), bytes)
    return shop.git('-c', `i18n.commitEncoding=${encoding}`, 'commit', '--quiet', '--allow-empty', '-F', '.git/said')
  }
  say('ISO-8859-1', Buffer.from('Größe', 'latin1'))
  say('no-such-thing', Buffer.from('plain'))
  const { commits } = await read(shop, { head: 'main', limit: 10 })
  expect(commits.map(({ subject }) => subject)).toEqual(['Größe', 'plain'])
})

test('bytes that are no text become signs that say so', async () => {
  const message = Buffer.from('Gr\xF6\xDFe', 'latin1')
  const head = `commit refs/heads/main\ncommitter A <a@example.com> 1790000000 +0000\ndata ${message.length}\n`
  const shop = imported(Buffer.concat([Buffer.from(head), message, Buffer.from('\n')]))
  expect((await read(shop, { head: 'main', limit: 10 })).commits[0]?.subject).toBe('Gr\uFFFD\uFFFDe')
})

test('clocks that jump cut no range short and lengthen none', async () => {
  const times = [1_790_000_000, 5, 4_100_000_000, 10, 253_402_300_799, 1_790_000_100, 1]
  const shop = imported(
    times
      .map((at, index) =>
        told({
          mark: index + 1,
          at,
          message: `${index}`,
          ...(index === 0 ? {} : { from: index }),
          changes: [file(`f${index}`)]
        })
      )
      .join('')
  )
  const { commits, complete } = await read(shop, { base: 'main~3', head: 'main', limit: 10 })
  expect(complete).toBe(true)
  expect(commits.map(({ subject }) => subject)).toEqual(['4', '5', '6'])
  expect(commits[0]?.committedAt).toBe(253_402_300_799_000)
  const all = await read(shop, { head: 'main', limit: 10 })
  expect(all.commits.map(({ subject }) => subject)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
})

test('a merge of three, and of a history of its own, brings every commit once', async () => {
  const shop = fresh()
  shop.write('base', 'x\n')
  const base = shop.commit('base')
  for (const name of ['a', 'b', 'c']) {
    shop.git('checkout', '--quiet', '-b', name, base)
    shop.write(name, `${name}\n`)
    shop.commit(name)
  }
  shop.git('checkout', '--quiet', '--orphan', 'other')
  shop.git('rm', '-rfq', '.')
  shop.write('other', 'x\n')
  shop.commit('other')
  shop.git('checkout', '--quiet', 'main')
  shop.git('merge', '--quiet', '--no-edit', '-m', 'three', 'a', 'b', 'c')
  shop.git('merge', '--quiet', '--no-edit', '-m', 'unrelated', '--allow-unrelated-histories', 'other')
  const { commits, complete, notes } = await read(shop, { base, head: 'main', limit: 20 })
  expect(complete).toBe(false)
  expect(notes).toEqual(['What a merge of more than two parents changes by itself was not read.'])
  expect(commits.map(({ subject }) => subject).sort()).toEqual(['a', 'b', 'c', 'other', 'three', 'unrelated'])
  expect(commits.find(({ subject }) => subject === 'three')).toMatchObject({ files: [] })
  expect(commits.find(({ subject }) => subject === 'three')?.parents).toHaveLength(3)
  expect(commits.find(({ subject }) => subject === 'other')).toMatchObject({ parents: [], files: [{ path: 'other' }] })
  expect((await read(shop, { head: 'main', limit: 20 })).fromTheBeginning).toBe(true)
})

test('grafts of this machine count for nothing, and the edge of a shallow clone is told', async () => {
  const shop = imported(
    [1, 2, 3, 4, 5]
      .map((mark) =>
        told({ mark, message: `${mark}`, ...(mark === 1 ? {} : { from: mark - 1 }), changes: [file(`f${mark}`)] })
      )
      .join('')
  )
  const [first, third] = [shop.git('rev-parse', 'main~4'), shop.git('rev-parse', 'main~2')]
  mkdirSync(join(shop.folder, '.git', 'info'), { recursive: true })
  writeFileSync(join(shop.folder, '.git', 'info', 'grafts'), `${third}\n`)
  const ungrafted = await read(shop, { base: first, head: 'main', limit: 10 })
  expect(ungrafted).toMatchObject({ base: first, complete: true })
  expect(ungrafted.takenBack).toBeUndefined()
  expect(ungrafted.commits.map(({ subject }) => subject)).toEqual(['2', '3', '4', '5'])
  writeFileSync(join(shop.folder, '.git', 'shallow'), `${third}\n`)
  const cut = await read(shop, { head: 'main', limit: 10 })
  expect(cut).toMatchObject({ complete: false, fromTheBeginning: false })
  expect(cut.notes).toEqual(['The checkout is shallow: older commits of the range were not seen.'])
  expect(cut.commits.map(({ subject }) => subject)).toEqual(['4', '5'])
})

test.each(['blob:none', 'tree:0'])('a partial clone (%s) fetches nothing, and says what it lacks', async (filter) => {
  const shop = imported(
    Array.from({ length: 30 }, (_, index) =>
      told({
        mark: index + 1,
        ...(index === 0 ? {} : { from: index }),
        changes: [file(`f${index % 7}`, `number ${index}\n`)]
      })
    ).join('')
  )
  shop.git('config', 'uploadpack.allowFilter', 'true')
  const clone = fresh()
  clone.git('clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${shop.folder}`, 'partial')
  const folder = join(clone.folder, 'partial')
  const packs = (): number => readdirSync(join(folder, '.git', 'objects', 'pack')).length
  const before = packs()
  const answer = await gitCommits(folder).range({ head: 'main', limit: 50 })
  expect(answer.is === 'unknown' ? answer.because.message : '').toContain(
    'lacks contents of files, as a partial clone does'
  )
  execFileSync('git', ['config', 'remote.origin.url', 'file:///nowhere'], { cwd: folder })
  expect((await gitCommits(folder).range({ base: 'main~5', head: 'main', limit: 50 })).is).toBe('unknown')
  expect(packs()).toBe(before)
})

test('what somebody puts into a merge is a change of its own, and a merge as git makes it is none', async () => {
  const shop = fresh()
  shop.write('base', 'x\n')
  const base = shop.commit('base')
  shop.git('checkout', '--quiet', '-b', 'side')
  shop.write('side', 'x\n')
  shop.commit('side')
  shop.git('checkout', '--quiet', 'main')
  shop.write('main', 'x\n')
  shop.commit('main')
  shop.git('merge', '--quiet', '--no-edit', '-m', 'plain', 'side')
  shop.git('checkout', '--quiet', '-b', 'other', base)
  shop.write('other', 'x\n')
  shop.commit('other')
  shop.git('checkout', '--quiet', 'main')
  shop.git('merge', '--quiet', '--no-commit', '--no-ff', 'other')
  shop.write('hidden', 'one\ntwo\n')
  shop.commit('evil')
  shop.git('checkout', '--quiet', '-b', 'lost', base)
  shop.write('lost', 'x\n')
  shop.commit('lost')
  shop.git('checkout', '--quiet', 'main')
  shop.git('merge', '--quiet', '--no-edit', '-s', 'ours', '-m', 'ours', 'lost')
  const { commits, complete } = await read(shop, { base, head: 'main', limit: 20 })
  const of = (subject: string) => commits.find((commit) => commit.subject === subject)?.files
  expect(complete).toBe(true)
  expect(of('plain')).toEqual([])
  expect(of('evil')).toMatchObject([{ path: 'hidden', added: 2, turn: 'added' }])
  expect(of('ours')).toMatchObject([{ path: 'lost', deleted: 1, turn: 'removed' }])
})
