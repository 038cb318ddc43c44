import { appendFile, stat } from 'node:fs/promises'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'

/** The runner drops the summary of a step as a whole when its file is larger. */
export const SUMMARY_FILE_BYTES = 1024 * 1024

/** Appends to the job summary as a paragraph of its own, unless that would cost everything that is there already. */
export async function appendSummary(
  markdown: string,
  { path, mostBytes = SUMMARY_FILE_BYTES }: { readonly path: string | undefined; readonly mostBytes?: number }
): Promise<Answer<undefined>> {
  if (path === undefined || path === '')
    return unknown(new Problem({ what: 'There is no job summary here', where: 'GITHUB_STEP_SUMMARY' }))
  try {
    const before = await sizeOf(path)
    const text = `${before === 0 ? '' : '\n\n'}${markdown}\n`
    const after = before + Buffer.byteLength(text)
    if (after > mostBytes) return unknown(tooLarge(after, mostBytes))
    await appendFile(path, text)
    return known(undefined)
  } catch (cause) {
    return unknown(new Problem({ what: 'The job summary could not be written', where: path, cause }))
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

const tooLarge = (bytes: number, mostBytes: number): Problem =>
  new Problem({
    what: `The job summary would have ${bytes} bytes, and GitHub drops one of more than ${mostBytes}`,
    todo: 'Give Foreshock a step of its own, which has a summary of its own'
  })
