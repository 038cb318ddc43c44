import { stat } from 'node:fs/promises'
import { Problem } from '../src/domain/problem.js'

/** A path that was typed has to be a folder. */
export async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory() === true) return
  throw new Problem({
    where: folder,
    what: found === undefined ? 'There is no such folder' : 'This is not a folder',
    todo: 'Name the folder of a checkout, or leave the path out'
  })
}
