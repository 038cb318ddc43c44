import { readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The files under a folder that the patterns pick, sorted; a pattern that names a folder picks all in it. */
export function filesMatching(folder: string, patterns: readonly string[]): readonly string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => matcher(folder, pattern))
  const refused = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => matcher(folder, pattern.slice(1)))
  const roots = new Set(
    patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => searchRoot(folder, pattern))
  )
  const files = new Set([...roots].flatMap(filesUnder))
  return [...files].filter((file) => wanted.some((fits) => fits(file)) && !refused.some((fits) => fits(file))).sort()
}

/** The deepest folder (or the file) that a pattern names without a wildcard. */
export function searchRoot(folder: string, pattern: string): string {
  const parts = resolved(folder, pattern).split('/')
  const wild = parts.findIndex((part) => /[*?[]/.test(part))
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/') || '/'
}

function matcher(folder: string, pattern: string): (file: string) => boolean {
  const source = resolved(folder, pattern)
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => WILDCARDS[part] ?? part.replace(/[.+^${}()|\\]/g, '\\$&'))
    .join('')
  const expression = new RegExp(`^${source}(/.*)?$`)
  return (file) => expression.test(file)
}

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }

const resolved = (folder: string, pattern: string): string =>
  isAbsolute(pattern) ? resolve(pattern) : resolve(folder, pattern)

function filesUnder(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/** The folder that all paths share. */
export function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths.map((path) => path.split(sep))
  if (first === undefined) return sep
  const shared = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  return (shared < 0 ? first : first.slice(0, shared)).join(sep) || sep
}

export const inside = (folder: string, path: string): boolean => !relative(folder, path).startsWith('..')
