import { setMaxListeners } from 'node:events'
import { Problem } from '../../domain/problem.js'

/** A span of time that several calls share: when it is spent, each of them ends at once. */
export interface Deadline {
  readonly signal: AbortSignal
  leftMs(): number
  /** The promise, or a Problem when the time is up first. */
  race<T>(work: Promise<T>, what: string): Promise<T>
  /** A shorter span inside this one, with its own beginning. */
  within(ms: number): Deadline
}

export function deadlineIn(ms: number, parent?: Deadline): Deadline {
  const span = Math.max(0, Math.min(ms, parent?.leftMs() ?? ms, LONGEST_MS))
  const end = performance.now() + span
  const timer = new AbortController()
  setTimeout(() => timer.abort(), span).unref()
  const signal = parent === undefined ? timer.signal : AbortSignal.any([timer.signal, parent.signal])
  setMaxListeners(0, signal) // as many as there are calls under way; Node takes more than ten for a leak
  const deadline: Deadline = {
    signal,
    leftMs: () => (signal.aborted ? 0 : Math.max(0, end - performance.now())),
    race: (work, what) => raceAgainst(signal, work, what),
    within: (shorter) => deadlineIn(shorter, deadline)
  }
  return deadline
}

/** A timer of more than 24 days would go off at once. */
const LONGEST_MS = 2 ** 31 - 1

function raceAgainst<T>(signal: AbortSignal, work: Promise<T>, what: string): Promise<T> {
  const late = (): Problem =>
    new Problem({ what: `${what} took too long`, todo: 'Raise time-limit if this happens on healthy days too' })
  work.catch(() => undefined) // whoever loses the race must not end the process
  if (signal.aborted) return Promise.reject(late())
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(late())
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
