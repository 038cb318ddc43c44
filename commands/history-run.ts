import { tableCounts } from '../actions/outcomes.js'
import { settleAtTerminal } from '../actions/terminal.js'
import { counted } from '../src/flows/counted.js'
import { harmless } from '../src/domain/harmless.js'
import type { Tables } from '../src/history/columns.js'
import { readHistory } from '../src/history/history.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import type { StoreName } from '../src/io/store/names.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
}

export async function tellHistory(asked: Asked, world: World): Promise<Outcome> {
  const { store, home } = await settleAtTerminal(asked, world, world.folder)
  const read = await readHistory(store, home)
  if (read.is === 'unknown') throw read.because
  const { tables, segments, notes, complete } = read.value
  const counts = tableCounts(tables)
  const width = Math.max(...Object.keys(counts).map((name) => name.length))
  return {
    outputs: {},
    exitCode: 0,
    json: { place: store.place, segments: segments.length, complete, rows: counts, notes },
    text: () =>
      [
        `${store.place}: ${counted(segments.length, 'recording')}${spanOf(tables)}`,
        ...Object.entries(counts).map(
          ([name, count]) => `  ${name.padEnd(width)}  ${count.toLocaleString('en').padStart(9)}`
        ),
        ...notes.map((note) => `! ${harmless(note)}`)
      ].join('\n')
  }
}

function spanOf({ runs }: Tables): string {
  const times = Array.from(runs, ({ startedAt, createdAt, observedAt }) => startedAt ?? createdAt ?? observedAt)
  if (times.length === 0) return ''
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
  const [first, last] = times.reduce(
    ([low, high], ms) => [Math.min(low, ms), Math.max(high, ms)],
    [Infinity, -Infinity]
  )
  return day(first) === day(last) ? `, runs of ${day(first)}` : `, runs from ${day(first)} to ${day(last)}`
}
