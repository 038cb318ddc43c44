import { repositoryUrl, type RepositoryCall } from '../call.js'
import { blobSha, history } from '../git-objects.js'
import type { Commit, FileChange, Repository, Schemas } from '../state.js'
import { htmlUrl, nodeId, user } from './shapes.js'

/** A commit as the API lists it. */
export function commitShape(call: RepositoryCall, commit: Commit): Schemas['commit'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const url = `${api}/commits/${commit.sha}`
  const person = { name: commit.author, email: `${commit.author}@users.noreply.github.com`, date: commit.date }
  return {
    url,
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    html_url: htmlUrl(call.repository, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null }
    },
    author: user(call, commit.author),
    committer: user(call, commit.author),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: htmlUrl(call.repository, `/commit/${sha}`)
    }))
  }
}

/** A changed file as commits, comparisons and pull requests list it. */
export function fileShape(call: RepositoryCall, sha: string, file: FileChange): Schemas['diff-entry'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const path = encodeURI(file.filename)
  return {
    sha: blobSha(Buffer.from(sha + file.filename)),
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: htmlUrl(call.repository, `/blob/${sha}/${path}`),
    raw_url: htmlUrl(call.repository, `/raw/${sha}/${path}`),
    contents_url: `${api}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous_filename === undefined ? {} : { previous_filename: file.previous_filename })
  }
}

/** Whether one commit is among the ancestors of another. */
export const contains = (repository: Repository, tip: string, sha: string): boolean =>
  history(repository, tip).some((commit) => commit.sha === sha)
