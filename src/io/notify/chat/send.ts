import { type Answer, known, unknown } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import { isFailure, type Failure } from '../../health/fetch/failure.js'
import type { Fetched } from '../../health/fetch/fetch-text.js'
import type { NotifierName } from './names.js'
import type { Message, NotifyContext } from './notify-context.js'
import type { NotifierOptions } from './options.js'

interface Sending {
  readonly name: NotifierName
  readonly options: NotifierOptions
  readonly context: NotifyContext
}

/** How long to wait before the second try, in milliseconds; chance spreads out jobs that end together. */
const PAUSE_MS = 1_000

/**
 * Posts a message, and once more where it may not have arrived: a message twice is better than none about a deployment
 * that went wrong. Nothing of the URL, of the body or of the answer but its status is ever shown. No redirect is followed.
 */
export async function sentOver(
  message: () => Message | Problem,
  { name, options, context }: Sending
): Promise<Answer<undefined>> {
  const url = urlIn(options, context)
  if (url instanceof Problem) return unknown(at(name, url))
  const made = message()
  if (made instanceof Problem) return unknown(at(name, made))
  const post = (): Promise<Fetched | Failure> =>
    context.fetchText({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...made.headers },
      body: made.body,
      timeoutMs: options['timeout-seconds'] * 1000,
      follows: false,
      allowPrivate: options['allow-private'],
      reads: 'head'
    })
  const first = await post()
  if (!isWorthAnother(first)) return answerOf(name, first)
  await context.clock.sleep(PAUSE_MS * (1 + context.clock.chance()))
  return answerOf(name, await post())
}

function urlIn(
  { 'url-variable': variable, 'allow-private': allowPrivate }: NotifierOptions,
  { secret }: NotifyContext
) {
  const url = secret(variable)?.trim()
  if (url === undefined || url === '')
    return new Problem({
      what: `The environment variable ${variable}, which holds the URL, is not set, so nothing was sent`,
      todo: `Give it to the step: \`env: { ${variable}: \${{ secrets.${variable} }} }\``
    })
  if (!URL.canParse(url))
    return new Problem({ what: `The environment variable ${variable} holds something that is no URL` })
  if (!/^https:/i.test(url) && !allowPrivate)
    return new Problem({
      what: `The URL in ${variable} does not begin with https, so that others could read what is sent`,
      todo: 'Use https, or set `allow-private: true` where it is in a network of your own'
    })
  return url
}

/** What the other side may only not have been ready for; what it refused stays refused. */
function isWorthAnother(answer: Fetched | Failure): boolean {
  if (isFailure(answer)) return answer.how !== 'refused'
  return answer.status === 429 || answer.status >= 500
}

function answerOf(name: NotifierName, answer: Fetched | Failure): Answer<undefined> {
  if (isFailure(answer)) {
    const { why, todo } = answer
    return unknown(at(name, new Problem({ what: `The receiver ${why}`, ...(todo === undefined ? {} : { todo }) })))
  }
  const { status } = answer
  if (status >= 200 && status <= 299) return known(undefined)
  const todo = status in TODO ? TODO[status] : undefined
  return unknown(
    at(name, new Problem({ what: `The receiver answered ${status}`, ...(todo === undefined ? {} : { todo }) }))
  )
}

const RENEW = 'The webhook may have been removed, or its channel archived: make a new one and store its URL'

const TODO: Readonly<Record<number, string>> = {
  301: 'Store the URL to which it moved: redirects are not followed',
  302: 'Store the URL to which it moved: redirects are not followed',
  307: 'Store the URL to which it moved: redirects are not followed',
  308: 'Store the URL to which it moved: redirects are not followed',
  401: RENEW,
  403: RENEW,
  404: RENEW,
  410: RENEW,
  429: 'It takes fewer messages than it gets: name fewer verdicts'
}

const at = (name: NotifierName, { what, todo }: Problem): Problem =>
  new Problem({ where: `notify.${name}:`, what, ...(todo === undefined ? {} : { todo }) })
