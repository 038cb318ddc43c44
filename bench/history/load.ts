import { readHistory, type History } from '../../src/history/history.js'
import { type HistoryStore } from '../../src/ports.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'
import { directoryAt, WHOLE_RUNS } from './homes.js'
import { REPOSITORY } from './recordings.js'

/** Loads the newest runs, as a recording does before it judges. */
export async function load(store: HistoryStore): Promise<History> {
  const read = await readHistory(store, { ...REPOSITORY, runs: WHOLE_RUNS })
  if (read.is === 'unknown') throw read.because
  return read.value
}

/** As a process of its own: what loading takes of memory, and nothing else. */
const [, script = '', folder] = process.argv
if (/bench[\\/]history[\\/]load\.js$/.test(script) && folder !== undefined) {
  const { tables } = await load(directoryAt(folder))
  console.log(JSON.stringify({ tests: tables.tests.length, rssMb: peakMemoryMb() }))
}
