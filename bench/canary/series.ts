import { anomaliesIn } from '../../src/watch/series.js'
import { rounded } from '../median.js'
import type { Series } from './recorded.js'

const FALSE = 0.11

/** How anomalies of recorded gauges are found: the score of the Numenta Anomaly Benchmark (standard profile), and counts. */
export function seriesFigures(all: readonly Series[]) {
  const scored = all.map(scoreOf)
  const sum = (of: (one: ReturnType<typeof scoreOf>) => number): number =>
    scored.reduce((total, one) => total + of(one), 0)
  const windows = sum((one) => one.windows)
  return {
    series: all.length,
    windows,
    nabScore: rounded((100 * (sum((one) => one.score) + windows)) / (2 * windows), 1),
    windowRecall: rounded(sum((one) => one.found) / windows, 3),
    falsePer1000: rounded((1000 * sum((one) => one.falseEpisodes)) / sum((one) => one.points), 2)
  }
}

function scoreOf({ values, times, windows }: Series) {
  const n = values.length
  const from = Math.floor(Math.min(0.15 * n, 750))
  const told = anomaliesIn(
    values.map((value) => value ?? NaN),
    times.map((time) => 1000 * time)
  )
  const alarms = told.map(({ at }) => at).filter((at) => at >= from)
  const within = windows.map(([l, r]) => alarms.find((at) => at >= l && at <= r))
  const hits = windows.map(([l, r], which) => {
    const first = within[which]
    return first === undefined ? -1 : sigmoid(-(r - first + 1) / (r - l + 1)) / sigmoid(-1)
  })
  const outside = alarms.filter((at) => !windows.some(([l, r]) => at >= l && at <= r))
  const wrong = outside.map((at) => {
    const before = windows.filter(([, r]) => r < at).at(-1)
    return before === undefined ? -FALSE : FALSE * sigmoid((at - before[1]) / (before[1] - before[0]))
  })
  return {
    windows: windows.length,
    points: n - from,
    score: [...hits, ...wrong].reduce((total, one) => total + one, 0),
    found: within.filter((first) => first !== undefined).length,
    falseEpisodes: outside.filter((at, which) => which === 0 || at - (outside[which - 1] ?? at) > 10).length
  }
}

const sigmoid = (y: number): number => (y > 3 ? -1 : 2 / (1 + Math.exp(5 * y)) - 1)
