/** What `init` adds to workflows, however they are written, and what it leaves alone. */
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { config } from '../../actions/config.js'
import { afterwards, planFor } from './in-memory.js'

const CI = '.github/workflows/ci.yml'

const added = (text: string, more: Readonly<Record<string, string>> = {}): string | undefined =>
  planFor({ [CI]: text, ...more }).changes.find(({ path }) => path === CI)?.after

test('permissions in braces are added to where they stand', () => {
  const text = added(`on: [push]
jobs:
  test:
    permissions: { contents: read } # as little as can be
    runs-on: x
    steps:
    - run: mvn test
`)
  expect(text).toContain('    permissions: { actions: read, contents: read } # as little as can be\n')
  expect(text).toContain('    - run: mvn test\n    - uses: foreshock/foreshock@v1\n      if: always()')
})

test('empty braces are filled, and a list is added to at its end', () => {
  expect(
    added(
      'on: push\npermissions: {}\njobs:\n  t:\n    runs-on: x\n    permissions: {}\n    steps:\n      - run: mvn test\n'
    )
  ).toContain('    permissions: { actions: read, contents: read }\n')
  expect(
    added(
      'on: push\njobs:\n  t:\n    permissions:\n      contents: read # code\n      # more?\n    steps:\n      - run: mvn test\n    runs-on: x\n'
    )
  ).toContain('      contents: read # code\n      actions: read # to')
})

test('no other job may do more than before', () => {
  const before =
    'on: pull_request\npermissions:\n  contents: read\njobs:\n  lint:\n    runs-on: x\n    steps: [{ run: lint }]\n  t:\n    runs-on: x\n    steps:\n      - run: mvn test\n'
  const after = parse(added(before) ?? '') as { permissions: unknown; jobs: Record<string, Record<string, unknown>> }
  expect(after.permissions).toEqual({ contents: 'read' })
  expect(after.jobs['lint']).toEqual({ 'runs-on': 'x', steps: [{ run: 'lint' }] })
  expect(after.jobs['t']?.['permissions']).toEqual({ contents: 'read', actions: 'read', 'pull-requests': 'write' })
})

test('a matrix leaves an artifact for each leg, and a last job records them', () => {
  const after = parse(
    added(
      'on: push\njobs:\n  t:\n    strategy:\n      matrix: { os: [a, b] }\n    runs-on: ${{ matrix.os }}\n    steps:\n      - run: pytest\n'
    ) ?? ''
  ) as { jobs: Record<string, Record<string, unknown>> }
  expect(JSON.stringify(after.jobs['t'])).toContain('t-test-results-${{ strategy.job-index }}')
  expect(after.jobs['t']).not.toHaveProperty('permissions')
  expect(after.jobs['foreshock']).toMatchObject({ needs: ['t'], if: 'always()', 'runs-on': 'ubuntu-latest' })
})

test('a called workflow leaves its reports, and gets no job and no permission', () => {
  const { changes, notes } = planFor({
    [CI]: 'on:\n  workflow_call:\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: pytest\n'
  })
  const after = changes.find(({ path }) => path === CI)?.after ?? ''
  expect(Object.keys((parse(after) as { jobs: object }).jobs)).toEqual(['t'])
  expect(after).toContain('actions/upload-artifact@v7')
  expect(after).not.toContain('permissions')
  expect(notes.join('\n')).toContain('other workflows call it')
})

test('jobs that wait for an approval are not waited for', () => {
  const after = parse(
    added(`on: push
jobs:
  unit:
    runs-on: [self-hosted, linux]
    steps:
      - run: pytest
  e2e:
    runs-on: my-runner
    steps:
      - run: pytest e2e
  deploy:
    needs: [unit]
    environment: production
    runs-on: x
    steps:
      - run: ./deploy
  tell:
    needs: deploy
    runs-on: x
    steps:
      - run: ./tell
`) ?? ''
  ) as { jobs: Record<string, Record<string, unknown>> }
  expect(after.jobs['foreshock']).toMatchObject({ needs: ['unit', 'e2e'] })
})

test('two tools of a job write two reports', () => {
  const text = added(
    'on: push\npermissions: { contents: read }\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: pytest one\n      - run: pytest two\n'
  )
  expect(text).toContain('- run: pytest one --junitxml=test-results/pytest.xml\n')
  expect(text).toContain('- run: pytest two --junitxml=test-results/pytest-2.xml\n')
})

test.each([
  ['behind another command', 'npm test', '{"scripts":{"test":"jest && eslint ."}}', 'passes no options on'],
  ['with a tool that has no report', 'cargo test', '', 'cargo nextest run writes one'],
  ['folded', '>-\n          pytest\n          -q', '', 'could not be changed']
])(
  'tests that cannot be told %s are recorded without, and people are told what to do',
  (_how, run, manifest, words) => {
    const { changes, notes } = planFor({
      [CI]: `on: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: ${run}\n`,
      ...(manifest === '' ? {} : { 'package.json': manifest })
    })
    expect(changes.map(({ path }) => path)).toEqual([CI, '.github/foreshock.yml'])
    expect(notes.join('\n')).toContain(words)
  }
)

