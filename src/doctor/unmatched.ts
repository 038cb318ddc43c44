import { matchesAny } from '../schema/config-glob.js'

/** The patterns for reports that no path matches; one that leaves out matches nothing by itself. */
export const unmatchedGlobs = (globs: readonly string[], paths: readonly string[]): readonly string[] =>
  globs.filter((glob) => glob !== '' && !glob.startsWith('!') && !paths.some(matchesAny([glob])))

/** A sentence without a full stop, the same at a terminal and in a job. */
export const unmatchedWords = (glob: string): string => `No report here matches ${glob}`
