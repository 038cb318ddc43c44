import type { Readable, Writable } from 'node:stream'

export interface Conversation {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean }
}

/** Whether there is somebody who could answer. */
export const canAsk = ({ input, output }: Conversation): boolean => input.isTTY === true && output.isTTY === true

/** Asks once; only a clear yes is one. The end of the input is a no. */
export async function askYesNo({ input, output }: Conversation, question: string): Promise<boolean> {
  output.write(`${question} [y/N] `)
  for await (const chunk of input) return /^\s*y(?:es)?\s*$/i.test(String(chunk))
  return false
}

/** The terminal that this process was started at. */
export const atTerminal = (): Conversation => ({ input: process.stdin, output: process.stderr })
