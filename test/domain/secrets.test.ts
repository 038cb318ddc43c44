import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { withoutSecrets } from '../../src/domain/secrets.js'
import { ends } from '../fakes/ends.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { PLACES, PLANTED } from '../fakes/secrets.js'

describe.each(PLANTED)('$kind', ({ text, secret }) => {
  test('is not seen again, wherever it stands', () => {
    for (const place of PLACES) expect(withoutSecrets(place(text))).not.toContain(secret)
  })

  test('leaves nothing of its middle', () => {
    const middle = secret.slice(secret.length / 4, (3 * secret.length) / 4)
    for (const place of PLACES) expect(withoutSecrets(place(text))).not.toContain(middle)
  })

  test('leaves the words around it, so that the name stays one', () => {
    const redacted = withoutSecrets(`logs in with ${text}`)
    expect(redacted).toMatch(/^logs in with .*«[A-Za-z -]+»/s)
  })
})

test('what stands in says the kind, and is the same for any secret of it', () => {
  expect(withoutSecrets(`uses ghp_${'a1'.repeat(18)}`)).toBe('uses «GitHub token»')
  expect(withoutSecrets(`uses ghp_${'b2'.repeat(20)}`)).toBe('uses «GitHub token»')
  expect(withoutSecrets('connects to postgres://app:hunter2@db:5432/shop')).toBe(
    'connects to postgres://«credentials»@db:5432/shop'
  )
  expect(withoutSecrets('mails a@b.io and c@d.io')).toBe('mails «e-mail» and «e-mail»')
  expect(withoutSecrets('PGPASSWORD=hunter2 psql')).toBe('PGPASSWORD=«password» psql')
})

test('a text that was redacted stays as it is', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PLANTED.map(({ text }) => text)),
    fc.string(),
    fc.constantFrom(' ', '=', '@', ':', '://', '«', '»')
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const once = withoutSecrets(pieces.join(''))
      expect(withoutSecrets(once)).toBe(once)
    }),
    { numRuns: 2_000 }
  )
})

describe('ordinary names are left alone', () => {
  test('2,000 of them, of five tools', () => {
    const names = [...fixtureNames(), ...ordinaryNames()]
    expect(new Set(names).size).toBeGreaterThan(2_000)
    expect(names.filter((name) => withoutSecrets(name) !== name)).toEqual([])
  })

  test.each([
    ...[
      'password: must be long',
      'password=None',
      'pwd=true',
      'password=12',
      'requires a password',
      'secret=',
      'passwords == 2'
    ],
    ...['token: expired', 'auth: handles_oauth2_login_flow_1', 'key=user_id', 'keys: a, b', 'next_page_token=null'],
    ...[
      'github_pat_is_rejected_when_it_has_expired_a_long_time_ago',
      'ghp_ is a prefix',
      'npm_config_registry_is_read_from_the_environment'
    ],
    ...[
      'icon@2x.png',
      'lodash@4.17.21',
      '@acme/ui@1.2.3-beta.next',
      'actions/checkout@v7',
      'git@github.com:acme/shop.git',
      'a @ b',
      'left@my.component.ts'
    ],
    ...['127.0.0.1:8080', '1.2.3.4', 'v10.1.2.3', '10.0.26100.1', '2.336.0', '256.1.1.1', '1.2.3'],
    ...['http://localhost:3000/a', 'https://acme.io/a:b@c', 'Bearer token is required here', 'Authorization: Basic'],
    ...['eyJ', 'sig=abc', 'webhook /hooks/1', 'AKIA', 'AIza', 'xoxo', '-----BEGIN CERTIFICATE-----', 'sk-learn', ''],
    ...HOSTILE_LINES
  ])('%j', (name) => {
    expect(withoutSecrets(name)).toBe(name)
  })
})

test.each([
  ['eyJ', '', 'eyJ', ''],
  ['open URLs', '', '://a:', ''],
  ['an open URL with a long user', '://', 'a', ''],
  ['half an address', '', 'a.', '@'],
  ['signs at', '', 'a@', ''],
  ['domains', 'a@', 'b.', ''],
  ['headers', '', '-----BEGIN PRIVATE KEY-----', ''],
  ['a header and dashes', `-----BEGIN PRIVATE KEY----- ${'a'.repeat(32)}`, '-', ''],
  ['names of secrets', '', 'token=password=', ''],
  ['numbers', '', '10.', ''],
  ['bearers', '', 'bearer a', ''],
  ['prefixes', '', 'ghp_github_pat_npm_AKIAAIzaxoxb-', ''],
  ['one letter', '', 'a', '']
])(
  '2 MB of %s cost no more than in proportion',
  async (_, start, filling, end) => {
    const text = start + filling.repeat(2_000_000 / filling.length) + end
    await ends(() => withoutSecrets(text))
  },
  60_000
)

/** The names in the committed reports. */
function fixtureNames(): readonly string[] {
  return ['jest-junit', 'node-test', 'pytest', 'surefire-rerun'].flatMap((file) => {
    const xml = readFileSync(`test/fixtures/junit/${file}.xml`, 'utf8')
    return [...xml.matchAll(/\b(?:name|classname|file)="([^"]*)"/g)].map(([, name = '']) => name)
  })
}

/** Names as pytest, Go, JUnit, Jest and RSpec write them, about the very things that secrets are about. */
function ordinaryNames(): readonly string[] {
  const verbs = ['rejects', 'accepts', 'parses', 'refreshes', 'rotates', 'masks', 'stores', 'sends', 'reads', 'signs']
  const things = [
    'the password',
    'a token',
    'an API key',
    'the secret',
    'a JWT',
    'an e-mail',
    'the bearer header',
    'a webhook',
    'a signature',
    'the version 1.2.3'
  ]
  const conditions = [
    'when it is empty',
    'at 12:30:45',
    'after 3 tries',
    'in UTF-8',
    'with status 404',
    'over http://localhost:8080',
    'of user@host',
    'for v2.10.0'
  ]
  const spoken = verbs.flatMap((verb) =>
    things.flatMap((thing) => conditions.map((condition) => `${verb} ${thing} ${condition}`))
  )
  const snake = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()
  const camel = (text: string): string =>
    snake(text).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return [
    ...spoken,
    ...spoken.slice(0, 400).map((text, index) => `tests/test_${index}.py::test_${snake(text)}[${index}-key${index}]`),
    ...spoken.slice(100, 500).map((text) => `Test${camel(text)}/${text.replaceAll(' ', '_')}`),
    ...spoken.slice(200, 600).map((text) => `com.acme.auth.TokenServiceTest.${camel(text)}`),
    ...spoken.slice(300, 700).map((text, index) => `src/auth/password-${index}.spec.ts > ${text} > token: ${index}`)
  ]
}
