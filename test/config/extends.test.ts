import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { config } from '../../actions/config.js'
import { ownOnly, RULED } from '../../actions/shareable.js'
import { MOST_SHARED, refusalOf, sharedFileIn } from '../../src/config/extends.js'

const OWN = '.github/foreshock.yml'
const ORG = 'octo-org/ci/.github/foreshock.yml@4fe2a91'
const SHA = '4fe2a91'.padEnd(40, '0')

const file = (path: string, text: string) => ({ path, text, at: path === OWN ? 'main' : SHA })

/** What the config in force is, of an own file and one that it builds on. */
const built = (own: string, ...shared: readonly string[]) =>
  config.inForce(
    file(OWN, own),
    shared.map((text, index) => file(index === 0 ? ORG : `${ORG}${index}`, text))
  )

/** Every error as `file:line:column message`. */
function complaints(own: string, ...shared: readonly string[]): readonly string[] {
  const parsed = built(own, ...shared)
  return parsed.ok
    ? []
    : parsed.errors.map(
        ({ path, line, column, message, didYouMean }) =>
          `${path}:${line}:${column} ${message}${didYouMean === undefined ? '' : ` ${didYouMean}?`}`
      )
}

test.each([
  ['octo-org/ci', 'octo-org/ci', '.github/foreshock.yml', undefined],
  ['octo-org/ci@main', 'octo-org/ci', '.github/foreshock.yml', 'main'],
  ['octo-org/.github/shared/foreshock.yaml@release/v2', 'octo-org/.github', 'shared/foreshock.yaml', 'release/v2'],
  [`o/r/a.yml@${SHA}`, 'o/r', 'a.yml', SHA]
])('%s is a file', (words, repository, path, ref) => {
  expect(sharedFileIn(words)).toEqual({ repository, path, ...(ref === undefined ? {} : { ref }) })
})

test.each([
  '',
  'octo-org',
  '/ci',
  'octo-org/..',
  'octo-org/.',
  'octo-org/ci/../../user.yml',
  'octo-org/ci/./a.yml',
  'octo-org/ci/a.json',
  'octo-org/ci/a.yml@',
  'octo-org/ci@-x',
  'octo-org/ci@a..b',
  'octo-org/ci@main?x=1',
  'octo-org/ci/a%2fb.yml',
  'https://github.com/octo-org/ci',
  'octo-org/ci\n',
  'octo org/ci',
  `octo-org/ci/${'a/'.repeat(30)}a.yml`,
  'a/'.repeat(30_000)
])('%j is none', (words) => {
  expect(sharedFileIn(words)).toBeUndefined()
})

test('no words at all name a file that leads upwards, or holds what a URL or git would take for more', () => {
  const piece = fc.constantFrom(
    'octo-org',
    'ci',
    '/',
    '.',
    '..',
    '@',
    'main',
    'a.yml',
    '%2e',
    '?',
    '#',
    '\\',
    ':',
    '-',
    ' '
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = sharedFileIn(pieces.join(''))
      const parts = found === undefined ? [] : [found.repository, found.path, found.ref ?? 'x'].join('/').split('/')
      expect(parts.filter((part) => !/^\w?[\w.-]+$/.test(part) || /^\.+$/.test(part))).toEqual([])
    }),
    { numRuns: 5_000 }
  )
})

test('what an error in extends says is what may stand there', () => {
  expect(complaints('extends: octo-org\n')).toEqual([
    `${OWN}:1:10 extends is "octo-org", but takes a file of a repository such as octo-org/ci or octo-org/ci/foreshock.yml@v2.`
  ])
})

test('own settings hold, and those of the shared file where there are none', () => {
  const parsed = built(
    'extends: octo-org/ci\ndetect:\n  slow-job:\n    ratio: 2\n',
    'detect:\n  slow-job:\n    ratio: 9\n    seconds: 60\n  flaky-test: false\ncomment: { when: always }\n'
  )
  expect(parsed.ok && parsed.config.config).toMatchObject({
    extends: 'octo-org/ci',
    detect: { 'slow-job': { ratio: 2, seconds: 60 }, 'flaky-test': false },
    comment: { when: 'always' }
  })
})

test('of three files the nearest holds', () => {
  const parsed = built(
    'extends: octo-org/ci\n',
    'detect: { slow-job: { ratio: 3 } }',
    'detect: { slow-job: { ratio: 4, runs: 50 } }'
  )
  expect(parsed.ok && parsed.config.config.detect['slow-job']).toMatchObject({ ratio: 3, runs: 50 })
})

