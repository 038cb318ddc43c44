import { spawn } from 'node:child_process'
import { environment } from './git.js'

/** One git at work, and what it prints: held until somebody wants it. */
export interface HeldOutput {
  /** From now on `take` is given all that is printed. Answers how git ended, once it has and all was given. */
  readonly to: (take: (bytes: Buffer) => void) => Promise<Ending>
  readonly ended: Promise<Ending>
  readonly stop: () => void
}

export type Ending =
  | { readonly is: 'ended'; readonly code: number | null; readonly signal: string | null; readonly complaints: string }
  | { readonly is: 'failed'; readonly error: Error; readonly complaints: string }

/** How git ended, where it did not end well. */
export const errorOf = (ending: Ending): Error =>
  ending.is === 'failed'
    ? ending.error
    : new Error(`git log ended with ${ending.signal ?? `code ${ending.code ?? 'unknown'}`}`)

/** Starts git in `folder`. What it prints before anybody wants it is held up to a bound; then git waits. */
export function heldOutput(
  folder: string,
  command: readonly string[],
  { input, variables }: { readonly input: string; readonly variables: Readonly<Record<string, string>> }
): HeldOutput {
  const child = spawn('git', command, {
    cwd: folder,
    env: { ...environment(), ...variables },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(0, 10_000)
  })
  child.stdin.on('error', () => undefined) // It ended before it read all: its code and its words tell.
  child.stdin.end(input)

  let held: Buffer[] = []
  let heldBytes = 0
  let push = (bytes: Buffer): void => {
    held.push(bytes)
    heldBytes += bytes.length
    if (heldBytes >= MOST_HELD_BYTES) child.stdout.pause()
  }
  child.stdout.on('data', (bytes: Buffer) => push(bytes))
  const ended = new Promise<Ending>((resolve) => {
    child.on('error', (error) => resolve({ is: 'failed', error, complaints }))
    child.on('close', (code, signal) => resolve({ is: 'ended', code, signal, complaints }))
  })
  return {
    ended,
    to: (take) => {
      push = take
      const before = held
      held = []
      for (const bytes of before) take(bytes)
      child.stdout.resume()
      return ended
    },
    stop: () => void child.kill('SIGKILL')
  }
}

/** Some thousand commits, as people make them. */
const MOST_HELD_BYTES = 8_000_000
