import { type Answer, known, unknown } from '../../domain/answer.js'
import { cut, harmless } from '../../domain/harmless.js'
import { Problem } from '../../domain/problem.js'
import type { Failure } from './fetch/failure.js'
import type { Fetched, Wish } from './fetch/fetch-text.js'
import type { HealthContext } from './health-kind.js'
import { withVariables } from './placeholders.js'
import type { RequestOptions } from './request-options.js'

/** The parts of a request that the kinds decide, on top of what the user says of all of them. */
export interface Question {
  readonly method?: Wish['method']
  /** Changes the URL of the options; what it is given holds secrets, and so does what it gives. */
  readonly urlOf?: (url: string) => string
  readonly body?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly reads?: Wish['reads']
  readonly follows?: boolean
}

/** Sends a request as the options have it. Unknown: it could not even be made. */
export async function ask(
  options: RequestOptions,
  context: Pick<HealthContext, 'secret' | 'fetchText'>,
  question: Question = {}
): Promise<Answer<Fetched | Failure>> {
  const { secret, fetchText } = context
  const url = withVariables(options.url, secret, encodeURIComponent)
  if (url instanceof Problem) return unknown(url)
  const body = question.body === undefined ? undefined : withVariables(question.body, secret)
  if (body instanceof Problem) return unknown(body)
  const headers: Record<string, string> = { ...question.headers }
  for (const [name, text] of Object.entries(options.headers)) {
    const value = withVariables(text, secret)
    if (value instanceof Problem) return unknown(value)
    headers[name.toLowerCase()] = value
  }
  return known(
    await fetchText({
      url: question.urlOf?.(url) ?? url,
      method: question.method ?? 'GET',
      headers,
      body,
      timeoutMs: options['timeout-seconds'] * 1000,
      follows: question.follows ?? true,
      allowPrivate: options['allow-private'],
      reads: question.reads ?? 'body'
    })
  )
}

/** The JSON of a good answer; anything else is unknown, and says why. */
export async function askJson(
  options: RequestOptions,
  context: Pick<HealthContext, 'secret' | 'fetchText'>,
  question: Question = {}
): Promise<Answer<unknown>> {
  const answer = await ask(options, context, question)
  if (answer.is === 'unknown') return answer
  if (answer.value.is === 'failed') return unknown(problemOf(answer.value, options))
  const { status, text, contentType } = answer.value
  if (status < 200 || status > 299) return unknown(refusal(status, text, options))
  try {
    const json: unknown = JSON.parse(text)
    return known(json)
  } catch {
    const isPage = /html/i.test(contentType) || /^\s*</.test(text)
    return unknown(said(options, `answers with ${isPage ? 'a web page' : 'something'} that is not JSON`))
  }
}

/** A failure as a Problem that says where. */
export const problemOf = ({ why, todo }: Failure, options: Pick<RequestOptions, 'url'>): Problem =>
  said(options, why, todo)

/** `The service …`, with where it is. */
export const said = ({ url }: Pick<RequestOptions, 'url'>, why: string, todo?: string): Problem =>
  new Problem({ where: shownUrl(url), what: `The service ${why}`, ...(todo === undefined ? {} : { todo }) })

/** A URL without what could be a secret: its credentials, its query and its fragment. Names of variables stay names. */
export const shownUrl = (url: string): string =>
  cut(harmless(url.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1')), 200)

function refusal(status: number, text: string, options: RequestOptions): Problem {
  if (status === 401 || status === 403)
    return said(options, `answered ${status}: it does not let this check in`, 'Check its headers and their variables')
  const why = ownWords(text)
  return said(options, `answered ${status}${why === undefined ? '' : `: ${why}`}`)
}

/** What APIs say of a refusal; of a page, nothing. */
function ownWords(text: string): string | undefined {
  try {
    const json: unknown = JSON.parse(text)
    const error: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'error') : undefined
    return typeof error === 'string' ? cut(harmless(error), 200) : undefined
  } catch {
    return undefined
  }
}
