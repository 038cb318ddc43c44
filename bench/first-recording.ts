import { recordFirst } from '../test/actions/first-recording.js'
import type { Figures } from './lines.js'

const PAST = 1000

/**
 * A repository with 1,000 past runs and six problems, which nobody has told of: `init` amends its workflow, and the very
 * next run tells what it can. Then one in which all is as ever, where there is nothing to tell. It runs the built action.
 */
export async function* firstRecording(): AsyncIterable<Figures> {
  for (const isTroubled of [true, false]) {
    let seconds = 0
    const first = await recordFirst({ many: PAST, isTroubled }, async (run) => {
      const began = performance.now()
      const result = await run()
      seconds = Math.round(performance.now() - began) / 1000
      return result
    })
    for (const line of first.log.split('\n')) if (line.startsWith('Backfilled')) process.stderr.write(`${line}\n`)
    for (const what of isTroubled ? first.missed : []) process.stderr.write(`Not told: ${what}\n`)
    yield {
      past: PAST,
      requests: first.requests,
      coverage: Number(first.outputs['coverage']),
      planted: isTroubled ? first.found.length + first.missed.length : 0,
      found: first.found.length,
      findings: Number(first.outputs['findings']),
      status: first.outputs['status'] ?? '',
      verdict: first.outputs['verdict'] ?? '',
      seconds,
      commands: first.commands,
      edits: first.edits.files,
      added: first.edits.added,
      removed: first.edits.removed
    }
  }
}
