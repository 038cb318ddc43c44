import * as z from 'zod/mini'
import { count, listOf, perhaps, sha } from './api-fields.js'

/** A time of a commit: anybody can write any, so that none is refused. Epoch milliseconds. */
const claimedTime = z.pipe(
  z.string(),
  z.transform((text) => {
    const ms = Date.parse(text)
    return Number.isNaN(ms) ? 0 : ms
  })
)

const signature = z.object({ name: perhaps(z.string()), email: perhaps(z.string()), date: perhaps(claimedTime) })

/** A file in an answer about a commit. Binary files and submodules have no lines, and their patch tells them. */
export const apiFile = z.object({
  filename: z.string(),
  previous_filename: perhaps(z.string()),
  status: perhaps(z.string()),
  additions: perhaps(count),
  deletions: perhaps(count),
  patch: perhaps(z.string())
})

/** A commit with its message; the answer about one commit has files, those in a list have none. */
export const apiCommitDetail = z.object({
  sha,
  parents: listOf(z.object({ sha })),
  commit: z.object({ author: perhaps(signature), committer: perhaps(signature), message: perhaps(z.string()) }),
  author: perhaps(z.object({ id: perhaps(count), login: perhaps(z.string()), type: perhaps(z.string()) })),
  files: perhaps(z.array(apiFile))
})

/** What is between two commits; `commits` is a page. */
export const apiComparison = z.object({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  ahead_by: count,
  behind_by: count,
  total_commits: count,
  merge_base_commit: z.object({ sha }),
  commits: z.array(apiCommitDetail),
  /** What is different in the end, on the first page only, and 300 files at most. */
  files: perhaps(z.array(apiFile))
})

export type ApiFile = z.output<typeof apiFile>
export type ApiCommitDetail = z.output<typeof apiCommitDetail>
export type ApiComparison = z.output<typeof apiComparison>
