import type { FileChange } from '../../domain/commit-detail.js'
import type { ApiFile } from '../../schema/api-commit-detail.js'

/** A file as commits, comparisons and pull requests list it. Lines of a submodule are no lines. */
export function changedFile({ filename, previous_filename, status, additions, deletions, patch }: ApiFile): FileChange {
  const lines = (additions ?? 0) + (deletions ?? 0)
  const isSubmodule = patch !== undefined && /^@@[^\n]*\n[-+]Subproject commit [0-9a-f]{40}/u.test(patch)
  const isBinary = lines === 0 && patch === undefined && status === 'modified'
  const turn = status === 'added' ? 'added' : status === 'removed' ? 'removed' : undefined
  return {
    path: filename,
    ...(status === 'renamed' && previous_filename !== undefined ? { from: previous_filename } : {}),
    added: isSubmodule ? 0 : (additions ?? 0),
    deleted: isSubmodule ? 0 : (deletions ?? 0),
    ...(turn === undefined ? {} : { turn }),
    kind: isSubmodule ? 'submodule' : isBinary ? 'binary' : 'text'
  }
}
