import * as z from 'zod/mini'
import type { Estimate, Finding, Since } from '../domain/finding.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Run } from '../domain/run.js'
import { judgedJobs, type JobPast, type JudgedJobs } from '../history/job-past.js'
import { rankTest } from '../stats/rank-test.js'
import { type Attribute, type Change, changeOf, ATTRIBUTES, type Point, pointsOf } from './attribute-change.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'
import { counted, inPercent, inWords, shortSha } from './in-words.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { median } from '../stats/robust.js'

const optionsSchema = z.object({
  days: z._default(
    z.number().check(z.gt(0), z.lte(365), z.describe('For how many days after a change its effect is told.')),
    14
  ),
  ratio: z._default(
    z.number().check(z.gt(1), z.describe('How many times slower or faster a job must have become to be named.')),
    1.1
  ),
  seconds: z._default(
    z.number().check(z.gte(0), z.describe('How many seconds a job must have lost or won to be named.')),
    5
  ),
  'false-alarms': z._default(
    z
      .number()
      .check(
        z.gt(0),
        z.lte(0.5),
        z.describe(
          'The share of judged runs that would hold a false finding, over all jobs together, if nothing had an effect.'
        )
      ),
    0.01
  )
})

type Options = z.output<typeof optionsSchema>

/**
 * Jobs before and after a change of what they run on. That they moved at the same run is what is said, and that several did
 * makes it likelier that the change is the reason: a commit of that run may be it, too.
 */
export const runnerChange = defineDetector({
  summary:
    'Jobs of the default branch became slower or faster at the run in which their runner image, runner version, labels or actions changed: it explains what the commits do not.',
  options: optionsSchema,
  detect({ tables, judged }, options) {
    const found = judgedJobs(tables, judged)
    if (found === undefined) return []
    const compared = found.pasts.flatMap((past) => comparisons(past, found, options))
    const level = options['false-alarms'] / Math.max(1, compared.length)
    const moved = compared.filter((one) => hasMoved(one, { options, level }))
    return explanations(moved).map((one) => findingOf(one, { run: found.run, compared }))
  }
})

interface Comparison {
  readonly past: JobPast
  readonly attribute: Attribute
  readonly change: Change
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** What the same change of the same attribute shares over jobs. */
  readonly key: string
  readonly shift: Estimate
  /** Milliseconds: medians. */
  readonly usual: number
  readonly now: number
}

const LEAST = { before: 5, after: 3 } as const
const DAY_MS = 86_400_000

function comparisons(past: JobPast, { run }: JudgedJobs, { days }: Options): readonly Comparison[] {
  const startedAt = past.job.startedAt ?? NaN
  if (past.job.conclusion !== 'success') return []
  return ATTRIBUTES.flatMap((attribute) => {
    const change = changeOf(pointsOf(past, run, attribute), attribute.of({ job: past.job, run }))
    if (change === undefined || !(startedAt - change.first.at <= days * DAY_MS)) return []
    const [before, after] = [timesOf(change.before), timesOf(change.after)]
    const shift = hodgesLehmann(before.map(Math.log), after.map(Math.log))
    const [usual, now] = [median(before), median(after)]
    if (before.length < LEAST.before || after.length < LEAST.after) return []
    if (shift === undefined || usual === undefined || now === undefined) return []
    const { value, low, high, confidence } = shift
    const ratio = { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high), confidence }
    const key = JSON.stringify([attribute.what, change.from, change.to, value > 0])
    return [{ past, attribute, change, before, after, key, shift: ratio, usual, now }]
  })
}

const timesOf = (points: readonly Point[]): readonly number[] => points.map(({ ms }) => ms)

function hasMoved(one: Comparison, { options, level }: { readonly options: Options; readonly level: number }): boolean {
  const { shift, usual, now, before, after } = one
  if (farFrom1(shift.value) < options.ratio || Math.abs(now - usual) < 1000 * options.seconds) return false
  return movesThere(one, options.ratio) && rankTest(before, after) <= level
}

const farFrom1 = (ratio: number): number => Math.max(ratio, 1 / ratio)

/** What moved some runs before the change, or some runs after it, was not moved by it. */
function movesThere({ shift, change }: Comparison, ratio: number): boolean {
  const earlier = median(timesOf(change.justBefore)) ?? NaN
  const later = median(timesOf(change.justAfter)) ?? NaN
  const there = later / earlier
  return there > 1 === shift.value > 1 && farFrom1(there) >= Math.min(ratio, Math.sqrt(farFrom1(shift.value)))
}

