import { startService, type Service } from '../fakes/service.js'
import { openTerminal, type Terminal } from './terminal.js'

let terminal: Terminal
let service: Service
beforeAll(async () => {
  terminal = openTerminal()
  service = await startService((_, response) => void response.writeHead(503).end())
})
afterAll(async () => {
  terminal.close()
  await service.close()
})

const configured = (): void =>
  terminal.write({
    '.github/foreshock.yml': `watch:\n  checks:\n    up: { http: { url: "${service.url}", allow-private: true } }\n`
  })

test('it tells each look, and at the end what is worse', async () => {
  configured()
  const said = await terminal.foreshock(['watch', '--minutes', '1', '--every', '1', '--fail-on', 'fail'])
  expect(said.code).toBe(1)
  expect(said.stderr).toContain('up: not well, answered 503 instead of 200-399')
  expect(said.stdout).toContain('production is worse by up')
})

test('for programs it is one line of JSON with all checks', async () => {
  configured()
  const said = await terminal.foreshock(['watch', '--every', '1', '--json'])
  expect(said.code).toBe(0)
  expect(JSON.parse(said.stdout)).toMatchObject({
    verdict: 'fail',
    next: 'stop',
    checks: [{ name: 'up', is: 'fail', metrics: [{ why: 'floor', bad: 3 }] }]
  })
})

test('an input out of range is told with what to write', async () => {
  const said = await terminal.foreshock(['watch', '--minutes', '9999'])
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toContain('9999 is out of range. Write a whole number from 1 to 300.')
})
