import type { Decision } from '../../domain/decision.js'
import { isText, type Tables } from '../../history/columns.js'

/** The commits that the newest decision of the gate of an environment held; names of environments have no case on GitHub. */
export function heldCommits({ decisions }: Tables, environment: string): ReadonlySet<string> {
  const isGate = isText(decisions, 'kind', 'gate')
  const newest = new Map<string, Decision>()
  for (let row = 0; row < decisions.length; row += 1) {
    if (!isGate(row)) continue
    const one = decisions.row(row)
    const before = newest.get(one.sha ?? '')
    if (one.environment?.toLowerCase() !== environment.toLowerCase()) continue
    if (before === undefined || before.decidedAt <= one.decidedAt) newest.set(one.sha ?? '', one)
  }
  return new Set([...newest].flatMap(([sha, { acted }]) => (acted ? [sha] : [])))
}
