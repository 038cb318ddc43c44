import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { Appended, Clock } from '../../ports.js'
import type { Deadline } from '../runner/deadline.js'
import { because, codeOf } from '../store/because.js'
import type { ArtifactService } from './artifact-service.js'
import { readBody } from './body.js'

export interface UploadContext {
  readonly deadline: Deadline
  readonly clock: Clock
  /** How long GitHub shall keep what is uploaded; the repository may say less. */
  readonly retentionDays: number
}

/**
 * Leaves a zip archive with the run at hand, by the protocol of `actions/upload-artifact`: reserve the name, put the bytes
 * where GitHub says, and say that they are there. Whatever goes wrong, nothing is thrown.
 */
export async function uploadArtifact(
  service: ArtifactService,
  { name, zip }: { readonly name: string; readonly zip: Uint8Array },
  context: UploadContext
): Promise<Appended> {
  try {
    return await upload(callsOf(service, context), { name, zip }, context)
  } catch (thrown) {
    return failed(because(thrown))
  }
}

async function upload(
  { call, put }: Calls,
  { name, zip }: { readonly name: string; readonly zip: Uint8Array },
  { clock, retentionDays }: UploadContext
): Promise<Appended> {
  const expires_at = new Date(clock.now() + retentionDays * DAY_MS).toISOString()
  const created = await call('CreateArtifact', { name, version: ARCHIVES, expires_at })
  if (isTaken(created)) return found(await call('ListArtifacts', { name_filter: name }), { name })
  const place = created.is === 'answered' ? Created.safeParse(created.json) : undefined
  if (place?.success !== true) return failed(wordsOf('CreateArtifact', created))

  const written = await put(place.data.signed_upload_url, zip)
  if (written.is !== 'answered') return failed(wordsOf('the upload', written))

  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
  const finalized = await call('FinalizeArtifact', { name, size: String(zip.length), hash: digest })
  if (finalized.is === 'answered' && Done.safeParse(finalized.json).success) return { is: 'stored' }
  // It may be done all the same: the answer can get lost, and what is asked again for what is done is refused.
  const there = found(await call('ListArtifacts', { name_filter: name }), { name, digest })
  return there.is === 'failed' ? failed(wordsOf('FinalizeArtifact', finalized)) : there
}

const DAY_MS = 86_400_000

/** The version of the protocol in which an artifact is a zip archive. */
const ARCHIVES = 4

const Created = z.object({ ok: z.literal(true), signed_upload_url: z.url() })
const Done = z.object({ ok: z.literal(true) })
/** JSON of protocol buffers leaves out an empty list. */
const Listed = z.object({
  artifacts: z.optional(z.array(z.object({ name: z.string(), digest: z.optional(z.string()) })))
})

/** Whether an artifact of this name is there; with a digest, whether it is the very one. */
function found(listed: Outcome, { name, digest }: { readonly name: string; readonly digest?: string }): Appended {
  const artifacts = listed.is === 'answered' ? Listed.safeParse(listed.json) : undefined
  if (artifacts?.success !== true) return failed('GitHub says that the name is taken, but not by what')
  const there = artifacts.data.artifacts?.find((one) => one.name === name)
  if (there === undefined) return failed('an upload of this name was begun before, and not finished')
  return { is: digest !== undefined && there.digest === digest ? 'stored' : 'already-there' }
}

type Outcome =
  | { readonly is: 'answered'; readonly json: unknown }
  | { readonly is: 'refused'; readonly status: number; readonly says: string }
  /** Nobody answered, or what came was no answer: it may be done or not. */
  | { readonly is: 'silent'; readonly because: string }

interface Calls {
  readonly call: (method: string, message: object) => Promise<Outcome>
  readonly put: (url: string, bytes: Uint8Array) => Promise<Outcome>
}

