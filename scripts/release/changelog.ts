const UNRELEASED = 'Unreleased'
const NOTHING = 'Nothing yet.'
const NEVER = 'There is no release yet.\n\n'

/** The text of one section of a changelog, without its heading; undefined where there is none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const headings = [...changelog.matchAll(/^## \[([^\]]+)\].*$/gm)]
  const place = headings.findIndex(([, name]) => name === version)
  const heading = headings[place]
  if (heading === undefined) return undefined
  return changelog.slice(heading.index + heading[0].length, headings[place + 1]?.index).trim()
}

/** A changelog in which what was not released yet is this version, of this day (`2026-11-27`). */
export function released(
  changelog: string,
  { version, day }: { readonly version: string; readonly day: string }
): string {
  if (sectionOf(changelog, version) !== undefined) throw new Error(`The changelog has a section ${version} already`)
  const section = sectionOf(changelog, UNRELEASED)
  if (section === undefined || section === '' || section === NOTHING)
    throw new Error(`The changelog says nothing under [${UNRELEASED}] that could be released`)
  const heading = `## [${UNRELEASED}]`
  return changelog.replace(NEVER, '').replace(heading, `${heading}\n\n${NOTHING}\n\n## [${version}] - ${day}`)
}
