import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ReportFile, Workspace } from '../../ports.js'
import { matchesAny } from '../../schema/config-glob.js'
import { reportFile } from './report-file.js'
import { folderOf, walk } from './walk.js'

/** The folder `root` and what lies in it. Nothing outside is looked at, whatever a pattern or a link says. */
export function workspaceAt(root: string): Workspace {
  return {
    reports: async (patterns) => {
      try {
        return await reportsIn(await realpath(root), patterns)
      } catch (cause) {
        if (cause instanceof Problem) return unknown(cause)
        return unknown(
          new Problem({
            what: 'The workspace could not be searched for test reports',
            where: root,
            todo: 'Check that the folder exists and that this user may read it',
            cause
          })
        )
      }
    }
  }
}

const MOST_FILES = 2000

async function reportsIn(root: string, patterns: readonly string[]): Promise<Answer<readonly ReportFile[]>> {
  const matches = matchesAny(patterns)
  const files: ReportFile[] = []
  const entries = await walk(root, patterns.filter((pattern) => !pattern.startsWith('!')).map(folderOf))
  for (const path of entries) {
    if (!matches(path)) continue
    const real = await realFileInside(root, path)
    if (real === undefined) continue
    if (files.length === MOST_FILES) return unknown(tooManyFiles())
    const { size, mtimeMs } = await stat(real)
    files.push(reportFile({ path, real, bytes: size, modifiedAt: mtimeMs }))
  }
  return known(files)
}

/** Where the file lies once all links are followed, unless that is outside or no regular file. */
async function realFileInside(root: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(join(root, path))
    if (!real.startsWith(join(root, '/'))) return undefined
    return (await stat(real)).isFile() ? real : undefined
  } catch {
    return undefined
  }
}

const tooManyFiles = (): Problem =>
  new Problem({
    what: `More than ${MOST_FILES.toLocaleString('en')} files match the patterns for test reports, so none was read`,
    todo: 'Name the folders of the reports in the `reports` input'
  })
