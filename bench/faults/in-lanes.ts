/**
 * Does many pieces of work at once. Those that hang cost nothing, so there may be many; those that are starting cost a
 * processor, so there may be few: else the machine, and not the fault, would decide how long a step takes.
 */
export async function* inLanes<Item, Result>(
  items: readonly Item[],
  { most, starting }: { readonly most: number; readonly starting: number },
  work: (item: Item, onStarted: () => void) => Promise<Result>
): AsyncIterable<readonly [Item, Result]> {
  const running = new Map<number, Promise<readonly [number, readonly [Item, Result]]>>()
  const fresh = gate(starting)
  for (const [at, item] of items.entries()) {
    if (running.size >= most) yield take(running, await Promise.race(running.values()))
    const leave = await fresh.enter()
    running.set(
      at,
      work(item, leave).then((result) => [at, [item, result]])
    )
  }
  while (running.size > 0) yield take(running, await Promise.race(running.values()))
}

function take<Done>(running: Map<number, unknown>, [at, done]: readonly [number, Done]): Done {
  running.delete(at)
  return done
}

/** Lets in so many at a time; who has been let in leaves once, however often it says so. */
function gate(places: number): { enter(): Promise<() => void> } {
  const waiting: (() => void)[] = []
  let free = places
  const leaving = () => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      free += 1
      waiting.shift()?.()
    }
  }
  return {
    enter: async () => {
      if (free === 0) await new Promise<void>((resolve) => void waiting.push(resolve))
      free -= 1
      return leaving()
    }
  }
}
