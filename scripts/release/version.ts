const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/

/** The version that `patch`, `minor`, `major` or a version of its own makes of another; an Error where it is no step ahead. */
export function nextVersion(current: string, wish: string): string {
  const [major, minor, patch] = partsOf(current)
  if (wish === 'patch') return [major, minor, patch + 1].join('.')
  if (wish === 'minor') return [major, minor + 1, 0].join('.')
  if (wish === 'major') return [major + 1, 0, 0].join('.')
  const wished = partsOf(wish)
  const differs = wished.findIndex((part, place) => part !== [major, minor, patch][place])
  const isAhead = (wished[differs] ?? 0) > ([major, minor, patch][differs] ?? 0)
  if (!isAhead) throw new Error(`${wish} is not ahead of ${current}`)
  return wish
}

function partsOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? []
  if (patch === undefined) throw new Error(`${version} is no version such as 1.2.3, and neither patch, minor nor major`)
  return [Number(major), Number(minor), Number(patch)]
}
