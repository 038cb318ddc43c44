/**
 * Between deployments there is no before to hold a gauge against. Then its own past says what is usual: a value counts
 * where the series has never shown a deviation as large.
 */
import type { Answer } from '../../domain/answer.js'
import { unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { LevelReading, Reading } from '../../domain/reading.js'
import type { HealthSource } from '../../ports.js'
import { anomaliesIn } from '../../watch/series.js'
import { type Unusual, WATCH_TIMES, type Watched, type WatchPorts } from './ports.js'

export interface UnusualAsked {
  /** The time that is looked at, as the past of it, in epoch milliseconds. */
  readonly from: number
  readonly until: number
  /** What came before this was told before, or is none of this watch's. */
  readonly since: number
}

type Ports = Pick<WatchPorts, 'sources' | 'clock' | 'log'>

/** Of each check that is a gauge. A source that does not tell its past adds nothing, and is warned of. */
export async function unusualIn(
  { sources, clock, log }: Ports,
  { standing }: Pick<Watched, 'standing'>,
  asked: UnusualAsked
): Promise<readonly Unusual[]> {
  const gauges = standing.checks.filter(({ metrics }) => metrics.some(({ bad }) => bad === undefined))
  const found = await Promise.all(
    gauges.map(async ({ name }) => {
      const source = sources.get(name)
      if (source === undefined) return []
      const answer = await pastOf(source, asked, clock)
      if (answer.is === 'known') return unusualOf(name, answer.value, asked)
      log.warn(`${name}: what is usual between deployments is not known. ${answer.because.message}`)
      return []
    })
  )
  return found.flat()
}

function pastOf(
  source: HealthSource,
  { from, until }: UnusualAsked,
  clock: Ports['clock']
): Promise<Answer<readonly Reading[]>> {
  const tooLate = clock.sleep(WATCH_TIMES.pastMs).then((): Answer<never> => unknown(TOO_LATE))
  return Promise.race([source.past(from, until), tooLate])
}

const TOO_LATE = new Problem({ what: `It was not told within ${WATCH_TIMES.pastMs / 1000} s` })

/** Of each metric the last unusual value. */
function unusualOf(check: string, readings: readonly Reading[], { since }: UnusualAsked): readonly Unusual[] {
  const byMetric = new Map<string, LevelReading[]>()
  for (const reading of readings) {
    if (reading.is !== 'level') continue
    const series = byMetric.get(reading.metric)
    if (series === undefined) byMetric.set(reading.metric, [reading])
    else series.push(reading)
  }
  return [...byMetric].flatMap(([metric, unsorted]) => {
    const series = unsorted.sort((one, other) => one.at - other.at)
    const anomalies = anomaliesIn(
      series.map(({ value }) => value),
      series.map(({ at }) => at)
    )
    return anomalies
      .flatMap(({ at: place, unlike }): Unusual[] => {
        const reading = series[place]
        return reading === undefined || reading.at < since
          ? []
          : [{ check, metric, at: reading.at, value: reading.value, unlike }]
      })
      .slice(-1)
  })
}

/** What was found makes a pass worth a look. It takes back no other verdict, and fails nothing: nothing was deployed. */
export const withUnusual = (watched: Watched, unusual: readonly Unusual[]): Watched =>
  unusual.length === 0 ? watched : { ...watched, is: watched.is === 'pass' ? 'warn' : watched.is, unusual }
