import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IdleStart } from './idle-start.js'

export interface LoadedFile {
  readonly name: string
  readonly bytes: number
}

/** The files of dist/ that a start loads, as V8's own record of executed scripts tells; the largest first. */
export function loadedFiles({ args, env, folder }: IdleStart): readonly LoadedFile[] {
  const into = mkdtempSync(join(tmpdir(), 'loaded-'))
  try {
    spawnSync(process.execPath, args, { cwd: folder, env: { ...env, NODE_V8_COVERAGE: into }, stdio: 'ignore' })
    const scripts = readdirSync(into).flatMap((file) => scriptsIn(readFileSync(join(into, file), 'utf8')))
    const dist = join(process.cwd(), 'dist')
    return [...new Set(scripts)]
      .filter((script) => script.startsWith(dist))
      .map((script) => ({ name: basename(script), bytes: statSync(script).size }))
      .sort((one, other) => other.bytes - one.bytes)
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

function scriptsIn(coverage: string): readonly string[] {
  const { result } = JSON.parse(coverage) as { readonly result: readonly { readonly url: string }[] }
  return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url))
}
