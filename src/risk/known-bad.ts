import type { CommitDetail } from '../domain/commit-detail.js'
import type { Scene } from './scene.js'

/** The earlier changes that had to be taken back, by what was known at the time of the scene. */
export const badOf = ({ past, fates }: Pick<Scene, 'past' | 'fates'>): readonly CommitDetail[] =>
  past.filter(({ sha }) => {
    const fate = fates.get(sha)
    return fate?.label === 1 && fate.kind === 'real'
  })
