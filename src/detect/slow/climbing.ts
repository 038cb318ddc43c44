import type { Finding } from '../../domain/finding.js'
import { say } from '../../domain/prose.js'
import { bestCut } from '../../stats/best-cut.js'
import { median } from '../../stats/robust.js'
import { trendOf } from '../../stats/trend.js'
import { about, type Asked, blame, isLoss, lostMsAWeek } from './asked.js'
import type { Level } from './level.js'
import { timesAt, type Timing } from './timing.js'
import { commit, duration, thing } from './words.js'

/** How many runs a climb is looked for in, and how few may show one. */
const MOST = 60
const LEAST = 30

/**
 * Slower little by little: a slope of the default branch beyond chance that one step does not explain better. That goes for
 * a level that was taken for raised, too, where the climb goes on around the place at which it seemed to rise.
 */
export function climbing(timing: Timing, level: Level, asked: Asked): Finding | undefined {
  const { series, taught } = timing
  const newest = Math.max(0, taught.length - MOST)
  if (level.isRaised && level.from < newest) return undefined
  const places = taught.slice(level.isRaised ? newest : Math.max(level.from, newest))
  if (places.length < LEAST) return undefined
  const values = timesAt(series, places)
  const runs = values.length - 1
  const [start, end] = [median(values.slice(0, LEAST / 2)) ?? 0, median(values.slice(-LEAST / 2)) ?? 0]
  if (!isLoss(end, start, { ratio: asked.options['level-ratio'], seconds: asked.options.seconds })) return undefined
  const logs = values.map(Math.log)
  const trend = trendOf(logs, asked.chance)
  if (trend === undefined || !(trend.low > 0) || isStep(logs, trend.slope)) return undefined
  const change = (slope: number): number => Math.exp(slope * runs)
  const lost = lostMsAWeek(timing, end - start)
  return {
    ...about(timing, asked),
    ...(timing.isTaught ? {} : { isOfBase: true }),
    level: 'note',
    headline: say`${thing(series.subject)} is getting slower little by little: ${duration(end)} now, ${duration(start)} ${runs} runs ago`,
    now: { value: end, unit: 'ms' },
    usual: { value: start, unit: 'ms' },
    change: { value: change(trend.slope), low: change(trend.low), high: change(trend.high), confidence: 0.95 },
    ...(lost === undefined ? {} : { lostMsAWeek: lost }),
    evidence: [
      say`It is a drift over ${values.length} runs of the default branch since ${commit(series.shas[places[0] ?? 0] ?? '')}, not one change.`,
      ...blame(timing)
    ]
  }
}

/** Whether two levels fit better than a slope. */
function isStep(logs: readonly number[], slope: number): boolean {
  const flat = logs.map((log, at) => log - slope * at)
  const mean = flat.reduce((sum, log) => sum + log, 0) / flat.length
  return bestCut(logs).squares < flat.reduce((sum, log) => sum + (log - mean) ** 2, 0)
}
