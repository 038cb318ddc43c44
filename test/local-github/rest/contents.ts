import { param, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { blobSha, flatten, resolveRef } from '../git-objects.js'
import { apiError, found, notFound, ok, Refusal, type Reply } from '../reply.js'
import type { Repository, Schemas } from '../state.js'
import { READ_CONTENTS } from './needs.js'
import { htmlUrl } from './shapes.js'

const LARGEST_JSON_BYTES = 1024 * 1024
const LARGEST_RAW_BYTES = 100 * 1024 * 1024

export const contentRoutes: readonly Route[] = [
  { at: 'GET /contents', operation: 'repos/get-content', needs: READ_CONTENTS, reply: (call) => readPath(call, '') },
  {
    at: 'GET /contents/{path*}',
    operation: 'repos/get-content',
    needs: READ_CONTENTS,
    reply: (call) => readPath(call, param(call, 'path'))
  }
]

function readPath(call: RepositoryCall, path: string): Reply {
  const ref = call.query.get('ref') ?? call.repository.default_branch
  const files = found(filesAt(call.repository, ref))
  const content = files.get(path)
  if (content !== undefined) return readFile(call, { path, ref, content })
  const inside = [...files.keys()].filter((other) => path === '' || other.startsWith(`${path}/`))
  if (inside.length === 0 && path !== '') throw notFound()
  return ok(listFolder(call, { path, ref, files }))
}

/** The files at a ref: its commit's tree, overlaid by what tests put there. */
function filesAt(repository: Repository, ref: string): Map<string, Buffer> | undefined {
  const sha = resolveRef(repository, ref)
  const branches = [...repository.refs].filter(([, head]) => head === (sha ?? ref)).map(([name]) => name)
  const ofBranches = branches.map((name) => repository.contents.get(name.replace('refs/heads/', '')))
  const overlays = [...ofBranches, repository.contents.get(sha ?? ref), repository.contents.get(ref)]
  if (sha === undefined && overlays.every((overlay) => overlay === undefined)) return undefined
  const files = new Map<string, Buffer>()
  for (const [path, entry] of flatten(repository, repository.commits.get(sha ?? '')?.tree ?? '')) {
    files.set(path, repository.blobs.get(entry.sha) ?? Buffer.alloc(0))
  }
  for (const overlay of overlays) for (const [path, text] of overlay ?? []) files.set(path, Buffer.from(text))
  return files
}

function readFile(call: RepositoryCall, file: { path: string; ref: string; content: Buffer }): Reply {
  const { content, path, ref } = file
  if (content.length > LARGEST_RAW_BYTES) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
    throw new Refusal(apiError(403, 'This API returns blobs up to 100 MB in size.', { errors }))
  }
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.headers.accept ?? '')) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
    return { status: 200, headers, bytes: content }
  }
  const isInline = content.length <= LARGEST_JSON_BYTES
  const shape: Schemas['content-file'] = {
    type: 'file',
    ...entryFacts(call, { path, ref, sha: blobSha(content) }),
    git_url: `${repositoryUrl(call, call.repository.full_name)}/git/blobs/${blobSha(content)}`,
    download_url: `https://raw.githubusercontent.com/${call.repository.full_name}/${ref}/${path}`,
    size: content.length,
    encoding: isInline ? 'base64' : 'none',
    content: isInline ? content.toString('base64').replaceAll(/.{1,60}/g, '$&\n') : ''
  }
  return ok(shape)
}

function listFolder(
  call: RepositoryCall,
  folder: { path: string; ref: string; files: ReadonlyMap<string, Buffer> }
): Schemas['content-directory'] {
  const prefix = folder.path === '' ? '' : `${folder.path}/`
  const entries = new Map<string, Buffer | undefined>()
  for (const [path, content] of folder.files) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...rest] = path.slice(prefix.length).split('/')
    entries.set(prefix + name, rest.length === 0 ? content : undefined)
  }
  return [...entries].map(([path, content]) => ({
    type: content === undefined ? ('dir' as const) : ('file' as const),
    ...entryFacts(call, { path, ref: folder.ref, sha: blobSha(content ?? Buffer.from(path)) }),
    git_url: null,
    download_url: null,
    size: content?.length ?? 0
  }))
}

function entryFacts(
  call: RepositoryCall,
  entry: { path: string; ref: string; sha: string }
): Pick<Schemas['content-file'], 'name' | 'path' | 'sha' | 'url' | 'html_url' | '_links'> {
  const { path, ref, sha } = entry
  const url = `${repositoryUrl(call, call.repository.full_name)}/contents/${path}?ref=${ref}`
  const html = htmlUrl(call.repository, `/blob/${ref}/${path}`)
  return { name: path.split('/').at(-1) ?? '', path, sha, url, html_url: html, _links: { self: url, git: null, html } }
}
