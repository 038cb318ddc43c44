import { commandsIn } from '../../test/host-runner/commands.js'
import type { LoggedRequest, Repository } from '../../test/local-github/index.js'
import { isChange } from '../request-kinds.js'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import type { Combination } from './combinations.js'
import { keptSegments, type OwnRows } from './kept-segments.js'
import type { StepEnd } from './run-step.js'

/** A promise of ours that a step broke. */
export interface Defect {
  readonly is: 'unrequested-failure' | 'late' | 'lost-record' | 'wrong-status' | 'duplicate-comment' | 'untold'
  readonly what: string
}

/** The time limit of a step, its last words included. */
const LIMIT_SECONDS = 30

/** Everything that is wrong with the end of a step, compared with how it ends on a good day. */
export async function judge(combination: Combination, end: StepEnd, goodDay: StepEnd): Promise<readonly Defect[]> {
  const kept = await keptSegments(end.repository)
  const usual = await keptSegments(goodDay.repository)
  return [
    ...failures(end),
    ...(end.seconds > LIMIT_SECONDS ? [defect('late', `It took ${end.seconds.toFixed(1)} s.`)] : []),
    ...losses(combination, { end, goodDay, kept }),
    ...wrongStatus(combination, { end, goodDay, kept, usual }),
    ...wrongComments(combination, end)
  ]
}

const defect = (is: Defect['is'], what: string): Defect => ({ is, what })

/** None of these steps is strict, so nothing may fail it. */
function failures({ exitCode, stdout, stderr }: StepEnd): readonly Defect[] {
  const failing = commandsIn(stdout).filter(({ name }) => FAILING.has(name))
  return [
    ...(exitCode === 0
      ? []
      : [defect('unrequested-failure', `It ended with ${exitCode}: ${lastLine(stdout + stderr)}`)]),
    ...failing.map(({ line }) => defect('unrequested-failure', `It printed ${line.slice(0, 200)}`))
  ]
}

/** `error` marks a run as broken for its reader; the runner itself fails a step for the other two. */
const FAILING: ReadonlySet<string> = new Set(['error', 'set-env', 'add-path'])

/** What was acknowledged must be there to read, and what was there before must have stayed. */
function losses({ step }: Combination, { end, goodDay, kept }: Omit<Compared, 'usual'>): readonly Defect[] {
  // A step that was cut short has not told its name.
  const { segment = '' } = goodDay.outputs
  const isAcknowledged = /^Recorded .* in the cache of GitHub Actions\.$/m.test(end.stdout)
  const isIn = (repository: Repository, key: string) => repository.caches.some((entry) => entry.key === key)
  const gone = step.repository.caches.filter(({ key }) => !isIn(end.repository, key))
  return [
    ...(isAcknowledged && recordingOf(kept, segment) === undefined
      ? [defect('lost-record', `${segment} was acknowledged, and is not there.`)]
      : []),
    ...gone.map(({ key }) => defect('lost-record', `${key} was there before.`))
  ]
}

/** A name begins with the time of the recording; what follows is that of the run and the job, on every day. */
function recordingOf(kept: ReadonlyMap<string, OwnRows>, segment: string): OwnRows | undefined {
  const recorder = segment.replace(/^.*?-r/, '-r')
  return [...kept].find(([name]) => name.endsWith(recorder))?.[1]
}

interface Compared {
  readonly end: StepEnd
  readonly goodDay: StepEnd
  readonly kept: ReadonlyMap<string, OwnRows>
  readonly usual: ReadonlyMap<string, OwnRows>
}

function wrongStatus(combination: Combination, compared: Compared): readonly Defect[] {
  const { status } = compared.end.outputs
  if (status === undefined) return [defect('wrong-status', 'It set no status.')]
  if (status !== 'complete') return []
  return [
    ...(wasNeverRead(combination, compared.end)
      ? [defect('wrong-status', `It is complete, though ${combination.operation} was never answered.`)]
      : []),
    ...missing(compared).map((what) => defect('wrong-status', `It is complete, though ${what}.`))
  ]
}

/**
 * Comments are no part of what is recorded. Nor are other runs, of which artifacts and listings tell, and deployments, which
 * few jobs may read. What logs add explains a time, and is often not there.
 */
const BESIDE = new Set([
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-runs-for-repo',
  'actions/download-job-logs-for-workflow-run',
  'repos/list-deployments'
])

/** A file that is not there is no fault. */
function wasNeverRead({ operation, fault }: Combination, { requests }: StepEnd): boolean {
  if (operation.startsWith('issues/') || BESIDE.has(operation)) return false
  if (operation === 'repos/get-content' && fault === '404') return false
  const calls = requests.filter((request) => request.operation === operation && !isChange(request))
  return calls.length > 0 && !calls.some(isAnswered)
}

/** A redirect tells all it has to tell in its head: there is no body that a fault could spoil. */
const isAnswered = ({ fault, status }: LoggedRequest): boolean =>
  fault === undefined || (status === 302 && (fault === 'cut-json' || fault === 'slow-bytes'))

/** What a good day sees and this one does not. */
function missing({ end, goodDay, kept, usual }: Compared): readonly string[] {
  const outputs = ['jobs', 'tests', 'failed-tests', 'verdict', 'findings'].filter(
    (name) => end.outputs[name] !== goodDay.outputs[name]
  )
  const { segment } = goodDay.outputs
  const wanted = segment === undefined ? undefined : recordingOf(usual, segment)
  const got = segment === undefined ? undefined : recordingOf(kept, segment)
  const tables = TABLE_NAMES.filter((name) => got?.[name] !== wanted?.[name])
  return [
    ...outputs.map(
      (name) => `${name} is ${end.outputs[name] ?? 'missing'} instead of ${goodDay.outputs[name] ?? 'missing'}`
    ),
    ...tables.map((name) => `${name} has ${got?.[name] ?? 0} rows of the run instead of ${wanted?.[name] ?? 0}`)
  ]
}

/** One comment, however often it was tried; and where there is none, the summary has to say it all. */
function wrongComments({ step }: Combination, { repository, summary, requests }: StepEnd): readonly Defect[] {
  if (step.action === 'record') return []
  const count = repository.comments.length
  if (count > 1) return [defect('duplicate-comment', `There are ${count} comments.`)]
  const isWritten = requests.some(
    ({ operation, fault }) => /^issues\/(?:create|update)-comment$/.test(operation) && fault === undefined
  )
  if (isWritten || summary.trim() !== '') return []
  return [defect('untold', 'Nothing was said in a comment, nor in the summary.')]
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
