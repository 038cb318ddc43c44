import type { EnvironmentDeployment } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import { pastSpansOf, WATCH_LIMITS, watchPlanOf } from '../../src/flows/watch/options.js'
import type { WatchAsked } from '../../src/flows/watch/ports.js'
import type { HealthContext } from '../../src/io/health/health-kind.js'
import type { HealthSource } from '../../src/ports.js'
import type { Config } from '../config.js'
import { sourceOf } from './check-kinds.js'

type Section = Config['watch']

export interface Wish {
  readonly minutes: number | undefined
  readonly every: number | undefined
}

/** The section of the configuration with what the step says otherwise. */
export function wished(section: Section, { minutes, every }: Wish): Section {
  return {
    ...section,
    minutes: within('minutes', minutes, WATCH_LIMITS.minutes) ?? section.minutes,
    every: within('every', every, WATCH_LIMITS.everySeconds) ?? section.every
  }
}

function within(input: string, value: number | undefined, most: number): number | undefined {
  if (value === undefined || (value >= 1 && value <= most)) return value
  throw new Problem({
    where: `input ${input}:`,
    what: `${value} is out of range`,
    todo: `Write a whole number from 1 to ${most}`
  })
}

interface Place {
  readonly context: HealthContext
  readonly now: number
  /** The time that there is, in milliseconds; a watch that is longer is made shorter. */
  readonly mostMs: number
  readonly deployment: EnvironmentDeployment | undefined
  /** Until when all was as usual; default: until the deployment. */
  readonly usualUntil?: number | undefined
  readonly stop: AbortSignal
}

/** What is asked of a watch that begins now, and the sources that it looks at. */
export function planned(
  section: Section,
  { context, now, mostMs, deployment, usualUntil = deployment?.createdAt, stop }: Place
): { readonly asked: WatchAsked; readonly sources: ReadonlyMap<string, HealthSource> } {
  const { checks } = section
  const endsAt = now + Math.max(1000, Math.min(section.minutes * 60_000, mostMs))
  const isOfAlerts = (check: string): boolean => checks[check]?.alertmanager !== undefined
  const plan = watchPlanOf(section, { startedAt: now, endsAt, isOfAlerts })
  const asked: WatchAsked = {
    plan,
    pasts: pastSpansOf(plan, checks, usualUntil),
    everyMs: section.every * 1000,
    stop,
    ...(deployment === undefined ? {} : { deployment })
  }
  const sources = Object.entries(checks).flatMap(([name, check]): [string, HealthSource][] => {
    const source = sourceOf(check, context)
    return source === undefined ? [] : [[name, source]]
  })
  return { asked, sources: new Map(sources) }
}
