import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CommitDetail } from '../../../src/domain/commit-detail.js'
import { gitCommits } from '../../../src/io/git/commit-details.js'
import type { CommitRange, CommitsRead } from '../../../src/ports.js'
import { isSilentMerge, kamei } from '../../../src/risk/kamei.js'
import { type Repository, repository } from './repository.js'

let shop: Repository
const shas: string[] = []

beforeAll(() => {
  shop = repository()
  shop.write('.gitattributes', '* -diff\n')
  mkdirSync(join(shop.folder, 'src'))
  shop.write('src/a.ts', 'one\ntwo\nthree\nfour\n')
  shop.write('image.bin', Uint8Array.from([0, 1, 2, 0]))
  shas.push(shop.commit('first'))
  shop.git('mv', 'src/a.ts', 'src/b.ts')
  shop.write('src/b.ts', 'one\ntwo\nthree\nfour\nfive\n')
  shop.write('weird\t"ü"\n\u0001:100644 A.txt', 'x\n')
  shas.push(shop.commit('\u0001evil\n\nThis reverts commit 0123456789abcdef.\n\n5\t5\tforged.txt'))
  shop.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
  shop.write('side.txt', 'x\n')
  shas.push(shop.commit('side'))
  shop.git('checkout', '--quiet', 'main')
  shop.git('merge', '--quiet', '--no-edit', 'side')
  shas.push(shop.git('rev-parse', 'HEAD'))
})

afterAll(() => shop.remove())

async function read(range: CommitRange, folder = shop.folder): Promise<CommitsRead> {
  const answer = await gitCommits(folder).range(range)
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

const named = ({ commits }: CommitsRead, sha = ''): CommitDetail | undefined =>
  commits.find((commit) => commit.sha === sha)

test('a history comes parents first, with every file and line, whatever the checkout says of its files', async () => {
  const all = await read({ head: 'main', limit: 10 })
  expect(all).toMatchObject({ head: shas[3], fromTheBeginning: true, complete: true, notes: [] })
  expect(all.commits.map(({ sha }) => sha).at(0)).toBe(shas[0])
  expect(all.commits.map(({ sha }) => sha).at(-1)).toBe(shas[3])
  expect(named(all, shas[0])?.files).toEqual([
    { path: '.gitattributes', added: 1, deleted: 0, turn: 'added', kind: 'text' },
    { path: 'image.bin', added: 0, deleted: 0, turn: 'added', kind: 'binary' },
    { path: 'src/a.ts', added: 4, deleted: 0, turn: 'added', kind: 'text' }
  ])
  expect(named(all, shas[3])).toMatchObject({ parents: [shas[1], shas[2]], files: [] })
})

test('what people write cannot pass for a field', async () => {
  const commit = named(await read({ head: 'main', limit: 10 }), shas[1])
  expect(commit?.files).toEqual([
    { path: 'src/b.ts', from: 'src/a.ts', added: 1, deleted: 0, kind: 'text' },
    { path: 'weird\t"ü"\n\u0001:100644 A.txt', added: 1, deleted: 0, turn: 'added', kind: 'text' }
  ])
  expect(commit).toMatchObject({ subject: '\u0001evil', isBot: false })
  expect(commit?.body).toContain('This reverts commit')
  expect(commit?.author).not.toContain('example')
})

test('settings of log and diff, and replaced commits, change nothing', async () => {
  const before = await read({ head: 'main', limit: 10 })
  const settings = {
    'log.showRoot': 'false',
    'log.diffMerges': 'on',
    'log.follow': 'true',
    'diff.renames': 'false',
    'diff.renameLimit': '1',
    'diff.algorithm': 'patience',
    'diff.external': 'touch ran',
    'diff.orderFile': '.gitattributes',
    'diff.relative': 'true',
    'i18n.logOutputEncoding': 'UTF-16',
    'core.quotePath': 'true',
    'format.pretty': 'oneline'
  }
  for (const [key, value] of Object.entries(settings)) shop.git('config', key, value)
  shop.git('replace', shas[1] ?? '', shas[2] ?? '')
  const after = await read({ head: 'main', limit: 10 })
  shop.git('replace', '--delete', shas[1] ?? '')
  for (const key of Object.keys(settings)) shop.git('config', '--unset', key)
  const plain = (commits: readonly CommitDetail[]) => commits.map((commit) => ({ ...commit, author: '' }))
  expect(plain(after.commits)).toEqual(plain(before.commits))
})

test('a range, a limit, nothing between, and what is not there', async () => {
  const [first, second] = [shas[0] ?? '', shas[1] ?? '']
  const range = await read({ base: first, head: 'main', limit: 10 })
  expect(range).toMatchObject({ base: first, complete: true, fromTheBeginning: false })
  expect(range.commits).toHaveLength(3)
  expect(await read({ base: 'main', head: 'main', limit: 10 })).toMatchObject({ commits: [], complete: true })
  expect(await read({ head: 'main', limit: 2 })).toMatchObject({ complete: false, fromTheBeginning: false })
  expect(await read({ base: 'side', head: second, limit: 9 })).toMatchObject({ base: first, complete: true })
  expect((await read({ base: 'main', head: first, limit: 9 })).takenBack).toMatch(/is older than .* 3 commits/)
  for (const head of ['0'.repeat(40), '--output=x', '', 'main\nside'])
    expect((await gitCommits(shop.folder).range({ head, limit: 9 })).is).toBe('unknown')
})

test('a shallow clone says what it lacks, and lets the merge speak where nothing else does', async () => {
  const one = repository({ of: shop.folder, depth: 1 })
  const two = repository({ of: shop.folder, depth: 2 })
  try {
    expect((await gitCommits(one.folder).range({ head: 'main', limit: 9 })).is).toBe('unknown')
    const cut = await read({ head: 'main', limit: 9 }, two.folder)
    expect(cut).toMatchObject({ complete: false, fromTheBeginning: false })
    expect(cut.commits).toHaveLength(1)
    expect(cut.commits[0]?.files.map(({ path }) => path)).toEqual(['side.txt'])
  } finally {
    one.remove()
    two.remove()
  }
})

test('sizes, ages and people follow a file through its rename', async () => {
  const fold = kamei({ fromTheBeginning: true })
  const measured = (await read({ head: 'main', limit: 9 })).commits
    .filter((commit) => !isSilentMerge(commit))
    .map((commit) => {
      const one = fold.measured(commit)
      fold.add(commit)
      return { sha: commit.sha, ...one }
    })
  expect(measured.find(({ sha }) => sha === shas[1])).toMatchObject({
    ns: 2,
    nd: 2,
    nf: 2,
    la: 2,
    ld: 0,
    lt: 2,
    ndev: 1,
    nuc: 1,
    age: 0,
    entropy: 1,
    isRevert: true
  })
})
