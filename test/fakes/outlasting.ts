/**
 * What the work gives, and whether that comes later than the end of a timer that begins before it. What goes by timers of
 * its own keeps their order, however busy the machine is.
 */
export async function outlasting<T>(ms: number, work: () => Promise<T>): Promise<{ value: T; isLater: boolean }> {
  let isLater = false
  const timer = setTimeout(() => (isLater = true), ms)
  const value = await work()
  clearTimeout(timer)
  return { value, isLater }
}
