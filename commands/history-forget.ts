import { harmless } from '../src/domain/harmless.js'
import { counted } from '../src/flows/counted.js'
import { forget, type Forgot } from '../src/flows/compact/forget.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import { VERSION } from '../src/io/runner/version.js'
import type { AtHand } from './history-run.js'

/** Ends with 1 where the name may still be there: who forgets for somebody must know. */
export async function forgetName(
  { store, repositoryId, world }: AtHand,
  { name, dryRun }: { readonly name: string; readonly dryRun: boolean }
): Promise<Outcome> {
  const forgot = await forget({ store, log: world.log }, { repositoryId, foreshock: VERSION, name, dryRun })
  const { rows, rewritten, searched, mentions, notes } = forgot
  return {
    outputs: {},
    exitCode: notes.length > 0 ? 1 : 0,
    json: { place: store.place, name, dryRun, rows, rewritten, searched, mentions, notes },
    text: () => [headline(forgot, { name, dryRun }), ...linesOf(forgot, name)].map(harmless).join('\n')
  }
}

function headline(
  { rows, rewritten, searched }: Forgot,
  { name, dryRun }: { readonly name: string; readonly dryRun: boolean }
): string {
  const all = `of ${counted(searched, 'recording')}`
  if (rewritten === 0) return `"${name}" is in none ${all}.`
  const tables = Object.entries(rows).filter(([, count]) => count > 0)
  const what = tables.map(([table, count]) => `${counted(count, 'row')} of ${table}`).join(', ')
  const where = `in ${rewritten.toLocaleString('en')} ${all}`
  return `${dryRun ? 'Would forget' : 'Forgot'} "${name}": ${what === '' ? 'no row, but a mention' : what}, ${where}.`
}

function linesOf({ mentions, notes, rewritten }: Forgot, name: string): readonly string[] {
  const [first] = mentions
  return [
    ...(first === undefined
      ? []
      : [
          `! ${counted(mentions.length, 'other text')} hold it as a part, such as "${first}", and stay.`,
          `  To forget these, too: foreshock history forget '**${name}**'`
        ]),
    ...notes.map((note) => `! ${note}`),
    ...(rewritten > 0 ? ['Artifacts and caches that GitHub keeps of earlier runs are not reached from here.'] : [])
  ]
}
