import { harmless } from '../src/domain/harmless.js'
import { counted } from '../src/flows/counted.js'
import { parseName } from '../src/history/segment-name.js'
import { type Verification, type Verified, verify } from '../src/history/verify.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { AtHand } from './history-run.js'

/** The one command that fails for what it finds: somebody asked whether the history is whole. */
export async function verifyHistory({ store, repositoryId, world }: AtHand): Promise<Outcome> {
  const onEach = (count: number, of: number): void => {
    if (count % 50 === 0) world.log.progress(`Looked at ${count.toLocaleString('en')} of ${counted(of, 'recording')} …`)
  }
  const known = await verify(store, { repositoryId, onEach })
  if (known.is === 'unknown') throw known.because
  const found = known.value
  const damaged = found.verified.filter((one) => one.is === 'damaged')
  return {
    outputs: {},
    exitCode: damaged.length > 0 ? 1 : 0,
    json: {
      place: store.place,
      sound: found.verified.filter(({ is }) => is === 'sound').length,
      damaged: damaged.map(({ name, because }) => ({ name, because: because.message })),
      notOurs: found.verified.flatMap((one) =>
        one.is === 'not-ours' ? [{ name: one.name, because: one.because.message }] : []
      ),
      leftOver: found.leftOver,
      notes: notesOf(found)
    },
    text: () => [headline(store.place, found), ...linesOf(found)].map(harmless).join('\n')
  }
}

function headline(place: string, { verified }: Verification): string {
  const damaged = verified.filter(({ is }) => is === 'damaged').length
  const sound = verified.filter(({ is }) => is === 'sound').length
  if (damaged > 0) return `✗ ${place}: ${counted(damaged, 'recording')} damaged, ${counted(sound, 'recording')} sound`
  return `✓ ${place}: ${counted(sound, 'recording')} sound`
}

function linesOf(found: Verification): readonly string[] {
  const { verified, leftOver, packedAway } = found
  return [
    ...verified.flatMap((one) => (one.is === 'damaged' ? [`✗ ${one.because.message}`, `  ${remedy(one)}`] : [])),
    ...verified.flatMap((one) => (one.is === 'not-ours' ? [`! ${one.because.message} It was not read.`] : [])),
    ...notesOf(found).map((note) => `! ${note}`),
    ...(packedAway > 0 ? [`${counted(packedAway, 'recording')} live on in packs alone, as they should.`] : []),
    ...(leftOver.length > 0
      ? [`${counted(leftOver.length, 'recording')} lie in packs, too. To let them go: foreshock history compact`]
      : [])
  ]
}

/** What a store found damaged earlier is told once: here, where it is so still. */
function notesOf({ notes, verified }: Verification): readonly string[] {
  const isTold = (note: string): boolean => verified.some(({ is, name }) => is === 'damaged' && note.includes(name))
  return [
    ...notes.filter((note) => !isTold(note)).map((note) => stale(note, verified)),
    ...verified.flatMap((one) => (one.is === 'sound' ? one.notes : []))
  ]
}

/** The mark beside a recording that was mended since. */
const stale = (note: string, verified: readonly Verified[]): string =>
  verified.some(({ is, name }) => is === 'sound' && note.includes(name))
    ? `${note} It is sound now: remove that file.`
    : note

function remedy({ name, isHeld }: Extract<Verified, { is: 'damaged' }>): string {
  if (isHeld) return 'A pack holds what it held, so nothing is lost: remove it.'
  const named = parseName(name)
  if (named?.runId === undefined) return 'Bring it back from a copy of the history; what it held is lost without.'
  return `Bring it back from a copy, or record its run again: foreshock record --run ${named.runId} --attempt ${named.attempt ?? 1}`
}
