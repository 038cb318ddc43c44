/** R1 to R13 over random sequences of events, and whether those that check them can fail. */
import * as fc from 'fast-check'
import { rollBack } from '../../../src/flows/roll-back.js'
import { breaches, onBadData } from '../../fakes/rollback-invariants.js'
import { mutants } from '../../fakes/rollback-mutants.js'
import { play, type Sequence, sequences } from '../../fakes/rollback-sequences.js'
import type { Start } from '../../fakes/rollback-world.js'

const SEED = 20_261_126

test('the invariants hold whatever happens, and rollbacks happen as well as every way not to', async () => {
  const ends = new Set<string>()
  let dispatches = 0
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const world = await play(sequence, rollBack)
      expect(breaches(world)).toEqual([])
      expect(onBadData(world)).toBe(0)
      dispatches += world.dispatches.length
      for (const { result } of world.watchers) if (result !== undefined) ends.add(result.because?.code ?? result.is)
    }),
    { numRuns: 2500, seed: SEED }
  )
  expect(dispatches).toBeGreaterThan(500)
  expect([...ends].sort()).toEqual(ENDS)
})

test.each(Object.entries(mutants))('it is caught when %s', async (_name, start) => {
  expect(await caughtIn(drawn(6000), start)).not.toBeUndefined()
})

/** How many sequences it takes until an invariant is broken. */
async function caughtIn(all: readonly Sequence[], start: Start): Promise<number | undefined> {
  for (const [index, sequence] of all.entries()) if (breaches(await play(sequence, start)).length > 0) return index + 1
  return undefined
}

const drawn = (many: number): readonly Sequence[] => fc.sample(sequences, { numRuns: many, seed: SEED })

const ENDS = [
  'claim-unknown',
  'claimed',
  'config-unreadable',
  'cool-down',
  'deployments-unreadable',
  'dispatch-unknown',
  'dry-run',
  'handled',
  'healthy',
  'most-a-day',
  'newer-failed',
  'no-target',
  'not-live',
  'not-proven',
  'not-recorded',
  'other-run',
  'refused',
  'rolled-back',
  'run-failed',
  'run-unended',
  'second-hop',
  'stale',
  'still-bad',
  'superseded',
  'turned-off'
]
