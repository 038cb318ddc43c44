import { readFileSync } from 'node:fs'

/**
 * The most memory that this process has held at once, in megabytes. `process.resourceUsage().maxRSS` begins on Linux with
 * what the parent held when it forked, so the kernel's own account of the process is asked where there is one.
 */
export function peakMemoryMb(): number {
  try {
    const [, kiB = ''] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kiB !== '') return Math.round(Number(kiB) / 1024)
  } catch {
    // Not Linux.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
