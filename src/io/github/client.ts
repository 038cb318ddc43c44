import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Problem } from '../../domain/problem.js'
import type { Log } from '../../ports.js'
import type { Deadline } from '../runner/deadline.js'

/** Supported until 2028 at least; later versions rename fields. */
const API_VERSION = '2022-11-28'

/** How long one attempt of one request may take. */
const ATTEMPT_MS = 5_000

/**
 * Answers that a second try does not change. 429 is among them because the plug-in for rate limits waits as long as
 * GitHub asks; the one for retries would ask again at once.
 */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 416, 422, 429, 451]

export interface ClientOptions {
  readonly token: string
  readonly apiUrl: string
  readonly deadline: Deadline
  /** How many requests may be made, retries included: GitHub allows 1,000 an hour to a whole repository. */
  readonly requests: number
  readonly log: Log
}

export interface GitHubClient {
  readonly octokit: Octokit
  readonly deadline: Deadline
  /** Requests made so far, retries included. */
  spent(): number
  left(): number
  /** How many requests may be made in all from now on; never fewer than before, nor more where the hour has few left. */
  allow(requests: number): void
}

type Octokit = ReturnType<typeof getOctokit>
type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>

/** A client that retries what is worth it, waits when GitHub says so, and never beyond its budget of time and requests. */
export function gitHubClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, deadline, log } = options
  const budget = { spent: 0, most: options.requests, hourly: Infinity }

  /** Innermost of the plugins: it sees each attempt of each request. */
  const budgeted: Plugin = (octokit) => {
    octokit.hook.wrap('request', async (request, parameters) => {
      if (deadline.signal.aborted) throw outOfTime()
      if (budget.spent >= budget.most) throw outOfRequests(budget.most)
      budget.spent += 1
      const attempt = new AbortController()
      // Not AbortSignal.timeout: a garbage collection may take it away before it is heard.
      const timer = setTimeout(() => attempt.abort(noAnswer()), ATTEMPT_MS)
      // The hook within gets these very parameters, whatever is passed on: only changes in place arrive there.
      parameters.request = { ...parameters.request, signal: AbortSignal.any([deadline.signal, attempt.signal]) }
      parameters.headers['x-github-api-version'] = API_VERSION
      try {
        const answer = await request(parameters)
        budget.hourly = hourlyLeft(answer.headers) ?? budget.hourly
        return answer
      } catch (error) {
        if (deadline.leftMs() === 0) throw outOfTime()
        throw error
      } finally {
        clearTimeout(timer)
      }
    })
    return {}
  }

  /** Waits where the wait fits into the time that is left; else the request fails at once. */
  const worthWaiting = (limit: string) => (seconds: number, request: object) => {
    const fits = seconds * 1000 < deadline.leftMs() - ATTEMPT_MS
    const url = 'url' in request ? String(request.url) : 'a request'
    log.info(`GitHub's ${limit} rate limit asks to wait ${seconds} s before ${url}: ${fits ? 'waiting' : 'too long'}.`)
    return fits
  }

  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'foreshock',
      retry: { retries: 2, doNotRetry: DO_NOT_RETRY },
      throttle: { onRateLimit: worthWaiting('primary'), onSecondaryRateLimit: worthWaiting('secondary'), id: token },
      log: { debug: ignore, info: ignore, warn: log.debug, error: log.debug }
    },
    budgeted,
    retry,
    throttling
  )
  return {
    octokit,
    deadline,
    spent: () => budget.spent,
    left: () => Math.max(0, budget.most - budget.spent),
    allow: (requests) => {
      if (budget.hourly >= SHARE_OF_HOUR * requests) budget.most = Math.max(budget.most, requests)
    }
  }
}

/** A larger budget is granted where the repository has half as much again left for this hour. */
const SHARE_OF_HOUR = 1.5

function hourlyLeft(headers: object): number | undefined {
  const left = Number(Reflect.get(headers, 'x-ratelimit-remaining') ?? NaN)
  return Number.isInteger(left) ? left : undefined
}

const ignore = (): void => undefined

/** Octokit tries again after any error but one that is called AbortError. */
const noAnswer = (): Error => new Error(`no answer within ${ATTEMPT_MS / 1000} s`)

const outOfTime = (): Problem =>
  new Problem({ what: 'GitHub did not answer within the time limit', todo: 'The next recording catches up by itself' })

const outOfRequests = (requests: number): Problem =>
  new Problem({ what: `The budget of ${requests} requests is spent`, todo: 'The next recording catches up by itself' })
