import { counted } from '../counted.js'

/** One artifact that was passed over. */
export interface Passed {
  readonly kind: keyof typeof KINDS
  readonly because?: string
}

/** Why, in words that follow a number of artifacts; and whether the next harvest shall try again. */
const KINDS = {
  expired: { says: 'with a recording had expired', again: false },
  'too-large': { says: 'said to be a recording and was far too large', again: false },
  foreign: { says: 'said to be a recording of another run or repository', again: false },
  misdated: { says: 'said to be a recording of another time', again: false },
  damaged: { says: 'with a recording could not be read', again: false },
  newer: { says: 'with a recording was written by a newer version', again: false },
  unproven: { says: 'with a recording came from a run that GitHub did not give', again: true },
  unvouched: { says: 'with a decision could not be held against the deployment that it is about', again: true },
  ahead: { says: 'with a recording was seen more than two days after this clock', again: true },
  untaken: { says: 'with a recording could not be taken', again: true }
} as const

export const isTriedAgain = ({ kind }: Passed): boolean => KINDS[kind].again

/** One note for each kind, however many there are, with the first reason that was given. */
export const notesOn = (passed: readonly Passed[]): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, { says }]) => {
    const of = passed.filter((one) => one.kind === kind)
    const reason = of.find(({ because }) => because !== undefined)?.because
    if (of.length === 0) return []
    return [`${counted(of.length, 'artifact')} ${says}.${reason === undefined ? '' : ` ${reason}`}`]
  })
