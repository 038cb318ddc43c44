/** What doctor asks of the network, and what it does not: a health source is a server on the loopback. */
import { type Service, startService } from '../fakes/service.js'
import { aCheckout, openTerminal, type Terminal } from './terminal.js'

interface Said {
  readonly wrong: readonly { readonly where: string; readonly what: string; readonly todo: string }[]
}

let terminal: Terminal
let service: Service
let asked: number
beforeEach(async () => {
  terminal = openTerminal()
  asked = 0
  service = await startService((_request, response) => {
    asked += 1
    response.end('well')
  })
  aCheckout(terminal)
  const check = (url: string): string => `{ http: { url: "${url}/health", allow-private: true } }`
  terminal.write({
    'shop/.github/foreshock.yml': `watch:\n  checks:\n    here: ${check(service.url)}\n    gone: ${check('http://127.0.0.1:1')}\n`
  })
})
afterEach(async () => {
  await service.close()
  terminal.close()
})

async function examined(...args: readonly string[]): Promise<readonly string[]> {
  const said = await terminal.foreshock(['doctor', '--json', ...args], { in: 'shop' })
  const { wrong } = JSON.parse(said.stdout) as Said
  expect(said.code).toBe(wrong.length > 0 ? 1 : 0)
  return wrong.map(({ where }) => where).filter((where) => where.includes('watch.checks'))
}

test('with --reach each health source is asked once, and the one that does not answer is named', async () => {
  expect(await examined('--reach')).toEqual(['.github/foreshock.yml, watch.checks.gone'])
  expect(asked).toBe(1)
})

test('without it none is asked', async () => {
  expect(await examined()).toEqual([])
  expect(asked).toBe(0)
})

test('a configuration with a name of its own is looked through, and one that cannot be read is told', async () => {
  const wrongIn = async (config: string): Promise<readonly string[]> => {
    const said = await terminal.foreshock(['doctor', '--offline', '--json', '--config', config], { in: 'shop' })
    const { wrong } = JSON.parse(said.stdout) as Said
    return wrong.filter(({ where }) => where.startsWith(config)).map(({ what }) => what)
  }
  terminal.write({ 'shop/ci/ours.yml': 'nope: 1\n', 'shop/ci/large.yml': `# ${'x'.repeat(1_000_001)}` })
  expect(await wrongIn('ci/ours.yml')).toEqual(['nope is not a section'])
  expect(await wrongIn('ci/gone.yml')).toEqual(['There is no such configuration file'])
  expect(await wrongIn('ci')).toEqual(['The configuration is not a file'])
  expect(await wrongIn('ci/large.yml')).toEqual(['The configuration is larger than 1 MB'])
})
