import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'

const values = z.array(z.nullable(z.number()))
const metrics = z.record(z.string(), values)

const pair = z.looseObject({
  id: z.string(),
  kind: z.enum(['aa', 'shift', 'incident', 'unit']),
  expected: z.enum(['pass', 'fail', 'nodata']),
  size: z.optional(z.number()),
  class: z.optional(z.string()),
  config: z.optional(z.looseObject({ direction: z.optional(z.enum(['increase', 'decrease', 'either'])) })),
  worse: z.optional(z.record(z.string(), z.enum(['up', 'down']))),
  baseline: metrics,
  canary: metrics
})

const series = z.looseObject({
  id: z.string(),
  times: z.array(z.number()),
  values,
  windows: z.array(z.tuple([z.int(), z.int()]))
})

/** A baseline and a canary with a known verdict. */
export type Pair = z.output<typeof pair>
/** A gauge between deployments, with the windows that hold an anomaly; times in seconds. */
export type Series = z.output<typeof series>

export const pairsIn = (folder: string) => recorded(folder, { pattern: /^pairs-.*\.jsonl\.gz$/, shape: pair })
export const seriesIn = (folder: string) => recorded(folder, { pattern: /^series-.*\.jsonl\.gz$/, shape: series })

/** A third of all that is recorded was looked at by nobody who chose a constant. */
export const isHeldOut = ({ id }: { readonly id: string }): boolean => crc32(id) % 3 === 0

interface Kind<Item> {
  readonly pattern: RegExp
  readonly shape: z.ZodMiniType<Item>
}

/** The files of a folder whose names fit, each with its lines. What cannot be read is passed over with a note. */
async function recorded<Item>(
  folder: string,
  { pattern, shape }: Kind<Item>
): Promise<readonly { readonly file: string; readonly items: readonly Item[] }[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => pattern.test(name)).sort()
  if (files.length === 0) console.error(`canary: ${folder} holds no file that fits ${pattern}`)
  return Promise.all(
    files.map(async (file) => {
      const lines = gunzipSync(await readFile(join(folder, file)))
        .toString('utf8')
        .split('\n')
      return { file, items: lines.flatMap((text, at) => itemsIn(text, `${file}:${at + 1}`, shape)) }
    })
  )
}

function itemsIn<Item>(text: string, place: string, shape: z.ZodMiniType<Item>): readonly Item[] {
  if (text.trim() === '') return []
  const read = z.safeParse(shape, JSON.parse(text))
  if (read.success) return [read.data]
  console.error(`canary: ${place} is passed over: ${z.prettifyError(read.error)}`)
  return []
}
