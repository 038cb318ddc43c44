import { beganAt } from '../src/domain/run.js'
import { tableCounts } from '../actions/outcomes.js'
import { settleAtTerminal } from '../actions/terminal.js'
import { harmless } from '../src/domain/harmless.js'
import { Problem } from '../src/domain/problem.js'
import { counted } from '../src/flows/counted.js'
import type { Tables } from '../src/history/columns.js'
import { readHistory } from '../src/history/history.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import type { StoreName } from '../src/io/store/names.js'
import type { HistoryStore } from '../src/ports.js'
import { compactHistory } from './history-compact.js'
import { exportHistory } from './history-export.js'
import { forgetName } from './history-forget.js'
import { listHistory, sizeOfHistory } from './history-list.js'
import { verifyHistory } from './history-verify.js'
import { type Verb, verbs } from './history.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly verb?: string | undefined
  readonly name?: string | undefined
  readonly 'dry-run': boolean
  readonly all: boolean
}

/** What every verb works on. */
export interface AtHand {
  readonly store: HistoryStore
  readonly repositoryId: number
  readonly world: World
}

export async function doWithHistory(asked: Asked, world: World): Promise<Outcome> {
  const perform = performing(asked)
  const { store, home } = await settleAtTerminal(asked, world, world.folder)
  const outcome = await perform({ store, repositoryId: home.repositoryId, world })
  world.log.progress('')
  return outcome
}

/** Everything that is wrong with what was typed is told before anything is touched. */
function performing(asked: Asked): (atHand: AtHand) => Promise<Outcome> {
  const { verb, name, all, 'dry-run': dryRun } = asked
  if (verb !== undefined && !isVerb(verb))
    throw new Problem({ what: `"${verb}" is not known`, todo: `Choose one of ${Object.keys(verbs).join(', ')}` })
  if (name === '' || (name === undefined && (verb === 'export' || verb === 'forget')))
    throw new Problem({
      what: `history ${verb ?? ''} needs a name`,
      todo: MISSING[verb === 'export' ? 'export' : 'forget']
    })
  if (name !== undefined && verb !== 'export' && verb !== 'forget')
    throw new Problem({ what: `history ${verb ?? ''} takes no name`, todo: 'Leave it out' })
  if (dryRun && verb !== 'forget') throw misplaced('dry-run', 'forget')
  if (all && verb !== 'compact') throw misplaced('all', 'compact')
  switch (verb) {
    case undefined:
      return tellHistory
    case 'list':
      return listHistory
    case 'size':
      return sizeOfHistory
    case 'export':
      return (atHand) => exportHistory(atHand, { folder: name ?? '' })
    case 'forget':
      return (atHand) => forgetName(atHand, { name: name ?? '', dryRun })
    case 'verify':
      return verifyHistory
    case 'compact':
      return (atHand) => compactHistory(atHand, { all })
  }
}

const isVerb = (verb: string): verb is Verb => Object.hasOwn(verbs, verb)

const MISSING = {
  export: 'Name the folder to write to: foreshock history export DIR',
  forget: 'Name what to forget: foreshock history forget NAME'
} as const

const misplaced = (option: string, verb: Verb): Problem =>
  new Problem({ where: `--${option}:`, what: `Only history ${verb} knows this`, todo: 'See foreshock help history' })

async function tellHistory({ store, repositoryId }: AtHand): Promise<Outcome> {
  const read = await readHistory(store, { repositoryId })
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
  const times = Array.from(runs, beganAt)
  if (times.length === 0) return ''
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
  const [first, last] = times.reduce(
    ([low, high], ms) => [Math.min(low, ms), Math.max(high, ms)],
    [Infinity, -Infinity]
  )
  return day(first) === day(last) ? `, runs of ${day(first)}` : `, runs from ${day(first)} to ${day(last)}`
}
