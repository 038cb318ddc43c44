import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Compares text with a file in `test/golden/` that people read: it is what users would see. `UPDATE_GOLDEN=1` writes the
 * files anew; look at what changed before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join('test/golden', name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${text.trimEnd()}\n`)
  }
  expect(text.trimEnd()).toBe(readFileSync(path, 'utf8').trimEnd())
}

/** The comment as people see it: what hides between sections is of no interest to them, and holds the time of day. */
export const withoutMarkers = (body: string): string => body.replace(/<!--[\s\S]*?-->\n*/g, '').trim()
