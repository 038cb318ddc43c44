import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Deadline } from '../runner/deadline.js'

export interface Question {
  /** Completes "GitHub did not give …": `the jobs of run 4711`. */
  readonly what: string
  /** What to add to the job when the token may not ask this: `actions: read`. */
  readonly permission: string
}

/** Whose time the asking is: a client of GitHub fits. */
interface Asking {
  readonly deadline: Pick<Deadline, 'race'>
}

/** Asks GitHub within the client's time. Whatever goes wrong becomes an `unknown` that says what to do about it. */
export async function ask<T>(client: Asking, question: Question, request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return known(await client.deadline.race(request(), `Asking GitHub for ${question.what}`))
  } catch (cause) {
    return unknown(problemOf(question, cause))
  }
}

/** The status that GitHub answered with. Where nobody answered, Octokit makes up a 500 that nobody sent. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if (!('response' in error) || error.response === undefined) return undefined
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

/** GitHub refuses for a while with the status of a refusal for good. */
export const isRateLimit = (cause: unknown): boolean =>
  [403, 429].includes(statusOf(cause) ?? 0) && /rate limit/i.test(String(cause))

function problemOf(question: Question, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const status = statusOf(cause)
  const what = `GitHub did not give ${question.what}`
  if (isRateLimit(cause))
    return new Problem({ what: `${what}: the rate limit is reached`, todo: 'The next recording catches up', cause })
  if (status === 401) return new Problem({ what: `${what}: the token is not valid`, todo: 'Pass a valid token', cause })
  if (status === 403 || status === 404)
    return new Problem({
      what: `${what} (${status})`,
      todo: `If it exists, add \`permissions: { ${question.permission} }\` to the job`,
      cause
    })
  return new Problem({ what: `${what}${status === undefined ? '' : ` (${status})`}: ${firstLine(cause)}`, cause })
}

/** What an error of a request says. Errors of GitHub's front are pages, which say nothing in their first line. */
export function firstLine(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  return said.startsWith('<') ? 'the answer is a web page' : (said.split('\n', 1)[0]?.slice(0, 200) ?? '')
}
