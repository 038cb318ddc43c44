import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReportsRead, readReports } from '../src/ingest/reports/read-reports.js'
import { chanceOf } from '../test/fakes/chance.js'
import { isCutUnseen, withOtherBytes, withOtherTokens } from '../test/ingest/reports/mutations.js'
import { inPieces } from '../test/ingest/reports/reading.js'
import type { Options } from './arguments.js'
import type { Figures } from './lines.js'
import { rounded } from './median.js'

const FIXTURES = join(import.meta.dirname, '../test/fixtures/reports')
/** Larger ones would make for fewer inputs, and not for others. */
const MOST_BYTES = 12_000
const HANG_MS = 5000

interface Seed {
  readonly path: string
  readonly format: string
  readonly bytes: Buffer
  readonly text: string
  /** Its content without blanks at the end, in bytes. */
  readonly end: number
  readonly whole: string
}

/**
 * Reports of real tools, cut, with other bytes, and with other elements, keys and lines: the reader must answer, soon, and
 * never take a part for the whole. `--seed N --inputs N`; the same seed gives the same inputs.
 */
export async function* fuzz({ seed, inputs }: Options): AsyncGenerator<Figures> {
  const seeds = await seedsOf()
  const random = chanceOf(seed)
  let [crashes, hangs, greenOnCut, read] = [0, 0, 0, 0]
  let worstMs = 0
  for (let input = 0; input < inputs; input += 1) {
    const from = seeds[Math.floor(random() * seeds.length)]
    if (from === undefined) break
    const kind = (['cut', 'bytes', 'tokens'] as const)[Math.floor(random() * 3)] ?? 'cut'
    const bytes =
      kind === 'cut'
        ? from.bytes.subarray(0, Math.floor(random() * from.end))
        : kind === 'bytes'
          ? withOtherBytes(from.bytes, random)
          : Buffer.from(withOtherTokens(from.text, random))
    const began = performance.now()
    const end = await reading(bytes)
    const ms = performance.now() - began
    worstMs = Math.max(worstMs, ms)
    if (ms > HANG_MS) hangs += 1
    if (end instanceof Error) crashes += 1
    if (!(end instanceof Error) && end.files.length > 0) read += 1
    const isGreen = kind === 'cut' && isPartTaken(end, from, bytes)
    if (isGreen) greenOnCut += 1
    if (end instanceof Error || ms > HANG_MS || isGreen)
      console.error(
        `fuzz: input ${input} from ${from.path} (${kind}, ${bytes.length} bytes): ${end instanceof Error ? end.message : ''}`
      )
    if ((input + 1) % 100_000 === 0) console.error(`fuzz: ${input + 1} inputs`)
  }
  yield { seed, inputs, files: seeds.length, read, crashes, hangs, greenOnCut, worstMs: rounded(worstMs, 0) }
}

async function seedsOf(): Promise<readonly Seed[]> {
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!projects)[\w-]+\/[^/]+\.\w+$/.test(path))
    .sort()
  const all = paths.map((path) => ({ path, bytes: readFileSync(join(FIXTURES, path)) }))
  const small = all.filter(({ bytes }) => bytes.length <= MOST_BYTES)
  return Promise.all(
    small.map(async ({ path, bytes }) => {
      const text = bytes.toString('utf8')
      const end = Buffer.byteLength(text.trimEnd())
      return { path, format: path.split('/')[0] ?? '', bytes, text, end, whole: saidBy(await reading(bytes)) }
    })
  )
}

async function reading(bytes: Uint8Array): Promise<ReportsRead | Error> {
  const of = { runId: 1, attempt: 1, origin: 'workspace', trust: 'default', observedAt: 0 } as const
  try {
    const read = await readReports([{ path: 'r', bytes: 1, open: () => inPieces(bytes, 4096) }], of)
    for (const durationMs of read.tests.numbers('durationMs'))
      if (durationMs < 0 || durationMs === Infinity) return new Error(`a test took ${durationMs} ms`)
    return read
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isPartTaken(end: ReportsRead | Error, { format, whole }: Seed, part: Uint8Array): boolean {
  return !(end instanceof Error) && end.files.length > 0 && saidBy(end) !== whole && !isCutUnseen(format, part)
}

const saidBy = (end: ReportsRead | Error): string =>
  end instanceof Error ? '' : JSON.stringify([end.files, [...end.tests]])
