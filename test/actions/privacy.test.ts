import { addCommit, addContents } from '../local-github/index.js'
import { PLACES, PLANTED } from '../fakes/secrets.js'
import { hashOf } from '../../src/history/private-names.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, workflowOf } from './door.js'
import { copiesIn, everythingKept } from './kept.js'
import { openShop, type Shop } from './shop.js'

const FILE = '.github/workflows/ci.yml'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
})
afterEach(() => shop.close())

const xml = (text: string): string => text.replace(/[&<>"\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Beside as many tests that pass: where most fail together, none is called flaky. */
const report = (names: readonly string[], inner = ''): string =>
  `<testsuite name="ledger">${names.map((_, index) => `<testcase name="steady ${index}" time="0.1"/>`).join('')}${names.map((name) => `<testcase classname="Vault" file="src/vault.ts" name="${xml(name)}" time="0.1">${inner}</testcase>`).join('')}</testsuite>`

/** A push, and a pull request in which the tests of these names fail and then pass on one commit: there is something to say of each. */
async function flakes(names: readonly string[]): Promise<readonly RunResult[]> {
  shop.write({ [FILE]: workflowOf({ steps: '- uses: actions/checkout@v7' }), 'junit.xml': report(names) })
  const main = await open(shop, { file: FILE }, triggerOf(shop, 'push', 1))
  const trigger = triggerOf(shop, 'pull_request', 7)
  shop.write({ 'junit.xml': report(names, '<failure/>') })
  const first = await open(shop, { file: FILE }, trigger)
  shop.write({ 'junit.xml': report(names) })
  return [main, first, await open(shop, { file: FILE }, { ...trigger, runId: first.runId, attempt: 2 })]
}

const comment = (): string => shop.repository.comments[0]?.body ?? ''

const said = (runs: readonly RunResult[]): string =>
  [comment(), ...runs.flatMap((run) => [doorOf(run).summary, doorOf(run).log])].join('\n')

test('name-mode: hash keeps no plain name in any cache entry or artifact, and people read plain names', async () => {
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'record:\n  name-mode: hash\n' })
  const names = ['opens the quartz door', 'closes the quartz door']
  const runs = await flakes(names)
  const kept = await everythingKept(shop.repository)
  expect(kept.length).toBeGreaterThan(10_000)
  for (const word of ['quartz', 'ledger', 'Vault', 'vault.ts']) expect(kept).not.toContain(word)
  for (const name of names) {
    expect(kept).toContain(hashOf(name, shop.repository.id))
    expect(comment()).toContain(`Test \`${name}\` is flaky`)
    expect(doorOf(runs.at(-1) as RunResult).summary).toContain(`Test \`${name}\` is flaky`)
  }
  expect(said(runs)).not.toContain(hashOf(names[0] ?? '', shop.repository.id))
})

test('what history.forget names is in nothing that is kept', async () => {
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'history:\n  forget: ["*quartz*"]\n' })
  await flakes(['opens the quartz door', 'adds'])
  const kept = await everythingKept(shop.repository)
  expect(kept).not.toContain('quartz')
  const copies = await copiesIn(shop.repository)
  expect(copies.length).toBeGreaterThan(2)
  for (const { rows } of copies) expect(rows.tests.map(({ name }) => name)).toContain('adds')
})

test('secrets in names of tests are in no cache entry, artifact, comment, summary, log or output', async () => {
  const names = PLANTED.flatMap(({ text }, index) => PLACES.map((place) => `${index} ${place(text)}`))
  const runs = await flakes(names)
  const kept = await everythingKept(shop.repository)
  const outputs = runs.map((run) => JSON.stringify(doorOf(run).outputs)).join('\n')
  const everywhere = { kept, said: said(runs), outputs }
  const leaks = PLANTED.flatMap(({ kind, secret }) =>
    Object.entries(everywhere).flatMap(([where, text]) =>
      [secret, JSON.stringify(secret).slice(1, -1)].some((spelled) => text.includes(spelled))
        ? [`${kind}: ${where}`]
        : []
    )
  )
  expect(leaks).toEqual([])
  const [tests] = runs.map((run) => doorOf(run).outputs['tests'])
  expect(tests).toBe(String(2 * names.length))
  expect(comment()).toContain('is flaky')
})
