import * as z from 'zod/mini'
import { type Answer, known } from '../../domain/answer.js'
import { isBot } from '../../domain/bot.js'
import type { CommitDetail } from '../../domain/commit-detail.js'
import type { CommitRange, CommitsRead, CommitsSource, FilesOfAll } from '../../ports.js'
import { apiCommitDetail, type ApiCommitDetail, type ApiFile } from '../../schema/api-commit-detail.js'
import { authorKeys } from '../author-keys.js'
import { ask } from './ask.js'
import { changedFile } from './changed-file.js'
import type { GitHubClient } from './client.js'
import { listRange, type ListedRange } from './compare.js'
import { MOST_LISTED, MOST_REQUESTS_OF_FILES, pullFiles } from './pull-files.js'

export interface CommitsOptions {
  readonly repository: string
  /** Requests, at most; each commit takes one, and one more for each 300 files. */
  readonly requests: number
}

/**
 * The commits of a range as GitHub tells them: a comparison lists them, and each is asked for its files. What the budget or
 * GitHub's own limits leave out is said. Nothing is known of what was before the range.
 */
export function gitHubCommits(client: GitHubClient, { repository, requests }: CommitsOptions): CommitsSource {
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  const keyOf = authorKeys()
  const rangeOf = async (asked: CommitRange): Promise<Answer<CommitsRead>> => {
    const budget = { left: requests }
    const listed = await listRange(client, at, { ...asked, budget })
    if (listed.is === 'unknown') return listed
    const { commits, total } = listed.value
    const wanted = commits.slice(-Math.max(1, Math.trunc(asked.limit)))
    const isTooMany =
      wanted.some(isMerge) ||
      wanted.length < total ||
      wanted.filter(({ parents }) => parents.length < 2).length > MOST_OF_PULL
    const range = { ...listed.value, commits: wanted }
    if (asked.pullRequest === undefined) return oneByOne(range, budget)
    const read = isTooMany ? undefined : await oneByOne(range, budget)
    if (read?.is === 'known' && read.value.complete) return read
    const whole = await wholeOf(asked.pullRequest, range.head)
    if (whole.is === 'known') return known(readAtOnce(range, whole.value, keyOf))
    const parts = read ?? (await oneByOne(range, budget))
    if (parts.is === 'unknown') return parts
    return known({ ...parts.value, notes: [...parts.value.notes, `${whole.because.what}.`] })
  }
  const wholeOf = (number: number, head: string): Promise<Answer<FilesOfAll>> => {
    const budget = { left: Math.min(MOST_REQUESTS_OF_FILES, client.left() - KEPT_BACK) }
    return pullFiles(client, { ...at, number, head, budget })
  }
  const oneByOne = async (
    { commits: wanted, total, notes, files: inTheEnd, ...place }: ListedRange,
    budget: { left: number }
  ): Promise<Answer<CommitsRead>> => {
    const found = new Map<string, CommitDetail>()
    const more: string[] = []
    // Newest first: where the budget ends, the oldest are missing.
    for (const commit of [...wanted].reverse()) {
      if (commit.parents.length > 1) {
        found.set(commit.sha, detailOf(commit, NO_FILES, keyOf))
        continue
      }
      if (budget.left <= 0 || client.left() <= 0) break
      const files = await filesOf(client, { ...at, ref: commit.sha, budget })
      if (files.is === 'unknown') {
        if (found.size === 0) return files
        more.push(`${files.because.what}.`)
        break
      }
      found.set(commit.sha, detailOf(commit, files.value, keyOf))
    }
    const read = wanted.flatMap(({ sha }) => found.get(sha) ?? [])
    const isAll = read.length === total
    const isCut = read.some(({ filesLeftOut }) => filesLeftOut > 0)
    const hidden = isAll && wanted.some(isMerge) ? hiddenIn(inTheEnd, read) : 0
    return known({
      ...place,
      commits: read,
      fromTheBeginning: false,
      complete: isAll && !isCut && hidden === 0,
      notes: [
        ...notes,
        ...more,
        ...(isAll ? [] : [`Of ${total} commits the newest ${read.length} were read.`]),
        ...(hidden === 0 ? [] : ['Merges change something by themselves, which was not read.']),
        ...(isCut ? ['Of a commit with many files only a part was read.'] : [])
      ]
    })
  }
  return {
    range: rangeOf,
    walk: async (asked, begin) => {
      const read = await rangeOf(asked)
      if (read.is === 'unknown') return read
      const { commits, ...walked } = read.value
      const take = begin(walked)
      for (const commit of commits) take(commit)
      return known(walked)
    }
  }
}

