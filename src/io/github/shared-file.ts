import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { isFullSha, nameOfShared, type SharedFile } from '../../domain/shared-file.js'
import type { ConfigText } from '../../ports.js'
import { ask, isRateLimit, statusOf } from './ask.js'
import { mustBeFile, readBody, UNREAD } from './body.js'
import type { GitHubClient } from './client.js'

/**
 * Reads a file of another repository at one commit, which is asked for first where a branch or tag is named: so what was
 * read has a name for good. A redirect is not followed: behind it stands a repository that nobody has named.
 */
export async function sharedFile(client: GitHubClient, file: SharedFile): Promise<Answer<ConfigText>> {
  const what = nameOfShared(file)
  const [owner = '', repo = ''] = file.repository.split('/')
  const request = { ...UNREAD, redirect: 'manual' } as const
  const { repos } = client.octokit.rest
  const commitOf = async (ref: string): Promise<string> => {
    const { data, status } = await repos.getCommit({ owner, repo, ref, mediaType: { format: 'sha' }, request })
    mustBeThere(status)
    const sha = new TextDecoder().decode(await readBody(data, SHA_BYTES)).trim()
    if (isFullSha(sha)) return sha
    throw new Error('the answer is not a commit')
  }
  const answer = await ask(client, { what, permission: 'contents: read' }, async () => {
    const { ref = 'HEAD' } = file
    const at = isFullSha(ref) ? ref : await commitOf(ref)
    const { data, headers, status } = await repos.getContent({
      owner,
      repo,
      path: file.path,
      ref: at,
      mediaType: { format: 'raw' },
      request
    })
    mustBeThere(status)
    mustBeFile(headers['content-type'])
    const text = new TextDecoder().decode(await readBody(data, MOST_BYTES))
    return { path: nameOfShared({ ...file, ref: at.slice(0, SHOWN_DIGITS) }), text, at }
  })
  if (answer.is === 'known') return known(answer.value)
  return unknown(whyNot(answer.because, what, file.repository))
}

/** GitHub says the same of what is not there and of what the token may not see. */
function whyNot(because: Problem, what: string, repository: string): Problem {
  const { cause } = because
  const status = isRateLimit(cause) ? undefined : statusOf(cause)
  if (status !== 403 && status !== 404 && status !== 422) return because
  return new Problem({
    what: `GitHub did not give ${what} (${status}): it is not there, or the token may not read it`,
    todo: `The token of a job reads its own repository and public ones: make ${repository} public, or pass a token that may read its contents`,
    cause
  })
}

function mustBeThere(status: number): void {
  if (status >= 300) throw new Problem({ what: 'The repository has moved', todo: 'Write its new name' })
}

/** Far above any configuration. */
const MOST_BYTES = 1_000_000

/** A commit, and the end of its line. */
const SHA_BYTES = 100

const SHOWN_DIGITS = 12
