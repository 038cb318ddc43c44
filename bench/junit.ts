import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { type Options, isWanted } from './arguments.js'
import { compiled } from './compiled.js'
import { type Shape, writeReport } from './junit/report.js'
import { type Figures } from './lines.js'
import { median, rounded } from './median.js'

const CASES: readonly (readonly [Shape, number])[] = [
  ['plain', 100_000],
  ['plain', 1_000_000],
  ['classes', 100_000],
  ['failures', 100_000]
]

const PAIRS = 5

const end = z.object({
  readMs: z.number(),
  keepMs: z.number(),
  cases: z.int(),
  rssMb: z.number(),
  keptRssMb: z.optional(z.number())
})

type End = z.infer<typeof end>

/**
 * Large JUnit reports, read until their rows lie in columns (`ratio`), and until those are encoded, too (`keptRatio`); both
 * beside a bare pass of the XML library with handlers that do nothing, in turn. `scaling` is the time of twice as much.
 */
export async function* junit({ only }: Options): AsyncGenerator<Figures> {
  const program = compiled('junit', 'child.ts')
  const run = (how: 'bare' | 'record', report: string): Promise<End> => ended(program, how, report)
  const folder = await mkdtemp(join(tmpdir(), 'bench-junit-'))
  const [path, half] = [join(folder, 'report.xml'), join(folder, 'half.xml')]
  try {
    for (const [shape, cases] of CASES) {
      if (!isWanted(only, 'shape', shape) || !isWanted(only, 'cases', String(cases))) continue
      await writeReport(path, cases, shape)
      await writeReport(half, cases / 2, shape)
      const pairs: { bare: End; whole: End; part: End }[] = []
      for (let pair = 0; pair < PAIRS; pair += 1)
        pairs.push({ bare: await run('bare', path), whole: await run('record', path), part: await run('record', half) })
      const ratio = (of: (pair: (typeof pairs)[number]) => number): number => rounded(median(pairs.map(of)), 2)
      yield {
        cases,
        shape,
        ratio: ratio(({ bare, whole }) => whole.readMs / bare.readMs),
        keptRatio: ratio(({ bare, whole }) => (whole.readMs + whole.keepMs) / bare.readMs),
        rssMb: Math.max(...pairs.map(({ whole }) => whole.rssMb)),
        keptRssMb: Math.max(...pairs.map(({ whole }) => whole.keptRssMb ?? 0)),
        bareRssMb: Math.max(...pairs.map(({ bare }) => bare.rssMb)),
        seconds: rounded(median(pairs.map(({ whole }) => whole.readMs)) / 1000, 2),
        scaling: ratio(({ whole, part }) => whole.readMs / part.readMs)
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ended(program: string, how: 'bare' | 'record', path: string): Promise<End> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, how, path])
  return end.parse(JSON.parse(stdout))
}
