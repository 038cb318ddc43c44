/** E4: the places that the built actions speak to, told by the process itself and not by who was spoken to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordingEgress } from '../fakes/egress-recorder.js'
import { startService, type Service } from '../fakes/service.js'
import { stepOf } from '../host-runner/a-repository.js'
import { ALL, eachWithBadDeploy } from '../actions/rollback-shop.js'

const ACTIONS = 'foreshock/foreshock/actions'
const FILE = '.github/workflows/all.yml'
const shop = eachWithBadDeploy()

let folder: string
let service: Service
let proxy: Service

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'egress-'))
  // What is watched leads elsewhere: to a machine's metadata, to a name, and to another port of this machine.
  service = await startService((request, response) => {
    const places = ['http://169.254.169.254/latest/meta-data/', 'http://evil.example/', 'file:///etc/passwd']
    const location = places[Number(request.url?.slice(1))]
    if (location === undefined) response.writeHead(503).end()
    else response.writeHead(302, { location }).end()
  })
  proxy = await startService((_request, response) => void response.writeHead(403).end())
})
afterEach(async () => {
  await service.close()
  await proxy.close()
  rmSync(folder, { recursive: true })
})

const workflow = `name: All
on: push
jobs:
  all:
    runs-on: ubuntu-24.04
    permissions: ${ALL}
    steps:
      - uses: ${ACTIONS}/watch@v1
        id: watch
      - uses: ${ACTIONS}/rollback@v1
        with: { decision: '\${{ steps.watch.outputs.decision }}', time-limit: '300' }
      - uses: ${ACTIONS}/record@v1
        with: { time-limit: '300' }
`

test('watch, rollback and record speak to GitHub and to what is watched, and to nothing else', async () => {
  const { config, github, bad, repository, ...rest } = shop()
  const log = join(folder, 'egress')
  const check = (name: string, path: string): string =>
    `    ${name}: { http: { url: '${service.url}/${path}', allow-private: true } }\n`
  const checks = ['0', '1', '2', 'down'].map((path) => check(`c${path}`, path)).join('')
  config(`watch:\n  minutes: 1\n  every: 1\n  checks:\n${checks}rollback:\n  mode: dry-run\n`)
  rest.write({ [FILE]: workflow })
  const result = await rest.play(
    { unit: {}, integration: {} },
    { sha: bad.sha, workflow: FILE, ref: 'refs/heads/main', env: recordingEgress(log) }
  )
  const outputsOf = (action: string) => stepOf(result, `Run ${ACTIONS}/${action}@v1`).outputs
  expect(outputsOf('watch')).toMatchObject({ verdict: 'fail' })
  expect(outputsOf('rollback')['rollback']).toMatch(/dry-run|needs-human|nothing/)
  expect(outputsOf('record')['status']).toMatch(/complete|partial/)

  const lines = readFileSync(log, 'utf8').trim().split('\n')
  expect(lines.filter((line) => line === 'begin').length).toBeGreaterThanOrEqual(3)
  const allowed = new Set([github.url, github.resultsUrl, github.blobUrl, service.url].map((url) => new URL(url).host))
  const places = lines.filter((line) => line.startsWith('connect ')).map((line) => line.slice('connect '.length))
  const strange = places.filter((place) => !allowed.has(place.replace('localhost', '127.0.0.1')))
  expect([...new Set(strange)]).toEqual([])
  expect(new Set(places).size).toBeGreaterThanOrEqual(2)
  // A name that only a redirect brings is looked up, found not to be there, or not to be public, and never connected to.
  const names = lines.filter((line) => line.startsWith('look up ')).map((line) => line.slice('look up '.length))
  expect(names.filter((name) => !/^(?:127\.0\.0\.1|localhost|evil\.example)$/.test(name))).toEqual([])
  expect(repository.dispatches).toEqual([])
})

test('the recorder sees what is connected to, so that its silence means something', async () => {
  const log = join(folder, 'egress')
  const { execFile } = await import('node:child_process')
  const { promisify } = await import('node:util')
  const script = `await fetch('${proxy.url}'); const { get } = await import('node:http'); get('${service.url}/x', (r) => r.resume())`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...recordingEgress(log) }
  })
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  expect(lines.filter((line) => line.startsWith('connect ')).sort()).toEqual(
    [`connect 127.0.0.1:${proxy.port}`, `connect 127.0.0.1:${service.port}`].sort()
  )
})
