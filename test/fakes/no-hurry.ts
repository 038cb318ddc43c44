import { type Deadline, deadlineIn } from '../../src/io/runner/deadline.js'

/** Time for what is not tested for how long it takes: machines are slow at times, and shared. */
export const noHurry = (): Deadline => deadlineIn(NO_HURRY_MS)

/** Less than the minute for which GitHub's limits ask where they do not say for how long: nobody is to wait for that. */
export const NO_HURRY_MS = 60_000
