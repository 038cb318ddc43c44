/** What every notifier keeps, whoever adds it: against a server on the loopback that takes what is posted. */
import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { keysOf } from '../../src/config/keys.js'
import { known } from '../../src/domain/answer.js'
import type { Notice } from '../../src/domain/notice.js'
import { name, say } from '../../src/domain/prose.js'
import { fetchTextIn } from '../../src/io/health/fetch/fetch-text.js'
import { notifiers } from '../../src/io/notify/chat/index.js'
import { NOTIFIER_NAMES, type NotifierName } from '../../src/io/notify/chat/names.js'
import type { NotifyContext } from '../../src/io/notify/chat/notify-context.js'
import { notification } from '../../src/io/notify/chat/webhook.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import type { Notifier } from '../../src/ports.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { PLANTED } from '../fakes/secrets.js'
import { type Service, startService } from '../fakes/service.js'

const aNotice = (wish: Partial<Notice> = {}): Notice => ({
  id: 'watch/7/1/production',
  from: 'watch',
  outcome: 'fail',
  tone: 'bad',
  title: say`watch ${name('production')}`,
  headline: say`1 of 2 checks failed`,
  details: [say`${name('errors')} are ${4.2} times as many`],
  repository: 'octo-org/shop',
  runUrl: 'https://github.com/octo-org/shop/actions/runs/7',
  sha: 'a'.repeat(40),
  environment: 'production',
  ...wish
})

/** What a URL of these vendors ends in is the secret. */
const SECRET = 'T0000-B0000-n0b0dy-kn0ws'

interface Posted {
  readonly request: IncomingMessage
  readonly body: string
}

let service: Service
let posted: Posted[]
let answer: (response: ServerResponse, tries: number) => void
let slept: number[]

beforeEach(async () => {
  posted = []
  slept = []
  answer = (response) => void response.end('ok')
  service = await startService((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      posted.push({ request, body })
      answer(response, posted.length)
    })
  })
})

afterEach(() => service.close())

interface Wish {
  readonly variables?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, unknown>>
  readonly limitMs?: number
}

function make(kind: NotifierName, { variables, options, limitMs = 20_000 }: Wish = {}): Notifier {
  const env = variables ?? { HOOK: `${service.url}/services/${SECRET}?sig=${SECRET}` }
  const context: NotifyContext = {
    secret: (variable) => env[variable],
    fetchText: fetchTextIn({ signal: deadlineIn(limitMs).signal, variables: {} }),
    clock: {
      chance: () => 0.5,
      sleep: (ms) => {
        slept.push(ms)
        return Promise.resolve()
      }
    }
  }
  const chosen = { 'url-variable': 'HOOK', 'allow-private': true, 'timeout-seconds': 10, ...options }
  if (kind === 'slack') return notifiers.slack.create(z.parse(notifiers.slack.options, chosen), context)
  if (kind === 'teams') return notifiers.teams.create(z.parse(notifiers.teams.options, chosen), context)
  return notifiers.webhook.create(z.parse(notifiers.webhook.options, chosen), context)
}

async function bodyOf(kind: NotifierName, notice: Notice, wish?: Wish): Promise<string> {
  expect(await make(kind, wish).send(notice)).toEqual(known(undefined))
  return posted.at(-1)?.body ?? ''
}

type Fault = readonly [what: string, answer: (response: ServerResponse) => void, tries: number]

const FAULTS: readonly Fault[] = [
  ['an answer that never comes', () => undefined, 2],
  ['a connection that is reset', (response) => void response.socket?.resetAndDestroy(), 2],
  ['500', (response) => void response.writeHead(500).end(SECRET), 2],
  ['429', (response) => void response.writeHead(429).end(SECRET), 2],
  ['400', (response) => void response.writeHead(400).end(SECRET), 1],
  ['403', (response) => void response.writeHead(403).end(SECRET), 1],
  ['404', (response) => void response.writeHead(404).end(`no_service ${SECRET}`), 1]
]

test('the registry and its names agree', () => {
  expect(Object.keys(notifiers)).toEqual([...NOTIFIER_NAMES])
})

