import { type State } from '../local-github/index.js'

/** The clock of one job or run: it moves only when told, so that recorded times never depend on the machine. */
export type VirtualClock = {
  readonly now: () => Date
  readonly advance: (seconds: number) => void
  /** Another line of time that begins where this one is. */
  readonly branch: () => VirtualClock
  /** Goes on from the given time if it is later. */
  readonly join: (at: Date) => void
}

/** The local GitHub's own clock shows the latest time that any job has reached. */
export function virtualClock(state: State, startAt: Date = state.now()): VirtualClock {
  let latest = startAt.getTime()
  state.now = () => new Date(latest)
  const branch = (from: number): VirtualClock => {
    let at = from
    const move = (to: number) => {
      at = Math.max(at, to)
      latest = Math.max(latest, at)
    }
    return {
      now: () => new Date(at),
      advance: (seconds) => move(at + seconds * 1000),
      branch: () => branch(at),
      join: (other) => move(other.getTime())
    }
  }
  return branch(latest)
}
