import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does the work, and then lets Jest see whether the limit of the test is over, which it never sees in a test that does not
 * wait. So what must not cost more than in proportion is tried at a size at which it takes a moment, and its square minutes:
 * no clock decides.
 */
export async function ends<T>(work: () => T | Promise<T>): Promise<T> {
  const result = await work()
  await pause(1)
  return result
}

/** For what has a largest size: so often that a moment becomes a second, and a second minutes. */
export function times(count: number, work: () => unknown): void {
  for (let done = 0; done < count; done += 1) work()
}
