import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { changePoints } from '../src/stats/change-points.js'
import { watchSeries } from '../src/stats/regimes.js'
import { isWanted, type Options } from './arguments.js'
import { compiled } from './compiled.js'
import type { Figures } from './lines.js'
import { annotated } from './slow/annotated.js'
import { injected, meanOf, type Injected, type Watcher } from './slow/injected.js'
import { recordedIn } from './slow/recorded.js'

/** What the detectors of slowness call for a warning, with what they ship. */
const watch: Watcher = (values) => watchSeries(values).map(({ at }) => at)

/** How well slowness is found in measurements of others, and what that costs. */
export async function* slow({ data, only }: Options): AsyncGenerator<Figures> {
  if (data === undefined) throw new Error('slow wants --data DIR: a folder with slow/*.jsonl.gz.')
  const folder = join(data, 'slow')
  if (isWanted(only, 'protocol', 'annotated')) yield* annotatedLines(folder)
  if (isWanted(only, 'protocol', 'injected')) yield* injectedLines(folder)
  if (isWanted(only, 'protocol', 'speed')) yield { protocol: 'speed', ...(await speed()) }
}

async function* annotatedLines(folder: string): AsyncGenerator<Figures> {
  const files = await recordedIn(folder, /^annotated.*\.jsonl\.gz$/)
  const series = files.flatMap((file) => file.series)
  if (series.length > 0) yield { protocol: 'annotated', ...annotated(series, (values) => changePoints(values)) }
}

async function* injectedLines(folder: string): AsyncGenerator<Figures> {
  const files = await recordedIn(folder, /^series-.*\.jsonl\.gz$/)
  const scored: Injected[] = []
  for (const { file, series } of files) {
    const figures = injected(series, watch)
    scored.push(figures)
    yield { protocol: 'injected', file, ...figures }
  }
  if (scored.length === 0) return
  yield { protocol: 'injected', file: 'mean of files', ...meanOf(scored) }
  const sameCode = files.flatMap(({ series }) => series.filter(({ isSameCode }) => isSameCode))
  if (sameCode.length > 0) yield { protocol: 'injected', file: 'same code', ...injected(sameCode, watch) }
}

const end = z.object({
  series: z.int(),
  points: z.int(),
  seconds: z.number(),
  rssMb: z.number(),
  bareSeconds: z.number()
})

/** One detection over many series, in a process without a loader, beside one that only takes the median of each. */
async function speed(): Promise<z.infer<typeof end>> {
  const { stdout } = await promisify(execFile)(process.execPath, [compiled('slow', 'child.ts')])
  return end.parse(JSON.parse(stdout))
}
