/**
 * Aborts when this process is asked to end: SIGINT, as GitHub's runner sends to the step of a cancelled run and a terminal
 * on Ctrl-C, or SIGTERM. Only the first is taken: whoever asks again, as the runner does after 7.5 s, ends the process.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  const onSignal = (): void => {
    for (const name of SIGNALS) process.off(name, onSignal)
    stop.abort()
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return stop.signal
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** What is left of the 7.5 s between the two signals, with some time to load and to end in. */
export const FLUSH_MS = 5_500
