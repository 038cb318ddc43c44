import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { type Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

export type ProcessPlan = {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Aborted when the step is cancelled or out of time. */
  readonly stop: AbortSignal
  readonly grace: Grace
  /** Both streams arrive line by line: the runner looks for commands in either. */
  readonly onLine: (line: string) => void
}

/** How long a cancelled process may go on after SIGINT, and then after SIGTERM, before it is killed. */
export type Grace = { readonly interruptMs: number; readonly terminateMs: number }

export const RUNNER_GRACE: Grace = { interruptMs: 7500, terminateMs: 2500 }

export type ProcessEnd = {
  /** 128 and the number of the signal for a process that a signal ended, as shells say it. */
  readonly code: number
  readonly stdout: string
}

/** Streams may stay open in the hands of a left-behind child; the runner waits so long for them, and no longer. */
const OPEN_STREAM_MS = 5000

/** Runs a step's process to its end, asking it to stop as the runner does. */
export async function runProcess(plan: ProcessPlan): Promise<ProcessEnd> {
  const child = spawn(plan.file, plan.args, {
    cwd: plan.cwd,
    env: { ...plan.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let stdout = ''
  const onText = (text: string) => {
    stdout += text
  }
  const streams = Promise.all([lines(child.stdout, plan.onLine, onText), lines(child.stderr, plan.onLine)])
  const exit = exitOf(child)
  const stopped = stopping(child, plan)
  try {
    const code = await exit
    await atMost(OPEN_STREAM_MS, streams)
    child.stdout.destroy()
    child.stderr.destroy()
    return { code, stdout }
  } finally {
    stopped.forget()
  }
}

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })

/** Only the process itself is signalled, as the runner does; its children are killed with it at the very end. */
function stopping(child: ChildProcess, { stop, grace }: ProcessPlan): { forget: () => void } {
  const timers: NodeJS.Timeout[] = []
  const begin = () => {
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGTERM'), grace.interruptMs))
    timers.push(setTimeout(() => killGroup(child), grace.interruptMs + grace.terminateMs))
  }
  if (stop.aborted) begin()
  else stop.addEventListener('abort', begin, { once: true })
  return {
    forget: () => {
      stop.removeEventListener('abort', begin)
      timers.forEach(clearTimeout)
    }
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group has ended by itself.
  }
}

/** Cuts a stream at CR, LF or both; a last line without an end counts. */
function lines(stream: Readable, onLine: (line: string) => void, onText?: (text: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string, atEnd: boolean) => {
    onText?.(text)
    rest += text
    for (let end = lineEnd(rest, atEnd); end !== undefined; end = lineEnd(rest, atEnd)) {
      onLine(rest.slice(0, end.at))
      rest = rest.slice(end.next)
    }
    if (!atEnd || rest === '') return
    onLine(rest)
    rest = ''
  }
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => take(decoder.write(chunk), false))
    stream.once('end', () => {
      take(decoder.end(), true)
      resolve()
    })
  })
}

/** A CR at the end of a chunk may be half of a CRLF, so it waits for the next chunk. */
function lineEnd(text: string, atEnd: boolean): { at: number; next: number } | undefined {
  const at = text.search(/[\r\n]/)
  if (at < 0) return undefined
  if (text[at] === '\n') return { at, next: at + 1 }
  if (at + 1 === text.length && !atEnd) return undefined
  return { at, next: text[at + 1] === '\n' ? at + 2 : at + 1 }
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}
