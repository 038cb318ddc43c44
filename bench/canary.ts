import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { isWanted, type Options } from './arguments.js'
import { pairFigures } from './canary/pairs.js'
import { isHeldOut, pairsIn, seriesIn } from './canary/recorded.js'
import { seriesFigures } from './canary/series.js'
import { watches, type World } from './canary/simulated.js'
import { zeroBaselines } from './canary/zero-baseline.js'
import { compiled } from './compiled.js'
import type { Figures } from './lines.js'

/** So many watches of a deployment that changed nothing tell a share of .01 from .005. */
const [NULL_RUNS, RUNS] = [2000, 2000]

/** How surely, how soon and how falsely a watch fails a deployment, with what ships. */
export async function* canary({ data, seed, only }: Options): AsyncGenerator<Figures> {
  if (isWanted(only, 'protocol', 'simulated')) yield* simulatedLines(seed)
  if (isWanted(only, 'protocol', 'zero-baseline')) yield* zeroBaselines()
  if (data === undefined) console.error('canary: no --data DIR with canary/*.jsonl.gz, so nothing recorded is judged.')
  else {
    const folder = join(data, 'canary')
    if (isWanted(only, 'protocol', 'pairs')) yield* recordedLines('pairs', await pairsIn(folder), pairFigures)
    if (isWanted(only, 'protocol', 'series')) yield* recordedLines('series', await seriesIn(folder), seriesFigures)
  }
  if (isWanted(only, 'protocol', 'watch')) yield { protocol: 'watch', ...(await accelerated()) }
}

/** Each file as a whole, and its parts: what constants were chosen on, where they were, and what was kept aside. */
function* recordedLines<Item extends { readonly id: string }>(
  protocol: string,
  files: readonly { readonly file: string; readonly items: readonly Item[] }[],
  figures: (items: readonly Item[]) => Figures
): Generator<Figures> {
  for (const { file, items } of files) {
    const parts = { all: items, open: items.filter((one) => !isHeldOut(one)), 'held out': items.filter(isHeldOut) }
    for (const [part, some] of Object.entries(parts))
      if (some.length > 0) yield { protocol, file, part, ...figures(some) }
  }
}

const USUAL = { rpm: 100, overdispersion: 0, isDaily: false, errors: 0.01 } as const

const WORLDS: readonly Omit<World, 'baseline'>[] = [
  USUAL,
  { ...USUAL, overdispersion: 0.3 },
  { ...USUAL, isDaily: true },
  { ...USUAL, rpm: 20 },
  { ...USUAL, rpm: 10_000, overdispersion: 0.3 }
]

function* simulatedLines(seed: number): Generator<Figures> {
  for (const rest of WORLDS)
    for (const baseline of ['60m', '24h', 'concurrent'] as const) {
      const world: World = { ...rest, baseline }
      const same = watches(world, 1, { runs: NULL_RUNS, seed })
      const [twice, fivefold] = [2, 5].map((times) => watches(world, times, { runs: RUNS, seed: seed + times }))
      yield {
        protocol: 'simulated',
        baseline,
        rpm: world.rpm,
        overdispersion: world.overdispersion,
        dailyCycle: world.isDaily,
        falseRollback: same.failed,
        promotedEarly: same.passedEarly,
        undecided: same.undecided,
        caught2x: twice?.failed,
        promoted2x: twice?.passedEarly,
        delay2xMinutes: twice?.delayMinutes,
        caught5x: fivefold?.failed,
        delay5xMinutes: fivefold?.delayMinutes
      }
    }
}

const end = z.object({
  polls: z.int(),
  metrics: z.int(),
  cpuSeconds: z.number(),
  rssMb: z.number(),
  bareRssMb: z.number(),
  verdict: z.string()
})

/** A watch of 30 minutes with a look at each of its checks every 15 seconds, as fast as it goes, in a process without a loader. */
async function accelerated(): Promise<z.infer<typeof end>> {
  const { stdout } = await promisify(execFile)(process.execPath, [compiled('canary', 'child.ts')])
  return end.parse(JSON.parse(stdout))
}
