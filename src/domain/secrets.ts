/**
 * Text in which nothing looks like a secret any more. What stands in for one says its kind and holds no part of it: the
 * same name with another token is the same name, in this run and in the next.
 *
 * A repetition in the middle of a pattern has an upper bound, and an endless one is the last: so each place in a text
 * costs a bounded number of steps, and no text is expensive.
 */
export function withoutSecrets(text: string): string {
  let redacted = text
  for (let round = 0; round < MOST_ROUNDS && HINTS.test(redacted); round += 1) {
    const before = redacted
    redacted = SECRETS.reduce((so, { looks, becomes }) => so.replace(looks, becomes), redacted)
    if (redacted === before) break
  }
  return redacted
}

/** Secrets that were written without a gap may hide each other's edges until one of them is gone. */
const MOST_ROUNDS = 8

/** What every secret below has in it. Most texts have nothing of it, and are not looked at again. */
const HINTS =
  /@|eyJ|xox|xapp|npm_|A(?:KI|SI|BI|CC)A|AIza|ya29|gh[pousr]_|github_pat_|-----BEGIN|\d\.\d{1,3}\.\d|hook|(?:sig|signature|token|passw(?:or)?d|passphrase|pwd|secret|key|auth)["']? ?[=:]|authorization|bearer /i

interface Secret {
  readonly looks: RegExp
  /** `$1` is what stays: the name of what is secret, a scheme, a host. */
  readonly becomes: string
}

const secret = (kind: string, looks: RegExp): Secret => ({ looks, becomes: `«${kind}»` })

/** What comes before the secret stays. */
const after = (kind: string, looks: RegExp): Secret => ({ looks, becomes: `$1«${kind}»` })

const SECRETS: readonly Secret[] = [
  // The header alone is none. With a body, all goes up to the footer, or to the end where it was cut.
  secret(
    'private key',
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,200}?[A-Za-z0-9+/]{32}(?:[^-]|-(?!----END))*(?:-----END [A-Z0-9 ]{0,40}-----)?)?/g
  ),
  // Installation tokens are plain ones, or a number and a JWT.
  secret('GitHub token', /gh[pousr]_(?:\d{1,20}_eyJ[\w-]{8,1000}\.[\w.-]+|[A-Za-z0-9]{30,})/g),
  secret('GitHub token', /github_pat_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{30,}/g),
  secret('npm token', /npm_[A-Za-z0-9]{30,}/g),
  secret('AWS key', /A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?:[\s:,;/|"'=]{1,4}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+]))?/g),
  secret('Slack token', /xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Z0-9-]{10,}/g),
  secret('JWT', /eyJ[\w-]{8,1000}\.[\w-]{8,}[\w.-]*/g),
  secret('Google key', /AIza[\w-]{35}|ya29\.[\w-]{20,}/g),
  after(
    'hook',
    /((?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|\.webhook\.office\.com\/webhookb2)\/)[\w/@-]{10,}/gi
  ),
  { looks: /(:\/\/)[^\s/?#:@"'<>«]{0,200}:[^\s/?#"'<>]{1,300}@/g, becomes: '$1«credentials»@' },
  after(
    'signature',
    /((?<![A-Za-z0-9])(?:sig|signature|X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature)=)[A-Za-z0-9%+/=_-]{16,}/gi
  ),
  after('token', /(\bbearer )(?=[A-Za-z._~+/-]{0,200}\d)[A-Za-z0-9._~+/-]{20,}=*/gi),
  after('credentials', /(\bauthorization["']? ?[:=] ?["']?basic )[A-Za-z0-9+/]{8,}=*/gi),
  // Passwords look like anything, so what stands before them tells them; a flag or a number of them is none.
  after(
    'password',
    /((?:passw(?:or)?d|passphrase|pwd)=["']?)(?!(?:true|false|null|none|nil|undefined|empty|\d{1,3})(?![\w-]))[^\s"'&,;<>[\](){}«»$*%\\]{3,}/gi
  ),
  after('password', /(["'](?:passw(?:or)?d|passphrase|pwd|secret)["'] ?: ?["'])[^"'«»]{3,}/gi),
  // Other names are given to secrets and to much else, so the value must look like one: long, of letters and digits.
  after(
    'token',
    /((?:token|secret|key|auth)(?:=["']?|["'] ?[:=] ?["']))(?=[A-Za-z/+_-]{0,200}\d)(?=[\d/+_-]{0,200}[A-Za-z])[A-Za-z0-9/+_-]{20,}=*/gi
  ),
  // Neither a file such as icon@2x.png, nor a package such as lodash@4.17.21, nor the user of a git remote.
  secret(
    'e-mail',
    /[\w.%+-]{1,64}(?<!(?<![\w.%+-])git)@(?!v?\d+\.\d)(?:[A-Za-z0-9-]{1,63}\.){1,8}(?!(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|scss|less|json|tgz|gz|zip|tar|jar|py|rb|go|java|kt|rs|cs|cpp|php|swift|md|html?|xml|ya?ml|txt|log|sh|bat|exe|dll|whl|lock|toml)(?![A-Za-z0-9]))[A-Za-z]{2,24}(?![A-Za-z0-9-]|\.[A-Za-z0-9])/g
  ),
  // Numbers below ten begin versions as often as addresses, and the loopback identifies nobody.
  secret(
    'address',
    /(?<![A-Za-z0-9.-])(?!127\.)(?:[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}(?![A-Za-z0-9-]|\.\d)/g
  )
]
