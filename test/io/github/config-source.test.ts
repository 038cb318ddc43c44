import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gitHubConfig } from '../../../src/io/github/config-source.js'
import type { ConfigSource } from '../../../src/ports.js'
import type { Permissions } from '../../local-github/index.js'
import { addCommit, addContents } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const PATH = '.github/foreshock.yml'
const TEXT = 'detect:\n  slow-job: false # naïve ✓\n'

let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(join(workspace, '.github'))
  writeFileSync(join(workspace, PATH), 'detect: {}\n')
})

afterAll(() => rmSync(workspace, { recursive: true }))

interface Wish {
  readonly branch?: string
  readonly path?: string
  readonly permissions?: Permissions
}

function source(world: World, { branch, path = PATH, permissions }: Wish = {}): ConfigSource {
  const { client } = asking(world, { ms: 8_000, ...(permissions === undefined ? {} : { permissions }) })
  return gitHubConfig(client, { repository: 'octo-org/app', defaultBranch: branch }, { path, workspace })
}

test(
  'the file of the default branch is in force, letter by letter',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: TEXT })
    expect(await source(world, { branch: 'main' }).inForce()).toEqual({
      is: 'known',
      value: { path: PATH, text: TEXT, at: 'main' }
    })
    expect(world.github.requests[0]?.path).toContain('ref=main')
  })
)

test(
  'whoever asks for it is told the commit, and the file is read at that commit',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: TEXT })
    const at = world.repository.refs.get('refs/heads/main')
    const { client } = asking(world, { ms: 8_000 })
    const from = { repository: 'octo-org/app', defaultBranch: 'main', namesCommit: true }
    expect(await gitHubConfig(client, from, { path: PATH, workspace }).inForce()).toEqual({
      is: 'known',
      value: { path: PATH, text: TEXT, at }
    })
    expect(world.github.requests.at(-1)?.path).toContain(`ref=${at}`)
  })
)

test(
  'a branch without a commit is no branch without a file',
  inWorld(async (world) => {
    const { client } = asking(world, { ms: 8_000 })
    const from = { repository: 'octo-org/app', defaultBranch: 'gone', namesCommit: true }
    const answer = await gitHubConfig(client, from, { path: PATH, workspace }).inForce()
    expect(whyUnknown(answer)).toContain('404')
  })
)

test(
  'where the default branch is not known, GitHub picks it',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: TEXT })
    expect(await source(world).inForce()).toEqual({
      is: 'known',
      value: { path: PATH, text: TEXT, at: 'the default branch' }
    })
  })
)

test(
  'neither another branch nor the checkout changes what is in force',
  inWorld(async (world) => {
    addCommit(world.github.state, world.repository, { branch: 'evil', contents: { [PATH]: 'detect: evil' } })
    expect(await source(world, { branch: 'main' }).inForce()).toEqual({ is: 'known', value: undefined })
    expect(await source(world).proposed()).toMatchObject({ value: { text: 'detect: {}\n', at: 'the working tree' } })
  })
)

test(
  'no such file is an answer: there is no configuration',
  inWorld(async (world) => {
    expect(await source(world, { branch: 'main' }).inForce()).toEqual({ is: 'known', value: undefined })
    expect(world.github.requests).toHaveLength(1)
  })
)

test(
  'a token that may not read is no answer, and told the permission',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: TEXT })
    expect(whyUnknown(await source(world, { branch: 'main', permissions: { actions: 'read' } }).inForce())).toBe(
      `GitHub did not give ${PATH} of the default branch (403). If it exists, add \`permissions: { contents: read }\` to the job.`
    )
  })
)

test.each(['html-200', 'cut-json', '500'] as const)('%s is no configuration, and not the absence of one', (fault) =>
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: TEXT })
    world.github.fault({ operation: 'repos/get-content', fault })
    expect(whyUnknown(await source(world, { branch: 'main' }).inForce())).toMatch(
      /^GitHub did not give \.github\/foreshock\.yml of the default branch/
    )
  })()
)

test(
  'a folder is no configuration',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [`${PATH}/README.md`]: 'x' })
    expect(whyUnknown(await source(world, { branch: 'main' }).inForce())).toMatch(/the answer is not a file\.$/)
  })
)

test(
  'a file far above any configuration is not read to its end',
  inWorld(async (world) => {
    addContents(world.repository, 'main', { [PATH]: '#'.repeat(1_000_001) })
    expect(whyUnknown(await source(world, { branch: 'main' }).inForce())).toMatch(/the answer is larger than 1 MB\.$/)
  })
)

test(
  'a name with odd characters is a file that is not there, and no other question',
  inWorld(async (world) => {
    const path = '../../../user?x=#y'
    expect(await source(world, { branch: 'main', path }).inForce()).toEqual({ is: 'known', value: undefined })
    expect(world.github.requests.map(({ operation }) => operation)).toEqual(['repos/get-content'])
  })
)
