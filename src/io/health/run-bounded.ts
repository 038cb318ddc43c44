import { type ChildProcess, spawn } from 'node:child_process'

export interface Bounds {
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

export type Ended =
  | { readonly is: 'ended'; readonly code: number; readonly output: string; readonly tookMs: number }
  /** Completes "The command …". */
  | { readonly is: 'not-measured'; readonly because: string }

const MOST_OUTPUT_BYTES = 64 * 1024

/** Exit codes by which shells and `env` say that there was nothing to run. */
const NOT_RUN: ReadonlySet<number> = new Set([126, 127])

/** How long what was written is waited for once the program has ended. */
const GRACE_MS = 1_000

/**
 * Runs a program without a shell, with nothing on its standard input, and ends it together with all that it has started
 * once its time is up, its output is too much, or it has ended itself.
 */
export function runBounded(argv: readonly string[], bounds: Bounds): Promise<Ended> {
  if (bounds.signal.aborted) return Promise.resolve(notMeasured('had no time left'))
  const begun = performance.now()
  const child = started(argv, bounds)
  if (child === undefined) return Promise.resolve(notMeasured('could not be started'))
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const timers = [
      setTimeout(() => done(notMeasured(`took longer than ${bounds.timeoutMs / 1000} s`)), bounds.timeoutMs)
    ]
    const onAbort = (): void => done(notMeasured('was ended with this run'))
    bounds.signal.addEventListener('abort', onAbort, { once: true })

    function done(ended: Ended): void {
      for (const timer of timers) clearTimeout(timer)
      bounds.signal.removeEventListener('abort', onAbort)
      endAll(child?.pid)
      child?.stdout?.destroy()
      resolve(ended)
    }
    function doneWith(code: number | null, signal: string | null): void {
      const output = Buffer.concat(chunks, length).toString('utf8')
      if (code === null) done(notMeasured(`was ended by ${signal ?? 'a signal'}`))
      else if (NOT_RUN.has(code)) done(notMeasured(`ended with code ${code}: there was nothing to run`))
      else done({ is: 'ended', code, output, tookMs: Math.round(performance.now() - begun) })
    }

    child.stdout?.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_OUTPUT_BYTES) done(notMeasured('wrote more than 64 kB'))
    })
    child.stdout?.on('error', () => undefined)
    child.on('error', (thrown) => done(notMeasured(`could not be started (${codeOf(thrown)})`)))
    child.on('exit', (code, signal) => {
      endAll(child.pid) // so that nothing it has left behind holds its output open
      timers.push(setTimeout(() => doneWith(code, signal), GRACE_MS))
    })
    child.on('close', doneWith)
  })
}

/** Where there are process groups, a program begins one of its own, which ends as a whole. */
const HAS_GROUPS = process.platform !== 'win32'

function started([program = '', ...args]: readonly string[], bounds: Bounds): ChildProcess | undefined {
  try {
    return spawn(program, args, {
      cwd: bounds.folder,
      env: { ...bounds.environment },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: HAS_GROUPS,
      windowsHide: true
    })
  } catch {
    return undefined // an argument that no program can be given
  }
}

function endAll(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(HAS_GROUPS ? -pid : pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
}

const notMeasured = (because: string): Ended => ({ is: 'not-measured', because })

const codeOf = (thrown: Error): string => String(Reflect.get(thrown, 'code') ?? 'for a reason unknown')
