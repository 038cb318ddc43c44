import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { usesOf } from '../../src/ingest/workflow-uses.js'
import { ends, times } from '../fakes/ends.js'

const WORKFLOW = `
name: CI
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    services: { db: { image: 'postgres:17' } }
    steps:
      - uses: actions/setup-node@v5
        with: { node-version: 22 }
      - name: Check out
        uses: "actions/checkout@08eba0b27e820071cde6df949e0beb9ba4906955" # v7
      - uses: ./.github/actions/prepare
      - uses: docker://alpine:3.20@sha256:${'a'.repeat(64)}
      - uses: github/codeql-action/analyze@v4
      - { uses: 'actions/setup-node@v5', if: always() }
      - run: npm test
  deploy:
    needs: test
    uses: octo-org/workflows/.github/workflows/deploy.yml@main
  again:
    uses: ./.github/workflows/deploy.yml
`

const inSteps = (...steps: readonly string[]): readonly string[] =>
  usesOf(`jobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`)

test('actions, images and workflows of others are told, sorted, each once, and what is local is left out', () => {
  expect(usesOf(WORKFLOW)).toEqual([
    'actions/checkout@08eba0b27e820071cde6df949e0beb9ba4906955',
    'actions/setup-node@v5',
    'docker://alpine:3.20',
    'github/codeql-action/analyze@v4',
    'octo-org/workflows/.github/workflows/deploy.yml@main'
  ])
})

describe('what only looks like a use is none', () => {
  test.each([
    [
      'in a block scalar',
      'jobs:\n  a:\n    steps:\n      - run: |\n          - uses: evil/action@v1\n          uses: evil/action@v1\n'
    ],
    ['in a folded scalar', 'jobs:\n  a:\n    steps:\n      - run: >-\n\n          uses: evil/action@v1\n'],
    ['in a comment', 'jobs:\n  a:\n    steps:\n      - run: x\n      # - uses: evil/action@v1\n'],
    [
      'in a quoted text of several lines',
      'jobs:\n  a:\n    steps:\n      - run: "x\n\n          - uses: evil/action@v1\n"\n'
    ],
    ['in an input', 'jobs:\n  a:\n    steps:\n      - run: x\n        with:\n          uses: evil/action@v1\n'],
    ['at the top', 'uses: evil/action@v1\nsteps:\n  - uses: evil/action@v1\n'],
    ['in a second document', 'jobs: {}\n---\njobs:\n  a:\n    uses: evil/action@v1\n'],
    ['as a list', 'jobs:\n  a:\n    steps:\n      - uses: [evil/action@v1]\n'],
    ['as an alias', 'jobs:\n  a:\n    steps:\n      - run: &x evil/action@v1\n      - uses: *x\n']
  ])('%s', (_, text) => {
    expect(usesOf(text)).toEqual([])
  })
})

describe('a use is found however it is written', () => {
  test.each([
    ['with a quoted key', '"uses": a/b@v1'],
    ['over two lines', 'uses:\n          a/b@v1'],
    ['folded', 'uses: >-\n          a/b@v1'],
    ['behind an anchor', '&step { uses: a/b@v1 }'],
    ['with an explicit key', '? uses\n        : a/b@v1'],
    ['with line ends of Windows', 'uses: a/b@v1\r']
  ])('%s', (_, step) => {
    expect(inSteps(step)).toEqual(['a/b@v1'])
  })

  test('as JSON, which is YAML', () => {
    expect(usesOf(JSON.stringify({ jobs: { a: { steps: [{ uses: 'a/b@v1' }] } } }))).toEqual(['a/b@v1'])
  })
})

test.each([
  'a/b',
  'a@v1',
  'a/b@v1,c/d@v2',
  'a/b@${{ matrix.ref }} x',
  'a/../b c@v1',
  `a/b@${'v'.repeat(200)}`,
  '"a/b@\\q"'
])('a use that GitHub would refuse, or that cannot be kept in a list, is left out: %s', (uses) => {
  expect(inSteps(`uses: ${uses}`)).toEqual([])
})

test('a file that breaks off tells what was read of it', () => {
  expect(usesOf('jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n      - uses: "c/d')).toEqual(['a/b@v1'])
})

test('no more is told than one row keeps', () => {
  const many = inSteps(...Array.from({ length: 300 }, (_, index) => `uses: octo-org/action-${index}@v1`))
  expect(many).toHaveLength(100)
  const long = inSteps(...Array.from({ length: 100 }, (_, index) => `uses: o/${String(index).padStart(190, 'a')}@v1`))
  expect(long.join().length).toBeLessThan(16_384)
  expect(long.length).toBeGreaterThan(70)
})

test('any workflow that is written out again tells the same uses', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}@v[0-9]$/)
  const step = fc.oneof(
    fc.record({ uses: name }),
    fc.record({ run: fc.constantFrom('echo uses: a/b@v1', '- uses: a/b@v1\nuses: c/d@v2\n', '#\n\nuses: e/f@v3') })
  )
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.record({ steps: fc.array(step) })), (jobs) => {
      const wanted = Object.values(jobs).flatMap(({ steps }) =>
        steps.flatMap((one) => ('uses' in one ? [one.uses] : []))
      )
      expect(usesOf(stringify({ jobs }))).toEqual([...new Set(wanted)].sort())
    })
  )
})

test('any text tells a list, and never throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'jobs:\n',
      ' a:\n',
      '  steps:\n',
      '   - uses: a/b@v1\n',
      '"',
      '\\x',
      '|\n',
      '? ',
      '---\n',
      '*a',
      '&a '
    ),
    fc.string()
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const uses of usesOf(pieces.join(''))) expect(uses).toMatch(/^[^\s,]{3,200}$/)
    }),
    { numRuns: 500 }
  )
})

test.each([
  ['of open brackets', '['.repeat(500_000)],
  ['of open mappings', '{a: '.repeat(125_000)],
  ['of anchors', '&a '.repeat(170_000)],
  ['of line ends', '\n'.repeat(500_000)],
  ['of steps', `jobs:\n a:\n  steps:\n${'   - uses: a/b@c\n     with: {a: b}\n'.repeat(9_000)}`],
  ['of escapes', `jobs: {a: {uses: "${'\\x'.repeat(250_000)}"}}`],
  ['of aliases of aliases', `a: &a [x,x,x]\n${'b: &b [*a,*a,*a]\n'.repeat(20_000)}`],
  ['of 80 MB', 'a: b\n'.repeat(16_000_000)]
])('a file %s is given up so early that five of them end', async (_, text) => {
  await ends(() => times(5, () => usesOf(text)))
})
