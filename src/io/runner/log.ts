import { harmless } from '../../domain/harmless.js'
import type { Log } from '../../ports.js'

/** What we need of `@actions/core` to speak to the runner. */
export interface RunnerCore {
  info(message: string): void
  warning(message: string): void
  debug(message: string): void
}

/** The log of an action: every line is made harmless, because most of them hold names from outside. */
export function runnerLog(core: RunnerCore): Log {
  return {
    debug: (message) => core.debug(harmless(message)),
    info: (message) => core.info(harmless(message)),
    warn: (message) => core.warning(harmless(message)),
    progress: () => undefined
  }
}

export interface TerminalStreams {
  readonly error: { write(text: string): unknown }
  /** Whether somebody looks on, so that a line of progress may be written over. */
  readonly overwrites: boolean
  readonly verbose: boolean
}

/** The log of the CLI: everything goes to standard error, so that standard output holds the answer alone. */
export function terminalLog({ error, overwrites, verbose }: TerminalStreams): Log {
  const clear = overwrites ? '\r\u001b[2K' : ''
  const line = (message: string): void => void error.write(`${clear}${harmless(message)}\n`)
  return {
    debug: (message) => (verbose ? line(message) : undefined),
    info: line,
    warn: (message) => line(`warning: ${message}`),
    progress: (message) => (overwrites ? void error.write(`${clear}${harmless(message)}`) : undefined)
  }
}
