/** GitHub ends a job after five days on a runner of one's own, and sooner on its own: what is longer is no time. */
export const LONGEST_JOB_MS = 5 * 86_400_000
