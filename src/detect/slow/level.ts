import type { Finding, Since } from '../../domain/finding.js'
import { say } from '../../domain/prose.js'
import { compareLevels, type Comparison } from '../../stats/compare-levels.js'
import { type Rise, watchSeries } from '../../stats/regimes.js'
import { median } from '../../stats/robust.js'
import { about, type Asked, blame, isLoss, levelFor, lostMsAWeek } from './asked.js'
import { timesAt, type Timing } from './timing.js'
import { commit, duration, thing } from './words.js'

/** What the default branch says of a level. */
export interface Level {
  /** What may be told, the newest first: somebody may have accepted one and not the others. */
  readonly findings: readonly Finding[]
  /** The places, among those that teach, from which on the level of today holds; 0 where it never changed. */
  readonly from: number
  readonly isRaised: boolean
}

/** How many runs on each side of a change are compared. */
const COMPARED = 30

/** The levels that rose on the default branch and have not gone back, and the one that goes back with the judged run. */
export function levelOf(timing: Timing, asked: Asked): Level {
  const { series, taught, isTaught } = timing
  const rises = watchSeries(timesAt(series, taught))
  const from = Math.max(0, ...rises.map(({ since, over }) => over ?? since))
  const sure = rises.filter((rise) => isSure(timing, rise, asked))
  const open = sure.filter(({ over }) => over === undefined)
  const last = open.at(-1)
  const isFixedHere = last !== undefined && !isTaught && timing.now <= Math.sqrt(last.before * last.after)
  if (isFixedHere) return { findings: [], from: Math.max(from, last.since), isRaised: true }
  const over = isTaught ? sure.filter((rise) => rise.over === taught.length - 1) : []
  return {
    findings: [
      ...open.toReversed().map((rise) => openFinding(timing, rise, asked)),
      ...over.slice(-1).map((rise) => resolvedFinding(timing, rise, asked))
    ],
    from: Math.max(from, last?.since ?? 0),
    isRaised: last !== undefined
  }
}

/** The runs before a rise, and those of the level that it led to. */
function sides({ series, taught }: Timing, { since, over = taught.length }: Rise) {
  const before = taught.slice(Math.max(0, since - COMPARED), since)
  const after = taught.slice(since, over).slice(-COMPARED)
  return { before: timesAt(series, before), after: timesAt(series, after) }
}

/** Beyond chance, among all that are compared, and worth telling. Of a level that is over, the runs that ended it count not. */
function isSure(timing: Timing, rise: Rise, { options, chance }: Asked): boolean {
  const held =
    rise.over === undefined ? rise : { ...rise, over: Math.max(rise.at + 1, rise.over - (rise.at - rise.since)) }
  const { before, after } = sides(timing, held)
  const compared = compareLevels(before, after)
  const [usual, now] = [median(before) ?? 0, median(after) ?? 0]
  const least = { ratio: options['level-ratio'], seconds: options.seconds }
  return compared !== undefined && compared.chance <= chance && isLoss(now, usual, least)
}

function openFinding(timing: Timing, rise: Rise, asked: Asked): Finding {
  const { series, taught } = timing
  const { before, after } = sides(timing, rise)
  const [usual, now] = [median(before) ?? 0, median(after) ?? 0]
  const lost = lostMsAWeek(timing, now - usual)
  const since = sinceOf(timing, rise)
  const { sha, lastGoodSha: lastGood } = since
  const compared = compareLevels(before, after)
  return {
    ...about(timing, asked),
    ...(timing.isTaught ? {} : { isOfBase: true }),
    level: levelFor(timing),
    headline: say`${thing(series.subject)} takes ${duration(now)} since ${commit(sha)}, ${duration(usual)} before`,
    now: { value: now, unit: 'ms' },
    usual: { value: usual, unit: 'ms' },
    ...(compared === undefined ? {} : { change: changeOf(compared) }),
    since,
    ...(lost === undefined ? {} : { lostMsAWeek: lost }),
    evidence: [
      say`${taught.length - rise.since} runs of the default branch since then took ${duration(now)} in the middle, the ${before.length} before them ${duration(usual)}.`,
      ...(compared === undefined
        ? []
        : [
            say`That is ${compared.ratio.toFixed(2)} times as long, and between ${compared.low.toFixed(2)} and ${compared.high.toFixed(2)} times with a confidence of 95 %.`
          ]),
      ...(lastGood === undefined ? [] : [say`The last run before the change was of ${commit(lastGood)}.`]),
      ...blame(timing)
    ]
  }
}

function resolvedFinding(timing: Timing, rise: Rise, asked: Asked): Finding {
  const { series, taught } = timing
  const { before, after } = sides(timing, rise)
  const back = timesAt(series, taught.slice(-(rise.at - rise.since + 1)))
  const [usual, slow, now] = [median(before) ?? 0, median(after) ?? 0, median(back) ?? 0]
  const sha = series.shas[taught[rise.since] ?? 0] ?? ''
  return {
    ...about(timing, asked),
    level: 'note',
    state: 'resolved',
    since: sinceOf(timing, rise),
    headline: say`${thing(series.subject)} takes ${duration(now)} again, ${duration(slow)} before`,
    now: { value: now, unit: 'ms' },
    usual: { value: usual, unit: 'ms' },
    evidence: [say`It had become slower with ${commit(sha)}.`, ...blame(timing)]
  }
}

function sinceOf({ series, taught }: Timing, rise: Rise): Since {
  const [first = 0, last] = [taught[rise.since], taught[rise.since - 1]]
  const lastGood = last === undefined ? undefined : series.shas[last]
  return {
    runId: series.runIds[first] ?? 0,
    sha: series.shas[first] ?? '',
    at: series.at[first] ?? 0,
    ...(lastGood === undefined ? {} : { lastGoodSha: lastGood })
  }
}

const changeOf = ({ ratio, low, high }: Comparison): NonNullable<Finding['change']> => ({
  value: ratio,
  low,
  high,
  confidence: 0.95
})
