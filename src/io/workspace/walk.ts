import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.js'

/**
 * The files and links below some folders of `root`, as paths from there with `/`, sorted. Folders behind links are not
 * entered: a walk stays inside, and ends.
 */
export async function walk(root: string, folders: readonly string[], limit = 100_000): Promise<readonly string[]> {
  const files: string[] = []
  const waiting = outermost(folders)
  let seen = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for await (const entry of entriesOf(join(root, folder))) {
      seen += 1
      if (seen > limit) throw tooLarge(limit)
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) waiting.push(path)
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path)
    }
  }
  return files.sort()
}

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** The folder that all matches of a pattern lie in; a pattern that climbs is one that nothing matches. */
export function folderOf(pattern: string): string {
  const segments = pattern.split('/').slice(0, -1)
  const wild = segments.findIndex((segment) => /[*?{}[\]\\]/u.test(segment) || segment === '')
  const plain = wild === -1 ? segments : segments.slice(0, wild)
  return plain.some((segment) => segment === '..' || segment === '.') ? '' : plain.join('/')
}

/** Each folder once, and none that lies in another. */
function outermost(folders: readonly string[]): string[] {
  const isInside = (one: string, other: string): boolean =>
    one !== other && (other === '' || one.startsWith(`${other}/`))
  return [...new Set(folders)].filter((folder) => !folders.some((other) => isInside(folder, other)))
}

/** A folder that is gone, or that may not be read, holds nothing for us. */
async function* entriesOf(folder: string) {
  try {
    yield* await opendir(folder)
  } catch (error) {
    if (!isAbsence(error)) throw error
  }
}

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ABSENCES.has(String(error.code))

const ABSENCES: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'])

const tooLarge = (limit: number): Problem =>
  new Problem({
    what: `The workspace holds more than ${limit.toLocaleString('en')} files, so it was not searched for test reports`,
    todo: 'Name the folders of the reports in the `reports` input, such as `build/test-results/**/*.xml`'
  })
