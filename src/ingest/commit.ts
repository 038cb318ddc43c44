import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../domain/answer.js'
import type { Change } from '../domain/change.js'
import { Problem } from '../domain/problem.js'
import { type ApiCommit, apiCommit } from '../schema/api.js'
import { present } from './present.js'

/** A commit in numbers, whoever tells of it: the API or a local checkout. */
export type Commit = Pick<Change, 'sha' | 'authoredAt' | 'committedAt' | 'files' | 'linesAdded' | 'linesDeleted'> & {
  readonly parents: readonly string[]
}

/** One commit as GitHub's API tells it. A listing of commits has no numbers of files and lines; a single commit has. */
export function commitFrom(json: unknown): Answer<Commit> {
  const parsed = z.safeParse(apiCommit, json)
  if (parsed.success) return known(factsOf(parsed.data))
  return unknown(
    new Problem({
      what: `The commit lacks a usable \`${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}\``,
      todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
      cause: parsed.error
    })
  )
}

function factsOf({ sha, parents, commit, stats, files }: ApiCommit): Commit {
  return present({
    sha,
    parents: parents.map((parent) => parent.sha),
    authoredAt: commit?.author?.date,
    committedAt: commit?.committer?.date,
    files: files === undefined || files.length >= FILES_ON_A_PAGE ? undefined : files.length,
    linesAdded: stats?.additions,
    linesDeleted: stats?.deletions
  })
}

/** A full page says only that there are at least as many. */
const FILES_ON_A_PAGE = 300
