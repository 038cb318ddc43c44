import type { ReportFile, Workspace } from '../../ports.js'
import { git } from './git.js'

/** Paths are handed to git in portions, for a command line has an end. */
const PORTION = 500

/** A workspace without the files that are part of the repository: a report that was committed is a sample, not a result. */
export function untrackedReports(workspace: Workspace, folder: string): Workspace {
  return {
    async reports(patterns) {
      const found = await workspace.reports(patterns)
      if (found.is === 'unknown' || found.value.length === 0) return found
      const tracked = await trackedAmong(found.value, folder)
      return { is: 'known', value: found.value.filter(({ path }) => !tracked.has(path)) }
    }
  }
}

async function trackedAmong(files: readonly ReportFile[], folder: string): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>()
  for (let start = 0; start < files.length; start += PORTION) {
    const paths = files.slice(start, start + PORTION).map(({ path }) => path)
    for (const path of await listed(folder, paths)) tracked.add(path)
  }
  return tracked
}

/** In a container the checkout belongs to another user, and git would say nothing. Listing files starts no program. */
const TRUSTING = ['-c', 'safe.directory=*']

/** Outside a checkout nothing is tracked. */
async function listed(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  try {
    const names = await git(folder, [...TRUSTING, '--literal-pathspecs', 'ls-files', '-z', '--', ...paths])
    return names.split('\0').filter((path) => path !== '')
  } catch {
    return []
  }
}
