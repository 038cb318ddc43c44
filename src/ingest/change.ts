import type { Change } from '../domain/change.js'
import type { Observation } from '../domain/observation.js'
import type { Commit } from './commit.js'
import { present } from './present.js'

/** The row of one commit. `pullRequest` is the one it was merged by or belongs to, where that is known. */
export function changeFrom(
  { parents, ...facts }: Commit,
  { trust, witness, observedAt, pullRequest }: Observation & { readonly pullRequest?: number | undefined }
): Change {
  return present({
    ...facts,
    parentSha: parents[0],
    parents: parents.length,
    pullRequest,
    trust,
    witness,
    observedAt
  })
}
