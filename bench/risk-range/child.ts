/** A process of its own that says how risky the newest commits of a repository are, as the product does, and what that took. */
import { readdirSync, readFileSync } from 'node:fs'
import { risk } from '../../src/flows/risk.js'
import { defaultRisk } from '../../src/flows/risk/options.js'
import { NO_TABLES } from '../../src/history/columns.js'
import { gitCommits } from '../../src/io/git/commit-details.js'
import { peakMemoryMb } from '../../test/fakes/peak-memory.js'

const [folder = '', newest = '50', commits = '2000'] = process.argv.slice(2)

let gitMb = 0
const watching = setInterval(() => (gitMb = Math.max(gitMb, childMemoryMb())), 50)
const silent = () => undefined

const began = performance.now()
const { set, assessment } = await risk(
  { local: gitCommits(folder), log: { debug: silent, info: silent, warn: silent, progress: silent } },
  {
    change: { head: 'HEAD', before: `HEAD~${newest}` },
    isOneChange: false,
    tables: NO_TABLES,
    findings: [],
    settings: { ...defaultRisk(), commits: Number(commits) },
    at: Date.now()
  }
)
const seconds = (performance.now() - began) / 1000
clearInterval(watching)
process.stdout.write(
  JSON.stringify({
    seconds,
    commits: set.commits.length,
    read: set.commits.length + assessment.changes,
    level: assessment.level,
    rssMb: peakMemoryMb(),
    gitMb
  })
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
