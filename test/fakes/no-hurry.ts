import { type Deadline, deadlineIn } from '../../src/io/runner/deadline.js'

/** Time for what is not tested for how long it takes: machines are slow at times, and shared. */
export const noHurry = (): Deadline => deadlineIn(NO_HURRY_MS)

export const NO_HURRY_MS = 250_000
