/**
 * Tells people: the job summary, annotations, and one comment on the pull request that every job and run shares.
 *
 * GitHub replaces a comment without asking what it held, so a writer that read early can wipe out what another one just
 * wrote. Nobody can prevent that; everybody repairs it. Each writer remembers every section that it ever read, writes
 * them all, and looks again later than any write that was under way could still arrive.
 */
import { type Answer, unknown } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { type Annotation, type Check, type Clock, type Log, type PostedComment, type Publisher } from '../ports.js'
import { compose, parse } from '../report/comment.js'
import { merge } from '../report/merge.js'
import { resolved, type Section } from '../report/section.js'
import { withoutComment } from '../report/summary.js'

export interface PublishPorts {
  readonly publisher: Publisher
  readonly clock: Clock
  readonly log: Log
}

export interface Publication {
  /** Absent where there is no pull request to comment on. */
  readonly section?: Section
  /** Markdown for the job summary; nothing is written when it is empty. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Absent where the configuration wants none. */
  readonly check?: Check
  /** `has-findings`: a first comment is made only when there is something to say. One that exists is always kept up to date. */
  readonly createWhen: 'always' | 'has-findings'
  /** How long this may take; never longer than `PUBLISH_LIMITS` say. */
  readonly withinMs?: number
}

export interface Published {
  readonly comment: CommentOutcome
  readonly summary: Answer<undefined>
  readonly annotations: Answer<undefined>
  readonly check: Answer<undefined>
}

export type CommentOutcome =
  | { readonly is: 'created' | 'updated'; readonly id: number }
  | { readonly is: 'unchanged'; readonly id: number }
  | { readonly is: 'not-needed' }
  /** The comment may lack our section: the summary has it. */
  | { readonly is: 'failed'; readonly because: string }

/** How long and how often one writer tries. */
export const PUBLISH_LIMITS = {
  deadlineMs: 60_000,
  rounds: 24,
  writes: 8,
  failures: 4,
  /** Writers that start together must not all create the first comment. */
  hesitateMs: 1500,
  /** The least time after which a stale write is taken to have arrived. */
  settleMs: 3000,
  /** And that many times the slowest read and write seen here. */
  settleFactor: 3,
  backOffMs: 500,
  mostBackOffMs: 8000
} as const

/** Publishes everywhere at once and independently; whatever cannot be done is said and never thrown. */
export async function publish(ports: PublishPorts, publication: Publication): Promise<Published> {
  const { publisher, log } = ports
  const { summary: text, annotations: notes } = publication
  const summary = text === '' ? NOTHING : await attempt(() => publisher.summary(text))
  const annotations = notes.length === 0 ? NOTHING : await attempt(() => publisher.annotate(notes))
  const { check: wanted } = publication
  const check = wanted === undefined ? NOTHING : await attempt(() => publisher.check(wanted))
  warnOf(check, { log, what: 'The check run was not made' })
  warnOf(summary, { log, what: 'The job summary was not written' })
  warnOf(annotations, { log, what: 'The annotations were not written' })
  const comment = await keepComment(ports, publication)
  if (comment.is === 'failed') {
    log.warn(`The comment was not brought up to date. ${comment.because}`)
    await attempt(() => publisher.summary(withoutComment(comment.because)))
  }
  return { comment, summary, annotations, check }
}

/** Everything that one writer knows while it tries. */
interface Effort {
  readonly ports: PublishPorts
  readonly startedAt: number
  readonly mostMs: number
  readonly createWhen: Publication['createWhen']
  /** Every section that was ever read here, and our own. */
  known: readonly Section[]
  own: Section
  hasRead: boolean
  rounds: number
  writes: number
  failures: number
  hesitated: boolean
  slowestMs: number
  did?: 'created' | 'updated'
}

async function keepComment(ports: PublishPorts, publication: Publication): Promise<CommentOutcome> {
  const { section, createWhen, withinMs = Infinity } = publication
  if (section === undefined) return { is: 'not-needed' }
  const effort: Effort = {
    ports,
    createWhen,
    startedAt: ports.clock.now(),
    mostMs: Math.min(PUBLISH_LIMITS.deadlineMs, withinMs),
    known: [section],
    own: section,
    hasRead: false,
    rounds: 0,
    writes: 0,
    failures: 0,
    hesitated: false,
    slowestMs: 0
  }
  for (;;) {
    const outcome = exhausted(effort) ?? (await round(effort))
    if (outcome !== undefined) return outcome
  }
}

