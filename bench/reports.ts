import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type FileRead, readReports } from '../src/ingest/reports/read-reports.js'
import { Problem } from '../src/domain/problem.js'
import type { Options } from './arguments.js'
import type { Figures } from './lines.js'

const counts = z.object({ total: z.int(), failed: z.optional(z.int()), skipped: z.optional(z.int()) })

const manifest = z.object({
  files: z.array(
    z.looseObject({
      file: z.string(),
      valid: z.boolean(),
      expected: z.optional(counts),
      expectedFrom: z.optional(z.string())
    })
  )
})

type Listed = z.infer<typeof manifest>['files'][number]

/**
 * Reads reports that others have collected, and compares with what the projects they come from expect of them: `agreed`
 * counts the files that are expected to hold certain numbers, whether or not they are well-formed.
 */
export async function* reports({ data }: Options): AsyncGenerator<Figures> {
  if (data === undefined) throw new Error('reports wants --data DIR: a folder with reports/manifest.json.')
  const folder = join(data, 'reports')
  const { files } = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  const all = await Promise.all(files.map(async (file) => ({ file, end: await reading(folder, file) })))
  for (const { file, end } of all) {
    if (isCrash(end)) console.error(`reports: ${file.file} crashed: ${end.message}`)
    else if (end instanceof Problem && file.valid) console.error(`reports: ${file.file}: ${end.message}`)
    else if (isJudged(file) && !agrees(file, end)) console.error(`reports: ${file.file}: ${difference(file, end)}`)
  }
  yield {
    files: files.length,
    valid: files.filter(({ valid }) => valid).length,
    parsed: all.filter(({ file, end }) => file.valid && isRead(end)).length,
    crashes: all.filter(({ end }) => isCrash(end)).length,
    agreedEqual: all.filter(({ file, end }) => isJudged(file) && agrees(file, end)).length,
    agreedTotal: files.filter(isJudged).length
  }
}

type End = FileRead | Error

async function reading(folder: string, { file }: Listed): Promise<End> {
  const path = join(folder, file)
  const of = { runId: 1, attempt: 1, origin: 'workspace', trust: 'default', observedAt: 0 } as const
  try {
    const { files, unreadable } = await readReports([{ path, bytes: 1, open: () => createReadStream(path) }], of)
    return files[0] ?? unreadable[0]?.because ?? new Error('neither read nor refused')
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const isCrash = (end: End): end is Error => end instanceof Error && !(end instanceof Problem)

const isRead = (end: End): end is FileRead => !(end instanceof Error)

const isJudged = ({ expectedFrom }: Listed): boolean => expectedFrom === 'project'

const agrees = (file: Listed, end: End): boolean => isRead(end) && difference(file, end) === ''

function difference({ expected }: Listed, end: End): string {
  if (!isRead(end)) return end.message
  const { passed, failed, error, skipped } = end.outcomes
  const found = { total: passed + failed + error + skipped, failed: failed + error, skipped }
  return Object.entries(expected ?? {})
    .flatMap(([name, count]) => {
      const own = Object.entries(found).find(([other]) => other === name)?.[1]
      return own === count ? [] : [`${name} is ${own ?? 'missing'} instead of ${count}`]
    })
    .join(', ')
}
