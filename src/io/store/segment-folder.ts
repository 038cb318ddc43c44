import { constants } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import { isSafeFile } from './safe-name.js'

type BeforeStep = (step: string) => Promise<void>

/**
 * Reads a segment from its own folder: regular files only, and no link is followed. `only` leaves out all other files but
 * the manifest. Throws what the file system throws.
 */
export async function readSegmentFolder(folder: string, name: string, only?: readonly string[]): Promise<Segment> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = new Map<string, Uint8Array>()
  const isWanted = (file: string): boolean => only === undefined || file === MANIFEST || only.includes(file)
  for (const entry of entries.filter((one) => one.isFile() && isSafeFile(one.name) && isWanted(one.name))) {
    files.set(entry.name, await readRegular(join(folder, entry.name)))
  }
  return { name, files }
}

/** Writes a segment into a new folder, and has the disk confirm every file and the folder itself. */
export async function writeSegmentFolder(folder: string, { files }: Segment, before: BeforeStep): Promise<void> {
  await before('make the folder')
  await mkdir(folder)
  for (const [file, bytes] of files) await writeDurably(join(folder, file), bytes, before)
  await before('sync the folder')
  await syncFolder(folder)
}

/** Makes renames and new names in a folder last. Where a system has no such thing (Windows), they last as they can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  } catch {
    // Only Windows gets here; it offers nothing better.
  }
}

/** The one file of a segment that stores know by name: it vouches for the others. */
const MANIFEST = 'manifest.json'

/** A segment is small; what is larger is not ours, and would cost the job its memory. */
const LARGEST_FILE = 256 * 1024 * 1024

async function readRegular(path: string): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    if ((await handle.stat()).size > LARGEST_FILE)
      throw new Problem({ what: 'The file is too large for a segment', where: path })
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function writeDurably(path: string, bytes: Uint8Array, before: BeforeStep): Promise<void> {
  await before('open a file')
  const handle = await open(path, 'wx')
  try {
    await before('write a file')
    await handle.writeFile(bytes)
    await before('sync a file')
    await handle.sync()
  } finally {
    await handle.close()
  }
}
