import { revertDepth } from './reverts.js'
import type { Scene, SimilarChange } from './scene.js'

const MOST = 5
/** Below this it is chance. */
const LEAST = 0.25
/** Files of more changes than this say nothing. */
const MOST_FILES = 200

/** The past changes that touched most of the same files, the likest first; of equal ones the newest. */
export function similarChanges({ set, past, fates }: Pick<Scene, 'set' | 'past' | 'fates'>): readonly SimilarChange[] {
  const paths = new Set((set.together?.files ?? []).slice(0, MOST_FILES).map(({ path }) => path))
  if (paths.size === 0) return []
  const own = new Set(set.commits.map(({ sha }) => sha))
  const counts = new Map<string, number>()
  for (const { files } of past) for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1)
  const weightOf = (path: string): number => 1 / Math.log2(2 + (counts.get(path) ?? 0))
  const ownWeight = [...paths].reduce((sum, path) => sum + weightOf(path), 0)
  return past
    .flatMap((change, index): (SimilarChange & { index: number })[] => {
      if (own.has(change.sha) || change.files.length > MOST_FILES || revertDepth(change) > 0) return []
      const common = change.files.filter(({ path }) => paths.has(path))
      if (common.length === 0) return []
      const shared = common.reduce((sum, { path }) => sum + weightOf(path), 0)
      const whole = change.files.reduce((sum, { path }) => sum + weightOf(path), 0)
      const likeness = shared / Math.sqrt(ownWeight * whole)
      return likeness < LEAST ? [] : [{ change, likeness, fate: fates.get(change.sha), index }]
    })
    .sort((one, other) => other.likeness - one.likeness || other.index - one.index)
    .slice(0, MOST)
    .map(({ change, likeness, fate }) => ({ change, likeness, fate }))
}
