import type { Scalar } from 'yaml'
import { changedAt, type Edit } from './edit.js'
import type { Insertion } from './insertion.js'
import type { Job, Step, Workflow } from './workflow.js'

/** Puts text into the script of a step, at offsets of the script. Nothing where the file spells the script otherwise. */
export function addToScript(
  { text }: Workflow,
  { job, step, index }: { job: Job; step: Step; index: number },
  added: readonly Insertion[]
): Edit | undefined {
  const { run } = step
  if (run === undefined) return undefined
  const script = String(run.value)
  const places = added.map(({ at }) => placeOf(text, run, at))
  const insertions = added.flatMap(({ text: more }, nth) => {
    const at = places[nth]
    return at === undefined ? [] : [{ at, text: more }]
  })
  if (insertions.length < added.length) return undefined
  const changed = added
    .toSorted((one, other) => other.at - one.at)
    .reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), script)
  return { insertions, becomes: (data) => changedAt(data, ['jobs', job.key, 'steps', index, 'run'], () => changed) }
}

/** Where in the file an offset of a scalar stands, for scalars whose lines are those of the file. */
function placeOf(text: string, scalar: Scalar, offset: number): number | undefined {
  const [start, end] = scalar.range ?? [0, 0]
  const value = String(scalar.value)
  const raw = text.slice(start, end)
  if (scalar.type === 'BLOCK_LITERAL') return inBlock(text, { start, end }, { value, offset })
  const quotes = scalar.type === 'PLAIN' ? 0 : 1
  return raw.slice(quotes, raw.length - quotes) === value ? start + quotes + offset : undefined
}

function inBlock(
  text: string,
  { start, end }: { start: number; end: number },
  { value, offset }: { value: string; offset: number }
): number | undefined {
  const line = value.slice(0, offset).split('\n').length - 1
  const column = offset - (value.lastIndexOf('\n', offset - 1) + 1)
  const content = value.split('\n')[line]?.trimEnd() ?? ''
  let at = start
  for (let skipped = 0; skipped <= line; skipped++) {
    at = text.indexOf('\n', at) + 1
    if (at === 0 || at > end) return undefined
  }
  const raw = text.slice(at, text.indexOf('\n', at) === -1 ? undefined : text.indexOf('\n', at)).trimEnd()
  return raw.endsWith(content) ? at + raw.length - content.length + column : undefined
}
