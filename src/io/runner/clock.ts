import type { Clock } from '../../ports.js'

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  chance: () => Math.random()
}
