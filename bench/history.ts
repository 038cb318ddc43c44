import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redactRows } from '../src/history/redact-rows.js'
import { parseName } from '../src/history/segment-name.js'
import { type HistoryStore } from '../src/ports.js'
import { compiled } from './compiled.js'
import { bareColumns, readBare, writeBare } from './history/bare.js'
import { directoryAt, fill, TESTS } from './history/homes.js'
import { load } from './history/load.js'
import { recordingOf, segmentOf } from './history/recordings.js'
import { type Figures } from './lines.js'
import { median, rounded } from './median.js'

const SIZES = [100, 1_000, 10_000] as const
const PAIRS = 9
const LOADS = 3

/** What the history costs: to add a run to it, and to load the newest ones, beside what the Parquet library takes alone. */
export async function* history(): AsyncGenerator<Figures> {
  const workspace = await mkdtemp(join(tmpdir(), 'bench-history-'))
  try {
    const homes = SIZES.map((runs) => ({ runs, folder: join(workspace, String(runs)) }))
    for (const { runs, folder } of homes) {
      await fill(directoryAt(folder), runs)
      console.error(`A history of ${runs} runs is there.`)
    }
    const appends = await appendTimes(homes)
    const small = appends.get(SIZES[0]) ?? []
    const [writes, redactions] = [writeTimes(), redactTimes()]
    for (const { runs, folder } of homes) {
      const appended = appends.get(runs) ?? []
      const loaded = await loadTimes(folder)
      yield {
        runs,
        appendMs: rounded(median(appended), 1),
        appendRatio: rounded(median(appended.map((ms, pair) => ms / (small[pair] ?? NaN))), 2),
        writeRatio: rounded(writes, 2),
        redactRatio: rounded(redactions, 2),
        ...loaded
      }
    }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

/** One run after the other is added to each history in turn, so that what slows the machine slows all. */
async function appendTimes(homes: readonly { runs: number; folder: string }[]): Promise<ReadonlyMap<number, number[]>> {
  const times = new Map(homes.map(({ runs }): [number, number[]] => [runs, []]))
  for (let pair = -1; pair < PAIRS; pair += 1) {
    for (const { runs, folder } of homes) {
      const run = 20_000 + pair
      const rows = recordingOf(run, TESTS)
      const store = directoryAt(folder)
      const startedAt = performance.now()
      await store.open()
      const segment = segmentOf(run, rows)
      const appended = await store.append(segment)
      if (pair >= 0) times.get(runs)?.push(performance.now() - startedAt)
      if (appended.is !== 'stored') throw new Error('a run was not stored')
      await store.remove([segment.name])
    }
  }
  return times
}

function writeTimes(): number {
  const rows = recordingOf(30_000, TESTS)
  const columns = bareColumns(rows)
  const ratios: number[] = []
  for (let pair = -2; pair < PAIRS; pair += 1) {
    const ours = timed(() => segmentOf(30_000, rows))
    const bare = timed(() => writeBare(columns))
    if (pair >= 0) ratios.push(ours / bare)
  }
  return median(ratios)
}

/** Looking for secrets in a run that has none, as nearly all do, beside encoding it. */
function redactTimes(): number {
  const rows = recordingOf(30_000, TESTS)
  const ratios: number[] = []
  for (let pair = -2; pair < PAIRS; pair += 1) {
    const redacting = timed(() => redactRows(rows))
    const encoding = timed(() => segmentOf(30_000, rows))
    if (pair >= 0) ratios.push(redacting / encoding)
  }
  return median(ratios)
}

function timed(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

async function loadTimes(folder: string): Promise<Figures> {
  const store = directoryAt(folder)
  const reads: string[] = []
  const counting: HistoryStore = {
    ...store,
    read: (name, only) => {
      reads.push(name)
      return store.read(name, only)
    }
  }
  const { tables } = await load(counting)
  const oldest = tables.runs.numbers('runId').reduce((least, runId) => Math.min(least, runId), Infinity)
  const restored = [...reads]
  const files = await filesOf(store, restored, { folder, oldest })
  const [ours, ratios]: [number[], number[]] = [[], []]
  for (let pair = 0; pair < LOADS; pair += 1) {
    const startedAt = performance.now()
    await load(store)
    const loadedAt = performance.now()
    await readBare(files)
    ours.push(loadedAt - startedAt)
    ratios.push((loadedAt - startedAt) / (performance.now() - loadedAt))
  }
  return {
    loadRatio: rounded(median(ratios), 2),
    loadMs: Math.round(median(ours)),
    loadedTests: tables.tests.length,
    rssMb: Math.round(memoryOf(folder).rssMb),
    mbPerMillion: rounded(await megabytesPerMillion(store, restored), 2),
    restores: restored.length
  }
}

async function filesOf(
  store: HistoryStore,
  names: readonly string[],
  { folder, oldest }: { folder: string; oldest: number }
) {
  const files: { path: string; fromRun?: number }[] = []
  for (const name of names) {
    const segment = await store.read(name)
    if (segment.is === 'unknown') throw segment.because
    for (const file of segment.value.files.keys()) {
      const path = join(folder, 'history', 'segments', name, file)
      const isPack = parseName(name)?.kind === 'pack'
      if (file.endsWith('.parquet')) files.push(isPack ? { path, fromRun: oldest } : { path })
    }
  }
  return files
}

/** Of the packs, which is what most of a history is. */
async function megabytesPerMillion(store: HistoryStore, names: readonly string[]): Promise<number> {
  let [bytes, rows] = [0, 0]
  for (const name of names.filter((one) => parseName(one)?.kind === 'pack')) {
    const segment = await store.read(name)
    if (segment.is === 'unknown') throw segment.because
    const manifest = JSON.parse(new TextDecoder().decode(segment.value.files.get('manifest.json'))) as {
      tables: { tests?: { bytes: number; rows: number } }
    }
    bytes += manifest.tables.tests?.bytes ?? 0
    rows += manifest.tables.tests?.rows ?? 0
  }
  return bytes / rows
}

function memoryOf(folder: string): { readonly rssMb: number } {
  const program = compiled('history', 'load.ts')
  return JSON.parse(execFileSync(process.execPath, [program, folder], { encoding: 'utf8' })) as { rssMb: number }
}
