import { type HistoryStore } from '../../src/ports.js'

/** What a process that is killed leaves: the call was made or not, or a removal was half done, and nothing comes after. */
export type Stop = { readonly at: number; readonly when: 'before' | 'after' | 'halfway' }

export interface Stopping {
  readonly store: HistoryStore
  /** How many calls were made. */
  calls(): number
}

/** A store that ends whoever uses it at one of its calls, by an error that nobody expects. */
export function stoppingStore(store: HistoryStore, stop?: Stop): Stopping {
  let calls = 0
  const step = async <T>(work: () => Promise<T>, half: () => Promise<unknown> = work): Promise<T> => {
    calls += 1
    const mine = calls
    // Others have their turn: calls of two that work at once come between each other.
    await new Promise((done) => setImmediate(done))
    if (stop !== undefined && mine > stop.at) return new Promise(() => undefined)
    if (mine !== stop?.at) return work()
    if (stop.when === 'after') await work()
    if (stop.when === 'halfway') await half()
    throw new Error('stopped')
  }
  return {
    calls: () => calls,
    store: {
      ...store,
      open: () => step(() => store.open()),
      names: () => step(() => store.names()),
      read: (name, only) => step(() => store.read(name, only)),
      append: (segment) => step(() => store.append(segment)),
      remove: (names) =>
        step(
          () => store.remove(names),
          () => store.remove(names.slice(0, Math.ceil(names.length / 2)))
        )
    }
  }
}
