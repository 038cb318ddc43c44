import { known } from '../../src/domain/answer.js'
import { plan, type Plan } from '../../src/init/plan.js'
import type { RepositoryFiles } from '../../src/ports.js'
import { REPORT_FILES } from '../../src/ingest/reports/index.js'

type Files = Readonly<Record<string, string>>

/** What `init` plans for a repository of these files. */
export const planFor = (files: Files): Plan =>
  plan(
    { paths: Object.keys(files).sort(), texts: new Map(Object.entries(files)) },
    { ref: 'v1', reportFiles: REPORT_FILES }
  )

/** The files once a plan is carried out. */
export const afterwards = (files: Files, { changes }: Plan): Files => ({
  ...files,
  ...Object.fromEntries(changes.map(({ path, after }) => [path, after]))
})

/** Files that are there, and may be written. */
export function filesInMemory(files: Files): RepositoryFiles & { readonly now: () => Files } {
  const held = new Map(Object.entries(files))
  return {
    paths: () => Promise.resolve(known([...held.keys()].sort())),
    text: (path) => Promise.resolve(known(held.get(path))),
    write: (path, { after }) => {
      held.set(path, after)
      return Promise.resolve(known(undefined))
    },
    now: () => Object.fromEntries(held)
  }
}
