import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import type { StoreName } from '../src/io/store/names.js'
import { counted } from '../src/flows/counted.js'
import { knownHistory } from '../src/flows/record.js'
import { replay, type Replayed } from '../src/flows/detect/replay.js'
import { silenceOf } from '../src/flows/detect/silence.js'
import { VERDICTS } from '../src/domain/verdict.js'
import { text } from '../src/report/text.js'
import { toJson } from '../src/report/json.js'
import { settleAtTerminal } from '../actions/terminal.js'
import { textTable } from './text-table.js'

interface Asked {
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly runs: number | undefined
}

const MOST_RUNS = 50

export async function replayHistory(asked: Asked, world: World): Promise<Outcome> {
  const { store, home, config } = await settleAtTerminal(asked, world, world.folder)
  const { tables, notes } = await knownHistory(store, home)
  const replayed: Replayed[] = []
  const asking = { options: config.detect, rules: silenceOf(config.findings), most: asked.runs ?? MOST_RUNS }
  for (const one of replay(tables, asking)) {
    replayed.push(one)
    world.log.progress(`Judged ${counted(replayed.length, 'run')} …`)
  }
  world.log.progress('')
  return {
    outputs: {},
    exitCode: 0,
    json: {
      runs: replayed.map(({ run: { runId, attempt, workflow, sha }, verdict }) => ({
        runId,
        attempt,
        workflow,
        sha,
        ...toJson(verdict)
      })),
      notes: [...notes]
    },
    text: () => [...lines(replayed, store.place), ...notes.map((note) => `! ${note}`)].join('\n')
  }
}

function lines(replayed: readonly Replayed[], place: string): readonly string[] {
  if (replayed.length === 0) return [`There is no run in ${place} that has ended.`]
  return [
    ...textTable(['run', 'commit', 'verdict', 'what it would have said'], replayed.map(lineOf)),
    '',
    `${counted(replayed.length, 'run')}: ${tally(VERDICTS, ({ verdict }) => [verdict.is], replayed)}.`,
    ...byDetector(replayed)
  ]
}

const lineOf = ({ run, verdict }: Replayed): readonly string[] => [
  run.attempt === 1 ? String(run.runId) : `${run.runId}/${run.attempt}`,
  run.sha.slice(0, 7),
  verdict.is,
  verdict.findings.length === 0 && verdict.is === 'pass' ? '' : text(verdict.headline)
]

function byDetector(replayed: readonly Replayed[]): readonly string[] {
  const detectorsOf = ({ verdict }: Replayed): readonly string[] => verdict.findings.map(({ detector }) => detector)
  const names = [...new Set(replayed.flatMap(detectorsOf))].sort()
  return names.length === 0 ? ['No findings.'] : [`Findings: ${tally(names, detectorsOf, replayed)}.`]
}

const tally = (
  words: readonly string[],
  wordsOf: (one: Replayed) => readonly string[],
  replayed: readonly Replayed[]
): string => {
  const all = replayed.flatMap(wordsOf)
  return words
    .map((word) => [word, all.filter((one) => one === word).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ')
}
