import { type Manifest } from './manifest.js'
import { packName, parseName } from './segment-name.js'
import { segmentsIn } from './survey.js'

/**
 * What names a pack of these apart from the pack that holds every row of the same segments; undefined where nothing was
 * left out of them. Without it a pack of what was forgotten could be taken for an older one that still remembers.
 */
export function revisionOf(manifests: readonly Manifest[]): string | undefined {
  const revised = manifests.filter(isRevised).map(({ name }) => name)
  return revised.length === 0 ? undefined : revised.sort().join(' ')
}

/** A pack's name follows from what it holds, unless something was left out on purpose. */
function isRevised(manifest: Manifest): boolean {
  if (parseName(manifest.name)?.kind !== 'pack') return false
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  const whole = packName({ newestAt: manifest.about.createdAt, segments: [...segmentsIn(manifest)].sort(), rows })
  return manifest.name !== whole
}
