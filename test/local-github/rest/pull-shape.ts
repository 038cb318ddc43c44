import { repositoryUrl, type RepositoryCall } from '../call.js'
import type { Pull, PullEnd, Schemas } from '../state.js'
import { htmlUrl, nodeId, numberFrom, user, wholeRepository } from './shapes.js'

/** What GitHub answers, whose description leaves out that a deleted fork is null. */
type End = Omit<Schemas['pull-request']['head'], 'repo'> & { repo: Schemas['repository'] | null }
export type PullShape = Omit<Schemas['pull-request-simple'], 'head' | 'base' | 'auto_merge'> & {
  head: End
  base: End
  auto_merge: null
}
export type WholePullShape = PullShape &
  Pick<
    Schemas['pull-request'],
    | 'merged'
    | 'mergeable'
    | 'mergeable_state'
    | 'merged_by'
    | 'comments'
    | 'review_comments'
    | 'maintainer_can_modify'
    | 'commits'
    | 'additions'
    | 'deletions'
    | 'changed_files'
  >

/** A pull request as lists hold it. */
export function pullShape(call: RepositoryCall, pull: Pull): PullShape {
  const api = repositoryUrl(call, call.repository.full_name)
  const url = `${api}/pulls/${pull.number}`
  const html = htmlUrl(call.repository, `/pull/${pull.number}`)
  const links = {
    html_url: html,
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    statuses_url: `${api}/statuses/${pull.head.sha}`
  }
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...links,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: user(call, pull.user),
    body: pull.body,
    created_at: pull.created_at,
    updated_at: pull.updated_at,
    closed_at: pull.closed_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.merge_commit_sha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name) => labelShape(call, name)),
    milestone: null,
    draft: pull.draft,
    head: endShape(call, pull.head),
    base: endShape(call, pull.base),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: links.issue_url },
      comments: { href: links.comments_url },
      review_comments: { href: links.review_comments_url },
      review_comment: { href: links.review_comment_url },
      commits: { href: links.commits_url },
      statuses: { href: links.statuses_url }
    },
    author_association: pull.head.repo === pull.base.repo ? 'MEMBER' : 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null
  }
}

/** A pull request as it is read alone. */
export function wholePullShape(call: RepositoryCall, pull: Pull): WholePullShape {
  const sum = (what: 'additions' | 'deletions'): number => pull.files.reduce((total, file) => total + file[what], 0)
  const isOpen = pull.state === 'open'
  return {
    ...pullShape(call, pull),
    merged: pull.merged_at !== null,
    mergeable: isOpen ? true : null,
    mergeable_state: isOpen ? 'clean' : 'unknown',
    merged_by: pull.merged_at === null ? null : user(call, pull.user),
    comments: call.repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: pull.files.length
  }
}

function endShape(call: RepositoryCall, end: PullEnd): End {
  const repository = call.state.repositories.get(end.repo ?? '')
  return {
    label: labelOf(call, end),
    ref: end.ref,
    sha: end.sha,
    user: user(call, repository?.owner ?? 'ghost'),
    repo: repository === undefined ? null : wholeRepository(call, repository)
  }
}

/** An end as `owner:branch`. */
export const labelOf = (call: RepositoryCall, end: PullEnd): string =>
  `${end.repo?.split('/')[0] ?? call.repository.owner}:${end.ref}`

/** A label by its name alone. */
export function labelShape(call: RepositoryCall, name: string): Schemas['pull-request-simple']['labels'][number] {
  const id = numberFrom(name)
  const url = `${repositoryUrl(call, call.repository.full_name)}/labels/${encodeURIComponent(name)}`
  return { id, node_id: nodeId('LA', id), url, name, description: '', color: 'ededed', default: false }
}