describe.each(NOTIFIER_NAMES)('the notifier "%s"', (kind) => {
  test('is off until it is named, says what it is, and has a default and a description for every option', () => {
    const { summary, options, byDefault } = notifiers[kind]
    expect(byDefault).toBe('off')
    expect(summary).toMatch(/\.$/)
    expect(keysOf(options).filter(({ description }) => description === undefined)).toEqual([])
    expect(z.safeParse(options, {})).toMatchObject({ success: true })
  })

  test('takes no URL in the configuration', () => {
    const written = { 'url-variable': 'https://hooks.example/abc' }
    expect(z.safeParse(notifiers[kind].options, written)).toMatchObject({ success: false })
  })

  test('posts JSON that says what happened, where, and in which run', async () => {
    const body = await bodyOf(kind, aNotice())
    expect(posted).toHaveLength(1)
    expect(posted[0]?.request).toMatchObject({ method: 'POST' })
    expect(posted[0]?.request.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(() => JSON.parse(body) as unknown).not.toThrow()
    for (const part of ['1 of 2 checks failed', 'errors', 'octo-org/shop', 'production', 'actions/runs/7'])
      expect(body).toContain(part)
  })

  test('says the same of the same', async () => {
    expect(await bodyOf(kind, aNotice())).toBe(await bodyOf(kind, aNotice()))
  })

  test('stays within the size that is taken, whatever it is given', async () => {
    const long = '😀&<"\u0001'.repeat(5_000)
    const prose = say`${name(long)} ${name(long)} ${name(long)} ${name(long)}`
    const notice = aNotice({
      title: prose,
      headline: prose,
      details: Array.from({ length: 500 }, () => prose),
      branch: long,
      environment: long
    })
    const body = await bodyOf(kind, notice)
    expect(Buffer.byteLength(body)).toBeLessThan(MOST_BYTES)
    expect(textsOf(JSON.parse(body)).filter((text) => text.length > MOST_TEXT)).toEqual([])
    expect(body).toMatch(/49[5-9]/)
  })

  test('makes nothing of hostile names', async () => {
    for (const line of [...HOSTILE_LINES, ...MARKED]) {
      const parsed: unknown = JSON.parse(await bodyOf(kind, aNotice({ headline: say`${name(line)} is flaky` })))
      for (const text of textsOf(parsed)) {
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
        expect(text).not.toMatch(/^\s*::|##\[/)
      }
      expect(actsIn[kind](parsed)).toEqual([])
    }
  })

  test('keeps secrets in names to itself', async () => {
    for (const { text, secret } of PLANTED) {
      const body = await bodyOf(kind, aNotice({ title: say`${name(text)}`, details: [say`${name(text)}`] }))
      expect(JSON.stringify(JSON.parse(body))).not.toContain(JSON.stringify(secret).slice(1, -1))
    }
  })

  test('tries once more where it may not have arrived', async () => {
    answer = (response, tries) => void response.writeHead(tries === 1 ? 503 : 200).end()
    expect(await make(kind).send(aNotice())).toEqual(known(undefined))
    expect(posted).toHaveLength(2)
    expect(posted[0]?.body).toBe(posted[1]?.body)
    expect(slept).toEqual([1_500])
  })

  test.each(FAULTS)('tells of %s, without a throw and without the URL', async (_what, fault, tries) => {
    answer = fault
    const sent = await make(kind, { options: { 'timeout-seconds': 0.3 } }).send(aNotice())
    expect(sent).toMatchObject({ is: 'unknown', because: { where: `notify.${kind}:` } })
    expect(everythingIn(sent)).not.toContain(SECRET)
    expect(posted).toHaveLength(tries)
  })

  test('follows no redirect', async () => {
    let led = 0
    const elsewhere = await startService((_request, response) => {
      led += 1
      response.end()
    })
    answer = (response) => void response.writeHead(307, { location: `${elsewhere.url}/` }).end()
    const sent = await make(kind).send(aNotice())
    await elsewhere.close()
    expect(sent).toMatchObject({ is: 'unknown', because: { what: 'The receiver answered 307' } })
    expect([led, posted.length]).toEqual([0, 1])
  })

  test('does not outlast its deadline', async () => {
    answer = () => undefined
    const sent = await make(kind, { limitMs: 200, options: { 'timeout-seconds': 30 } }).send(aNotice())
    expect(sent.is).toBe('unknown')
  })

  test.each([
    ['a variable that is not set', {}, {}, 'is not set, so nothing was sent'],
    ['something that is no URL', { HOOK: 'hooks.example' }, {}, 'holds something that is no URL'],
    [
      'http on the open network',
      { HOOK: 'http://hooks.example/x' },
      { 'allow-private': false },
      'does not begin with https'
    ],
    ['a private address', { HOOK: 'https://127.0.0.1:1/x' }, { 'allow-private': false }, 'is at a private address'],
    ['the metadata of a cloud', { HOOK: 'http://169.254.169.254/latest' }, {}, 'is at an address that is never asked'],
    ['a file', { HOOK: 'file:///etc/passwd' }, {}, 'neither http nor https']
  ])('refuses %s, and connects to nothing', async (_what, variables, options, said) => {
    const sent = await make(kind, { variables, options }).send(aNotice())
    expect(sent.is === 'unknown' ? sent.because.what : '').toContain(said)
    expect(service.connections()).toBe(0)
    expect(slept).toEqual([])
  })
})

describe('the body of a webhook', () => {
  test('has the shape that is published', async () => {
    const body: unknown = JSON.parse(await bodyOf('webhook', aNotice({ branch: 'main' })))
    expect(z.parse(z.strictObject(notification.shape), body)).toEqual(body)
  })

  test('is signed with the secret that is shared', async () => {
    const variables = { HOOK: `${service.url}/`, KEY: 'shared' }
    const body = await bodyOf('webhook', aNotice(), { variables, options: { 'secret-variable': 'KEY' } })
    const signature = createHmac('sha256', 'shared').update(body).digest('hex')
    expect(posted[0]?.request.headers['x-foreshock-signature-256']).toBe(`sha256=${signature}`)
  })

  test('is not sent unsigned where it should be signed', async () => {
    const sent = await make('webhook', { options: { 'secret-variable': 'KEY' } }).send(aNotice())
    expect(sent).toMatchObject({ is: 'unknown' })
    expect(posted).toEqual([])
  })
})

/** The lowest of what the vendors take; a card of Teams that says 28 kB of itself is refused from 21 on. */
const MOST_BYTES = 20_000
const MOST_TEXT = 3_000

/** Names that a chat would make something of. */
const MARKED = [
  '<!channel> <!here> <@U012> <#C012> <https://evil.example|click>',
  '&lt;!channel&gt;',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '*bold* _it_ ~no~ `code` ```block```',
  '</at> <at>everyone</at> @everyone @channel',
  '{{DATE(2017-02-14T06:08:39Z,SHORT)}} ${name}',
  '`|<https://evil.example>'
]

/** Every text of a message that people or programs read, but for URLs of ours. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** What a client of the vendor would act on, beyond what every message has. */
const actsIn: Readonly<Record<NotifierName, (message: unknown) => readonly string[]>> = {
  slack: (message) =>
    textsOf(message)
      .flatMap((text) => text.match(/<[^>]*>/g) ?? [])
      .filter((link) => link !== '<https://github.com/octo-org/shop/actions/runs/7|the run>'),
  teams: (message) => {
    const types = JSON.stringify(message).match(/"type":"[^"]+"/g) ?? []
    const known = ['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']
    return types.filter((type) => !known.some((one) => type === `"type":"${one}"`))
  },
  // A receiver escapes what it shows; nothing in it acts by itself.
  webhook: () => []
}

const everythingIn = (sent: Awaited<ReturnType<Notifier['send']>>): string =>
  sent.is === 'known'
    ? ''
    : [sent.because.message, sent.because.stack, JSON.stringify(sent.because.cause), JSON.stringify(sent)].join('\n')
