/** Letters and digits as tokens have them. None of what is made here was ever valid; it is put together so that scanners see so. */
const noise = (length: number): string => 'Xy7Kq2Lm9Pz4Rt8Bv3Nw6Hd5'.repeat(10).slice(0, length)

const JWT_HEADER = `eyJ${noise(17)}`

/** What may not be stored: a kind, what it is planted as, and the parts of it that may not be seen again. */
export interface Planted {
  readonly kind: string
  readonly text: string
  readonly secret: string
}

const planted = (kind: string, text: string, secret = text): Planted => ({ kind, text, secret })

export const PLANTED: readonly Planted[] = [
  planted('a classic GitHub token', `ghp_${noise(36)}`),
  planted('an installation token', `ghs_${noise(36)}`),
  planted('a stateless installation token', `ghs_12345_${JWT_HEADER}.eyJ${noise(40)}.${noise(86)}`),
  planted('a fine-grained GitHub token', `github_pat_${noise(22)}_${noise(59)}`),
  planted('an OAuth token', `gho_${noise(36)}`),
  planted('an npm token', `npm_${noise(36)}`),
  planted('an AWS key', `AKIAIOSFODNN7EXAMPLE`),
  planted('an AWS key and its secret', `AKIAIOSFODNN7EXAMPLE:${noise(40)}`),
  planted('a Slack token', `xoxb-123456789012-1234567890123-${noise(24)}`),
  planted('a JWT', `${JWT_HEADER}.eyJ${noise(40)}.${noise(43)}`),
  planted(
    'a private key',
    `-----BEGIN RSA PRIVATE KEY-----\n${noise(64)}\n${noise(64)}\n-----END RSA PRIVATE KEY-----`
  ),
  planted('a private key that was cut', `-----BEGIN OPENSSH PRIVATE KEY----- ${noise(64)} ${noise(40)}`),
  planted('the header of a private key', '-----BEGIN PRIVATE KEY-----'),
  planted('credentials in a URL', `https://admin:${noise(12)}@db.acme.io/x`, noise(12)),
  planted('a shared access signature', `https://a.blob.core.windows.net/c?sv=2025&sig=${noise(43)}%3D&se=x`, noise(43)),
  planted('a Slack hook', `https://hooks.slack.com/services/T00000000/B00000000/${noise(24)}`, noise(24)),
  planted('a Google key', `AIza${noise(35)}`),
  planted('a password', 'password=correct-horse', 'correct-horse'),
  planted('a password in JSON', '{"password": "correct horse"}', 'correct horse'),
  planted('a bearer token', `Authorization: Bearer ${noise(40)}`, noise(40)),
  planted('a client secret', `client_secret=${noise(32)}`, noise(32)),
  planted('an e-mail address', 'jane.doe+ci@mail.acme.io'),
  planted('an address', '203.0.113.77')
]

/** Where people put them. */
export const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `logs in with ${text}`,
  (text) => `test_login[${text}]`,
  (text) => `TestLogin/with_${text}`,
  (text) => `rejects "${text}" at once`,
  (text) => `a ${text}, and b`,
  (text) => `(${text})`
]
