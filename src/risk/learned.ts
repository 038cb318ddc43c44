import type { Prose } from '../domain/prose.js'
import type { Measured } from './measured.js'
import type { Scene } from './scene.js'
import type { Signal } from './signal.js'

/** A signal whose weight the model has learned: it only says in words what was measured. */
export const learned = ({
  words,
  ...about
}: Pick<Signal, 'summary' | 'family' | 'measures'> & {
  readonly words: (measured: Measured, scene: Scene) => Prose | undefined
}): Signal => ({
  ...about,
  weight: 0,
  look(scene) {
    const { measured, set } = scene
    const said = measured === undefined || set.commits.length === 0 ? undefined : words(measured, scene)
    return said === undefined ? undefined : { strength: 1, words: said }
  }
})
