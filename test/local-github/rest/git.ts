import { z } from 'zod/mini'
import { param, parseBody, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { commitSha, flatten, storeBlob, storeFlatTree } from '../git-objects.js'
import { listReply } from '../paging.js'
import { conflict, created, found, noContent, ok, unprocessable } from '../reply.js'
import { timestamp, type Commit, type FileChange, type Repository, type Schemas, type TreeEntry } from '../state.js'
import { contains } from './commit-shape.js'
import { READ_CONTENTS, WRITE_CONTENTS } from './needs.js'
import { htmlUrl, nodeId } from './shapes.js'

const refWish = z.object({ ref: z.string(), sha: z.string() })
const refChange = z.object({ sha: z.string(), force: z.optional(z.boolean()) })
const blobWish = z.object({ content: z.string(), encoding: z.optional(z.enum(['utf-8', 'base64'])) })
const treeWish = z.object({
  base_tree: z.optional(z.string()),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.optional(z.string()),
      type: z.optional(z.enum(['blob', 'tree', 'commit'])),
      sha: z.optional(z.nullable(z.string())),
      content: z.optional(z.string())
    })
  )
})
const person = z.object({ name: z.string(), email: z.string(), date: z.optional(z.string()) })
const commitWish = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.optional(z.array(z.string())),
  author: z.optional(person)
})

export const gitRoutes: readonly Route[] = [
  {
    at: 'GET /git/ref/{ref*}',
    operation: 'git/get-ref',
    needs: READ_CONTENTS,
    reply: (call) => ok(refShape(call, existingRef(call)))
  },
  {
    at: 'GET /git/matching-refs/{ref*}',
    operation: 'git/list-matching-refs',
    needs: READ_CONTENTS,
    reply(call) {
      mustHaveCommits(call)
      const prefix = fullRef(call)
      const names = [...call.repository.refs.keys()].filter((name) => name.startsWith(prefix)).sort()
      return listReply(call, names, (name) => refShape(call, name))
    }
  },
  {
    at: 'POST /git/refs',
    operation: 'git/create-ref',
    needs: WRITE_CONTENTS,
    reply(call) {
      const { ref, sha } = parseBody(call, refWish)
      mustHaveCommits(call)
      if (!/^refs\/[^/]+\/.+/.test(ref))
        throw unprocessable('Reference name must start with "refs/" and have two slashes')
      if (call.repository.refs.has(ref)) throw unprocessable('Reference already exists')
      if (!isRefName(ref) || standsInTheWay(call.repository, ref)) throw unprocessable('Reference update failed')
      if (!call.repository.commits.has(sha)) throw unprocessable('Object does not exist')
      call.repository.refs.set(ref, sha)
      return created(refShape(call, ref))
    }
  },
  {
    at: 'PATCH /git/refs/{ref*}',
    operation: 'git/update-ref',
    needs: WRITE_CONTENTS,
    reply(call) {
      const name = fullRef(call)
      const { sha, force } = parseBody(call, refChange)
      const old = call.repository.refs.get(name)
      if (old === undefined) throw unprocessable('Reference does not exist')
      if (!call.repository.commits.has(sha)) throw unprocessable('Object does not exist')
      if (force !== true && !contains(call.repository, sha, old)) throw unprocessable('Update is not a fast forward')
      call.repository.refs.set(name, sha)
      return ok(refShape(call, name))
    }
  },
  {
    at: 'DELETE /git/refs/{ref*}',
    operation: 'git/delete-ref',
    needs: WRITE_CONTENTS,
    reply(call) {
      if (!call.repository.refs.delete(fullRef(call))) throw unprocessable('Reference does not exist')
      return noContent
    }
  },
  {
    at: 'POST /git/blobs',
    operation: 'git/create-blob',
    needs: WRITE_CONTENTS,
    reply(call) {
      mustHaveCommits(call)
      const { content, encoding } = parseBody(call, blobWish)
      const sha = storeBlob(call.repository, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
      return created({ sha, url: gitUrl(call, `blobs/${sha}`) })
    }
  },
  {
    at: 'GET /git/blobs/{file_sha}',
    operation: 'git/get-blob',
    needs: READ_CONTENTS,
    reply(call) {
      const sha = param(call, 'file_sha')
      const content = found(call.repository.blobs.get(sha))
      if (/application\/vnd\.github\.(v3\.)?raw/.test(call.headers.accept ?? '')) {
        return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, bytes: content }
      }
      const base64 = content.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
      const shape: Schemas['blob'] = {
        sha,
        node_id: nodeId('B', sha),
        size: content.length,
        url: gitUrl(call, `blobs/${sha}`),
        content: base64,
        encoding: 'base64'
      }
      return ok(shape)
    }
  },
  {
    at: 'POST /git/trees',
    operation: 'git/create-tree',
    needs: WRITE_CONTENTS,
    reply(call) {
      mustHaveCommits(call)
      return created(treeShape(call, writeTree(call.repository, parseBody(call, treeWish)), false))
    }
  },
  {
    at: 'GET /git/trees/{tree_sha*}',
    operation: 'git/get-tree',
    needs: READ_CONTENTS,
    reply(call) {
      const named = param(call, 'tree_sha')
      const tip = call.repository.commits.get(call.repository.refs.get(`refs/heads/${named}`) ?? named)
      const sha = tip?.tree ?? named
      found(call.repository.trees.get(sha))
      return ok(treeShape(call, sha, call.query.has('recursive')))
    }
  },
  {
    at: 'POST /git/commits',
    operation: 'git/create-commit',
    needs: WRITE_CONTENTS,
    reply(call) {
      const { repository } = call
      const { message, tree, parents = [], author } = parseBody(call, commitWish)
      if (!repository.trees.has(tree)) throw unprocessable('Tree SHA does not exist')
      if (!parents.every((parent) => repository.commits.has(parent))) {
        throw unprocessable('Parent SHA does not exist or is not a commit object')
      }
      const date = author?.date ?? timestamp(call.state.now())
      const facts = { message, tree, parents, author: author?.name ?? call.token.login, date }
      const sha = commitSha(facts)
      const before = repository.commits.get(parents[0] ?? '')?.tree
      const commit: Commit = { ...facts, sha, files: differences(repository, before, tree) }
      repository.commits.set(sha, commit)
      return created(gitCommitShape(call, commit))
    }
  },
  {
    at: 'GET /git/commits/{commit_sha}',
    operation: 'git/get-commit',
    needs: READ_CONTENTS,
    reply: (call) => ok(gitCommitShape(call, found(call.repository.commits.get(param(call, 'commit_sha')))))
  }
]