/** Jobs that moved with one change, the most moved first, and what else changed with it. */
interface Explanation {
  readonly moved: readonly [Comparison, ...Comparison[]]
  readonly beside: readonly Comparison[]
}

/** The change that moved most jobs explains them; another that moved none but these is told beside it. */
function explanations(moved: readonly Comparison[]): readonly Explanation[] {
  const groups = new Map<string, Comparison[]>()
  for (const one of moved) groups.set(one.key, [...(groups.get(one.key) ?? []), one])
  const told: Explanation[] = []
  for (const group of [...groups.values()].sort((one, other) => other.length - one.length)) {
    const claimed = told.findIndex((each) => group.every((one) => each.moved.some(({ past }) => past === one.past)))
    const [worst, ...others] = group.sort(
      (one, other) => Math.abs(other.now - other.usual) - Math.abs(one.now - one.usual)
    )
    const known = told[claimed]
    if (worst === undefined) continue
    if (known === undefined) told.push({ moved: [worst, ...others], beside: [] })
    else told[claimed] = { ...known, beside: [...known.beside, worst] }
  }
  return told
}

const MOST_NAMED = 5

function findingOf(
  { moved, beside }: Explanation,
  { run, compared }: { readonly run: Run; readonly compared: readonly Comparison[] }
): Finding {
  const [worst, ...others] = moved
  const { attribute, change, past } = worst
  const still = compared.filter(
    (one) =>
      one.attribute === attribute && one.change.to === change.to && !moved.some((other) => other.past === one.past)
  )
  const context = [
    ...beside.map((one) => say`At the same time ${one.attribute.what} changed: ${one.attribute.said(one.change)}.`),
    ...(still.length === 0 ? [] : [say`${counted(still.length, 'other job')} with the same change did not move.`])
  ]
  const first = moved.map((one) => one.change).reduce((one, other) => (other.first.at < one.first.at ? other : one))
  return {
    detector: 'runner-change',
    level: 'note',
    subject: past.subject,
    headline: say`${who(moved)} since ${attribute.what} changed: ${attribute.said(change)}`,
    now: { value: worst.now, unit: 'ms' },
    usual: { value: worst.usual, unit: 'ms' },
    change: worst.shift,
    since: sinceOf(first),
    explains: {
      subjects: moved.map((one) => one.past.subject),
      by: say`${attribute.what} changed, ${attribute.said(change)}`,
      evidence: context
    },
    trend: [...change.before, ...change.after]
      .toSorted((one, other) => one.at - other.at)
      .slice(-60)
      .map(({ at, ms }) => ({ at, value: ms })),
    evidence: [
      ...[worst, ...others].slice(0, MOST_NAMED).map(numbersOf),
      ...(others.length < MOST_NAMED
        ? []
        : [say`${counted(others.length + 1 - MOST_NAMED, 'more job')} moved with them.`]),
      ...context,
      say`The first such run was of commit ${shortSha(first.first.run.sha)}, which may be the reason as well.`
    ],
    fingerprint: fingerprintOf('runner-change', past.subject),
    trust: run.trust
  }
}

function who(moved: readonly [Comparison, ...Comparison[]]): Prose {
  const [worst] = moved
  const direction = worst.shift.value > 1 ? 'slower' : 'faster'
  if (moved.length === 1) return say`Job ${name(worst.past.job.name)} is ${direction} by ${inPercent(changed(worst))}`
  const [least, most] = [Math.min(...moved.map(changed)), Math.max(...moved.map(changed))]
  const range =
    inPercent(least) === inPercent(most) ? inPercent(most) : `${Math.round(100 * least)} to ${inPercent(most)}`
  return say`${counted(moved.length, 'job')} are ${direction} by ${range}`
}

/** As a share of the time before. */
const changed = ({ shift }: Comparison): number => Math.abs(shift.value - 1)

const numbersOf = ({ past, usual, now, before, after }: Comparison): Prose =>
  say`Job ${name(past.job.name)} took ${inWords(usual)} before, in ${counted(before.length, 'run')}, and ${inWords(now)} since, in ${counted(after.length, 'run')}.`

function sinceOf({ first, lastBefore }: Change): Since {
  const { runId, sha } = first.run
  const since = { runId, sha, at: first.at }
  return lastBefore === undefined ? since : { ...since, lastGoodSha: lastBefore.run.sha }
}