/** One look, and at most one write right after it, so that what is written is as fresh as can be. */
async function round(effort: Effort): Promise<CommentOutcome | undefined> {
  const { clock, publisher } = effort.ports
  effort.rounds += 1
  const lookedAt = clock.now()
  const comments = await attempt(() => publisher.comments())
  if (comments.is === 'unknown') return failedOnce(effort, comments.because, UNREADABLE)
  const move = nextMove(effort, comments.value)
  if (move.is === 'stay-silent') return { is: 'not-needed' }
  if (move.is === 'rest') return rest(effort, move.id)
  if (move.is === 'create' && !effort.hesitated) return hesitate(effort)
  if (move.is === 'remove') return removeDuplicates(effort, move)
  if (effort.writes >= PUBLISH_LIMITS.writes) return unsettled(effort.writes)
  const made = await write(effort, move)
  effort.slowestMs = Math.max(effort.slowestMs, clock.now() - lookedAt)
  if (made.is === 'unknown') return failedOnce(effort, made.because)
  effort.failures = 0
  if (settlingMs(effort) > leftMs(effort)) return outOfTime(effort.writes)
  await settle(effort)
  return undefined
}

type Move =
  | { readonly is: 'create'; readonly body: string }
  | { readonly is: 'update'; readonly id: number; readonly body: string }
  | { readonly is: 'remove'; readonly id: number; readonly duplicates: readonly number[] }
  | { readonly is: 'rest'; readonly id: number }
  | { readonly is: 'stay-silent' }

/** What the comments call for. Also remembers what they hold. */
function nextMove(effort: Effort, comments: readonly PostedComment[]): Move {
  const ours = comments.flatMap((comment) => {
    const found = parse(comment.body)
    return found === undefined ? [] : [{ ...comment, ...found }]
  })
  const read = ours.reduce<readonly Section[]>((all, { sections }) => merge(all, sections), [])
  if (!effort.hasRead) sayWhatChanged(effort, { read, damaged: ours.flatMap(({ damaged }) => damaged) })
  effort.known = merge(effort.known, read)
  const [oldest, ...duplicates] = ours.sort((one, other) => one.id - other.id)
  if (oldest === undefined) {
    const isSilent = effort.createWhen === 'has-findings' && !effort.known.some(saysSomething)
    return isSilent ? { is: 'stay-silent' } : { is: 'create', body: compose(effort.known) }
  }
  const body = compose(effort.known)
  if (!isSameBody(oldest.body, body)) return { is: 'update', id: oldest.id, body }
  if (duplicates.length > 0) return { is: 'remove', id: oldest.id, duplicates: duplicates.map(({ id }) => id) }
  return { is: 'rest', id: oldest.id }
}

/** At the first look: whether our own earlier news is resolved, and what somebody else has damaged. */
function sayWhatChanged(
  effort: Effort,
  { read, damaged }: { read: readonly Section[]; damaged: readonly string[] }
): void {
  effort.hasRead = true
  const before = read.find(({ name }) => name === effort.own.name)
  if (effort.own.verdict === 'pass' && (before?.verdict === 'warn' || before?.verdict === 'fail')) {
    effort.own = resolved(effort.own)
    effort.known = [effort.own]
  }
  if (damaged.length > 0)
    effort.ports.log.warn(
      `Left out ${damaged.length} damaged sections of the comment: ${damaged.slice(0, 5).join(', ')}. Their next run writes them again.`
    )
}

async function write(effort: Effort, move: Extract<Move, { is: 'create' | 'update' }>): Promise<Answer<unknown>> {
  const { publisher } = effort.ports
  effort.writes += 1
  const made = await attempt(() =>
    move.is === 'create' ? publisher.createComment(move.body) : publisher.updateComment(move.id, move.body)
  )
  if (made.is === 'known') effort.did ??= move.is === 'create' ? 'created' : 'updated'
  return made
}