test.each([
  ['pull_request_target', 'on: pull_request_target\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: pytest\n'],
  ['tabs for indentation', 'on: push\njobs:\n\tt:\n\t\truns-on: x\n'],
  [
    'steps that another job names, too',
    'on: push\njobs:\n  t:\n    runs-on: x\n    permissions: { actions: read, contents: read }\n    steps: &steps\n      - run: pytest\n  u:\n    runs-on: x\n    steps: *steps\n'
  ],
  ['jobs in braces', 'on: push\njobs: { t: { runs-on: x, steps: [{ run: pytest }] } }\n']
])('a workflow with %s is left alone, and people are told', (_how, text) => {
  const { changes, notes } = planFor({ [CI]: text })
  expect(changes.map(({ path }) => path)).not.toContain(CI)
  expect(notes.join('\n')).toMatch(/ci\.yml is left alone: /)
})

test('unusual places of reports are written down', () => {
  const files = {
    [CI]: 'on: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: pytest --junitxml=out/all.xml\n'
  }
  const { changes } = planFor(files)
  expect(changes.find(({ path }) => path === '.github/foreshock.yml')?.after).toContain(
    '  reports:\n    - "out/all.xml"\n'
  )
})

test('environments and health checks are written down as comments', () => {
  const { changes } = planFor({
    [CI]: 'on: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: mvn test\n  d:\n    runs-on: x\n    environment: { name: production, url: "https://shop.example.com/start" }\n    steps:\n      - run: ./deploy\n',
    Dockerfile: 'FROM x\nHEALTHCHECK CMD curl -f http://localhost:8080/healthz || exit 1\n'
  })
  const config = changes.find(({ path }) => path === '.github/foreshock.yml')?.after ?? ''
  expect(config).toContain('#       http: { url: "https://shop.example.com/healthz" }')
  expect(config).toContain('#   environments: ["production"]')
})

test('risk is told on pull requests, and the gate of each environment stands ready as a comment', () => {
  const deploying =
    'on: push\njobs:\n  d:\n    runs-on: x\n    environment: production\n    steps:\n      - run: ./deploy\n'
  const text =
    planFor({ '.github/workflows/deploy.yml': deploying }).changes.find(({ path }) => path === '.github/foreshock.yml')
      ?.after ?? ''
  expect(riskIn(text)).toMatchObject({ high: 95, gate: {} })
  const gate = text.slice(text.indexOf('  # gate:'), text.indexOf('# After a deployment'))
  expect(riskIn(text.replace(gate, gate.replaceAll('  # ', '  ')))).toMatchObject({
    gate: { production: { 'hold-percentile': 95, 'override-label': 'risk: accepted' } }
  })
  const without = planFor({ [CI]: 'on: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: mvn test\n' })
  expect(without.changes.at(-1)?.after).not.toContain('gate:')
})

function riskIn(text: string) {
  const parsed = config.parse(text, 'foreshock.yml')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.config.risk
}

const steps = fc.array(
  fc.constantFrom(
    '- uses: actions/checkout@v7 # code',
    '- run: mvn test # tests',
    '- name: Long\n  run: |\n    echo one # not a comment\n\n    go test ./...\n',
    '- run: "pytest -k \'a or b\'"\n  env:\n    A: b # why\n',
    '# a remark\n- run: npx vitest',
    '- run: cd web && npx jest\n  if: always()\n',
    '\n- { run: dotnet test }',
    '- run: go test ./... # with a race?\n  with:\n'
  ),
  { minLength: 1, maxLength: 5 }
)

test.each(['node --test', 'npx jest', 'npx vitest run', 'pytest', 'make check'])(
  'a workflow that only others call, with %s, is changed once, and then nothing of it is told',
  (command) => {
    const files = {
      [CI]: `on: workflow_call\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: ${command}\n`,
      Makefile: 'check:\n\tpytest\n'
    }
    const first = planFor(files)
    expect(first.changes.map(({ path }) => path)).toContain(CI)
    const again = planFor(afterwards(files, first))
    expect({ changes: again.changes, notes: again.notes }).toEqual({ changes: [], notes: [] })
  }
)

test('whatever the steps, text is only put in, GitHub’s parser takes it, and once is enough', () => {
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom('', 'permissions: {}\n', 'permissions:\n  contents: read # c\n', 'permissions: write-all\n'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\n# the end', '\n\nenv:\n  A: b'),
      fc.constantFrom(0, 2),
      (list, permissions, eol, end, by) => {
        const body = list.map((step) => step.replace(/^(?=.)/gm, ' '.repeat(4 + by))).join('\n')
        const text =
          `name: CI\non:\n  push:\n  pull_request:\n${permissions}jobs:\n  t:\n    runs-on: x\n    steps:\n${body}${end}`.replaceAll(
            '\n',
            eol
          )
        const files = { [CI]: text }
        const planned = planFor(files)
        const after = afterwards(files, planned)[CI] ?? ''
        expect(isSubsequence(text, after)).toBe(true)
        for (const comment of text.match(/# .*/g) ?? []) expect(after).toContain(comment.trimEnd())
        if (!text.includes('with:')) expect(errorsIn(after)).toEqual([])
        if (after !== text) expect(planFor(afterwards(files, planned)).changes).toEqual([])
        if (eol === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n')
      }
    ),
    { numRuns: 150 }
  )
})

function isSubsequence(text: string, other: string): boolean {
  let at = 0
  for (const sign of other) if (sign === text[at]) at++
  return at === text.length
}

function errorsIn(content: string): readonly string[] {
  const { context } = parseWorkflow({ name: 'ci.yml', content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}
