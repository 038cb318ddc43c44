/** What one line of a file says in JSON; `undefined` where it is no JSON, or cut. Never throws, whatever it nests. */
export function jsonLine(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
