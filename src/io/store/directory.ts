import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import type { Appended, HistoryStore, Opened, Removed } from '../../ports.js'
import { because, codeOf, problemOf } from './because.js'
import { isSafe, isSafeName } from './safe-name.js'
import { readSegmentFolder, syncFolder, writeSegmentFolder } from './segment-folder.js'
import { defineStore, type StoreContext } from './store.js'

/**
 * A folder: `segments/<name>/` for every segment. A segment is written beside its place and renamed into it, so that it
 * is either there whole or not at all, whoever else writes and whenever the writer dies.
 */
export const directory = defineStore({
  summary: 'A folder: for the command line, for self-hosted runners with a lasting disk, and for tests.',
  options: z.object({
    path: z._default(
      z.string().check(z.minLength(1), z.describe('The folder, from the root of the checkout or absolute.')),
      '.foreshock/history'
    )
  }),
  create: ({ path }, context) => directoryStore(resolve(context.workspace, path), context)
})

function directoryStore(root: string, context: StoreContext): HistoryStore {
  const segments = join(root, 'segments')
  return {
    name: 'directory',
    place: root,
    open: () => openFolder(segments),
    names: async () => namesIn(await list(segments).catch(() => [])),
    read: (name, only) => readSegment(segments, name, { context, only }),
    append: (segment) => appendSegment(root, segment, context),
    remove: (names) => removeSegments(segments, names, context)
  }
}

async function openFolder(segments: string): Promise<Answer<Opened>> {
  try {
    const entries = await list(segments)
    const names = new Set(namesIn(entries))
    const marks = entries.map(({ name }) => name).filter((name) => names.has(markedBy(name)))
    const notes = marks.map((mark) => `Segment ${markedBy(mark)} was found damaged, as ${join(segments, mark)} says.`)
    return known({ complete: notes.length === 0, notes })
  } catch (thrown) {
    return unknown(problemOf(`The history in ${segments} cannot be read`, thrown))
  }
}

interface Reading {
  readonly context: StoreContext
  readonly only?: readonly string[] | undefined
}

async function readSegment(segments: string, name: string, { context, only }: Reading): Promise<Answer<Segment>> {
  if (!isSafeName(name)) return unknown(unsafe(name))
  try {
    const segment = await readSegmentFolder(join(segments, name), name, only)
    const damage = context.damageOf(segment, only)
    if (damage === undefined) return known(segment)
    await setAside(segments, segment, damage)
    return unknown(damage)
  } catch (thrown) {
    return unknown(problemOf(`The segment ${name} cannot be read`, thrown))
  }
}

async function appendSegment(root: string, segment: Segment, context: StoreContext): Promise<Appended> {
  if (!isSafe(segment)) return { is: 'failed', because: unsafe(segment.name).what }
  const segments = join(root, 'segments')
  const place = join(segments, segment.name)
  const beside = join(segments, `.writing-${segment.name}-${randomBytes(6).toString('hex')}`)
  const before = context.beforeStep ?? (() => Promise.resolve())
  try {
    if (await exists(place)) return await whatIsThere(segments, segment.name, context)
    await before('make the home')
    await mkdir(segments, { recursive: true })
    await keepOutOfGit(root)
    await writeSegmentFolder(beside, segment, before)
    await before('rename')
    await rename(beside, place)
    await before('sync the home')
    await syncFolder(segments)
    await before('acknowledge')
    return { is: 'stored' }
  } catch (thrown) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined)
    if (await exists(place).catch(() => false)) return whatIsThere(segments, segment.name, context)
    return { is: READ_ONLY.has(codeOf(thrown)) ? 'read-only' : 'failed', because: because(thrown) }
  }
}

const READ_ONLY: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** A segment is moved out of sight in one step and then taken apart: nobody ever reads half of one. */
async function removeSegments(segments: string, names: readonly string[], context: StoreContext): Promise<Removed> {
  const before = context.beforeStep ?? (() => Promise.resolve())
  try {
    for (const name of names.filter(isSafeName)) {
      const aside = join(segments, `.removing-${name}-${randomBytes(6).toString('hex')}`)
      await before('move out of sight')
      if (await moved(join(segments, name), aside)) {
        await before('take apart')
        await rm(aside, { recursive: true, force: true, maxRetries: 2 })
      }
    }
    await sweep(segments)
    return { is: 'removed' }
  } catch (thrown) {
    return { is: 'kept', because: because(thrown) }
  }
}

/**
 * Takes apart what others have left half done: what was out of sight already, and what nobody has been writing for a day.
 * Whoever forgets something must not leave it in such a folder.
 */
async function sweep(segments: string): Promise<void> {
  for (const { name } of await list(segments)) {
    const path = join(segments, name)
    const isLeft = name.startsWith('.removing-') || (name.startsWith('.writing-') && (await isForsaken(path)))
    if (isLeft) await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
  }
}

const DAY_MS = 86_400_000

async function isForsaken(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && found.mtimeMs < Date.now() - DAY_MS
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false
    throw thrown
  }
}

/** A history in a checkout is nobody's commit. */
async function keepOutOfGit(root: string): Promise<void> {
  await writeFile(join(root, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
}

/** The first of a name is kept, even where it is damaged: it may still be mended. */
async function whatIsThere(segments: string, name: string, context: StoreContext): Promise<Appended> {
  const there = await readSegment(segments, name, { context })
  if (there.is === 'known') return { is: 'already-there' }
  return { is: 'failed', because: `a segment of this name is there, and it cannot be used: ${there.because.what}` }
}

/** Leaves a mark beside a damaged segment. The segment itself stays as it is. */
async function setAside(segments: string, { name, files }: Segment, damage: Problem): Promise<void> {
  const hash = createHash('sha256')
  for (const file of [...files.keys()].sort()) hash.update(file).update(files.get(file) ?? '')
  const mark = join(segments, `${name}${MARK}${hash.digest('hex').slice(0, 16)}`)
  await writeFile(mark, `${damage.message}\n`, { flag: 'wx' }).catch(() => undefined)
}

const MARK = '.corrupt-'

const markedBy = (entry: string): string => entry.slice(0, Math.max(0, entry.indexOf(MARK)))

type Entry = Awaited<ReturnType<typeof entriesOf>>[number]

const entriesOf = (folder: string) => readdir(folder, { withFileTypes: true })

/** A folder that is not there is positively empty. Whatever else stands in the way is thrown. */
async function list(folder: string): Promise<readonly Entry[]> {
  try {
    return await entriesOf(folder)
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return []
    throw thrown
  }
}

const namesIn = (entries: readonly Entry[]): readonly string[] =>
  entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map(({ name }) => name)

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false
    throw thrown
  }
}

const unsafe = (name: string): Problem =>
  new Problem({ what: `The segment name ${JSON.stringify(name.slice(0, 200))} is not safe to use in a file system` })
