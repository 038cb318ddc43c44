import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import * as z from 'zod/mini'
import type { Answer } from '../src/domain/answer.js'
import { changeFrom } from '../src/ingest/change.js'
import { commitFrom } from '../src/ingest/commit.js'
import { jobsFrom } from '../src/ingest/jobs.js'
import { runFrom, runsFrom } from '../src/ingest/run.js'
import {
  apiArtifact,
  apiComment,
  apiCommit,
  apiDeployment,
  apiDeploymentStatus,
  apiPullRequest,
  apiRepository,
  apiRun
} from '../src/schema/api.js'
import { parseEvent } from '../src/schema/event.js'

interface Line {
  readonly capability: 'payloads'
  readonly method: 'foreshock'
  readonly file: string
  readonly records: number
  readonly parsed: number
  readonly crashes: number
}

/** Plays recorded answers and events of GitHub to our own parsers: one line a file. */
export async function* payloads({ data }: { readonly data: string }): AsyncIterable<Line> {
  const folder = join(data, 'payloads')
  const names = await readdir(folder).catch(() => [])
  if (names.length === 0) console.error(`payloads: ${folder} holds no recordings`)
  for (const file of names.filter((name) => name.endsWith('.jsonl.gz')).sort()) {
    let [records, parsed, crashes] = [0, 0, 0]
    const lines = createInterface({
      input: createReadStream(join(folder, file)).pipe(createGunzip()),
      crlfDelay: Infinity
    })
    for await (const line of lines) {
      if (line.trim() === '') continue
      records += 1
      try {
        const why = refusalOf(z.parse(record, JSON.parse(line)))
        if (why === undefined) parsed += 1
        else console.error(`payloads: ${file} record ${records}: ${why}`)
      } catch (error) {
        crashes += 1
        console.error(`payloads: ${file} record ${records} crashed:`, error)
      }
    }
    yield { capability: 'payloads', method: 'foreshock', file, records, parsed, crashes }
  }
}

const record = z.looseObject({
  kind: z.string(),
  path: z.optional(z.string()),
  status: z.optional(z.number()),
  headers: z.optional(z.record(z.string(), z.unknown())),
  event: z.optional(z.nullable(z.string())),
  json: z.optional(z.unknown()),
  text: z.optional(z.nullable(z.string()))
})

type Recorded = z.output<typeof record>

/** Why a record was not understood; `undefined` when it was. */
const refusalOf = (recorded: Recorded): string | undefined =>
  recorded.kind === 'webhook' ? refusalOfEvent(recorded) : refusalOfAnswer(recorded)

function refusalOfEvent({ event, json }: Recorded): string | undefined {
  const name = event ?? eventLike(json)
  const parsed = parseEvent(name, json)
  return parsed.is === 'known' ? undefined : parsed.because.message
}

/** A body does not say which event it is, but each kind brings its own key; the first one of these decides. */
function eventLike(json: unknown): string {
  const keys = json !== null && typeof json === 'object' ? Object.keys(json) : []
  const own = [
    'workflow_job',
    'workflow_run',
    'deployment_status',
    'deployment',
    'merge_group',
    'check_run',
    'check_suite'
  ]
  const [found] = [...own, 'release'].filter((key) => keys.includes(key))
  if (found !== undefined) return found
  if (keys.includes('comment') && keys.includes('issue')) return 'issue_comment'
  if (keys.includes('pull_request')) return 'pull_request'
  if (keys.includes('issue')) return 'issues'
  if (keys.includes('before') && keys.includes('after')) return 'push'
  return 'not heard of'
}

function refusalOfAnswer({ path = '', status = 0, headers = {}, json }: Recorded): string | undefined {
  if (isLimited(status, headers)) return undefined
  if (status >= 400) return json === undefined || isMessage(json) ? undefined : `status ${status} without a message`
  if (status >= 300) return typeof headers['location'] === 'string' ? undefined : `status ${status} leads nowhere`
  if (json === undefined) return undefined
  const found = parsers.find(({ of }) => of.test(path.replace(/\?.*$/u, '')))
  if (found === undefined) return undefined
  const refusal = found.read(json)
  return refusal === undefined ? undefined : `${path}: ${refusal}`
}

/** GitHub says to wait: for the hour's budget, or for a while after too much at once. */
const isLimited = (status: number, headers: Readonly<Record<string, unknown>>): boolean =>
  (status === 403 || status === 429) && (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers)

