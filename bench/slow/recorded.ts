import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'

const line = z.looseObject({
  id: z.string(),
  worse: z._default(z.enum(['up', 'down']), 'up'),
  values: z.array(z.nullable(z.number())),
  aa: z._default(z.boolean(), false),
  annotations: z.optional(z.record(z.string(), z.array(z.int())))
})

/** A series of somebody's measurements, turned so that more is worse; NaN where nothing was measured. */
export interface Recorded {
  readonly id: string
  readonly values: Float64Array
  /** The same code at every point: nothing ever changed. */
  readonly isSameCode: boolean
  /** Where people saw the level change, by their names. */
  readonly annotations: Readonly<Record<string, readonly number[]>> | undefined
}

/** The files of a folder whose names fit, each with its series. What cannot be read is passed over with a note. */
export async function recordedIn(
  folder: string,
  pattern: RegExp
): Promise<readonly { readonly file: string; readonly series: readonly Recorded[] }[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => pattern.test(name)).sort()
  if (files.length === 0) console.error(`slow: ${folder} holds no file that fits ${pattern}`)
  return Promise.all(files.map(async (file) => ({ file, series: seriesIn(file, await readFile(join(folder, file))) })))
}

function seriesIn(file: string, bytes: Uint8Array): readonly Recorded[] {
  const lines = gunzipSync(bytes).toString('utf8').split('\n')
  return lines.flatMap((text, at) => {
    if (text.trim() === '') return []
    const read = z.safeParse(line, JSON.parse(text))
    if (read.success) return [recordedOf(read.data)]
    console.error(`slow: ${file}:${at + 1} is passed over: ${z.prettifyError(read.error)}`)
    return []
  })
}

function recordedOf({ id, worse, values, aa, annotations }: z.output<typeof line>): Recorded {
  const turned = Float64Array.from(values, (value) => (value === null ? NaN : worse === 'up' ? value : 1 / value))
  return { id, values: turned, isSameCode: aa, annotations }
}