/** More commits than this are too many requests, where one for a hundred files tells what they come to. */
const MOST_OF_PULL = 40

/** Requests that are left for the past of a change and for its gate. */
const KEPT_BACK = 45

const isMerge = ({ parents }: ApiCommitDetail): boolean => parents.length > 1

/** Files that differ in the end, and that no commit has touched, or else lines that no commit has. */
function hiddenIn(inTheEnd: readonly ApiFile[], commits: readonly CommitDetail[]): number {
  const files = commits.flatMap((commit) => commit.files)
  const touched = new Set(files.flatMap(({ path, from }) => [path, from]))
  const untouched = inTheEnd.filter(({ filename }) => !touched.has(filename)).length
  const lines = inTheEnd.reduce((sum, { additions = 0, deletions = 0 }) => sum + additions + deletions, 0)
  return untouched + Math.max(0, lines - files.reduce((sum, { added, deleted }) => sum + added + deleted, 0))
}

/** All commits with their messages, and the files of the whole in the place of those of each. */
function readAtOnce(
  { commits, total, notes, head, base, takenBack }: ListedRange,
  together: FilesOfAll,
  keyOf: (who: string) => string
): CommitsRead {
  const { files, filesLeftOut } = together
  return {
    head,
    ...(base === undefined ? {} : { base }),
    ...(takenBack === undefined ? {} : { takenBack }),
    commits: commits.map((commit) => detailOf(commit, NO_FILES, keyOf)),
    together,
    fromTheBeginning: false,
    complete: filesLeftOut === 0,
    notes: [
      ...notes,
      `The ${total} commits were read as one change.`,
      ...(filesLeftOut === 0
        ? []
        : [
            `Of ${files.length + filesLeftOut} changed files ${files.length} were read${files.length < MOST_LISTED ? '' : ': GitHub lists no more'}.`
          ])
    ]
  }
}

interface Files {
  readonly files: readonly ApiFile[]
  readonly leftOut: number
}

const NO_FILES: Files = { files: [], leftOut: 0 }

/** GitHub's own limit; a page has 300. */
const MOST_FILES = 3_000

interface Wanted {
  readonly owner: string
  readonly repo: string
  readonly ref: string
  readonly budget: { left: number }
}

/** The files of one commit, from as many pages as the budget allows. */
function filesOf(client: GitHubClient, { owner, repo, ref, budget }: Wanted): Promise<Answer<Files>> {
  return ask(client, { what: `commit ${ref.slice(0, 7)}`, permission: 'contents: read' }, async () => {
    const files: ApiFile[] = []
    for (let page = 1; ; page += 1) {
      budget.left -= 1
      // Without a size of the page: with one, GitHub would give fewer files a page.
      const { data, headers } = await client.octokit.rest.repos.getCommit({ owner, repo, ref, page })
      const commit = z.parse(apiCommitDetail, data)
      if (commit.sha !== ref) throw new Error('the answer is about another commit')
      files.push(...(commit.files ?? []))
      if (files.length >= MOST_FILES) return { files: files.slice(0, MOST_FILES), leftOut: 1 }
      if (!/rel="next"/u.test(headers.link ?? '')) return { files, leftOut: 0 }
      if (budget.left <= 0 || client.left() <= 0) return { files, leftOut: 1 }
    }
  })
}

function detailOf(
  { sha, parents, commit, author }: ApiCommitDetail,
  { files, leftOut }: Files,
  keyOf: (who: string) => string
): CommitDetail {
  const [subject = '', ...lines] = (commit.message ?? '').split('\n')
  const { name = '', email = '' } = commit.author ?? {}
  const authoredAt = commit.author?.date ?? 0
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    authoredAt,
    committedAt: commit.committer?.date ?? authoredAt,
    author: keyOf(email === '' ? (author?.login ?? '') : email),
    isBot: author?.type === 'Bot' || isBot(name, email),
    subject: cut(subject.replace(/\r$/u, ''), 300),
    body: cut(lines.join('\n').trim(), 4_000),
    files: files.map(changedFile),
    filesLeftOut: leftOut
  }
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
