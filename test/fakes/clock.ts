import type { Clock } from '../../src/ports.js'

/** A clock that stands still until it is moved. Sleeping moves it. */
export function handClock(start: number): Clock & { advance(ms: number): void } {
  let now = start
  return {
    now: () => now,
    chance: () => 0.5,
    advance: (ms) => {
      now += ms
    },
    sleep: (ms) => {
      now += ms
      return Promise.resolve()
    }
  }
}
