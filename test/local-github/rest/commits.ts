import { param, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { history, resolveRef } from '../git-objects.js'
import { listReply } from '../paging.js'
import { found, type Reply, unprocessable } from '../reply.js'
import type { Commit, FileChange, Schemas } from '../state.js'
import { commitShape, fileShape } from './commit-shape.js'
import { READ_CONTENTS, READ_PULLS } from './needs.js'
import { pullShape } from './pull-shape.js'
import { htmlUrl } from './shapes.js'

const COMPARED_FILES = 300
/** All pages of one commit together. */
const LISTED_FILES = 3000
const COMPARED_COMMITS = 250

export const commitRoutes: readonly Route[] = [
  {
    at: 'GET /commits',
    operation: 'repos/list-commits',
    needs: READ_CONTENTS,
    reply(call) {
      const start = found(resolveRef(call.repository, call.query.get('sha') ?? call.repository.default_branch))
      const [since, until] = [call.query.get('since'), call.query.get('until')]
      const [author, path] = [call.query.get('author'), call.query.get('path')]
      const commits = history(call.repository, start)
        .filter((commit) => since === null || Date.parse(commit.date) >= Date.parse(since))
        .filter((commit) => until === null || Date.parse(commit.date) <= Date.parse(until))
        .filter((commit) => author === null || commit.author === author)
        .filter((commit) => path === null || commit.files.some((file) => isAt(file.filename, path)))
      return listReply(call, commits, (commit) => commitShape(call, commit))
    }
  },
  {
    at: 'GET /commits/{commit_sha}/pulls',
    operation: 'repos/list-pull-requests-associated-with-commit',
    needs: READ_PULLS,
    reply(call) {
      const sha = param(call, 'commit_sha')
      // GitHub finds nothing for a commit that only a fork holds.
      const pulls = call.repository.pulls.filter(
        (pull) => pull.head.repo === call.repository.full_name && (pull.commits.includes(sha) || pull.head.sha === sha)
      )
      return listReply(call, pulls, (pull) => pullShape(call, pull))
    }
  },
  {
    at: 'GET /commits/{ref*}',
    operation: 'repos/get-commit',
    needs: READ_CONTENTS,
    reply(call) {
      const ref = param(call, 'ref')
      const sha = resolveRef(call.repository, ref)
      const commit = sha === undefined ? undefined : call.repository.commits.get(sha)
      if (commit === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
      if (/application\/vnd\.github\.(v3\.)?sha/.test(call.headers.accept ?? ''))
        return {
          status: 200,
          headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
          bytes: Buffer.from(commit.sha)
        }
      const additions = sumOf(commit.files, 'additions')
      const deletions = sumOf(commit.files, 'deletions')
      const page = listReply(call, commit.files.slice(0, LISTED_FILES), (file) => fileShape(call, commit.sha, file), {
        size: COMPARED_FILES,
        largest: COMPARED_FILES
      })
      const stats = { additions, deletions, total: additions + deletions }
      return { ...page, json: { ...commitShape(call, commit), stats, files: page.json } }
    }
  },
  {
    at: 'GET /compare/{basehead*}',
    operation: 'repos/compare-commits-with-basehead',
    needs: READ_CONTENTS,
    reply(call) {
      const [baseName = '', headName = ''] = param(call, 'basehead').split('...')
      const base = found(endOf(call, baseName))
      const head = found(endOf(call, headName))
      return comparison(call, { base, head, names: `${baseName}...${headName}` })
    }
  }
]

/** An end of a comparison; `owner:branch` reaches into a fork. */
function endOf(call: RepositoryCall, name: string): Commit | undefined {
  const [owner, branch] = name.includes(':') ? name.split(':') : [undefined, name]
  const fork = [...call.state.repositories.values()].find((other) => other.owner === owner)
  const repository = owner === undefined ? call.repository : fork
  const sha = repository === undefined ? undefined : resolveRef(repository, branch)
  return repository?.commits.get(sha ?? '')
}

interface Ends {
  readonly base: Commit
  readonly head: Commit
  readonly names: string
}

/** Without `page` and `per_page` the commits are cut; with them they are paged. Only the first page has files. */
function comparison(call: RepositoryCall, ends: Ends): Reply {
  const { repository } = call
  const [ofBase, ofHead] = [history(repository, ends.base.sha), history(repository, ends.head.sha)]
  const ahead = ofHead.filter((commit) => !ofBase.includes(commit)).reverse()
  const behind = ofBase.filter((commit) => !ofHead.includes(commit))
  const mergeBase = ofHead.find((commit) => ofBase.includes(commit)) ?? ends.base
  const url = `${repositoryUrl(call, repository.full_name)}/compare/${ends.names}`
  const html = htmlUrl(repository, `/compare/${ends.names}`)
  const isFirstPage = (call.query.get('page') ?? '1') === '1'
  const isPaged = call.query.has('page') || call.query.has('per_page')
  const commits = isPaged ? ahead : ahead.slice(0, COMPARED_COMMITS)
  const sizes = isPaged ? {} : { size: COMPARED_COMMITS, largest: COMPARED_COMMITS }
  const page = listReply(call, commits, (commit) => commitShape(call, commit), sizes)
  const compared: Omit<Schemas['commit-comparison'], 'commits'> = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitShape(call, ends.base),
    merge_base_commit: commitShape(call, mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    files: isFirstPage
      ? changedFiles(ahead)
          .slice(0, COMPARED_FILES)
          .map((file) => fileShape(call, ends.head.sha, file))
      : []
  }
  return { ...page, json: { ...compared, commits: page.json } }
}

function statusOf(ahead: number, behind: number): Schemas['commit-comparison']['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** The latest change of each file over a row of commits. */
const changedFiles = (commits: readonly Commit[]): FileChange[] => [
  ...new Map(commits.flatMap((commit) => commit.files).map((file) => [file.filename, file])).values()
]

const isAt = (filename: string, path: string): boolean => filename === path || filename.startsWith(`${path}/`)
const sumOf = (files: readonly FileChange[], what: 'additions' | 'deletions'): number =>
  files.reduce((sum, file) => sum + file[what], 0)