const isMessage = (json: unknown): boolean => z.safeParse(z.looseObject({ message: z.string() }), json).success

const observed = { observedAt: Date.UTC(2026, 0), witness: 'api', repository: 'o/r', defaultBranch: 'main' } as const
const observation = { observedAt: observed.observedAt, witness: 'api', trust: 'branch' } as const

const refused = (answer: Answer<unknown>): string | undefined =>
  answer.is === 'known' ? undefined : answer.because.message

const parsedBy =
  (schema: z.ZodMiniType) =>
  (json: unknown): string | undefined => {
    const parsed = z.safeParse(schema, json)
    return parsed.success ? undefined : JSON.stringify(parsed.error.issues[0])
  }

const eachOf =
  (schema: z.ZodMiniType) =>
  (json: unknown): string | undefined =>
    itemsOf(json)
      .map((item) => parsedBy(schema)(item))
      .find((why) => why !== undefined)

/** A listing is an array, or an object that holds one. */
function itemsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json
  if (json === null || typeof json !== 'object') return []
  const list: unknown = Object.values(json).find((value) => Array.isArray(value))
  return Array.isArray(list) ? list : []
}

const passedOverOf = ({
  passedOver
}: {
  readonly passedOver: { readonly count: number; readonly reasons: readonly string[] }
}) => (passedOver.count === 0 ? undefined : passedOver.reasons.join('; '))

/** A run that was cut down to a few keys is understood, though no row can be made of it. */
function refusalOfRun(json: unknown): string | undefined {
  const run = runFrom(json, observed)
  if (run.is === 'unknown') console.error(`payloads: no row: ${run.because.what}`)
  return parsedBy(apiRun)(json)
}

function commitRefusal(json: unknown): string | undefined {
  const commit = commitFrom(json)
  if (commit.is === 'known') changeFrom(commit.value, observation)
  return refused(commit)
}

const repo = String.raw`^/repos/[^/]+/[^/]+`

/** Which parser of ours reads the answer to which request; the first pattern that fits decides. */
const parsers: readonly { readonly of: RegExp; readonly read: (json: unknown) => string | undefined }[] = [
  {
    of: new RegExp(`${repo}/actions/(?:workflows/[^/]+/)?runs$`, 'u'),
    read: (json) => passedOverOf(runsFrom(itemsOf(json), observed))
  },
  {
    of: new RegExp(`${repo}/actions/runs/\\d+(?:/attempts/\\d+)?$`, 'u'),
    read: (json) => refusalOfRun(json)
  },
  {
    of: new RegExp(`${repo}/actions/runs/\\d+/(?:attempts/\\d+/)?jobs$`, 'u'),
    read: (json) => passedOverOf(jobsFrom(itemsOf(json), observation))
  },
  { of: new RegExp(`${repo}/actions/jobs/\\d+$`, 'u'), read: (json) => passedOverOf(jobsFrom([json], observation)) },
  { of: new RegExp(`${repo}/actions/(?:runs/\\d+/)?artifacts$`, 'u'), read: eachOf(apiArtifact) },
  { of: new RegExp(`${repo}/actions/artifacts/\\d+$`, 'u'), read: parsedBy(apiArtifact) },
  { of: new RegExp(`${repo}/commits$`, 'u'), read: eachOf(apiCommit) },
  { of: new RegExp(`${repo}/commits/[^/]+$`, 'u'), read: commitRefusal },
  { of: new RegExp(`${repo}/pulls$`, 'u'), read: eachOf(apiPullRequest) },
  { of: new RegExp(`${repo}/pulls/\\d+$`, 'u'), read: parsedBy(apiPullRequest) },
  { of: new RegExp(`${repo}/issues/\\d+/comments$`, 'u'), read: eachOf(apiComment) },
  {
    of: new RegExp(`${repo}/deployments$`, 'u'),
    read: (json) => (Array.isArray(json) ? eachOf(apiDeployment)(json) : parsedBy(apiDeployment)(json))
  },
  { of: new RegExp(`${repo}/deployments/\\d+$`, 'u'), read: parsedBy(apiDeployment) },
  {
    of: new RegExp(`${repo}/deployments/\\d+/statuses$`, 'u'),
    read: (json) => (Array.isArray(json) ? eachOf(apiDeploymentStatus)(json) : parsedBy(apiDeploymentStatus)(json))
  },
  { of: new RegExp(`(?:${repo}|^/repositories/\\d+)$`, 'u'), read: parsedBy(apiRepository) }
]
