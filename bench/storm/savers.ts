import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { CacheClient } from '../../src/io/store/cache/client.js'

/** Where the real cache client works: it reads the environment, and packs a folder of the working directory. */
export interface SaverSeat {
  readonly workspace: string
  readonly variables: Readonly<Record<string, string>>
}

export interface Savers {
  /** The real client for one recorder. Its save ends with the process that does it when the signal says so. */
  clientFor(seat: SaverSeat, signal: AbortSignal): CacheClient
  /** Starts all processes, so that nobody waits for one to start. */
  warm(): Promise<void>
  close(): void
}

/** A few processes that save for many recorders, each for one at a time: environment and folder are a process's own. */
export function saversOf(most: number): Savers {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const waiting: (() => void)[] = []
  let busy = 0

  const start = (): ChildProcess => {
    const child = fork(join(process.cwd(), 'bench', 'storm', 'saver-child.ts'), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    all.add(child)
    child.once('exit', () => {
      all.delete(child)
      const at = idle.indexOf(child)
      if (at >= 0) idle.splice(at, 1)
    })
    return child
  }

  const save = async (seat: SaverSeat, signal: AbortSignal, key: string): Promise<number> => {
    if (busy >= most) await new Promise<void>((resolve) => void waiting.push(resolve))
    else busy += 1
    try {
      return signal.aborted ? await never() : await saveIn(idle.pop() ?? start(), { seat, signal, key })
    } finally {
      const next = waiting.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }

  const saveIn = (child: ChildProcess, { seat, signal, key }: Saving): Promise<number> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        signal.removeEventListener('abort', kill)
        child.removeAllListeners('message')
        child.off('exit', died)
      }
      const kill = (): void => void child.kill('SIGKILL')
      const died = (): void => {
        end()
        reject(new Error('the process that saved was ended'))
      }
      child.on('message', (answer: 'ready' | { readonly id?: number; readonly error?: string }) => {
        if (answer === 'ready') return
        end()
        // It may have been told to end while its answer was on the way.
        if (!child.killed) idle.push(child)
        if (answer.id === undefined) reject(new Error(answer.error))
        else resolve(answer.id)
      })
      child.once('exit', died)
      signal.addEventListener('abort', kill, { once: true })
      child.send({ ...seat, key }, (error) => {
        if (error !== null) died()
      })
    })

  return {
    clientFor: (seat, signal) => ({
      isFeatureAvailable: () => true,
      saveCache: (_paths, key) => save(seat, signal, key)
    }),
    warm: async () => {
      const fresh = Array.from({ length: most - all.size }, () => start())
      await Promise.all(fresh.map((child) => new Promise((resolve) => child.once('message', resolve))))
      idle.push(...fresh)
    },
    close: () => {
      for (const child of all) child.kill('SIGKILL')
    }
  }
}

interface Saving {
  readonly seat: SaverSeat
  readonly signal: AbortSignal
  readonly key: string
}

const never = (): Promise<never> => Promise.reject(new Error('nobody waits for this save any more'))
