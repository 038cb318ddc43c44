import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { filesMatching, inside } from './glob.js'

/** `hashFiles()`: the SHA-256 of the SHA-256 of each file of the workspace that the patterns pick; '' for none. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((pattern) => pattern.trim())
  const files = filesMatching(
    workspace,
    lines.filter((line) => line !== '' && !line.startsWith('#'))
  ).filter((file) => inside(workspace, file))
  if (files.length === 0) return ''
  const whole = createHash('sha256')
  for (const file of files) whole.update(createHash('sha256').update(readFileSync(file)).digest())
  return whole.digest('hex')
}
