import { join } from 'node:path'
import { readAction, type ActionFile } from './action-file.js'
import { BUILT_IN, type BuiltIn } from './built-in.js'
import { type ActionPlace, type JobSpace, type Scope } from './job-space.js'

/** What a `uses` names. */
export type Resolved =
  | { readonly is: 'built-in'; readonly run: BuiltIn }
  | { readonly is: 'action'; readonly file: ActionFile; readonly place: ActionPlace; readonly isLocal: boolean }

export function resolveAction(uses: string, job: JobSpace, scope: Scope): Resolved {
  if (uses.startsWith('docker://')) throw new Error(`${uses}: the host runner does not run containers.`)
  if (uses.startsWith('./')) return local(join(job.folders.workspace, uses), scope.action)
  if (uses.startsWith('$/')) return { ...local(join(scope.action.root, uses.slice(2)), scope.action), isLocal: false }

  const [, repository = '', path = '', ref = ''] = /^([^/@]+\/[^/@]+)(?:\/([^@]*))?@(.+)$/.exec(uses) ?? []
  const folder = job.run.options.actions?.[repository]
  if (folder !== undefined) {
    const file = readAction(join(folder, path))
    return { is: 'action', file, place: { path: file.folder, repository, ref, root: folder }, isLocal: false }
  }
  const builtIn = BUILT_IN[repository]
  if (builtIn !== undefined && path === '') return { is: 'built-in', run: builtIn }
  throw new Error(`Unable to resolve action \`${uses}\`. Give its folder in \`actions\`: { '${repository}': … }.`)
}

function local(folder: string, from: ActionPlace): Resolved & { is: 'action' } {
  const file = readAction(folder)
  return { is: 'action', file, place: { ...from, path: folder }, isLocal: true }
}

/** Local actions come with the checkout, so only others can be looked at when the job is set up. */
export const isRemote = (uses: string): boolean => !uses.startsWith('./')
