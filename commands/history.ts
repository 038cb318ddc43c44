import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { sharedInputs } from '../actions/shared-inputs.js'
import { terminalInputs } from './terminal-inputs.js'

/** What can be done with a history, and what each is for. */
export const verbs = {
  list: 'Lists the segments and packs, the newest first.',
  size: 'Tells how many bytes each table and each month take.',
  export: 'Writes one merged Parquet file a table into the folder NAME, for DuckDB or pandas.',
  forget: 'Removes every row with a text that is NAME, or matches it as a pattern.',
  verify: 'Looks at every byte and every row; ends with 1 where something is damaged.',
  compact: 'Packs what is due, and removes what packs hold and what was left half done.'
} as const satisfies Record<string, string>

export type Verb = keyof typeof verbs

export const history = defineCommand({
  name: 'history',
  summary: 'Tells what the history holds: how many rows each table has. A verb does more with it.',
  arguments: [
    { name: 'verb', description: 'What to do; without it, rows are counted.', choices: verbs },
    { name: 'name', description: 'The folder to export to, or the name or pattern to forget.' }
  ],
  inputs: {
    ...terminalInputs,
    store: sharedInputs.store,
    'dry-run': { kind: 'flag', description: 'With `forget`: tell what would go, and change nothing.' },
    all: { kind: 'flag', description: 'With `compact`: pack every month, also the one that goes on.' }
  },
  run: async (inputs, world: World) => (await import('./history-run.js')).doWithHistory(inputs, world)
})
