import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { gitCommits } from '../../../src/io/git/commit-details.js'
import { heldOutput } from '../../../src/io/git/held-output.js'
import { logDetails } from '../../../src/io/git/log-details.js'
import { type Repository, repository } from './repository.js'

/** More than two gits tell at once, and no multiple of what one is asked for. */
const COMMITS = 4_321

/** More than is held of what nobody has asked for yet, many times over. */
const BLOB = 'a line of a large file\n'.repeat(2_000_000)

let long: Repository
let shas: readonly string[]
let blob: string

beforeAll(() => {
  long = repository()
  const commits = Array.from({ length: COMMITS }, (_, number) => {
    const who = `A <a@example.com> ${1_700_000_000 + 60 * number} +0000`
    const [message, text] = [`change ${number}`, `${number}\n`]
    return `commit refs/heads/main\ncommitter ${who}\ndata ${message.length}\n${message}\nM 100644 inline file-${number}.txt\ndata ${text.length}\n${text}\n`
  })
  const given = (command: readonly string[], input: string): string =>
    execFileSync('git', command, { cwd: long.folder, input, encoding: 'utf8' }).trim()
  given(['fast-import', '--quiet', '--date-format=raw'], commits.join(''))
  blob = given(['hash-object', '-w', '--stdin'], BLOB)
  shas = long.git('rev-list', '--reverse', 'main').split('\n')
})

afterAll(() => long.remove())

test('every commit is told once, in order, with its own files', async () => {
  const told: string[] = []
  const walked = await gitCommits(long.folder).walk({ head: 'main', limit: COMMITS }, () => ({ subject, files }) => {
    told.push(`${subject}: ${files.map(({ path, added }) => `${path} +${added}`).join()}`)
  })
  expect(walked).toMatchObject({ is: 'known', value: { complete: true, fromTheBeginning: true } })
  expect(told).toEqual(Array.from({ length: COMMITS }, (_, number) => `change ${number}: file-${number}.txt +1`))
})

test('what is thrown on the way comes out, and nothing more is told', async () => {
  const told: string[] = []
  const walked = gitCommits(long.folder).walk({ head: 'main', limit: COMMITS }, () => ({ subject }) => {
    told.push(subject)
    if (told.length === 1_500) throw new TypeError('a bug of the reader')
  })
  await expect(walked).rejects.toThrow(new TypeError('a bug of the reader'))
  expect(told).toHaveLength(1_500)
})

test('a commit that is not there fails the whole, after those before its part were told', async () => {
  const told: string[] = []
  const asked = { commits: [...shas, 'dead'.repeat(10)] }
  const read = logDetails(join(long.folder, '.git'), asked, ({ subject }) => told.push(subject))
  await expect(read).rejects.toThrow('The checkout does not hold this commit')
  expect(told.slice(0, 4_000)).toEqual(Array.from({ length: 4_000 }, (_, number) => `change ${number}`))
})

test('what git prints before anybody asks for it is kept, however much it is', async () => {
  const output = heldOutput(long.folder, ['cat-file', 'blob', blob], { input: '', variables: {} })
  const isOver = await Promise.race([output.ended.then(() => true), new Promise((resolve) => setTimeout(resolve, 500))])
  expect(isOver).toBeUndefined()
  let bytes = 0
  const ending = await output.to((more) => {
    bytes += more.length
  })
  expect(ending).toEqual({ is: 'ended', code: 0, signal: null, complaints: '' })
  expect(bytes).toBe(BLOB.length)
})

test('a git that is stopped says so', async () => {
  const output = heldOutput(long.folder, ['cat-file', 'blob', blob], { input: '', variables: {} })
  output.stop()
  expect(await output.ended).toMatchObject({ is: 'ended', code: null, signal: 'SIGKILL' })
})

test('where no folder is, nothing is told but that', async () => {
  const output = heldOutput(join(long.folder, 'none'), ['cat-file', 'blob', blob], { input: '', variables: {} })
  expect(await output.ended).toMatchObject({ is: 'failed', error: { code: 'ENOENT' } })
})
