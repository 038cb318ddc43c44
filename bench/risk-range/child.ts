/** A process of its own that measures the newest commits of a repository against all that was before, and says what that took. */
import { readdirSync, readFileSync } from 'node:fs'
import { gitCommits } from '../../src/io/git/commit-details.js'
import { isSilentMerge, kamei } from '../../src/risk/kamei.js'
import { type Measured } from '../../src/risk/measured.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'

const [folder = '', newest = '50'] = process.argv.slice(2)

/** As many changes as the scale of a repository is taken from. */
const MOST_PAST = 20_000

let gitMb = 0
const watching = setInterval(() => (gitMb = Math.max(gitMb, childMemoryMb())), 200)

const began = performance.now()
const fold = kamei({ fromTheBeginning: true })
const past: Measured[] = []
let commits = 0
const read = await gitCommits(folder).walk({ head: 'HEAD', limit: 10_000_000 }, (commit) => {
  commits += 1
  if (isSilentMerge(commit)) return
  past.push(fold.measured(commit))
  fold.add(commit)
  if (past.length >= 2 * MOST_PAST) past.splice(0, MOST_PAST)
})
clearInterval(watching)
if (read.is === 'unknown') throw read.because
const range = past.splice(-Number(newest))
const seconds = (performance.now() - began) / 1000
process.stdout.write(
  JSON.stringify({ seconds, commits: range.length, repositoryCommits: commits, rssMb: peakMemoryMb(), gitMb })
)

/** What git itself holds, where the kernel tells. */
function childMemoryMb(): number {
  try {
    const pids = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean)
    )
    const sizes = pids.map(
      (pid) => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
    )
    return Math.round(Math.max(0, ...sizes.map(Number)) / 1024)
  } catch {
    return 0
  }
}
