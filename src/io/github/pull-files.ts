import * as z from 'zod/mini'
import type { Answer } from '../../domain/answer.js'
import type { FilesOfAll } from '../../ports.js'
import { apiFile, type ApiFile } from '../../schema/api-commit-detail.js'
import { count, sha } from '../../schema/api-fields.js'
import { ask } from './ask.js'
import { changedFile } from './changed-file.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100

/** GitHub lists no more files of a pull request. */
export const MOST_LISTED = 3_000

/** One for the pull request and one for each page of its files. */
export const MOST_REQUESTS_OF_FILES = 1 + MOST_LISTED / PER_PAGE

interface Wanted {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The head that is looked at: a pull request that has moved on has other files. */
  readonly head: string
  readonly budget: { left: number }
}

/** The files of a whole pull request against what it has in common with its base, from as many pages as the budget allows. */
export function pullFiles(
  client: GitHubClient,
  { owner, repo, number, head, budget }: Wanted
): Promise<Answer<FilesOfAll>> {
  const question = { what: `the files of pull request ${number}`, permission: 'pull-requests: read' }
  return ask(client, question, async () => {
    const { pulls } = client.octokit.rest
    const at = { owner, repo, pull_number: number }
    budget.left -= 1
    const pull = z.parse(pullShape, (await pulls.get(at)).data)
    if (pull.head.sha !== head) throw new Error('it has moved on to another commit')
    const files = new Map<string, ApiFile>()
    for (let page = 1; budget.left > 0 && client.left() > 0; page += 1) {
      budget.left -= 1
      const { data } = await pulls.listFiles({ ...at, per_page: PER_PAGE, page })
      const listed = z.parse(z.array(apiFile), data)
      for (const file of listed) files.set(file.filename, file)
      if (listed.length < PER_PAGE || page * PER_PAGE >= MOST_LISTED) break
    }
    return {
      files: [...files.values()].map(changedFile),
      filesLeftOut: Math.max(0, pull.changed_files - files.size)
    }
  })
}

const pullShape = z.object({ head: z.object({ sha }), changed_files: count })
