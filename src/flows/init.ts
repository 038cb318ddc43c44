import type { Change } from '../init/change.js'
import { plan, type Plan } from '../init/plan.js'
import { isTelling, type Repository } from '../init/repository.js'
import type { Log, RepositoryFiles } from '../ports.js'

interface Ports {
  readonly files: RepositoryFiles
  readonly log: Log
  /** Shows a plan, and says whether it shall be carried out. */
  readonly asks: (plan: Plan) => Promise<boolean>
}

export interface Initiated {
  readonly plan: Plan
  readonly written: readonly Change[]
}

/** Looks at a checkout, plans the least that has it recorded, asks, and writes. */
export async function init(
  { files, log, asks }: Ports,
  given: { readonly ref: string; readonly reportFiles: readonly string[] }
): Promise<Initiated> {
  const planned = plan(await repositoryIn(files, log), given)
  if (planned.changes.length === 0 || !(await asks(planned))) return { plan: planned, written: [] }
  for (const { path, ...change } of planned.changes) {
    const answer = await files.write(path, change)
    if (answer.is === 'unknown') throw answer.because
    log.debug(`Wrote ${path}.`)
  }
  return { plan: planned, written: planned.changes }
}

/** More manifests than this are those of a repository that keeps other people's packages. */
const MOST_TEXTS = 1000

/** What a checkout tells of how it is built: paths, and the texts of workflows and manifests. */
export async function repositoryIn(files: RepositoryFiles, log: Log): Promise<Repository> {
  const paths = await files.paths()
  if (paths.is === 'unknown') throw paths.because
  const texts = new Map<string, string>()
  const telling = paths.value.filter(isTelling)
  // Workflows come first, whatever else there is.
  const inOrder = telling.toSorted(
    (one, other) => Number(other.startsWith('.github/')) - Number(one.startsWith('.github/'))
  )
  for (const path of inOrder.slice(0, MOST_TEXTS)) {
    const text = await files.text(path)
    if (text.is === 'unknown') throw text.because
    if (text.value !== undefined) texts.set(path, text.value)
    else log.warn(`${path} was not read: it is a link, no UTF-8, or too large.`)
  }
  return { paths: paths.value, texts }
}
