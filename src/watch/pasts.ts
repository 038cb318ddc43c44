import type { Answer } from '../domain/answer.js'
import type { Reading } from '../domain/reading.js'
import { type CountedPast, countedPast } from './counted.js'
import { type GaugePast, gaugePast } from './gauge.js'
import { type CountItem, type GaugeItem, type Item, itemsOf } from './items.js'
import type { Check, WatchPlan } from './plan.js'

/** What a source said of the time before, for one check. */
export interface Past {
  readonly check: string
  readonly answer: Answer<readonly Reading[]>
}

/** What is known of a check from before. */
export interface CheckPast {
  readonly counted: ReadonlyMap<string, CountedPast>
  readonly gauges: ReadonlyMap<string, GaugePast>
  /** Names of alerts that fired. */
  readonly alerts: ReadonlySet<string>
}

/** Readings of the deployment itself are no past, and neither is anything where the check wants none. */
export function pastOf(check: Check, pasts: readonly Past[], { startedAt }: WatchPlan): CheckPast {
  const readings = pasts.flatMap((past) =>
    past.check === check.name && past.answer.is === 'known' ? past.answer.value : []
  )
  const isWanted = check.baseline !== 'none'
  const items = isWanted ? itemsOf(readings).usable.filter(({ until }) => until <= startedAt) : []
  const counted = new Map<string, CountedPast>()
  const gauges = new Map<string, GaugePast>()
  for (const [metric, all] of grouped(items)) {
    const counts = withoutOverlap(all.filter((item) => item.is === 'counted'))
    const past = countedPast(counts, failedInARow(counts))
    if (past !== undefined) counted.set(metric, past)
    const gauge = gaugePast(withoutOverlap(all.filter((item) => item.is === 'gauge')), check)
    if (gauge !== undefined) gauges.set(metric, gauge)
  }
  const alerts = new Set(readings.flatMap((reading) => (reading.is === 'alert' ? [reading.name] : [])))
  return { counted, gauges, alerts }
}

/** Items by metric. */
export function grouped(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.metric)
    if (group === undefined) groups.set(item.metric, [item])
    else group.push(item)
  }
  return groups
}

/** What was told twice counts once. */
function withoutOverlap<Kind extends CountItem | GaugeItem>(items: readonly Kind[]): readonly Kind[] {
  let until = -Infinity
  return items.filter((item) => {
    const isNew = follows(item, until)
    if (isNew) until = item.until
    return isNew
  })
}

/** Whether an item lies after a time up to which all is known: a span may begin there, a moment may not be it. */
export const follows = (item: Item, until: number): boolean => item.from >= until && item.until > until

function failedInARow(items: readonly CountItem[]): number {
  let [row, most] = [0, 0]
  for (const { bad, isState } of items) {
    row = isState && bad > 0 ? row + 1 : 0
    most = Math.max(most, row)
  }
  return most
}
