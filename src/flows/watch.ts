/**
 * Watches a deployment: asks every source what was usual, looks at each again and again, and ends as soon as the evidence
 * is enough, the time is up, another deployment comes, or somebody cancels it. Sources are looked at independently, so
 * that one that hangs keeps no other from being heard.
 */
import { type Answer, known, unknown } from '../domain/answer.js'
import { isNewer } from '../domain/environment-deployment.js'
import { Problem } from '../domain/problem.js'
import type { Reading } from '../domain/reading.js'
import type { HealthSource } from '../ports.js'
import { newest } from '../verdict/rollback/place.js'
import type { Past } from '../watch/pasts.js'
import { decision, standing } from '../watch/stand.js'
import { seen, type Look, type Watching, watching } from '../watch/watching.js'
import { NO_POINTS, pointed, type Points } from './watch/points.js'
import { type Ending, isCut, WATCH_TIMES, type WatchAsked, type Watched, type WatchPorts } from './watch/ports.js'

/** Never throws for what the world does. */
export async function watch(ports: WatchPorts, asked: WatchAsked): Promise<Watched> {
  const { plan, stop } = asked
  const end = ending(stop)
  const late = ports.clock.sleep(Math.max(0, plan.endsAt + WATCH_TIMES.graceMs - ports.clock.now()))
  const before = await Promise.race([pastsOf(ports, asked), end.comes])
  const pasts = Array.isArray(before) ? before : []
  const course: Course = {
    watching: watching(plan, pasts),
    points: new Map(),
    lookUnknown: new Map(),
    lastWhy: new Map(),
    isOver: end.is() !== undefined,
    stoodAt: plan.startedAt
  }
  const followed = plan.checks.map(({ name }) => follow(name, { ports, asked, course, end }))
  void followDeployments({ ports, asked, course, end })
  await Promise.race([Promise.all(followed), late, end.comes])
  course.isOver = true
  const came = end.is() ?? { is: 'over' }
  // What came in the last minute would else be taken for this deployment.
  const last = isCut(came) ? came : ((await newer(ports, asked)) ?? came)
  end.forget()
  return watched(course, last, { ports, plan, pasts })
}

/** All that one watch knows while it goes on. */
interface Course {
  watching: Watching
  readonly points: Map<string, Points>
  readonly lookUnknown: Map<string, Problem>
  readonly lastWhy: Map<string, string>
  isOver: boolean
  /** When it was told last how each check stands. */
  stoodAt: number
}

interface At {
  readonly ports: WatchPorts
  readonly asked: WatchAsked
  readonly course: Course
  readonly end: End
}

interface End {
  /** Ends the watch; who comes second is not heard. */
  readonly with: (ending: Ending) => void
  readonly comes: Promise<undefined>
  readonly is: () => Ending | undefined
  /** Listens to the signal no more. */
  readonly forget: () => void
}

function ending(stop: AbortSignal): End {
  let is: Ending | undefined
  let ring = (): void => undefined
  const comes = new Promise<undefined>((resolve) => (ring = () => resolve(undefined)))
  const end = (ending: Ending): void => {
    is ??= ending
    ring()
  }
  const onStop = (): void => end({ is: 'stopped' })
  if (stop.aborted) onStop()
  stop.addEventListener('abort', onStop)
  return { with: end, comes, is: () => is, forget: () => stop.removeEventListener('abort', onStop) }
}

/** What was usual. A source that does not say it in time, or cannot, leaves it unknown. */
function pastsOf({ sources, clock, log }: WatchPorts, { pasts, plan }: WatchAsked): Promise<readonly Past[]> {
  return Promise.all(
    plan.checks.map(async ({ name }): Promise<Past> => {
      const [span, source] = [pasts.get(name), sources.get(name)]
      if (span === undefined || source === undefined) return { check: name, answer: known([]) }
      const tooLate = clock.sleep(WATCH_TIMES.pastMs).then((): Answer<never> => unknown(TOO_LATE))
      const answer = await Promise.race([source.past(span.from, span.until), tooLate])
      if (answer.is === 'unknown') log.warn(`${name}: nothing is known of before. ${answer.because.message}`)
      return { check: name, answer }
    })
  )
}

const TOO_LATE = new Problem({
  what: `What was usual was not told within ${WATCH_TIMES.pastMs / 1000} s`,
  todo: 'Look at less of it, with baseline-minutes'
})

