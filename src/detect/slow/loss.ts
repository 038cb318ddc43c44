import type { Finding } from '../../domain/finding.js'

/** How many milliseconds more something takes now. */
export const lossIn = ({ now, usual }: Finding): number => (now?.value ?? 0) - (usual?.value ?? 0)

/** So much of what a job has lost must be lost by a step that explains it. */
const MOST = 0.5

/** Whether what a step has lost explains what its job has. */
export const explains = (lostByStep: number, lostByJob: number): boolean => lostByStep >= MOST * lostByJob
