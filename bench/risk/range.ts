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

/** The machine is faster at times than at others, by half: the middle one of so many counts. */
const PAIRS = 9
const COMMITS = 100_000
const IN_RANGE = 50

/** Earlier commits that are learned from: what ships, and the most that can be asked for. */
const READ = [2000, 20_000]

const end = z.object({
  seconds: z.number(),
  commits: z.int(),
  read: z.int(),
  rssMb: z.number(),
  gitMb: z.number()
})

/**
 * A range of 50 commits scored as the product does, against the commits before it, beside `git log --numstat` of the same
 * commits, in turn. `rssMb` is what our process held, `gitMb` what git held that it read from.
 */
export async function* riskRange(repositoryCommits = COMMITS): AsyncGenerator<Figures> {
  const program = compiled('risk-range', 'child.ts')
  const folder = await mkdtemp(join(tmpdir(), 'bench-risk-'))
  try {
    await makeRepository(folder, repositoryCommits)
    console.error(`A repository of ${repositoryCommits} commits is there.`)
    for (const commits of READ) {
      const pairs: Pair[] = []
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const own = await ours(program, folder, commits)
        pairs.push({ own, bare: await bare(folder, own.read) })
      }
      yield lineOf(pairs, repositoryCommits)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Pair {
  readonly own: z.infer<typeof end>
  /** Seconds. */
  readonly bare: number
}

const lineOf = (pairs: readonly Pair[], repositoryCommits: number): Figures => ({
  protocol: 'range',
  commits: pairs[0]?.own.commits ?? 0,
  read: pairs[0]?.own.read ?? 0,
  repositoryCommits,
  ratio: rounded(median(pairs.map(({ own, bare }) => own.seconds / bare)), 2),
  seconds: rounded(median(pairs.map(({ own }) => own.seconds)), 2),
  bareSeconds: rounded(median(pairs.map(({ bare }) => bare)), 2),
  rssMb: Math.max(...pairs.map(({ own }) => own.rssMb)),
  gitMb: Math.max(...pairs.map(({ own }) => own.gitMb))
})

async function bare(folder: string, commits: number): Promise<number> {
  const began = performance.now()
  const child = spawn('git', ['--no-pager', 'log', '--numstat', `--max-count=${commits}`, 'HEAD'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  child.stdout.resume()
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`git log ended with ${String(code)}`)
  return (performance.now() - began) / 1000
}

async function ours(program: string, folder: string, commits: number): Promise<z.infer<typeof end>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, String(IN_RANGE), String(commits)])
  return end.parse(JSON.parse(stdout))
}
