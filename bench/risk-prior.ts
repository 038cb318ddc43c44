import { writeFile } from 'node:fs/promises'
import type { Options } from './arguments.js'
import type { Figures } from './lines.js'
import { projectsIn, type Project } from './risk/data.js'
import { trained } from './risk/train.js'

const FILE = new URL('../src/risk/model/prior.generated.ts', import.meta.url)

/** What has no named licence is never trained on. */
const mayTrain = ({ name, asks }: Project): boolean => asks === 'reverted' || name.startsWith('jit-')

/**
 * Trains the priors that ship on DIR/risk/revert and DIR/risk/szz and writes them; a question without projects keeps what it has.
 * The same data give the same file.
 */
export async function* riskPrior({ data }: Options): AsyncGenerator<Figures> {
  if (data === undefined) throw new Error('risk-prior wants --data DIR: a folder with risk/<folder>/*.csv.gz.')
  const projects: Project[] = []
  for await (const project of projectsIn(data)) if (mayTrain(project)) projects.push(project)
  const { SHIPPED } = await import('../src/risk/model/prior.js')
  const priors = Object.fromEntries(
    (['reverted', 'fixed'] as const).map((asks) => {
      const some = projects.filter((project) => project.asks === asks)
      return [asks, some.length === 0 ? SHIPPED[asks] : trained(some)]
    })
  )
  await writeFile(
    FILE,
    `// Made by \`npm run bench -- risk-prior --data DIR\`; not written by hand.\nexport const trainedPriors = ${JSON.stringify(priors)}\n`
  )
  for (const [asks, { trainedOn, words }] of Object.entries(priors))
    yield { asks, projects: trainedOn.length, words: Object.keys(words).length }
}