/** The oldest was just read and holds all that the others hold. One that stays does no harm: the next writer tries again. */
async function removeDuplicates(
  effort: Effort,
  { id, duplicates }: Extract<Move, { is: 'remove' }>
): Promise<CommentOutcome | undefined> {
  const { publisher, log } = effort.ports
  effort.did ??= 'updated'
  for (const duplicate of duplicates) {
    const removed = await attempt(() => publisher.removeComment(duplicate))
    if (removed.is === 'known') continue
    log.warn(`A second comment stays for now. ${removed.because.message}`)
    return rest(effort, id)
  }
  await settle(effort)
  return undefined
}

/** Nothing to do: a look that follows a write comes late enough to see what a stale writer did to it. */
const rest = ({ did }: Effort, id: number): CommentOutcome => ({ is: did ?? 'unchanged', id })

async function hesitate(effort: Effort): Promise<undefined> {
  effort.hesitated = true
  await effort.ports.clock.sleep(effort.ports.clock.chance() * PUBLISH_LIMITS.hesitateMs)
}

/** Longer than a read and a write take here, and more spread out the more often others wrote in between. */
async function settle(effort: Effort): Promise<void> {
  const { ports, slowestMs, writes } = effort
  const atLeast = settlingMs(effort)
  const atMost = Math.max(atLeast, leftMs(effort) - slowestMs)
  await ports.clock.sleep(Math.min(atMost, atLeast + ports.clock.chance() * backOff(writes)))
}

const settlingMs = ({ slowestMs }: Effort): number =>
  Math.max(PUBLISH_LIMITS.settleMs, slowestMs * PUBLISH_LIMITS.settleFactor)

const leftMs = ({ ports: { clock }, startedAt, mostMs }: Effort): number =>
  Math.max(0, startedAt + mostMs - clock.now())

async function failedOnce(effort: Effort, because: Problem, hopeless = REFUSED): Promise<CommentOutcome | undefined> {
  const { clock } = effort.ports
  effort.failures += 1
  if (hasStatus(because, hopeless) || effort.failures >= PUBLISH_LIMITS.failures)
    return { is: 'failed', because: because.message }
  await clock.sleep((0.5 + clock.chance()) * backOff(effort.failures))
  return undefined
}

const backOff = (times: number): number =>
  Math.min(PUBLISH_LIMITS.mostBackOffMs, PUBLISH_LIMITS.backOffMs * 2 ** Math.max(0, times - 1))

function exhausted(effort: Effort): CommentOutcome | undefined {
  if (leftMs(effort) === 0) return outOfTime(effort.writes)
  return effort.rounds < PUBLISH_LIMITS.rounds ? undefined : unsettled(effort.writes)
}

const outOfTime = (writes: number): CommentOutcome => ({
  is: 'failed',
  because:
    writes === 0
      ? 'The time was up before it could be written.'
      : 'The time was up before it was sure to hold everything: somebody else may have written to it at the same moment.'
})

const unsettled = (writes: number): CommentOutcome => ({
  is: 'failed',
  because: `After ${writes} writes the comment was not yet sure to hold everything, because others kept writing to it.`
})

const saysSomething = ({ verdict, findings }: Section): boolean =>
  verdict === 'warn' || verdict === 'fail' || findings > 0

/** GitHub may change line ends and what follows the last word. */
const isSameBody = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (body: string): string => body.replace(/\r\n?/g, '\n').trim()

/** Asking again does not help where the token may not write. */
const REFUSED: readonly unknown[] = [401, 403]

/** What is not there to read stays so; a comment that is gone when it is written to was a duplicate. */
const UNREADABLE: readonly unknown[] = [...REFUSED, 404, 410]

const hasStatus = ({ cause }: Problem, statuses: readonly unknown[]): boolean =>
  typeof cause === 'object' && cause !== null && 'status' in cause && statuses.includes(cause.status)

const NOTHING: Answer<undefined> = { is: 'known', value: undefined }

/** Ports answer and do not throw; one that throws all the same must not stop the others. */
async function attempt<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await ask()
  } catch (cause) {
    return unknown(new Problem({ what: 'GitHub could not be asked, for a reason that Foreshock does not know', cause }))
  }
}

function warnOf(answer: Answer<unknown>, { log, what }: { log: Log; what: string }): void {
  if (answer.is === 'unknown') log.warn(`${what}. ${answer.because.message}`)
}
