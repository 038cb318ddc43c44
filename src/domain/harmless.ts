/**
 * Text that can do nothing to the reader of a log: one line, without control characters, escape sequences or direction
 * marks, and without anything that GitHub's runner takes for a command (`::name` at the start of a line; `##[name]`
 * anywhere in it). What was there stays readable.
 */
export function harmless(text: string): string {
  const line = text
    .toWellFormed()
    .replace(ANSI, '')
    .replace(LINE_BREAKS, ' ⏎ ')
    .replace(INVISIBLE, '')
    .replaceAll('##[', '##\u2060[')
  return /^\s*::/.test(line) ? `\u2060${line}` : line
}

/** Colours and cursor movements: ESC or C1 introducers with their parameters. */
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\d@-~]/g

const LINE_BREAKS = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g

/** Control characters but the tab, direction marks and overrides, the byte order mark. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
