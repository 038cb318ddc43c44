import type { Options } from './arguments.js'
import type { Figures } from './lines.js'
import { payloads } from './payloads.js'

/** Plays the recordings of a folder that the caller must name: none lie in this repository. */
export async function* recordedPayloads({ data }: Options): AsyncIterable<Figures> {
  if (data === undefined) throw new Error('payloads wants --data DIR: the folder that holds payloads/*.jsonl.gz.')
  yield* payloads({ data })
}
