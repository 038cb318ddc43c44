import { config } from '../../actions/config.js'
import { unknown, known } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { doctor, type Examined } from '../../src/flows/doctor.js'
import { afterwards, filesInMemory, planFor } from '../init/in-memory.js'
import { samples } from '../init/samples.js'

const CI = '.github/workflows/ci.yml'
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, progress: () => undefined }
const READ = { actions: 'read', contents: 'read' } as const

type Files = Readonly<Record<string, string>>

const examined = (
  files: Files,
  {
    isEnterpriseServer = false,
    runs
  }: { isEnterpriseServer?: boolean; runs?: Parameters<typeof doctor>[0]['runs'] } = {}
): Promise<Examined> =>
  doctor(
    { files: filesInMemory(files), log: SILENT, ...(runs === undefined ? {} : { runs }) },
    {
      config: '.github/foreshock.yml',
      found: known(files['.github/foreshock.yml']),
      parse: (text, path) => config.parse(text, path),
      defaults: config.defaults(),
      needs: { auto: READ, record: READ, detect: READ, watch: READ, rollback: { actions: 'write' } },
      isEnterpriseServer
    }
  )

const said = ({ ailments }: Examined): readonly string[] =>
  ailments.map(({ is, where, what, todo }) => `${is} ${where}: ${what}. ${todo}.`)

/** A healthy workflow, but for what a test changes. */
const healthy = ({
  on = 'on: [push, pull_request]',
  permissions = '{ actions: read, contents: read, pull-requests: write }',
  more = '',
  run = 'mvn test',
  step = '        if: always()\n'
} = {}): string =>
  `name: CI\n${on}\npermissions: {}\njobs:\n  test:\n    runs-on: x\n    permissions: ${permissions}\n${more}    steps:\n      - run: ${run}\n      - uses: foreshock/foreshock@v1\n${step}`

test('a healthy workflow has nothing to mend', async () => {
  expect(said(await examined({ [CI]: healthy() }))).toEqual([])
})

test.each(Object.entries(samples).filter(([kind]) => kind !== 'no workflow'))(
  'what init has written is healthy: %s',
  async (_kind, { files }) => {
    const found = await examined(afterwards(files, planFor(files)))
    expect(said(found).filter((one) => one.startsWith('wrong'))).toEqual([])
  }
)

test.each<[string, Files, string]>([
  [
    'nothing is recorded',
    {},
    'wrong .github/workflows: No workflow has a step of Foreshock, so nothing is recorded. Run foreshock init.'
  ],
  [
    'a permission is missing',
    { [CI]: healthy({ permissions: '{ contents: read, pull-requests: write }' }) },
    'wrong .github/workflows/ci.yml, job test: The job may not do what foreshock/foreshock@v1 needs. Add to its permissions: actions: read.'
  ],
  [
    'it may not comment',
    { [CI]: healthy({ permissions: 'read-all' }) },
    'advice .github/workflows/ci.yml, job test: The job may not do what foreshock/foreshock@v1 needs. Add to its permissions: pull-requests: write.'
  ],
  [
    'the check run is wanted and not allowed',
    { [CI]: healthy(), '.github/foreshock.yml': 'check: { when: always }\n' },
    'Add to its permissions: checks: write'
  ],
  [
    'the history in refs may not be written',
    { [CI]: healthy(), '.github/foreshock.yml': 'history: { store: branch }\n' },
    'Add to its permissions: contents: write'
  ],
  [
    'a key is misspelt',
    { [CI]: healthy(), '.github/foreshock.yml': 'comment:\n  wen: always\n' },
    'wrong .github/foreshock.yml:2:3: comment.wen is not a setting. Write when.'
  ],
  [
    'pull requests get rights',
    { [CI]: healthy({ on: 'on: [push, pull_request_target]' }) },
    'pull_request_target gives what a pull request brings the rights'
  ],
  [
    'nothing is learned',
    { [CI]: healthy({ on: 'on: pull_request' }) },
    'Add push with the default branch to its events'
  ],
  ['failed runs are left out', { [CI]: healthy({ step: '' }) }, 'Write if: always() in the step'],
  [
    'the cache may not be written',
    { [CI]: healthy({ more: '    cache-mode: none\n' }) },
    'cache-mode: none keeps the history from being kept'
  ],
  ['tests leave nothing', { [CI]: healthy({ run: 'pytest' }) }, 'Give it --junitxml=test-results/pytest.xml'],
  [
    'no report matches',
    { [CI]: healthy(), '.github/foreshock.yml': 'record: { reports: ["out/*.xml"] }\n' },
    'No report here matches out/*.xml'
  ],
  [
    'two workflows have one name',
    {
      [CI]: healthy(),
      '.github/workflows/ci2.yml': 'name: CI\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n'
    },
    'It is called CI, as .github/workflows/ci.yml is'
  ],
  [
    'a name is waited for that is not there',
    { [CI]: healthy({ on: 'on:\n  workflow_run:\n    workflows: [Build]\n    types: [completed]' }) },
    'wrong .github/workflows/ci.yml: It waits for a workflow called Build, and there is none'
  ],
  [
    'it begins too soon',
    { [CI]: healthy({ on: 'on:\n  workflow_run:\n    workflows: [CI]' }) },
    'Write types: [completed] below workflow_run'
  ],
  [
    'a token stands there',
    { [CI]: healthy({ step: '        if: always()\n        with: { token: "${{ secrets.BOT }}" }\n' }) },
    'It is given a token of its own'
  ],
  [
    'a workflow is no YAML',
    { [CI]: healthy(), '.github/workflows/bad.yml': 'on: [\n' },
    'wrong .github/workflows/bad.yml: The workflow cannot be read'
  ]
])('says what to change where %s', async (_what, files, words) => {
  expect(said(await examined(files)).join('\n')).toContain(words)
})

