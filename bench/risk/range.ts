import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { compiled } from '../compiled.js'
import { type Figures } from '../lines.js'
import { median, rounded } from '../median.js'
import { makeRepository } from '../risk-range/repository.js'

const PAIRS = 2
const COMMITS = 100_000
const IN_RANGE = 50

const end = z.object({
  seconds: z.number(),
  commits: z.int(),
  repositoryCommits: z.int(),
  rssMb: z.number(),
  gitMb: z.number()
})

export async function* riskRange(): AsyncGenerator<Figures> {
  yield await rangeLine()
}

/**
 * A range of 50 commits measured against the whole history of a repository, beside `git log --numstat` of the same history, in
 * turn. `rssMb` is what our process held, `gitMb` what git held that it read from.
 */
export async function rangeLine(commits = COMMITS): Promise<Figures> {
  const program = compiled('risk-range', 'child.ts')
  const folder = await mkdtemp(join(tmpdir(), 'bench-risk-'))
  try {
    await makeRepository(folder, commits)
    console.error(`A repository of ${commits} commits is there.`)
    const pairs: { bare: number; ours: z.infer<typeof end> }[] = []
    for (let pair = 0; pair < PAIRS; pair += 1)
      pairs.push({ bare: await bare(folder), ours: await ours(program, folder) })
    const first = pairs[0]?.ours
    return {
      capability: 'risk',
      method: 'foreshock',
      protocol: 'range',
      commits: first?.commits ?? 0,
      repositoryCommits: first?.repositoryCommits ?? 0,
      ratio: rounded(median(pairs.map((one) => one.ours.seconds / one.bare)), 2),
      seconds: rounded(median(pairs.map((one) => one.ours.seconds)), 1),
      bareSeconds: rounded(median(pairs.map((one) => one.bare)), 1),
      rssMb: Math.max(...pairs.map((one) => one.ours.rssMb)),
      gitMb: Math.max(...pairs.map((one) => one.ours.gitMb))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bare(folder: string): Promise<number> {
  const began = performance.now()
  const child = spawn('git', ['--no-pager', 'log', '--numstat', 'HEAD'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  child.stdout.resume()
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`git log ended with ${String(code)}`)
  return (performance.now() - began) / 1000
}

async function ours(program: string, folder: string): Promise<z.infer<typeof end>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, String(IN_RANGE)])
  return end.parse(JSON.parse(stdout))
}