/** The Git Data API neither reads nor writes before the first commit. */
function mustHaveCommits({ repository }: RepositoryCall): void {
  if (repository.refs.size === 0) throw conflict('Git Repository is empty.')
}

/** The rules of git-check-ref-format that matter here. */
const isRefName = (ref: string): boolean =>
  ref.split('/').every((part) => !/^$|^\.|\.lock$|\.\.|@\{|[\s~^:?*[\\\u0000-\u001f\u007f]|\.$/.test(part))

/** git keeps refs as files: none can be where another has a folder. */
const standsInTheWay = ({ refs }: Repository, ref: string): boolean =>
  [...refs.keys()].some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`))

const fullRef = (call: RepositoryCall): string => `refs/${param(call, 'ref').replace(/^refs\//, '')}`

function existingRef(call: RepositoryCall): string {
  const name = fullRef(call)
  found(call.repository.refs.get(name))
  return name
}

/** Stores the wished tree on top of its base: `content` makes a blob, a null sha removes. */
function writeTree(repository: Repository, wish: z.infer<typeof treeWish>): string {
  if (wish.base_tree !== undefined && !repository.trees.has(wish.base_tree)) {
    throw unprocessable('base_tree is not a valid tree oid')
  }
  const files = flatten(repository, wish.base_tree ?? '')
  for (const { path, mode = '100644', type = 'blob', sha, content } of wish.tree) {
    for (const inside of [...files.keys()].filter((other) => other.startsWith(`${path}/`))) files.delete(inside)
    if (sha === null) {
      files.delete(path)
      continue
    }
    const stored = content === undefined ? sha : storeBlob(repository, Buffer.from(content))
    if (stored === undefined) throw unprocessable('Must supply either tree.sha or tree.content.')
    if (!repository.blobs.has(stored) && !repository.trees.has(stored)) {
      throw unprocessable(`tree.sha ${stored} is not a valid object`)
    }
    if (type === 'tree') for (const [name, file] of flatten(repository, stored, `${path}/`)) files.set(name, file)
    else files.set(path, { path, mode, type, sha: stored })
  }
  return storeFlatTree(repository, files)
}

function differences(repository: Repository, before: string | undefined, after: string): FileChange[] {
  const old = flatten(repository, before ?? '')
  const now = flatten(repository, after)
  const lines = (file: TreeEntry | undefined): number =>
    repository.blobs
      .get(file?.sha ?? '')
      ?.toString()
      .split('\n').length ?? 0
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path)?.sha !== now.get(path)?.sha)
  return paths.map((filename) => ({
    filename,
    status: !old.has(filename) ? 'added' : now.has(filename) ? 'modified' : 'removed',
    additions: lines(now.get(filename)),
    deletions: lines(old.get(filename))
  }))
}

const gitUrl = (call: RepositoryCall, path: string): string =>
  `${repositoryUrl(call, call.repository.full_name)}/git/${path}`

function refShape(call: RepositoryCall, name: string): Schemas['git-ref'] {
  const sha = call.repository.refs.get(name) ?? ''
  const object = { type: 'commit', sha, url: gitUrl(call, `commits/${sha}`) }
  return { ref: name, node_id: nodeId('REF', name), url: gitUrl(call, name), object }
}

function treeShape(call: RepositoryCall, sha: string, isRecursive: boolean): Schemas['git-tree'] {
  const { blobs, trees } = call.repository
  const entries = isRecursive ? [...flatten(call.repository, sha).values()] : (trees.get(sha) ?? [])
  const tree = entries.map((entry) => ({
    ...entry,
    ...(entry.type === 'blob' ? { size: blobs.get(entry.sha)?.length ?? 0 } : {}),
    url: gitUrl(call, `${entry.type}s/${entry.sha}`)
  }))
  return { sha, url: gitUrl(call, `trees/${sha}`), tree, truncated: false }
}

function gitCommitShape(call: RepositoryCall, commit: Commit): Schemas['git-commit'] {
  const who = { name: commit.author, email: `${commit.author}@users.noreply.github.com`, date: commit.date }
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: gitUrl(call, `commits/${commit.sha}`),
    html_url: htmlUrl(call.repository, `/commit/${commit.sha}`),
    author: who,
    committer: who,
    message: commit.message,
    tree: { sha: commit.tree, url: gitUrl(call, `trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: gitUrl(call, `commits/${sha}`),
      html_url: htmlUrl(call.repository, `/commit/${sha}`)
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  }
}
