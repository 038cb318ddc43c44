import { type Answer, known } from '../../domain/answer.js'
import type { Reading } from '../../domain/reading.js'
import { shownUrl } from './ask.js'
import { defineHealthKind, type HealthContext } from './health-kind.js'
import type { Span } from './placeholders.js'
import { countsIn, pastCounts, type Row } from './prometheus/counts.js'
import { levelAt, pastLevels } from './prometheus/levels.js'
import { askedBy, type PrometheusOptions, prometheusOptions } from './prometheus/options.js'
import { askIn } from './prometheus/query.js'

/** Queries in PromQL, over the HTTP API that Thanos, Mimir and VictoriaMetrics have, too. */
export const prometheus = defineHealthKind({
  summary:
    'PromQL, in Prometheus or in what has its API: Thanos, Mimir, VictoriaMetrics. Either how many requests of how many went wrong, or a value.',
  options: prometheusOptions,
  create(options, context) {
    const late = catchingUp()
    return {
      past: (from, until) => past(options, context, { from, until }),
      look: (from, until) => late(from, until, (span) => look(options, context, span))
    }
  }
})

type Readings = Answer<readonly Reading[]>

function look(options: PrometheusOptions, context: HealthContext, span: Span): Promise<Readings> {
  const asked = askedBy(options)
  const asking = { ask: askIn(options, context), where: shownUrl(options.url) }
  if (asked.is === 'counts') return countsIn(span, asked, asking)
  // A quantile over a window that grows and shrinks with the looks could not be compared with the past.
  return levelAt(span, asked, { ...asking, windowMs: options['step-seconds'] * 1000 })
}

/** More pieces than this tell nothing more, and make large answers. */
const MOST_PIECES = 1_440

/** Scrapes further apart than a piece leave it empty: then once more with longer ones. */
const LONGER = 5

async function past(options: PrometheusOptions, context: HealthContext, { from, until }: Span): Promise<Readings> {
  const asked = askedBy(options)
  const asking = { ask: askIn(options, context), where: shownUrl(options.url) }
  const pieces = (row: Row): Promise<Readings> =>
    asked.is === 'counts' ? pastCounts(row, asked, asking) : pastLevels(row, asked, asking)
  const stepMs = Math.max(options['step-seconds'] * 1000, Math.ceil((until - from) / MOST_PIECES / 1000) * 1000)
  for (const length of [stepMs, stepMs * LONGER]) {
    if (from + length > until) return known([])
    const answer = await pieces({ start: from + length, end: until, stepMs: length })
    if (answer.is === 'unknown' || answer.value.length > 0) return answer
  }
  return known([])
}

/** How far back a look may reach for what earlier looks could not see. */
const FURTHEST_MS = 3_600_000

/**
 * A look that came too early for two scrapes, or met a server that was starting, sees nothing. What it should have
 * seen is not lost: the next look begins where it began.
 */
function catchingUp() {
  let since: number | undefined
  return async (from: number, until: number, see: (span: Span) => Promise<Readings>): Promise<Readings> => {
    if (until - from < 1000 && since === undefined) {
      since = from
      return known([])
    }
    const begin = Math.min(from, Math.max(since ?? from, until - FURTHEST_MS))
    const answer = await see({ from: begin, until })
    const isSeen = answer.is === 'known' && answer.value.length > 0
    since = isSeen ? undefined : begin
    return answer
  }
}