const ROLLS_BACK = healthy()
  .replace('foreshock/foreshock@v1', 'foreshock/foreshock/actions/rollback@v1')
  .replace('actions: read', 'actions: write')
const rollback = (on: string): Files => ({
  [CI]: ROLLS_BACK,
  '.github/workflows/rollback.yml': `name: R\n${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n`
})

test.each<[string, Files, string]>([
  ['is not there', { [CI]: ROLLS_BACK }, 'The workflow that rolls back is not there'],
  ['cannot be dispatched', rollback('on: push'), 'cannot be dispatched'],
  [
    'takes too little',
    rollback('on:\n  workflow_dispatch:\n    inputs: { environment: {}, target: {}, hop: {} }'),
    'It does not take expected_current_sha, incident, reason, rollback_of'
  ],
  [
    'asks for more',
    rollback('on:\n  workflow_dispatch:\n    inputs: { who: { required: true } }'),
    'It requires who, which a rollback does not send'
  ]
])('says so where the rollback workflow %s', async (_how, files, words) => {
  expect(said(await examined(files)).join('\n')).toContain(words)
})

test('on a server, artifacts and cache-mode are spoken of', async () => {
  const found = said(
    await examined({ [CI]: healthy({ more: '    cache-mode: write\n' }) }, { isEnterpriseServer: true })
  ).join('\n')
  expect(found).toContain("Record in each job, with artifacts: '!*'")
  expect(found).toContain('A server may not know cache-mode')
  expect(found).toContain('contents: write')
})

test('what the default branch has otherwise, or not at all, is told where GitHub is asked', async () => {
  const files = { [CI]: healthy(), '.github/foreshock.yml': 'comment: { when: always }\n' }
  const runs = (text: string | undefined) => ({
    repository: () => Promise.resolve(known({ default_branch: 'main' })),
    fileAt: () =>
      Promise.resolve(text === undefined ? unknown(new Problem({ what: 'It could not be read (404)' })) : known(text))
  })
  expect(said(await examined(files, { runs: runs('comment: { when: always }\n') }))).toEqual([])
  expect(said(await examined(files, { runs: runs('') })).join()).toContain(
    'main has another text, and that one is in force'
  )
  expect(said(await examined(files, { runs: runs(undefined) })).join()).toContain('main does not have it')
})

test('a configuration that nobody can read is told, as every command would', async () => {
  const because = new Problem({ what: 'The configuration is a link', todo: 'Put the file itself in its place' })
  const told = await doctor(
    { files: filesInMemory({ [CI]: healthy() }), log: SILENT },
    {
      config: '.github/foreshock.yml',
      found: unknown(because),
      parse: (text, path) => config.parse(text, path),
      defaults: config.defaults(),
      needs: {},
      isEnterpriseServer: false
    }
  )
  expect(said(told)).toContain(
    'wrong .github/foreshock.yml: The configuration is a link. Put the file itself in its place.'
  )
})

const gated = (environment: string): string =>
  `on: push
jobs:
  risk:
    runs-on: x
    permissions: { actions: read, contents: read }
    steps:
      - uses: foreshock/foreshock/actions/risk@v1
        with:
          environment: ${environment}
`

test.each([
  ['production: { hold-percentile: 95 }', 'Production', undefined],
  ['production: { on-unknown: hold }', 'production', undefined],
  ['production: { hold-percentile: 95 }', '${{ inputs.environment }}', undefined],
  [
    'production: { hold-percentile: 95 }',
    'prodution',
    'advice .github/workflows/ci.yml, job risk: risk.gate does not name prodution, so the output gate is none, and never open. Name it in .github/foreshock.yml, or deploy by another output.'
  ],
  [
    'production: { override-label: ok }',
    'production',
    'advice .github/foreshock.yml, risk.gate.production: Nothing in this policy ever holds a deployment. Say from where on by hold-percentile, or when by freeze.'
  ]
])('of a gate %s and a step for %s it says %p', async (gate, environment, words) => {
  const found = said(
    await examined({ [CI]: gated(environment), '.github/foreshock.yml': `risk:\n  gate:\n    ${gate}\n` })
  )
  expect(found.filter((line) => line.includes('gate'))).toEqual(words === undefined ? [] : [words])
})

test('a gate that a shared file may have is not missed', async () => {
  const found = said(await examined({ [CI]: gated('production'), '.github/foreshock.yml': 'extends: octo-org/ci\n' }))
  expect(found.filter((line) => line.includes('gate'))).toEqual([])
})

test('a level that no change can have is told', async () => {
  const found = said(await examined({ [CI]: healthy(), '.github/foreshock.yml': 'risk:\n  high: 70\n' }))
  expect(found).toContain(
    'advice .github/foreshock.yml, risk: medium begins at 80 and high at 70, so no change is ever medium. Let medium begin below high.'
  )
})
