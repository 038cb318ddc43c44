import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { RepositoryFiles } from '../../ports.js'
import { walk } from './walk.js'

/** Far above any workflow or manifest. */
const MOST_BYTES = 1_000_000

/** The files below `root`. Neither reading nor writing goes through a link: one could lead anywhere. */
export function repositoryFiles(root: string): RepositoryFiles {
  return {
    paths: () => answered(root, async () => walk(await realpath(root), [''])),
    text: (path) => answered(path, () => textAt(root, path)),
    write: (path, change) => answered(path, () => write(root, path, change))
  }
}

async function answered<T>(where: string, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return known(await ask())
  } catch (cause) {
    if (cause instanceof Problem) return unknown(cause)
    return unknown(new Problem({ where, what: 'The file or folder could not be read or written', cause }))
  }
}

async function textAt(root: string, path: string): Promise<string | undefined> {
  const whole = join(await realpath(root), path)
  const facts = await lstat(whole).catch(() => undefined)
  if (facts?.isFile() !== true || facts.size > MOST_BYTES || (await realpath(whole)) !== whole) return undefined
  const file = await open(whole, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return decoded(await file.readFile())
  } finally {
    await file.close()
  }
}

/** With its byte order mark; what is no UTF-8 is no text that could be written back. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function write(
  root: string,
  path: string,
  { before, after }: { readonly before?: string; readonly after: string }
): Promise<undefined> {
  const whole = join(await realpath(root), path)
  await mustBeFree(await realpath(root), path)
  await mkdir(dirname(whole), { recursive: true })
  if (before !== undefined && (await textAt(root, path)) !== before)
    throw new Problem({ where: path, what: 'The file was changed meanwhile', todo: 'Run init again' })
  const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW } = constants
  const file = await open(whole, O_WRONLY | O_NOFOLLOW | (before === undefined ? O_CREAT | O_EXCL : O_TRUNC))
  try {
    await file.writeFile(after)
  } finally {
    await file.close()
  }
  return undefined
}

/** No folder on the way to the file may be a link. */
async function mustBeFree(root: string, path: string): Promise<void> {
  let folder = root
  for (const part of path.split('/').slice(0, -1)) {
    folder = join(folder, part)
    const facts = await lstat(folder).catch(() => undefined)
    if (facts === undefined) return
    if (!facts.isDirectory())
      throw new Problem({ where: path, what: `${part} is a link or no folder`, todo: 'Put a folder in its place' })
  }
}
