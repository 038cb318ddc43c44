import { createHash } from 'node:crypto'
import type { Commit, Repository, TreeEntry } from './state.js'

/** The sha that git gives to a file's content. */
export const blobSha = (content: Buffer): string => objectSha('blob', content)

/** Stores a file's content and returns its sha. */
export function storeBlob(repository: Repository, content: Buffer): string {
  const sha = blobSha(content)
  repository.blobs.set(sha, content)
  return sha
}

/** Stores one level of a tree and returns the sha that git gives to it. */
export function storeTree(repository: Repository, entries: readonly TreeEntry[]): string {
  const sorted = [...entries].sort((one, other) => Buffer.compare(sortKey(one), sortKey(other)))
  const parts = sorted.flatMap((entry) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.path}\0`),
    Buffer.from(entry.sha, 'hex')
  ])
  const sha = objectSha('tree', Buffer.concat(parts))
  repository.trees.set(sha, sorted)
  return sha
}

/** Stores a tree given as full paths, and returns the sha of its root. */
export function storeFlatTree(repository: Repository, files: ReadonlyMap<string, TreeEntry>): string {
  const here: TreeEntry[] = []
  const below = new Map<string, Map<string, TreeEntry>>()
  for (const [path, entry] of files) {
    const [folder = '', ...rest] = path.split('/')
    if (rest.length === 0) here.push({ ...entry, path })
    else below.set(folder, (below.get(folder) ?? new Map<string, TreeEntry>()).set(rest.join('/'), entry))
  }
  for (const [folder, inside] of below) {
    here.push({ path: folder, mode: '040000', type: 'tree', sha: storeFlatTree(repository, inside) })
  }
  return storeTree(repository, here)
}

/** All files of a tree by their full path. */
export function flatten(repository: Repository, treeSha: string, prefix = ''): Map<string, TreeEntry> {
  const files = new Map<string, TreeEntry>()
  for (const entry of repository.trees.get(treeSha) ?? []) {
    const path = prefix + entry.path
    if (entry.type !== 'tree') files.set(path, { ...entry, path })
    else for (const [inner, file] of flatten(repository, entry.sha, `${path}/`)) files.set(inner, file)
  }
  return files
}

/** The sha that git gives to a commit. */
export function commitSha(commit: Omit<Commit, 'sha' | 'files'>): string {
  const seconds = Math.floor(Date.parse(commit.date) / 1000)
  const who = `${commit.author} <${commit.author}@users.noreply.github.com> ${seconds} +0000`
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    commit.message
  ]
  return objectSha('commit', Buffer.from(lines.join('\n')))
}

/** The sha that a branch, tag, full ref or sha stands for. */
export function resolveRef(repository: Repository, ref: string): string | undefined {
  if (repository.commits.has(ref)) return ref
  if (ref === 'HEAD') return repository.refs.get(`refs/heads/${repository.default_branch}`)
  const names = [ref, `refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`]
  const name = names.find((candidate) => repository.refs.has(candidate))
  return name === undefined ? undefined : repository.refs.get(name)
}

/** A commit and all that it descends from, nearest first. */
export function history(repository: Repository, sha: string): Commit[] {
  const found = new Map<string, Commit>()
  const waiting = [sha]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const commit = repository.commits.get(next)
    if (commit === undefined || found.has(next)) continue
    found.set(next, commit)
    waiting.push(...commit.parents)
  }
  return [...found.values()]
}

const objectSha = (type: string, content: Buffer): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')

/** git sorts folders as if their name ended in a slash. */
const sortKey = (entry: TreeEntry): Buffer => Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path)
