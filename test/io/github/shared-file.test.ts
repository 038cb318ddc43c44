import { expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { gitHubClient } from '../../../src/io/github/client.js'
import { sharedFile } from '../../../src/io/github/shared-file.js'
import { noHurry } from '../../fakes/no-hurry.js'
import { fakeLog } from '../../fakes/publisher.js'
import { addCommit, addContents, addRepository } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const FILE = { repository: 'octo-org/ci', path: 'foreshock/shared.yml' }
const TEXT = 'detect:\n  slow-job: false # naïve ✓\n'

const read = (world: World, ref?: string) =>
  sharedFile(asking(world, { ms: 8_000 }).client, ref === undefined ? FILE : { ...FILE, ref })

const shared = (world: World) => addRepository(world.github.state, { full_name: 'octo-org/ci' })

test(
  'a branch becomes a commit first, and the file is read at that commit',
  inWorld(async (world) => {
    const { sha } = addCommit(world.github.state, shared(world), { branch: 'v2', contents: { [FILE.path]: TEXT } })
    expect(await read(world, 'v2')).toEqual({
      is: 'known',
      value: { path: `octo-org/ci/${FILE.path}@${sha.slice(0, 12)}`, text: TEXT, at: sha }
    })
    expect(world.github.requests.map(({ operation }) => operation)).toEqual(['repos/get-commit', 'repos/get-content'])
    expect(world.github.requests.at(-1)?.path).toContain(`ref=${sha}`)
  })
)

test(
  'without a ref it is the default branch; a full commit is asked for at once',
  inWorld(async (world) => {
    const { sha } = addCommit(world.github.state, shared(world), { branch: 'main', contents: { [FILE.path]: TEXT } })
    expect(await read(world)).toMatchObject({ value: { text: TEXT, at: sha } })
    expect(await read(world, sha)).toMatchObject({ value: { text: TEXT, at: sha } })
    expect(world.github.requests).toHaveLength(3)
  })
)

test.each(['repository', 'file', 'branch'])('a %s that is not there is told with what may be the matter', (missing) =>
  inWorld(async (world) => {
    if (missing !== 'repository') shared(world)
    const why = whyUnknown(await read(world, missing === 'branch' ? 'gone' : undefined))
    expect(why).toMatch(
      /^GitHub did not give octo-org\/ci\/foreshock\/shared\.yml(@gone)? \(4\d\d\): it is not there, or/
    )
    expect(why).toContain('make octo-org/ci public, or pass a token that may read its contents.')
  })()
)

test.each(['html-200', 'cut-json', '500'] as const)('%s is no shared file', (fault) =>
  inWorld(async (world) => {
    addContents(shared(world), 'main', { [FILE.path]: TEXT })
    world.github.fault({ operation: 'repos/get-content', fault })
    expect(whyUnknown(await read(world))).toMatch(/^GitHub did not give octo-org\/ci/)
  })()
)

test(
  'a repository that has moved is not followed',
  inWorld(async ({ github }) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(301, { location: `${github.url}/repositories/1/commits/main` }).end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      const client = gitHubClient({
        token: 'x',
        apiUrl: `http://127.0.0.1:${port}`,
        deadline: noHurry(),
        requests: 5,
        log: fakeLog()
      })
      expect(whyUnknown(await sharedFile(client, FILE))).toBe('The repository has moved. Write its new name.')
      expect([asked.length, github.requests.length]).toEqual([1, 0])
    } finally {
      server.close()
    }
  })
)