async function follow(check: string, at: At): Promise<void> {
  const { ports, asked, course, end } = at
  const { clock, sources } = ports
  const { plan, everyMs } = asked
  const source = sources.get(check)
  if (source === undefined) return
  let from = plan.startedAt
  while (!isEnded(course)) {
    const pause = everyMs * (1 + WATCH_TIMES.jitter * (2 * clock.chance() - 1))
    await clock.sleep(Math.max(1, Math.min(pause, plan.endsAt - clock.now())))
    const until = clock.now()
    if (isEnded(course)) return
    const look = await looked(source, { check, from, until })
    if (isEnded(course)) return
    take(look, course)
    // What a look could not see is not lost: the next one begins where it began.
    if (look.answer.is === 'known') from = until
    const now = clock.now()
    const { is, isDecided } = decision(course.watching, now)
    ports.tell(look, is)
    tellStanding(at, now)
    if (isDecided && (is === 'fail' || now < plan.endsAt)) {
      end.with({ is: 'decided' })
      return
    }
    if (until >= plan.endsAt) return
  }
}

/** A log is all of a step that people can read while it runs: GitHub shows its summary when it has ended. */
function tellStanding({ ports, asked, course }: At, now: number): void {
  if (ports.stand === undefined || now - course.stoodAt < WATCH_TIMES.standMs) return
  course.stoodAt = now
  ports.stand(standing(course.watching, now), now - asked.plan.startedAt)
}

/** It may have ended while somebody looked. */
const isEnded = ({ isOver }: Course): boolean => isOver

const looked = async (source: HealthSource, span: Omit<Look, 'answer'>): Promise<Look> => ({
  ...span,
  answer: await source.look(span.from, span.until)
})

function take(look: Look, course: Course): void {
  const { check, answer } = look
  course.watching = seen(course.watching, look)
  if (answer.is === 'unknown') {
    course.lookUnknown.set(check, answer.because)
    return
  }
  course.points.set(check, pointed(course.points.get(check) ?? NO_POINTS, answer.value))
  const why = whyBad(answer.value)
  if (why !== undefined) course.lastWhy.set(check, why)
}

function whyBad(readings: readonly Reading[]): string | undefined {
  for (const reading of readings) {
    if (reading.is === 'state' && !reading.well && reading.why !== undefined) return reading.why
    if (reading.is === 'alert') return reading.name
  }
  return undefined
}

/** Asks now and then whether another deployment came. What GitHub does not answer changes nothing. */
async function followDeployments({ ports, asked, course, end }: At): Promise<void> {
  if (ports.deployments === undefined || asked.deployment === undefined) return
  const pause = Math.max(asked.everyMs, WATCH_TIMES.deploymentsMs)
  for (;;) {
    await ports.clock.sleep(pause)
    if (course.isOver) return
    const found = await newer(ports, asked)
    if (found !== undefined) {
      end.with(found)
      return
    }
  }
}

/** The end that a newer deployment brings; undefined where there is none, or nobody knows. */
async function newer({ deployments }: WatchPorts, { deployment }: WatchAsked): Promise<Ending | undefined> {
  if (deployments === undefined || deployment === undefined) return undefined
  const page = await deployments.list(deployment.environment, 1)
  const last = page.is === 'known' ? newest(page.value.deployments) : undefined
  if (last === undefined || !isNewer(last, deployment)) return undefined
  return { is: 'superseded', by: last.deploymentId }
}

function watched(
  { watching, points, lookUnknown, lastWhy }: Course,
  ending: Ending,
  { ports, plan, pasts }: { ports: WatchPorts; plan: WatchAsked['plan']; pasts: readonly Past[] }
): Watched {
  const endedAt = ports.clock.now()
  // Rounding must not make the last moment one before the last.
  const so = standing(watching, ending.is === 'over' ? Math.max(endedAt, plan.endsAt) : endedAt)
  return {
    is: isCut(ending) ? 'inconclusive' : so.is,
    ending,
    standing: so,
    plan,
    endedAt,
    points,
    lookUnknown,
    lastWhy,
    pastUnknown: new Map(
      pasts.flatMap(({ check, answer }): [string, Problem][] =>
        answer.is === 'unknown' ? [[check, answer.because]] : []
      )
    )
  }
}
