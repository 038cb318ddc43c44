import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idleStarts, type IdleStart } from './idle-start.js'
import type { Figures } from './lines.js'
import { loadedFiles } from './loaded-files.js'
import { median, quantile, rounded } from './median.js'

const WARM_UP = 3
const PAIRS = 21

/** How long an idle start takes, as a multiple of a Node that does nothing: measured in pairs, one right after the other. */
export async function* startup(): AsyncIterable<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'startup-'))
  try {
    const nothing = join(folder, 'nothing.mjs')
    writeFileSync(nothing, '')
    for (const start of await idleStarts(folder)) {
      mustBeIdle(start)
      const bare: IdleStart = { ...start, args: [nothing] }
      const pairs = Array.from({ length: WARM_UP + PAIRS }, () => [wallMs(bare), wallMs(start)] as const).slice(WARM_UP)
      const ratios = pairs.map(([base, ours]) => ours / base)
      tell(start, ratios, pairs)
      yield { action: start.action, ratio: rounded(median(ratios), 2) }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From before the process is made until it has ended. */
function wallMs({ args, env, folder }: IdleStart): number {
  const begun = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore' })
  const ended = process.hrtime.bigint()
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}.`)
  return Number(ended - begun) / 1e6
}

function mustBeIdle({ action, args, env, folder, outputs }: IdleStart): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  const isIdle = outputs === undefined || readFileSync(outputs, 'utf8').split('\n').includes('idle')
  if (status !== 0 || !isIdle) throw new Error(`${action} was not idle: ${stdout}${stderr}`)
}

function tell(start: IdleStart, ratios: readonly number[], pairs: readonly (readonly [number, number])[]): void {
  const files = loadedFiles(start)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const [low, high] = [quantile(ratios, 0.25), quantile(ratios, 0.75)].map((ratio) => rounded(ratio, 2))
  const [base, ours] = [0, 1].map((at) => Math.round(median(pairs.map((pair) => pair[at] ?? 0))))
  console.error(`${start.action}: half of the ratios lie between ${low} and ${high}; ${ours} ms, bare Node ${base} ms.`)
  console.error(`  loads ${bytes} bytes: ${files.map((file) => `${file.name} (${file.bytes})`).join(', ')}`)
}
