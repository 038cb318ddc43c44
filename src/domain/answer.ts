import type { Problem } from './problem.js'

/** What the outside said when asked: a value, or why there is none. Unknown is its own state: never empty, never good. */
export type Answer<T> =
  { readonly is: 'known'; readonly value: T } | { readonly is: 'unknown'; readonly because: Problem }

export const known = <T>(value: T): Answer<T> => ({ is: 'known', value })

export const unknown = (because: Problem): Answer<never> => ({ is: 'unknown', because })

/** Carries a known value through `change`; an unknown stays unknown for the same reason. */
export function mapAnswer<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.is === 'known' ? known(change(answer.value)) : answer
}
