/** What a config file may cost to read. A file of a thousand settings stays within all of them. */
export const LIMITS = {
  bytes: 64 * 1024,
  depth: 20,
  /** Words, marks, gaps, line ends and backslashes: the parser's work, and its worst-case number of complaints, grow with these. */
  tokens: 8_000,
  errors: 50
} as const