test('an empty section of the own file says nothing', () => {
  const parsed = built('extends: octo-org/ci\ncomment:\n', 'comment: { when: never }\n')
  expect(parsed.ok && parsed.config.config.comment.when).toBe('never')
})

test('errors of a shared file name it, with line, column and the nearest key', () => {
  expect(
    complaints('extends: octo-org/ci\n', '# shared\ndetect:\n  slow-jobs: false\n  slow-job: { ratio: 0 }\n')
  ).toEqual([
    `${ORG}:3:3 detect.slow-jobs is not a detector. slow-job?`,
    `${ORG}:4:22 detect.slow-job.ratio is 0, but takes a number above 1.`
  ])
})

test('errors come file by file, the own first, and one in a value that is overruled is none', () => {
  expect(
    complaints('extends: octo-org/ci\nchek: {}\ncomment: { when: never }\n', 'comment: { when: x }\nrecrod: 1\n')
  ).toEqual([`${OWN}:2:1 chek is not a section. check?`, `${ORG}:2:1 recrod is not a section. record?`])
})

test('a value that is wrong only together with others stands where it was written', () => {
  expect(complaints('extends: octo-org/ci\ncheck: { when: sometimes }\n', 'check: { when: never }\n')).toEqual([
    `${OWN}:2:16 check.when is "sometimes", but takes always or never.`
  ])
})

test.each([
  ['a bomb of aliases', `a: &a [x]\n${'b: [*a, *a, *a]\n'.repeat(50)}`],
  ['deep nesting', '['.repeat(10_000)],
  ['more than 64 kB', `# ${'x'.repeat(65_536)}\n`],
  ['10 MB', '#'.repeat(10_000_000)],
  ['a prototype', '__proto__: { polluted: true }\n'],
  ['a second document', 'comment: {}\n---\ncomment: {}\n'],
  ['no mapping', '- 1\n'],
  ['binary', '\u0000\u0001\u001b[31m\n']
])('%s in a shared file is errors of that file, each with a place', (_, text) => {
  const parsed = built('extends: octo-org/ci\n', text)
  expect(parsed.ok).toBe(false)
  for (const error of parsed.ok ? [] : parsed.errors) {
    expect(error.path).toBe(ORG)
    expect(error.message).not.toMatch(/\p{Cc}/u)
  }
})

const ACTS = `rollback:
  enabled: true
  mode: live
  workflow: .github/workflows/evil.yml
  environments: ['*']
`

test.each([
  ['rollback.mode', ACTS, 'it says what is started, where, and whose word counts'],
  ['notify.webhook', 'notify:\n  webhook: true\n', 'names variables that hold secrets'],
  ['notify.slack.url-variable', 'notify: { slack: { url-variable: AWS_SECRET_ACCESS_KEY } }\n', 'secrets'],
  [
    'watch.checks.api.http.url',
    'watch: { checks: { api: { http: { url: "https://example.org" } } } }\n',
    'reaches out'
  ],
  ['watch.checks.api.command.run', 'watch: { checks: { api: { command: { run: [sh, -c, id] } } } }\n', 'runs commands'],
  ['watch.on-pass.workflow', 'watch: { on-pass: { workflow: .github/workflows/x.yml } }\n', 'starts a workflow'],
  ['history.forget', 'history: { forget: ["**"] }\n', 'what of it is let go'],
  ['findings.mute', 'findings: { mute: [{ name: "**", until: 2027-01-01, owner: x }] }\n', 'silenced'],
  ['risk.commits', 'risk: { commits: 100 }\n', 'a gate by percentiles needs changes to compare with'],
  ['risk.wait-days', 'risk: { wait-days: 1 }\n', 'it says which of the own changes count as good'],
  ['risk.gate.production.override-label', 'risk: { gate: { production: { override-label: ok } } }\n', 'release'],
  ['record.name-mode', 'record: { name-mode: hash }\n', 'names would be kept']
])('%s may not be shared', (key, text, because) => {
  const parsed = built('extends: octo-org/ci\n', text)
  const [error] = parsed.ok ? [] : parsed.errors
  expect(error).toMatchObject({ path: ORG, key, todo: 'Move it there' })
  expect(error?.message).toContain(`${key} may stand in a repository's own file only: `)
  expect(error?.message).toContain(because)
})

test('limits and the kill switch may be shared', () => {
  const parsed = built(
    'extends: octo-org/ci\nrollback: { mode: live }\n',
    'rollback: { enabled: false, most-a-day: 1 }\n'
  )
  expect(parsed.ok && parsed.config.config.rollback).toMatchObject({ enabled: false, mode: 'live', 'most-a-day': 1 })
})

