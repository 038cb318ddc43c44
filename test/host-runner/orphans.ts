import { readdirSync, readFileSync } from 'node:fs'

/** Kills what a job's processes left behind, however far it went away: the mark in its environment gives it away. */
export function killOrphans(trackingId: string): void {
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number))
    if (pid !== process.pid && environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}`)) kill(pid)
}

function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
