import * as z from 'zod/mini'
import { ENVIRONMENT_NAME } from '../../domain/rollback-order.js'
import { onPassOptions } from '../promote/options.js'
import { checkOf, planOf, type Check, type WatchPlan } from '../../watch/plan.js'

export const ON_INCONCLUSIVE = ['pause', 'pass', 'fail'] as const

export type OnInconclusive = (typeof ON_INCONCLUSIVE)[number]

/** The longest watch, and the longest time between two looks, that may be asked for. */
export const WATCH_LIMITS = { minutes: 300, everySeconds: 600, checks: 50 } as const

const tolerate = z
  .number()
  .check(z.gte(1), z.lte(100), z.describe('How many times as bad as before is still taken to be well.'))

/** How a check is judged, whatever its kind. */
const judging = {
  key: z._default(
    z
      .boolean()
      .check(
        z.describe('Whether it fails the deployment alone. Others fail it together, from half of their weight on.')
      ),
    true
  ),
  weight: z._default(
    z.number().check(z.gt(0), z.lte(100), z.describe('How much it counts among those that are not key.')),
    1
  ),
  worse: z._default(
    z
      .enum(['up', 'down', 'either'])
      .check(z.describe('Which way of a value is bad. Of counts and probes, more that goes wrong always is.')),
    'up'
  ),
  tolerate: z.optional(
    tolerate.check(
      z.describe('How many times as bad as before is still taken to be well; left out, that of the section.')
    )
  ),
  floor: z._default(
    z
      .int()
      .check(
        z.gte(0),
        z.lte(1000),
        z.describe('So many failed probes or commands in a row fail it at once. 0: never.')
      ),
    3
  ),
  needs: z._default(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(1_000_000),
        z.describe('Fewer requests, probes or other countable things decide nothing.')
      ),
    20
  ),
  baseline: z._default(
    z
      .enum(['before', 'beside', 'same-hour-last-week', 'none'])
      .check(
        z.describe(
          'What it is held against: the time before the deployment, what runs beside it, the same hour last week, or `most` alone.'
        )
      ),
    'before'
  ),
  'baseline-minutes': z._default(
    z.int().check(z.gte(5), z.lte(10_080), z.describe('How much of the time before is looked at.')),
    60
  ),
  most: z._default(
    z
      .number()
      .check(z.gt(0), z.lt(1), z.describe('The share that may go wrong where there is nothing to compare with.')),
    0.05
  ),
  trend: z._default(
    z.boolean().check(z.describe('Whether a value that keeps rising, as memory that leaks, is told of.')),
    false
  ),
  limit: z.optional(
    z
      .number()
      .check(
        z.gt(0),
        z.describe('Where a rising value hits its end, in its own unit: memory that the service may use.')
      )
  )
} as const

const checkName = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}._-])?$/u,
      'a check is called by letters, digits, blanks and . _ / -'
    )
  )

/** Options of each kind of check, by its name; each may be left out. */
type KindShape = Readonly<Record<string, z.ZodMiniOptional<z.ZodMiniObject>>>

/** The `watch` section of the configuration; `kinds` are what a check can be. Only that of the default branch counts. */
export const watchOptions = <Kinds extends KindShape>(kinds: Kinds) =>
  z.object({
    minutes: z._default(
      z
        .int()
        .check(
          z.gte(1),
          z.lte(WATCH_LIMITS.minutes),
          z.describe('How long a deployment is watched, unless it is decided before.')
        ),
      30
    ),
    every: z._default(
      z.int().check(z.gte(1), z.lte(WATCH_LIMITS.everySeconds), z.describe('How many seconds lie between two looks.')),
      15
    ),
    alpha: z._default(
      z
        .number()
        .check(
          z.gt(0),
          z.lte(0.2),
          z.describe(
            'The largest probability that a deployment which changed nothing fails, over all checks and all looks.'
          )
        ),
      0.01
    ),
    beta: z._default(
      z
        .number()
        .check(
          z.gt(0),
          z.lte(0.5),
          z.describe('The largest probability that a deployment which does harm passes before the end of the watch.')
        ),
      0.05
    ),
    harm: z._default(
      z
        .number()
        .check(
          z.gt(1),
          z.lte(100),
          z.describe('How many times what is tolerated is the harm that a pass before the end rules out.')
        ),
      2
    ),
    tolerate: z._default(tolerate, 1),
    'on-inconclusive': z._default(
      z
        .enum(ON_INCONCLUSIVE)
        .check(
          z.describe(
            'What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. The verdict stays what it is.'
          )
        ),
      'pause'
    ),
    'series-days': z._default(
      z
        .int()
        .check(
          z.gte(0),
          z.lte(30),
          z.describe(
            'On a schedule or an alert, a value that is a gauge is also held against so many days of its own past. 0: not.'
          )
        ),
      7
    ),
    'on-pass': onPassOptions.check(z.describe('What is started where a deployment passes.')),
    environments: z._default(
      z
        .array(
          z.string().check(z.regex(ENVIRONMENT_NAME, 'an environment is called by letters, digits, blanks and . _ / -'))
        )
        .check(z.maxLength(50), z.describe('The environments that are watched. Empty: any.')),
      []
    ),
    checks: z._default(
      z.record(checkName, checkOptions(kinds)).check(
        z.refine(
          (checks: object) => Object.keys(checks).length <= WATCH_LIMITS.checks,
          `there may be ${WATCH_LIMITS.checks} checks at most`
        ),
        z.describe('What tells how the service is, each by a name of your choice.')
      ),
      {}
    )
  })