test('every rule is of a setting that there is, and every section has one', () => {
  const known = new Set(config.keys().map(({ path }) => path.map((name) => (name === '<name>' ? '*' : name)).join('.')))
  expect(RULED.filter((path) => !known.has(path))).toEqual([])
  const sections = [...known].filter((path) => !path.includes('.'))
  expect(sections.filter((section) => !RULED.includes(section))).toEqual([])
  expect(ownOnly(['brand-new', 'section'])).toMatch(/nobody has decided/)
})

test('no setting that holds an address, a variable, a command or a workflow may be shared', () => {
  const reaching = config
    .keys()
    .filter(({ path }) =>
      /url|variable|headers|command|run$|workflow|allow-private|directory|believe|store/.test(path.join('.'))
    )
    .filter(({ path }) =>
      /url|variable|headers|^run$|workflow|allow-private|path|believe|store/.test(path.at(-1) ?? '')
    )
  expect(reaching.length).toBeGreaterThan(10)
  expect(reaching.filter(({ path }) => ownOnly(path) === undefined).map(({ key }) => key)).toEqual([])
})

test('whatever a shared file says, nothing that acts, reaches out, hides or lets go differs from the own file', () => {
  const own = config.inForce(file(OWN, 'extends: octo-org/ci\n'))
  if (!own.ok) throw new Error('The test needs a valid config.')
  const lines = fc.constantFrom(
    ...ACTS.split('\n'),
    'rollback:',
    '  cool-down: 5',
    'notify:',
    '  slack: true',
    'detect:',
    '  slow-job: false'
  )
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 8 }), (picked) => {
      const parsed = built('extends: octo-org/ci\n', picked.join('\n'))
      if (!parsed.ok) return
      const { rollback, notify } = parsed.config.config
      const { mode, workflow, environments } = own.config.config.rollback
      expect(rollback).toMatchObject({ mode, workflow, environments })
      expect(notify).toEqual(own.config.config.notify)
    }),
    { numRuns: 500 }
  )
})

test('what a pull request changes is seen against the same shared files', () => {
  const parsed = built('extends: octo-org/ci\n', 'detect: { slow-job: { ratio: 3 } }')
  if (!parsed.ok) throw new Error('The test needs a valid config.')
  const proposal = config.proposed(file(OWN, 'extends: evil/ci@main\ncomment: { when: never }\n'), parsed.config)
  expect(proposal.changes).toEqual([
    { key: 'extends', from: 'octo-org/ci', to: 'evil/ci@main' },
    { key: 'comment.when', from: 'findings', to: 'never' }
  ])
})

test('each setting is known to come from its file', () => {
  expect(
    config.origins([
      file(OWN, 'extends: octo-org/ci\ncomment: { when: never }\n'),
      file(ORG, 'comment: { when: always }\ndetect: { slow-job: { ratio: 3 } }\n')
    ])
  ).toEqual([
    { key: 'extends', path: OWN },
    { key: 'comment.when', path: OWN },
    { key: 'detect.slow-job.ratio', path: ORG }
  ])
})

const home = { repository: 'octo-org/shop', path: OWN }

test('the same owner needs no ref, and another one the full commit', () => {
  const refused = (words: string): boolean => {
    const named = sharedFileIn(words)
    if (named === undefined) throw new Error('The test needs a file.')
    return refusalOf(named, { home: home.repository, before: [home] }) !== undefined
  }
  expect(['octo-org/ci', 'Octo-Org/ci@v1', `evil/ci@${SHA}`].filter(refused)).toEqual([])
  expect(['evil/ci', 'evil/ci@main', `evil/ci@${SHA.slice(0, 39)}`, `octo-org2/ci`].filter(refused)).toHaveLength(4)
})

test('a file that was read already is a cycle, at whatever ref, and a fourth file is too many', () => {
  const before = [
    home,
    ...Array.from({ length: MOST_SHARED - 1 }, (_, n) => ({ repository: `octo-org/r${n}`, path: 'a.yml' }))
  ]
  const asked = { home: home.repository, before }
  expect(refusalOf({ ...home, ref: 'old' }, asked)?.message).toContain('leads back')
  expect(refusalOf({ repository: 'octo-org/x', path: 'a.yml' }, asked)).toBeUndefined()
  const more = [...before, { repository: 'octo-org/x', path: 'a.yml' }]
  expect(refusalOf({ repository: 'octo-org/y', path: 'a.yml' }, { ...asked, before: more })?.message).toContain(
    '3 in a row'
  )
})
