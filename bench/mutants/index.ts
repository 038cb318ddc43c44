import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rounded } from '../median.js'
import { changesIn } from './changes.js'
import { isNoticed } from './tests.js'

/** What decides, and the tests that must notice each fault in it. */
const PARTS = [
  { sources: inFolder('src/verdict/rollback', '.ts'), tests: inFolder('test/verdict/rollback', '.test.ts') },
  { sources: ['src/watch/counted.ts'], tests: ['test/watch/counted-beside.test.ts', 'test/watch/counted.test.ts'] }
]

export interface Score {
  readonly mutants: number
  readonly killed: number
  readonly score: number
}

/** Puts one fault after another into what decides; what no test notices is printed. */
export function mutationScore(): Score {
  let [mutants, killed] = [0, 0]
  for (const { sources, tests } of PARTS) {
    const [first = ''] = sources
    if (isNoticed(tests, { path: first, text: readFileSync(first, 'utf8') }))
      throw new Error('A test fails without any fault.')
    for (const path of sources)
      for (const change of changesIn(path, readFileSync(path, 'utf8'))) {
        mutants += 1
        if (isNoticed(tests, change)) killed += 1
        else console.error(`${path}:${change.line}: \`${change.was}\` as \`${change.is}\` was not noticed.`)
      }
  }
  return { mutants, killed, score: rounded(killed / mutants, 3) }
}

function inFolder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}
