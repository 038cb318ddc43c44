import type { Layer } from './layer.js'
import { merged, originOf } from './merge.js'
import { keyPath } from './quote.js'
import type { Path, Places } from './tree.js'

/** Files that build on one another as one value, the repository's own first, and where each part of it stands. */
export function stacked(layers: readonly Layer[]): { readonly value: unknown; readonly places: Places } {
  const values = layers.map(({ value }) => value)
  const placesOf = (path: Path): Places | undefined => layers[originOf(values, path)]?.places
  return {
    value: merged(values),
    places: {
      keyAt: (path) => placesOf(path)?.keyAt(path) ?? START,
      valueAt: (path) => placesOf(path)?.valueAt(path) ?? START,
      sourceAt: (path) => placesOf(path)?.sourceAt(path),
      isRefused: (path) => placesOf(path)?.isRefused(path) === true
    }
  }
}

/** Which file each setting comes from, in the order of the files; what is overruled is left out. */
export function originsOf(layers: readonly Layer[]): readonly { readonly key: string; readonly path: string }[] {
  const values = layers.map(({ value }) => value)
  return layers.flatMap(({ said, path }, index) =>
    said.filter((at) => originOf(values, at) === index).map((at) => ({ key: keyPath(at), path }))
  )
}

const START = { line: 1, column: 1 } as const
