import { harmless } from '../src/domain/harmless.js'
import { compact } from '../src/flows/compact.js'
import { counted } from '../src/flows/counted.js'
import { counting } from '../src/history/survey.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import { VERSION } from '../src/io/runner/version.js'
import { surveyed } from './history-list.js'
import type { AtHand } from './history-run.js'

export async function compactHistory(atHand: AtHand, { all }: { readonly all: boolean }): Promise<Outcome> {
  const { store, repositoryId, world } = atHand
  const before = await surveyed(atHand)
  const history = {
    segments: counting(before).map(({ name }) => name),
    held: new Set(before.bundles.map(({ name }) => name))
  }
  const { packed, removed, notes } = await compact(
    { store, clock: world.clock, log: world.log },
    { repositoryId, foreshock: VERSION, history, all }
  )
  await store.remove([])
  const left = [...before.problems.map(({ because }) => because.message), ...notes]
  const remaining = (await store.names()).length
  return {
    outputs: {},
    exitCode: 0,
    json: { place: store.place, packed, removed, remaining, notes: left },
    text: () =>
      [
        packed + removed === 0
          ? `${store.place}: nothing is due, ${counted(remaining, 'recording')}`
          : `${store.place}: packed ${counted(packed, 'recording')}, removed ${removed.toLocaleString('en')}; ${remaining.toLocaleString('en')} are left`,
        ...left.map((note) => `! ${harmless(note)}`)
      ].join('\n')
  }
}