const checkOptions = <Kinds extends KindShape>(kinds: Kinds) => {
  const names = Object.keys(kinds)
  return z.object({ ...kinds, ...judging }).check(
    z.check(({ value, issues }) => {
      const found = names.filter((name) => Object.hasOwn(value, name))
      if (found.length !== 1) issues.push({ code: 'custom', message: wrongKinds(found, names), input: value })
    }),
    z.describe('One kind of check with its options, and how it is judged.')
  )
}

const wrongKinds = (found: readonly string[], all: readonly string[]): string =>
  found.length === 0
    ? `a check needs one kind: ${all.join(', ')}`
    : `a check has one kind, and this has ${found.length}: ${found.join(', ')}. Give each a check of its own`

/** What the section says of one check, without its kind. */
export type Judging = z.output<z.ZodMiniObject<typeof judging>>

export interface WatchSettings {
  readonly alpha: number
  readonly beta: number
  readonly harm: number
  readonly tolerate: number
  readonly checks: Readonly<Record<string, Judging>>
}

/** The section as a plan. `isOfAlerts`: whether a check sees alerts, whose silence is good news. */
export function watchPlanOf(
  { alpha, beta, harm, tolerate, checks }: WatchSettings,
  {
    startedAt,
    endsAt,
    isOfAlerts
  }: Pick<WatchPlan, 'startedAt' | 'endsAt'> & { isOfAlerts: (check: string) => boolean }
): WatchPlan {
  const planned = Object.entries(checks).map(([name, check]) =>
    checkFrom(name, check, { tolerate, silence: isOfAlerts(name) ? 'well' : 'unseen' })
  )
  return planOf({ alpha, beta, harm, startedAt, endsAt, checks: planned })
}

const checkFrom = (name: string, check: Judging, rest: Pick<Check, 'tolerate' | 'silence'>): Check =>
  checkOf({
    name,
    key: check.key,
    weight: check.weight,
    worse: check.worse,
    tolerate: check.tolerate ?? rest.tolerate,
    floor: check.floor,
    needs: check.needs,
    baseline: check.baseline,
    most: check.most,
    trend: check.trend,
    silence: rest.silence,
    ...(check.limit === undefined ? {} : { limit: check.limit })
  })

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS

export interface Span {
  readonly from: number
  readonly until: number
}

/** Which time before each check is asked for; none where nothing of it would count. All in epoch milliseconds. */
export function pastSpansOf(
  plan: WatchPlan,
  checks: Readonly<Record<string, Judging>>,
  deployedAt: number | undefined
): ReadonlyMap<string, Span> {
  const until = Math.min(plan.startedAt, deployedAt ?? Infinity)
  return new Map(
    plan.checks.flatMap(({ name, baseline, silence }): [string, Span][] => {
      const lengthMs = (checks[name]?.['baseline-minutes'] ?? 0) * MINUTE_MS
      if (baseline === 'none' && silence !== 'well') return []
      if (baseline !== 'same-hour-last-week') return [[name, { from: until - lengthMs, until }]]
      const from = plan.startedAt - WEEK_MS
      return [[name, { from, until: Math.min(from + lengthMs, until) }]]
    })
  )
}