function callsOf({ origin, token, runBackendId, jobBackendId }: ArtifactService, context: UploadContext): Calls {
  const ids = { workflow_run_backend_id: runBackendId, workflow_job_run_backend_id: jobBackendId }
  return {
    call: (method, message) =>
      insist(context, async () => {
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'user-agent': 'foreshock'
        }
        const body = JSON.stringify({ ...ids, ...message })
        const request = { method: 'POST', headers, body, ms: CALL_MS }
        const answer = await send(`${origin}/twirp/${SERVICE}/${method}`, request, context)
        if (!isGood(answer)) return { is: 'refused', status: answer.status, says: saidIn(answer.text) }
        const json = parsed(answer.text)
        return json === undefined ? { is: 'silent', because: NO_JSON } : { is: 'answered', json }
      }),
    put: (url, bytes) =>
      insist(context, async () => {
        const headers = {
          'content-type': 'application/zip',
          'x-ms-blob-type': 'BlockBlob',
          'x-ms-blob-content-type': 'application/zip',
          'x-ms-version': BLOB_VERSION
        }
        const answer = await send(url, { method: 'PUT', headers, body: bytes, ms: PUT_MS }, context)
        if (isGood(answer) && answer.status !== 201)
          return { is: 'silent', because: 'the answer is not that of the storage' }
        if (answer.status !== 201) return { is: 'refused', status: answer.status, says: '' }
        return { is: 'answered', json: undefined }
      })
  }
}

const SERVICE = 'github.actions.results.api.v1.ArtifactService'

/** Old enough for every server, new enough for one request with as many bytes as we send. */
const BLOB_VERSION = '2020-10-02'

const CALL_MS = 5_000
const PUT_MS = 20_000

/** Two more tries after a fault that may pass, within the time that is left. */
async function insist({ deadline, clock }: UploadContext, once: () => Promise<Outcome>): Promise<Outcome> {
  const tried = async (): Promise<Outcome> => {
    try {
      return await once()
    } catch (thrown) {
      return { is: 'silent', because: reasonOf(thrown) }
    }
  }
  let outcome = await tried()
  for (let again = 1; again <= MOST_RETRIES && mayPass(outcome) && deadline.leftMs() > 0; again += 1) {
    await deadline.race(clock.sleep(PAUSE_MS * again * (0.5 + clock.chance())), 'Leaving an artifact')
    outcome = await tried()
  }
  return outcome
}

const MOST_RETRIES = 2
const PAUSE_MS = 500

const mayPass = (outcome: Outcome): boolean =>
  outcome.is === 'silent' || (outcome.is === 'refused' && [500, 502, 503, 504].includes(outcome.status))

interface Request {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** How long it may take. */
  readonly ms: number
}

interface Reply {
  readonly status: number
  readonly text: string
}

/** A redirect is an answer like any other: neither the token nor the bytes go where GitHub did not say. */
async function send(url: string, { ms, ...request }: Request, { deadline }: UploadContext): Promise<Reply> {
  const attempt = deadline.within(ms)
  const work = async (): Promise<Reply> => {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: attempt.signal })
    const bytes = response.body === null ? new Uint8Array() : await readBody(response.body, MOST_REPLY_BYTES)
    return { status: response.status, text: new TextDecoder().decode(bytes) }
  }
  try {
    return await attempt.race(work(), 'An answer')
  } catch (thrown) {
    if (deadline.signal.aborted) throw new Error('no time was left to wait for an answer', { cause: thrown })
    if (attempt.signal.aborted) throw new Error(`nothing came within ${ms / 1000} s`, { cause: thrown })
    throw thrown
  }
}

const MOST_REPLY_BYTES = 1_000_000

const isGood = ({ status }: Reply): boolean => status >= 200 && status < 300

const isTaken = (outcome: Outcome): boolean => outcome.is === 'refused' && outcome.status === 409

/** Errors of the service are JSON; those of a server before it are pages, which say nothing to anybody. */
function saidIn(text: string): string {
  const said = z.object({ msg: z.string() }).safeParse(parsed(text))
  return said.success ? said.data.msg.slice(0, 200) : ''
}

/** `undefined` is no value of JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const NO_JSON = 'the answer is not JSON, or not all of it'

/** Never the words of what was sent: the address of an upload is a secret while it lasts. */
function reasonOf(thrown: unknown): string {
  const cause: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'cause') : undefined
  const code = codeOf(cause)
  return typeof code === 'string' ? code : because(thrown).replace(/\bhttps?:\S*/gu, 'an address')
}

function wordsOf(what: string, outcome: Outcome): string {
  if (outcome.is === 'answered') return `GitHub's answer to ${what} makes no sense`
  if (outcome.is === 'silent') return `there was no answer to ${what}: ${outcome.because}`
  if (outcome.says.includes('insufficient usage')) return 'the storage for artifacts is used up'
  return `GitHub refused ${what} (${outcome.status})${outcome.says === '' ? '' : `: ${outcome.says}`}`
}

const failed = (why: string): Appended => ({ is: 'failed', because: why })
