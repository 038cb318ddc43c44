import type { Prose } from '../domain/prose.js'
import type { Scene } from './scene.js'

export type Family = 'size' | 'spread' | 'experience' | 'history' | 'kind' | 'text' | 'ci' | 'time' | 'outcomes'

/** One reason for or against a change. Pure; looks at nothing that was not known at `scene.at`; silent on an empty set. */
export interface Signal {
  /** One sentence for the documentation. */
  readonly summary: string
  readonly family: Family
  /** Measures of the model that it puts into words; none where the model knows nothing of it. */
  readonly measures: readonly string[]
  /** Unlearned: the log-odds that it adds at its strongest. 0 where the model has learned its weight. */
  readonly weight: number
  readonly look: (scene: Scene) => Sight | undefined
}

export interface Sight {
  /** 0 to 1; below 0 where it speaks for the change. */
  readonly strength: number
  /** A clause that stands alone: `it touches 3 files that were reverted twice this year`. */
  readonly words: Prose
}
